import type { SpeakerNoun } from '../../nlp/language-pack.ts';

/** Further scholars and healers: `ethnopharmacologue`, `musicothérapeute`. */
const SCHOLAR = /^\p{L}{3,}(?:ologue|ologiste|thérapeute)s?$/u;
const NO_SCHOLAR = /^(?:mono|pro|épi|ana|apo|caté|dia|déca|idé|term)\p{L}*logues?$/u;
/** What follows the noun in `directrice-adjointe`, besides another noun for persons. */
const ADDED = /^(?:adjoint|chef|général|conseil|délégué|fondateur|associé)(?:e|s|es)?$/u;

/** Also knows the nouns that are made of others: `avocat-conseil`, `sénatrice-maire`, `ex-vice-président`. */
export class NounMap extends Map<string, SpeakerNoun> {
  override get(noun: string): SpeakerNoun | undefined {
    return super.get(noun) ?? this.#made(noun);
  }

  override has(noun: string): boolean {
    return super.has(noun) || this.#made(noun) !== undefined;
  }

  #made(noun: string): SpeakerNoun | undefined {
    const hyphen = noun.indexOf('-');
    if (hyphen < 0)
      return noun.length > 8 && SCHOLAR.test(noun) && !NO_SCHOLAR.test(noun) ? scholar(noun) : undefined;
    const rest = noun.slice(hyphen + 1);
    if (/^(?:ex|vice|co|sous)-/u.test(noun)) return super.get(rest);
    const head = super.get(noun.slice(0, hyphen));
    if (head?.kind !== 'person' && head?.kind !== 'group') return undefined;
    return ADDED.test(rest) || super.get(rest)?.kind === head.kind ? head : undefined;
  }
}

function scholar(noun: string): SpeakerNoun {
  return noun.endsWith('s')
    ? { kind: 'group', number: 'plural' }
    : { kind: 'person', number: 'singular', pointsBack: true };
}
