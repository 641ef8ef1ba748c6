/** What a verb form is: which of the forms that reporting uses. */
export interface VerbForm {
  readonly form: string;
  readonly mood: 'finite' | 'participle' | 'gerund' | 'infinitive';
  readonly number?: 'singular' | 'plural';
}

interface Stems {
  /** Present, third person: singular and plural. */
  readonly present: readonly [string, string];
  /** Of imperfect and gerund. */
  readonly imperfect: string;
  /** Simple past, third person. */
  readonly past: readonly [string, string];
  /** Of future and conditional, up to the r. */
  readonly future: string;
  /** Masculine singular. */
  readonly participle: string;
}

/** Verbs that no ending tells how to conjugate: the ends of lemmas, longest match first. */
const IRREGULAR: readonly (readonly [string, (root: string) => Stems])[] = [
  ['contredire', like(5, ['dit', 'disent'], 'dis', ['dit', 'dirent'], 'dir', 'dit')],
  ['prédire', like(4, ['dit', 'disent'], 'dis', ['dit', 'dirent'], 'dir', 'dit')],
  ['dire', like(4, ['dit', 'disent'], 'dis', ['dit', 'dirent'], 'dir', 'dit')],
  ['crire', like(5, ['crit', 'crivent'], 'criv', ['crivit', 'crivirent'], 'crir', 'crit')],
  ['faire', like(5, ['fait', 'font'], 'fais', ['fit', 'firent'], 'fer', 'fait')],
  ['mettre', like(6, ['met', 'mettent'], 'mett', ['mit', 'mirent'], 'mettr', 'mis')],
  [
    'connaître',
    like(9, ['connaît', 'connaissent'], 'connaiss', ['connut', 'connurent'], 'connaîtr', 'connu'),
  ],
  ['croire', like(6, ['croit', 'croient'], 'croy', ['crut', 'crurent'], 'croir', 'cru')],
  ['prévoir', like(7, ['prévoit', 'prévoient'], 'prévoy', ['prévit', 'prévirent'], 'prévoir', 'prévu')],
  ['vouloir', like(7, ['veut', 'veulent'], 'voul', ['voulut', 'voulurent'], 'voudr', 'voulu')],
  ['savoir', like(6, ['sait', 'savent'], 'sav', ['sut', 'surent'], 'saur', 'su')],
  ['émouvoir', like(7, ['meut', 'meuvent'], 'mouv', ['mut', 'murent'], 'mouvr', 'mu')],
  ['clure', like(5, ['clut', 'cluent'], 'clu', ['clut', 'clurent'], 'clur', 'clu')],
  ['poursuivre', like(6, ['suit', 'suivent'], 'suiv', ['suivit', 'suivirent'], 'suivr', 'suivi')],
  ['sourire', like(4, ['rit', 'rient'], 'ri', ['rit', 'rirent'], 'rir', 'ri')],
  ['rire', like(4, ['rit', 'rient'], 'ri', ['rit', 'rirent'], 'rir', 'ri')],
  ['quérir', like(6, ['quiert', 'quièrent'], 'quér', ['quit', 'quirent'], 'querr', 'quis')],
  ['rompre', like(6, ['rompt', 'rompent'], 'romp', ['rompit', 'rompirent'], 'rompr', 'rompu')],
  ['prendre', like(7, ['prend', 'prennent'], 'pren', ['prit', 'prirent'], 'prendr', 'pris')],
  ['craindre', like(4, ['nt', 'gnent'], 'gn', ['gnit', 'gnirent'], 'ndr', 'nt')],
  ['plaindre', like(4, ['nt', 'gnent'], 'gn', ['gnit', 'gnirent'], 'ndr', 'nt')],
  ['ouvrir', like(3, ['re', 'rent'], 'r', ['rit', 'rirent'], 'rir', 'ert')],
  ['tenir', like(4, ['ient', 'iennent'], 'en', ['int', 'inrent'], 'iendr', 'enu')],
  ['venir', like(4, ['ient', 'iennent'], 'en', ['int', 'inrent'], 'iendr', 'enu')],
  ['endre', like(3, ['d', 'dent'], 'd', ['dit', 'dirent'], 'dr', 'du')],
  ['ondre', like(3, ['d', 'dent'], 'd', ['dit', 'dirent'], 'dr', 'du')],
  ['entir', like(3, ['t', 'tent'], 't', ['tit', 'tirent'], 'tir', 'ti')],
  ['établir', like(2, ['it', 'issent'], 'iss', ['it', 'irent'], 'ir', 'i')],
];

function like(
  cut: number,
  present: readonly [string, string],
  imperfect: string,
  past: readonly [string, string],
  future: string,
  participle: string,
): (lemma: string) => Stems {
  return (lemma) => {
    const root = lemma.slice(0, -cut);
    return {
      present: [root + present[0], root + present[1]],
      imperfect: root + imperfect,
      past: [root + past[0], root + past[1]],
      future: root + future,
      participle: root + participle,
    };
  };
}

const second = like(2, ['it', 'issent'], 'iss', ['it', 'irent'], 'ir', 'i');

/** Verbs in -er, with the changes of spelling that sound asks for: lançait, jugeait, espère, rappelle. */
function first(lemma: string): Stems {
  const root = lemma.slice(0, -2);
  const soft = root.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  const closed = closedStem(root);
  return {
    present: [`${closed}e`, `${closed}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${root}èrent`],
    future: `${/é[^aeiouéè]+$/u.test(root) ? root : closed}er`,
    participle: `${root}é`,
  };
}

function closedStem(root: string): string {
  if (/(?:ppel|jet)$/u.test(root)) return root + root.slice(-1);
  if (/oy$|uy$/u.test(root)) return `${root.slice(0, -1)}i`;
  return root.replace(/[eé]((?:qu|gu|[^aeiouéèêy]){1,2})$/u, (whole, tail: string) =>
    /^(?:[^aeiou]{2})$/u.test(tail) && !/^(?:qu|gu|[bcdfgptv][lr]|ch|gn)$/u.test(tail) ? whole : `è${tail}`,
  );
}

function stemsOf(lemma: string): Stems {
  const irregular = IRREGULAR.find(([ending]) => lemma.endsWith(ending));
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
  return [...forms, ...plain.map(({ form, ...rest }) => ({ form: form.replace('aît', 'ait'), ...rest }))];
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
    { form: `${imperfect}ant`, mood: 'gerund' },
    { form: lemma === 'savoir' ? 'sachant' : lemma, mood: lemma === 'savoir' ? 'gerund' : 'infinitive' },
  ];
}
