/** Why nothing was fetched. Sizes in bytes, times in milliseconds. */
export type FetchRefusal =
  /** Not a complete http or https address, or too long a one. */
  | { readonly code: 'not-an-address' }
  /** A name or a password in the address, which would be sent to whoever it leads to. */
  | { readonly code: 'credentials' }
  /** Another port than 80 for http and 443 for https. */
  | { readonly code: 'port' }
  /** Leads into a private, local or reserved network. */
  | { readonly code: 'private-network' }
  /** A host other than the few allowed. */
  | { readonly code: 'other-host' }
  | { readonly code: 'unknown-host' }
  /** The connection failed, or broke off. */
  | { readonly code: 'unreachable' }
  /** The answer cannot be understood: no HTTP, endless headers, a broken compression. */
  | { readonly code: 'broken-answer' }
  | { readonly code: 'too-slow'; readonly limit: number }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'too-many-redirects' }
  /** `given`: the type as the server names it, at most 80 characters. */
  | { readonly code: 'wrong-type'; readonly given: string }
  /** The site's robots.txt keeps programs away from the address. */
  | { readonly code: 'robots' }
  /** The site's robots.txt cannot be had just now, which RFC 9309 takes for a no. */
  | { readonly code: 'robots-unreadable' }
  /** 401 and 407: an account is asked for. */
  | { readonly code: 'login' }
  /** 402: payment is asked for. */
  | { readonly code: 'paywall' }
  /** 404 and 410. */
  | { readonly code: 'missing' }
  /** Any other status than success, such as 403. */
  | { readonly code: 'status'; readonly status: number };

/** What an address holds. */
export interface Fetched {
  /** Decompressed; text in UTF-8, or in UTF-16 with its mark, wherever the server or the page names its encoding. */
  readonly bytes: Uint8Array;
  /** The end of a file name that fits the type, such as `.html`. */
  readonly extension: string;
  /** Where it was found after all redirects. */
  readonly address: string;
  /** What the header `X-Robots-Tag` says; empty where there is none. */
  readonly robotsTag: string;
}

/** What comes of fetching an address. */
export type FetchOutcome =
  | ({ readonly status: 'fetched' } & Fetched)
  | { readonly status: 'refused'; readonly reason: FetchRefusal };

/** How to fetch. */
export interface FetchRequest {
  /** Only from these hosts, which need not be asked for their robots.txt. Default: any public host. */
  readonly hosts?: ReadonlySet<string>;
  /** The end of a file name for what is fetched; default: told by its type. */
  readonly extension?: string;
}

/** Fetches articles from the web. Never throws, whatever the address and whatever the server does. */
export type FetchAddress = (address: string, request?: FetchRequest) => Promise<FetchOutcome>;
