import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { actionShape } from './action.ts';
import { describeStage } from './describe-stage.ts';
import type { ActionResult } from './page-state.ts';
import type { Stage } from './stage.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Verbatim: preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/main.js"></script>
<body></body>
</html>
`;

/** Nothing but this server is asked for anything. Lit sets some styles in attributes. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:";
const TYPES = { js: 'text/javascript', css: 'text/css' } as const;
/** Bytes of a request: a chosen file of 10 MiB, in base 64. */
const LIMIT = 15_000_000;

/** Serves the page on the loopback interface, tells it of every change, and does what it asks. */
export function servePage(stage: Stage, files: ReadonlyMap<string, string>): Server {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    if (!isOwn(request)) return void response.writeHead(403).end();
    if (request.method === 'POST' && path === '/action') {
      return send(response, 'application/json', JSON.stringify(await act(stage, request)));
    }
    if (path === '/state') return follow(stage, response);
    if (path === '/') return send(response, 'text/html', PAGE);
    if (path.startsWith('/file/')) return sendFile(stage, path.slice('/file/'.length), response);
    const file = files.get(path);
    if (file === undefined) return void response.writeHead(404).end();
    send(response, path.endsWith('.css') ? TYPES.css : TYPES.js, file);
  }
  return server;
}

/** A page from elsewhere that the same browser shows must not act here, nor one whose name was bent to this address. */
function isOwn({ headers, socket, method }: IncomingMessage): boolean {
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  if (method !== 'POST') return true;
  return hosts.some((host) => headers.origin === `http://${host}`);
}

async function act(stage: Stage, request: IncomingMessage): Promise<ActionResult> {
  if (Number(request.headers['content-length'] ?? Infinity) > LIMIT) return { refusal: 'That is too large.' };
  try {
    return await stage.act(actionShape.parse(JSON.parse(await text(request))));
  } catch (error) {
    return { refusal: error instanceof Error ? error.message : String(error) };
  } finally {
    stage.discord.changed();
  }
}

/** Sends the state as it is, and again whenever it is another. */
function follow(stage: Stage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let last = '';
  let isDue = false;
  const tell = (): void => {
    isDue = false;
    const state = JSON.stringify(describeStage(stage));
    if (state !== last) response.write(`data: ${state}\n\n`);
    last = state;
  };
  const stop = stage.discord.listen(() => {
    if (!isDue) setImmediate(tell);
    isDue = true;
  });
  response.once('close', stop);
  tell();
}

/** A file of a message that the reader sees, to be saved and not shown. */
function sendFile(stage: Stage, id: string, response: ServerResponse): void {
  const file = stage.messages.flatMap(({ attachments }) => attachments).find((each) => each.id === id);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
  });
  response.end(file.data);
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
