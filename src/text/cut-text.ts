/** The beginning of a text, at most so many UTF-16 code units, that ends in no half of a character. */
export function cutText(text: string, maximum: number): string {
  const isInside =
    /[\uD800-\uDBFF]/.test(text.charAt(maximum - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(maximum));
  return text.slice(0, isInside ? maximum - 1 : maximum);
}
