import type { Problem } from '../violations.ts';

/** A file that came with a request. */
export interface UploadedFile {
  /** The form field, as `files[0]`. */
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

/** A request as the handlers of routes see it. */
export interface RestRequest {
  readonly method: string;
  /** Without the base address and query, decoded: `/channels/123/messages`. */
  readonly path: string;
  /** As `POST /channels/{channel_id}/messages`. */
  readonly route: string;
  readonly query: URLSearchParams;
  /** `undefined` where none was sent. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** A part of the path, by its name in the route. */
  readonly param: (name: string) => string;
  /** Records what is wrong, without refusing the request. */
  readonly violate: (problems: readonly Problem[]) => void;
  /** Whether a former try of the same request was carried out, but its answer never reached the bot. */
  readonly isRepeated: boolean;
}

/** What a route answers; without a body, nothing but the status. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** A route of the API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As in Discord's specification: `/channels/{channel_id}/messages`. */
  readonly template: string;
  /** Whether the path itself holds a secret, so that no token is asked for. */
  readonly isOpen?: true;
  readonly handle: (request: RestRequest) => RestAnswer;
}

/** A route that fits a path. */
export interface MatchedRoute {
  readonly route: Route;
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
}

/** Finds the route of a request; of several, the first in the list. */
export function matchRoute(routes: readonly Route[], method: string, path: string): MatchedRoute | undefined {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.template, path) : undefined;
    if (params) return { route, name: `${method} ${route.template}`, params };
  }
  return undefined;
}

function matchPath(template: string, path: string): Map<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params.set(part.slice(1, -1), value);
    else if (part !== value) return undefined;
  }
  return params;
}
