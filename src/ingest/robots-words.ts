/**
 * Whether directives for robots, as in `<meta name="robots">` and `X-Robots-Tag`, ask to keep no copy of a page or to show
 * no excerpt of it: to quote an article is to do both. Whether it may be indexed or its links followed is another matter.
 */
export function asksForNoCopies(directives: string): boolean {
  return /(?<![\w-])(?:noarchive|nosnippet|max-snippet\s*:\s*0)(?![\w-])/iu.test(directives);
}
