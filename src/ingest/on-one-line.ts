/** A text on one line and in NFC, as everything that is shown beside an article. */
export function onOneLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim();
}
