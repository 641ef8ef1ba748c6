import type { Answer, CheckedQuote } from '../model/answer.ts';
import type { Hit, Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { isWithin } from '../text/span.ts';
import { words } from '../text/words.ts';
import { cutEffectOf, wholeSentences } from './check/cut-effect.ts';
import { differenceOf } from './check/difference.ts';
import { turnsMeaning } from './check/editorial.ts';
import { isMeant } from './check/is-meant.ts';
import { type Laid, layAlong } from './check/lay-along.ts';
import { patternOf, type Step } from './check/pattern.ts';
import { type QuotedText, quotedTexts } from './check/quoted-texts.ts';
import { scanForWords } from './check/scan.ts';
import { chooseQuote } from './choose-quote.ts';
import type { Library } from './library.ts';
import { buildResult } from './locate.ts';
import { problemWith, scopeOf } from './request.ts';
import { suggestInstead } from './suggest.ts';

/** A text with quotes to check. */
export interface CheckRequest {
  /** Every quoted string in it is checked; where nothing is quoted, all of it. */
  readonly text: string;
  /** Only this article: its key or title. */
  readonly article?: string | undefined;
}

/** At most so many quoted strings of one text are checked. */
const MOST_QUOTES = 20;
/** So many passages are looked at for each. */
const MOST_PASSAGES = 20;
/** A long quote is laid along fewer passages, so that no text takes long. */
const MOST_STEPS = 6000;

/** Checks every quoted string of a text against the articles. */
export function checkQuote(library: Library, { text, article }: CheckRequest): Answer {
  const command = 'check';
  const problem = problemWith(library, text);
  if (problem) return { status: 'invalid', command, problem };
  const scope = scopeOf(library, article);
  if ('problem' in scope) return { status: 'invalid', command, problem: scope.problem };
  const quoted = quotedTexts(text.normalize('NFC'));
  const weak: Hit[] = [];
  const checks = quoted.slice(0, MOST_QUOTES).map((each) => {
    const request = { text: searchable(each.words), kind: 'quote', limit: MOST_PASSAGES, ...scope } as const;
    const hits = library.search.search(request);
    const checked = checkOne(library, each, hits, scope.articleIds);
    if (checked.verdict === 'not-found') weak.push(...hits.slice(0, 2));
    return checked;
  });
  const isFound = checks.some(({ verdict }) => verdict !== 'not-found');
  const suggestions = isFound ? [] : suggestInstead(library, weak);
  return { status: 'checked', command, checks, unchecked: quoted.length - checks.length, suggestions };
}

function checkOne(
  library: Library,
  { words: given, around }: QuotedText,
  hits: readonly Hit[],
  articleIds: ReadonlySet<string> | undefined,
): CheckedQuote {
  const steps = patternOf(given);
  const most = Math.max(3, Math.floor(MOST_STEPS / Math.max(1, steps.length)));
  let outOfContext: CheckedQuote | undefined;
  let altered: Laid | undefined;
  /** Lays the quote along one passage after the other until it stands in one as it is. */
  const lay = (passages: readonly Passage[]): CheckedQuote | undefined => {
    for (const passage of passages) {
      const laid = layIn(library, passage, steps);
      if (!laid) continue;
      if (laid.isExact && !turnsMeaning(laid.moves, library.grammar(laid.article))) {
        const checked = exact(library, laid, given, around);
        if (checked.verdict === 'exact') return checked;
        outOfContext ??= checked;
      } else if (isMeant(library, laid, steps, searchable(given)) && (!altered || laid.cost < altered.cost))
        altered = laid;
    }
    return undefined;
  };
  const found =
    lay(hits.slice(0, most).map(({ passage }) => passage)) ??
    outOfContext ??
    lay(scanForWords(library, steps, articleIds)) ??
    outOfContext;
  if (found) return found;
  if (!altered) return { given, verdict: 'not-found' };
  const difference = differenceOf(altered.moves, altered.article.text, given);
  const result = resultOf(library, altered, undefined, 'altered');
  return { given, verdict: 'altered', difference, result };
}

function layIn(library: Library, passage: Passage, steps: readonly Step[]): Laid | undefined {
  const article = library.article(passage.articleId);
  return article && layAlong(library, article, passage, steps);
}

function exact(library: Library, laid: Laid, given: string, around: string): CheckedQuote {
  const isChanged = laid.moves.some(({ kind }) => kind !== 'same');
  const difference = isChanged ? differenceOf(laid.moves, laid.article.text, given) : [];
  const effect = cutEffectOf(library, laid, around);
  if (!effect)
    return { given, verdict: 'exact', difference, result: resultOf(library, laid, undefined, 'exact') };
  const sentence = isWithin(effect.cue, laid.passage.span)
    ? wholeSentences(library, laid, effect.cue)
    : undefined;
  const result = resultOf(library, laid, sentence, 'exact');
  return { given, verdict: 'out-of-context', difference, result, effect };
}

function resultOf(library: Library, laid: Laid, excerpt: Span | undefined, match: 'exact' | 'altered') {
  const { article, passage, kept } = laid;
  const stressed = kept.filter((span) => isWithin(span, passage.span));
  const weighed = stressed.map((span) => ({ ...span, weight: span.end - span.start }));
  const quote = chooseQuote(library.quotesIn(passage), weighed);
  return buildResult(library, article, passage, {
    match,
    confidence: match === 'exact' ? 1 : shareOfSame(laid),
    stressed,
    ...(quote ? { quote } : {}),
    ...(excerpt ? { excerpt } : {}),
  });
}

function shareOfSame({ moves, cost }: Laid): number {
  const same = moves.filter((move) => move.kind === 'same' && move.token.isWord).length;
  return Math.round((same / (same + cost)) * 100) / 100;
}

/** The words of a quote without ellipses and brackets, for the index. */
function searchable(given: string): string {
  const text = given
    .replace(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replace(/\[[^[\]\n]{0,80}\]|\((?:\.{3}|…)\)/gu, ' ');
  return words(text).length > 0 ? text : given;
}
