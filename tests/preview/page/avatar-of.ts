const COLOURS = ['#5865f2', '#3ba55d', '#eb459e', '#faa61a', '#747f8d'];

/** A picture for whoever has none: the first letter of the name on a colour of its own. Nothing is fetched for it. */
export function avatarOf(name: string): string {
  const [letter = '?'] = name.toUpperCase();
  const colour = COLOURS[(letter.codePointAt(0) ?? 0) % COLOURS.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>
    <text x="20" y="27" font-family="sans-serif" font-size="20" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
