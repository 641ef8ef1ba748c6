/** The id in an answer of Discord. Throws when there is none. */
export function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new TypeError('Discord gave an answer without an id');
}
