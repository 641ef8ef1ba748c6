/** Longer addresses are not linked: they would take the room of the quote. */
const LONGEST_ADDRESS = 500;

/**
 * An article's address in the form that a Discord link can hold, or `undefined` where it must not be a link: another
 * scheme than http and https, a user name in it (which hides the true host), too long, or no address at all.
 */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  const written = url.href.replace(/[()<>\\\s"'*_~`|]/gu, percentEncode);
  return written.length <= LONGEST_ADDRESS ? written : undefined;
}

function percentEncode(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
