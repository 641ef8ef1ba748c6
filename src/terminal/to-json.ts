import type { Answer, CheckedQuote, DifferencePart, Result, Verdict } from '../model/answer.ts';

/** An answer that says something about the articles, found or not. */
export type GivenAnswer = Exclude<Answer, { status: 'invalid' }>;

/** What `ask … --json` prints. Keys that do not apply are left out; their order is part of the format. */
export interface AnswerJson {
  readonly status: 'found' | 'nothing-found';
  readonly command: GivenAnswer['command'];
  readonly results: readonly (ResultJson | CheckJson)[];
  /** Speakers who were asked for and say nothing of it; the key is left out when there is none. */
  readonly silent?: readonly SilentJson[];
  /** What the command could be given instead. */
  readonly suggestions: readonly string[];
}

/** A speaker of whom nothing is shown. */
export interface SilentJson {
  /** The name as it was given. */
  readonly speaker: string;
  /** `unknown`: nobody of that name is quoted; `silent`: they are, but not on this. */
  readonly reason: 'unknown' | 'silent';
  /** The nearest names that are quoted. */
  readonly nearest: readonly string[];
}

/** One passage of the answer. */
export interface ResultJson {
  /** The passage, or the excerpt of it that is shown: a slice of the article. */
  readonly text: string;
  readonly passageId: string;
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly author?: string;
    readonly publisher?: string;
    readonly date?: string;
    readonly url?: string;
    readonly language: string;
  };
  readonly match: Result['match'];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly quote: {
    readonly text: string;
    readonly kind: 'direct' | 'mixed' | 'indirect';
    readonly speaker: { readonly name: string; readonly role?: string } | null;
    readonly certainty: 'explicit' | 'inferred';
    /** Who quotes these words in words of their own. */
    readonly quotedBy?: { readonly name: string; readonly role?: string } | null;
  } | null;
}

/** One quote that was checked. What is not found has neither passage nor article. */
export interface CheckJson extends Partial<ResultJson> {
  /** The words that were checked, as they were given. */
  readonly checked: string;
  readonly verdict: Verdict;
  /** From the article's words to those given; empty where the words stand there as given. */
  readonly difference: readonly DifferencePart[];
  /** What the words that the quote leaves out do to it, and those words. */
  readonly effect?: { readonly kind: 'negated' | 'hedged' | 'attributed'; readonly text: string };
}

/** An answer as programs read it. The article's id is its short key, which every command takes. */
export function toJson(answer: GivenAnswer): AnswerJson {
  return {
    status: isFound(answer) ? 'found' : 'nothing-found',
    command: answer.command,
    results: resultsToJson(answer),
    ...silentToJson(answer),
    suggestions: answer.suggestions.map((suggestion) => suggestion.value),
  };
}

/** Whether the articles hold anything of what was asked. */
export function isFound(answer: GivenAnswer): boolean {
  if (answer.status !== 'checked') return answer.status === 'found';
  return answer.checks.some(({ verdict }) => verdict !== 'not-found');
}

function silentToJson(answer: GivenAnswer): Pick<AnswerJson, 'silent'> {
  if (answer.status === 'checked' || !answer.silent) return {};
  return {
    silent: answer.silent.map(({ given: speaker, reason, nearest }) => ({
      speaker,
      reason,
      nearest: nearest.map(({ value }) => value),
    })),
  };
}

function resultsToJson(answer: GivenAnswer): AnswerJson['results'] {
  switch (answer.status) {
    case 'found':
      return answer.results.map(resultToJson);
    case 'checked':
      return answer.checks.map(checkToJson);
    case 'nothing-found':
      return [];
  }
}

function checkToJson(check: CheckedQuote): CheckJson {
  const { given: checked, verdict } = check;
  if (verdict === 'not-found') return { checked, verdict, difference: [] };
  const { result, difference, effect } = check;
  return {
    checked,
    verdict,
    difference,
    ...(effect && {
      effect: { kind: effect.kind, text: result.article.text.slice(effect.cue.start, effect.cue.end) },
    }),
    ...resultToJson(result),
  };
}

function resultToJson({ article, passage, excerpt, match, confidence, quote }: Result): ResultJson {
  return {
    text: article.text.slice(excerpt.start, excerpt.end),
    passageId: passage.id,
    article: {
      id: article.key,
      title: article.title,
      ...(article.author !== undefined && { author: article.author }),
      ...(article.publisher !== undefined && { publisher: article.publisher }),
      ...(article.publishedAt !== undefined && { date: article.publishedAt }),
      ...(article.url !== undefined && { url: article.url }),
      language: article.language,
    },
    match,
    confidence,
    quote: quote && {
      text: quote.text,
      kind: quote.kind,
      speaker: speakerToJson(quote.speaker),
      certainty: quote.certainty,
      ...(quote.quotedBy !== undefined && { quotedBy: speakerToJson(quote.quotedBy) }),
    },
  };
}

function speakerToJson(speaker: { readonly name: string; readonly role?: string } | null) {
  return speaker && { name: speaker.name, ...(speaker.role !== undefined && { role: speaker.role }) };
}
