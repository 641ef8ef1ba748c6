import type { Answer, Result } from '../model/answer.ts';

/** An answer that says something about the articles, found or not. */
export type GivenAnswer = Exclude<Answer, { status: 'invalid' }>;

/** What `ask … --json` prints. Keys that do not apply are left out; their order is part of the format. */
export interface AnswerJson {
  readonly status: GivenAnswer['status'];
  readonly command: GivenAnswer['command'];
  readonly results: readonly ResultJson[];
  /** What the command could be given instead. */
  readonly suggestions: readonly string[];
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
  } | null;
}

/** An answer as programs read it. The article's id is its short key, which every command takes. */
export function toJson(answer: GivenAnswer): AnswerJson {
  return {
    status: answer.status,
    command: answer.command,
    results: answer.status === 'found' ? answer.results.map(resultToJson) : [],
    suggestions: answer.suggestions.map((suggestion) => suggestion.value),
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
      speaker: quote.speaker && {
        name: quote.speaker.name,
        ...(quote.speaker.role !== undefined && { role: quote.speaker.role }),
      },
      certainty: quote.certainty,
    },
  };
}
