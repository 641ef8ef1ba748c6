import { phrases } from '../answer/phrases/index.ts';
import { silentLines } from '../answer/silent-lines.ts';
import type { SilentSpeaker } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { markdownLabel } from './label.ts';

const LONGEST_NAME = 80;
const LONGEST_NEAREST = 150;

/** Of each speaker who was asked for and says nothing of it that it is so, with what to try; empty for none. */
export function silentText(silent: readonly SilentSpeaker[] | undefined, locale: Locale): string {
  const manner = {
    asked: (name: string) => phrases[locale].inMarks(`**${markdownLabel(name, LONGEST_NAME)}**`),
    plain: (text: string) => markdownLabel(text, LONGEST_NEAREST),
  };
  return (silent ?? [])
    .flatMap((each) => {
      const [line, ...tries] = silentLines(each, locale, manner);
      return [line, ...tries.map((text) => `-# ${text}`)];
    })
    .join('\n');
}
