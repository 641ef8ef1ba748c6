import type { Finding } from '../../../nlp/claim.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { sourceEnd } from '../source-phrase.ts';

/** `« … », peut-on lire dans le communiqué`: the text in which the quoted words can be read. */
export const oneReads: Rule = {
  id: 'fr/one-reads',
  reason: 'quoted words can be read in a text that is named behind them',
  match: (sentence) =>
    sentence.units.flatMap((unit, at) => {
      const finding = unit.kind === 'quoted' ? readAt(sentence, at) : undefined;
      return finding ? [finding] : [];
    }),
  examples: [
    '« {quote|Le service reprendra lundi} », {cue|peut-on lire dans} {speaker|le communiqué}.',
    '« {quote|Le service reprendra lundi} » {cue|lit-on sur} {speaker|le site de la mairie}.',
  ],
  counterExamples: [
    '« Le service reprendra lundi » est écrit en rouge.',
    'On peut lire « Bienvenue » partout.',
  ],
};

const CUES: readonly (readonly string[])[] = [
  ['peut', '-on', 'lire', 'dans'],
  ['peut', '-on', 'lire', 'sur'],
  ['lit', '-on', 'dans'],
  ['lit', '-on', 'sur'],
  ['pouvait', '-on', 'lire', 'dans'],
  ['pouvait', '-on', 'lire', 'sur'],
];

function readAt({ units }: Sentence, at: number): Finding | undefined {
  const quoted = units[at]?.quoted;
  const from = units[at + 1]?.norm === ',' ? at + 2 : at + 1;
  const cue = CUES.find((words) => words.every((word, i) => units[from + i]?.norm === word));
  if (quoted === undefined || cue === undefined) return undefined;
  const first = from + cue.length;
  const last = sourceEnd(units, first);
  if (last <= first) return undefined;
  return { parts: [quoted.inner], kind: 'direct', cue: spanOf(units, from, first), subject: { first, last } };
}

function spanOf(units: readonly Unit[], from: number, to: number): { start: number; end: number } {
  const start = units[from]?.start ?? 0;
  return { start, end: units[to - 1]?.end ?? start };
}
