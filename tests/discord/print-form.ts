import type { Component } from '../fake-discord/validation/component-shape.ts';
import type { Modal } from '../fake-discord/validation/modal-rules.ts';

const KINDS: Readonly<Record<number, string>> = { 3: 'choice', 4: 'text', 19: 'file' };

/** A form as a person reads its payload: one block a field. */
export function printForm({ title, components }: Modal): string {
  const blocks = components.flatMap((label) => (label.component ? printField(label, label.component) : []));
  return `${[`form "${title}"`, ...blocks].join('\n')}\n`;
}

function printField(label: Component, field: Component): string[] {
  const { required, value, options, min_length: least, max_length: most } = field;
  const kind = KINDS[field.type] ?? `type ${field.type}`;
  const need = required === false ? 'optional' : 'required';
  const length = most == null ? '' : `, ${least ?? 0} to ${most} characters`;
  return [
    `  ${label.label}`,
    ...(label['description'] === undefined ? [] : [`    ${String(label['description'])}`]),
    `    ${kind}, ${need}${length}${value == null ? '' : `: ${value}`}`,
    ...(options ?? []).map((option) => `    ${option.default === true ? '(x)' : '( )'} ${option.label}`),
  ];
}
