import { phrases } from '../answer/phrases/index.ts';
import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { markdownLabel } from './label.ts';

const LONGEST_SUGGESTION = 150;
const MOST_SUGGESTIONS = 10;

/** What to try, one suggestion a line; empty when there is none. */
export function suggestionText(suggestions: readonly Suggestion[], locale: Locale): string {
  const lines = suggestions.slice(0, MOST_SUGGESTIONS).map(suggestionLine);
  return lines.length === 0 ? '' : [phrases[locale].tryInstead, ...lines].join('\n');
}

function suggestionLine({ label, value }: Suggestion): string {
  const shown = markdownLabel(label, LONGEST_SUGGESTION);
  const typed = markdownLabel(value, LONGEST_SUGGESTION);
  return shown.includes(typed) ? `- ${shown}` : `- ${shown} · ${typed}`;
}
