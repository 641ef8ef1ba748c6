const REACHED = /^(?:contacté|interrogé|joint|sollicité|questionné|interviewé|rencontré|interpellé)e?s?$/u;

/** Whether a participle is said of whom a reporter spoke to: `Joint par téléphone, il …`. */
export function isReached(norm: string): boolean {
  return REACHED.test(norm);
}
