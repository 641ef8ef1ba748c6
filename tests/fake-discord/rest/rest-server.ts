import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { World } from '../world/world.ts';
import { ApiError, InvalidBody } from './api-error.ts';
import { type Fault, type FaultedRequest, Faults } from './faults.ts';
import { type ReadBody, readBody } from './read-body.ts';
import { type MatchedRoute, matchRoute, type RestAnswer, type RestRequest, type Route } from './route.ts';

const BASE = '/api/v10';

/** A request as it is remembered. */
export interface LoggedRequest extends FaultedRequest {
  readonly query: URLSearchParams;
  /** What was answered; 0 where nothing was. */
  readonly status: number;
  /** Milliseconds since 1970, by the server's clock. */
  readonly at: number;
}

/** The HTTP side of the fake Discord, with what a test may do to it and read from it. */
export class RestServer {
  readonly http: Server;
  readonly faults: Faults;
  readonly #world: World;
  readonly #routes: readonly Route[];
  readonly #requests: LoggedRequest[] = [];
  readonly #unheard = new Set<string>();

  constructor(world: World, routes: readonly Route[]) {
    this.#world = world;
    this.#routes = routes;
    const names = new Set(routes.map(({ method, template }) => `${method} ${template}`));
    this.faults = new Faults(() => names);
    this.http = createServer((request, response) => void this.#serve(request, response));
  }

  /** Every request so far, in order of their answers. */
  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  /** Forgets the requests so far. */
  clearRequests(): void {
    this.#requests.length = 0;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith('/attachments/')) {
      this.#serveFile(path, response);
      return;
    }
    const method = incoming.method ?? 'GET';
    const matched = path.startsWith(`${BASE}/`)
      ? matchRoute(this.#routes, method, path.slice(BASE.length))
      : undefined;
    const route = matched?.name ?? `${method} ${path}`;
    let sent: ReadBody;
    try {
      sent = await readBody(incoming);
    } catch (error) {
      this.#world.violations.record(route, [{ path: '', rule: `the body cannot be read: ${String(error)}` }]);
      answer(response, {
        status: 400,
        body: { code: 50109, message: 'The request body contains invalid JSON.' },
      });
      return;
    }
    const faulted: FaultedRequest = { method, route, path: path.slice(BASE.length), body: sent.body };
    await this.faults.wait(faulted);
    const fault = this.faults.decide(faulted);
    const isStored = fault === undefined || ('afterStoring' in fault && fault.afterStoring === true);
    const result = isStored
      ? this.#carryOut(matched, faulted, url, sent, incoming.headers.authorization)
      : undefined;
    const isHeard = fault === undefined && !response.destroyed;
    if (isStored && !isHeard) this.#unheard.add(keyOf(faulted));
    const status = fault ? fail(response, fault) : answer(response, result ?? { status: 500 });
    this.#requests.push({ ...faulted, query: url.searchParams, status, at: this.#world.now() });
    this.#world.changes.notify();
  }

  #carryOut(
    matched: MatchedRoute | undefined,
    faulted: FaultedRequest,
    url: URL,
    sent: ReadBody,
    authorization: string | undefined,
  ): RestAnswer {
    const { violations, token } = this.#world;
    if (!matched) {
      violations.record(faulted.route, [{ path: '', rule: 'is no route that this server knows' }]);
      return { status: 404, body: { code: 0, message: '404: Not Found' } };
    }
    if (matched.route.isOpen !== true && authorization !== `Bot ${token}`) {
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    }
    const request: RestRequest = {
      ...faulted,
      ...sent,
      query: url.searchParams,
      param: (name) => readParam(matched, name),
      violate: (problems) => violations.record(faulted.route, problems),
      isRepeated: this.#unheard.has(keyOf(faulted)),
    };
    try {
      return matched.route.handle(request);
    } catch (error) {
      if (!(error instanceof ApiError)) {
        request.violate([{ path: '', rule: `made the fake server itself fail: ${describe(error)}` }]);
        return { status: 500, body: { code: 0, message: 'Internal Server Error' } };
      }
      if (error instanceof InvalidBody) request.violate(error.problems);
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  #serveFile(path: string, response: ServerResponse): void {
    const file = this.#world.files.get(path.split('/')[2] ?? '');
    if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.data);
    else response.writeHead(404).end();
  }
}

function readParam({ params, name: route }: MatchedRoute, name: string): string {
  const value = params.get(name);
  if (value === undefined) throw new Error(`the route ${route} has no part ${name}`);
  return value;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function keyOf({ method, path, body }: FaultedRequest): string {
  return `${method} ${path} ${JSON.stringify(body)}`;
}

/** Sends an answer and gives its status. Without a body there must be no content type: the client would parse nothing. */
function answer(response: ServerResponse, { status, body }: RestAnswer): number {
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return status;
}

function fail(response: ServerResponse, fault: Fault): number {
  switch (fault.kind) {
    case 'status':
      return answer(response, {
        status: fault.status,
        body: { code: fault.code ?? 0, message: fault.message ?? `${fault.status}` },
      });
    case 'rate-limit': {
      const isGlobal = fault.isGlobal === true;
      response.setHeader('retry-after', fault.retryAfter);
      response.setHeader('x-ratelimit-scope', isGlobal ? 'global' : 'shared');
      if (isGlobal) response.setHeader('x-ratelimit-global', 'true');
      return answer(response, {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: fault.retryAfter, global: isGlobal },
      });
    }
    case 'silence':
      return 0;
    case 'cut':
      response.destroy();
      return 0;
  }
}
