import type { SilentSpeaker } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { phrases } from './phrases/index.ts';

/** How a front end writes names. */
export interface NameManner {
  /** The name of the one who was asked for. */
  readonly asked: (name: string) => string;
  /** A name, or what is to be typed, as it stands. */
  readonly plain: (text: string) => string;
}

/** What is to be said of somebody who was asked for and of whom nothing is shown: that it is so, and what to try. */
export function silentLines(
  { given, reason, nearest }: SilentSpeaker,
  locale: Locale,
  manner: NameManner,
): readonly [string, ...string[]] {
  const said = phrases[locale];
  const [first, ...others] = nearest;
  const isOne = reason === 'silent' && first !== undefined && others.length === 0;
  const line = said.silent[reason](manner.asked(isOne ? first.value : given));
  if (!first) return [line];
  if (isOne) return [line, said.otherQuotes(manner.plain(first.value))];
  const names = nearest.map(({ label }) => manner.plain(label)).join(' · ');
  return [line, `${said.nearestNames[reason]} ${names}`];
}
