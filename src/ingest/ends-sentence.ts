/** Whether `text` closes like a sentence: with a full stop or its kin, and the marks and brackets after it. */
export function endsSentence(text: string): boolean {
  return /[.!?…][»”"’')\]\s]*$/u.test(text.slice(-12));
}
