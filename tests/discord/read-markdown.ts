/** What Discord shows for markdown: the characters, and what it made of them besides, by kind and in order. */
export interface Reading {
  readonly text: string;
  readonly made: readonly { readonly kind: string; readonly text: string }[];
}

interface Rule {
  readonly kind: string;
  /** Sticky. The first defined group is what is shown, read again; without one the match itself is. */
  readonly pattern: RegExp;
  readonly isAtLineStart?: boolean;
  /** True where what is shown is not read again. */
  readonly isRaw?: boolean;
}

// Discord's own grammar, in its order of preference.
const RULES: readonly Rule[] = [
  { kind: 'heading', pattern: / *#{1,3}\s+([^\n]+)/uy, isAtLineStart: true },
  { kind: 'small', pattern: /-# +([^\n]+)/uy, isAtLineStart: true },
  { kind: 'list', pattern: / *(?:[*+-]|\d+\.) +([^\n]+)/uy, isAtLineStart: true },
  { kind: 'code-block', pattern: /```([\s\S]+?)```/uy, isRaw: true },
  { kind: 'autolink', pattern: /<([^: >]+:\/[^ >]+)>/uy, isRaw: true },
  { kind: 'address', pattern: /(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/uy, isRaw: true },
  { kind: 'link', pattern: /\[((?:\\.|[^[\]\\])*)\]\((?:\\.|[^\s)\\])*\)/uy },
  { kind: 'mention', pattern: /<@[!&]?\d+>|<#\d+>|<\/[^>]+:\d+>|<id:\w+>|@everyone|@here/uy, isRaw: true },
  { kind: 'timestamp', pattern: /<t:-?\d{1,17}(?::[tTdDfFR])?>/uy, isRaw: true },
  { kind: 'emoji', pattern: /<a?:\w{2,32}:\d+>|:[^\s:]+:/uy, isRaw: true },
  { kind: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/uy },
  { kind: 'underlined', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/uy },
  { kind: 'italic', pattern: /\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*(?!\*)|_((?:\\[\s\S]|[^_\\])+?)_(?!\w)/uy },
  { kind: 'struck', pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/uy },
  { kind: 'spoiler', pattern: /\|\|([\s\S]+?)\|\|/uy },
  { kind: 'code', pattern: /`+([^`]+)`+/uy, isRaw: true },
];
const ESCAPE = /\\([^0-9A-Za-z\s])/uy;
const QUOTED = /^ *> ?([^\n]*)$/u;

/** Reads markdown as Discord does; the marks of block quotes are taken off each line first. */
export function readMarkdown(markdown: string): Reading {
  const made: { kind: string; text: string }[] = [];
  const lines = markdown.split('\n');
  const unquoted = lines.map((line) => {
    const [, inner] = /^ *(?:>>>|>(?= |$))/u.test(line) ? (QUOTED.exec(line) ?? [line, line]) : [];
    if (inner === undefined) return line;
    made.push({ kind: 'quote', text: inner });
    return inner;
  });
  const text = readInline(unquoted.join('\n'), made);
  return { text, made };
}

function readInline(source: string, made: { kind: string; text: string }[], isWithin = false): string {
  let text = '';
  let at = 0;
  while (at < source.length) {
    const escaped = matchAt(ESCAPE, source, at);
    if (escaped) {
      text += escaped[1] ?? '';
      at += escaped[0].length;
      continue;
    }
    const isAtLineStart = !isWithin && (at === 0 || source[at - 1] === '\n');
    const found = firstRule(source, at, isAtLineStart);
    if (!found) {
      text += source[at];
      at++;
      continue;
    }
    const { rule, match } = found;
    const inner = match.slice(1).find((group) => group !== undefined) ?? match[0];
    const shown = rule.isRaw ? inner : readInline(inner, made, true);
    made.push({ kind: rule.kind, text: shown });
    text += shown;
    at += match[0].length;
  }
  return text;
}

function firstRule(source: string, at: number, isAtLineStart: boolean) {
  for (const rule of RULES) {
    if (rule.isAtLineStart && !isAtLineStart) continue;
    const match = matchAt(rule.pattern, source, at);
    if (match) return { rule, match };
  }
  return undefined;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
