import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { UploadedFile } from './route.ts';

/** A request's body: JSON, or a form that carries JSON and files. */
export interface ReadBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads the body of a request; `undefined` where there is none. Throws a SyntaxError where it is no JSON. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(request, type);
  const sent = await text(request);
  return { body: sent === '' ? undefined : JSON.parse(sent), files: [] };
}

async function readForm(request: IncomingMessage, type: string): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    files.push({
      field,
      filename: value.name,
      contentType: value.type,
      data: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body: typeof payload === 'string' ? JSON.parse(payload) : undefined, files };
}
