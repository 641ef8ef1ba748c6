import { html, type TemplateResult } from 'lit';
import type { ShownFile } from '../page-state.ts';

/** A file, to be saved. */
export function fileView({ id, name, size }: ShownFile): TemplateResult {
  return html`<div class="file"><a href="/file/${id}" download=${name}>${name}</a> <span>${size} B</span></div>`;
}
