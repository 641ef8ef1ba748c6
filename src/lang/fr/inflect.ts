import { irregularConjugations, type Stems, second } from './irregular-conjugations.ts';

/** What a verb form is: which of the forms that reporting uses. */
export interface VerbForm {
  readonly form: string;
  readonly mood: 'finite' | 'participle' | 'gerund' | 'infinitive';
  readonly number?: 'singular' | 'plural';
}

/** Verbs in -er, with the changes of spelling that sound asks for: lançait, jugeait, espère, rappelle. */
function first(lemma: string): Stems {
  const root = lemma.slice(0, -2);
  const soft = root.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  const closed = closedStem(root);
  return {
    present: [`${closed}e`, `${closed}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${root}èrent`],
    future: `${/é(?:[^aeiouéè]+|[gq]u)$/u.test(root) ? root : closed}er`,
    participle: `${root}é`,
  };
}

/** Verbs in -eler that take an accent rather than a second l. */
const GRAVE = /(?:^|re|dé|con|sur)(?:cel|g[eè]l|pel)$|(?:cis|mant|cart|mart|mod|harc)el$/u;

function closedStem(root: string): string {
  if (/(?:el|jet|illet|iquet)$/u.test(root) && !GRAVE.test(root)) return root + root.slice(-1);
  if (/oy$|uy$/u.test(root)) return `${root.slice(0, -1)}i`;
  return root.replace(/[eé]((?:qu|gu|[^aeiouéèêyx]){1,2})$/u, (whole, tail: string) =>
    /^(?:[^aeiou]{2})$/u.test(tail) && !/^(?:qu|gu|[bcdfgptv][lr]|ch|gn)$/u.test(tail) ? whole : `è${tail}`,
  );
}

function stemsOf(lemma: string): Stems {
  const irregular = irregularConjugations.find(([ending]) => ` ${lemma}`.endsWith(ending));
  if (irregular) return irregular[1](lemma);
  return lemma.endsWith('er') ? first(lemma) : second(lemma);
}

/** `avouât`, `dît`, `parût`: from the simple past, for which writers often put it. */
function imperfectSubjunctive(past: string): string {
  return past.replace(/a$/u, 'ât').replace(/it$/u, 'ît').replace(/ut$/u, 'ût');
}

/** The forms of a verb in which news and novels report speech: third person, participles, gerund and infinitive. */
export function inflect(lemma: string): VerbForm[] {
  const forms = conjugate(lemma);
  // "reconnait", "connaitre": the spelling of 1990 beside the older one.
  const plain = forms.filter(({ form }) => /aît/u.test(form));
  // "paie", "paiera" beside "paye", "payera".
  const mute = lemma.endsWith('ayer') ? forms.filter(({ form }) => /aye(?!r$)/u.test(form)) : [];
  return [
    ...forms,
    ...plain.map(({ form, ...rest }) => ({ form: form.replace('aît', 'ait'), ...rest })),
    ...mute.map(({ form, ...rest }) => ({ form: form.replace('aye', 'aie'), ...rest })),
  ];
}

function conjugate(lemma: string): VerbForm[] {
  const { present, imperfect, past, future, participle } = stemsOf(lemma);
  const finite = (form: string, number: 'singular' | 'plural'): VerbForm => ({
    form,
    mood: 'finite',
    number,
  });
  return [
    finite(present[0], 'singular'),
    finite(present[1], 'plural'),
    // The spelling of 1990: "reconnait".
    ...(present[0].endsWith('aît') ? [finite(present[0].replace(/aît$/u, 'ait'), 'singular')] : []),
    finite(`${imperfect}ait`, 'singular'),
    finite(`${imperfect}aient`, 'plural'),
    finite(past[0], 'singular'),
    finite(past[1], 'plural'),
    finite(imperfectSubjunctive(past[0]), 'singular'),
    finite(`${future}a`, 'singular'),
    finite(`${future}ont`, 'plural'),
    finite(`${future}ait`, 'singular'),
    finite(`${future}aient`, 'plural'),
    ...['', 'e', /s$/u.test(participle) ? '' : 's', 'es'].map(
      (ending): VerbForm => ({ form: participle + ending, mood: 'participle' }),
    ),
    { form: lemma === 'avoir' ? 'ayant' : `${imperfect}ant`, mood: 'gerund' },
    { form: lemma === 'savoir' ? 'sachant' : lemma, mood: lemma === 'savoir' ? 'gerund' : 'infinitive' },
  ];
}
