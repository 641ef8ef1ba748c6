/** What a verb form is. English past forms serve as participles too unless the row says otherwise. */
export interface VerbForm {
  readonly form: string;
  readonly mood: 'base' | 'third' | 'past' | 'participle' | 'gerund';
}

/** Past and participle of verbs that no ending tells, one row a lemma. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  `be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built
   buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt
   do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt
   fight fought fought|find found found|fly flew flown|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|get got got|give gave given|go went gone
   grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept
   know knew known|lay laid laid|lead led led|learn learned learned|leave left left|let let let|lie lay lain
   lose lost lost|make made made|mean meant meant|meet met met|pay paid paid|put put put|quit quit quit|read read read
   ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|sell sold sold|send sent sent
   set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk
   sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood
   steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|swim swam swum|take took taken
   teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown
   understand understood understood|wake woke woken|wear wore worn|flee fled fled|lend lent lent|shrink shrank shrunk|sweep swept swept|swing swung swung
   undergo underwent undergone|undertake undertook undertaken|weep wept wept|withstand withstood withstood
   oversee oversaw overseen|overcome overcame overcome|overtake overtook overtaken|freeze froze frozen|shine shone shone
   bleed bled bled|breed bred bred|creep crept crept|dig dug dug|fling flung flung|forbid forbade forbidden
   forgive forgave forgiven|kneel knelt knelt|slide slid slid|spin spun spun|strive strove striven|bind bound bound
   bend bent bent|withdraw withdrew withdrawn|seek sought sought|win won won|write wrote written`
    .split(/[|\n]/u)
    .map((row) => row.trim().split(/\s+/u))
    .map(([lemma = '', past = '', participle = '']) => [lemma, [past, participle] as const]),
);

/** Verbs of more than one syllable, or with a silent ending, whose last consonant doubles before `-ed` and `-ing`. */
const DOUBLING =
  /^(?:admit|commit|submit|permit|refer|prefer|recur|occur|rebut|regret|control|compel|expel|repel)$/u;
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/u;

/** All forms of a verb, from its lemma. */
export function inflect(lemma: string): VerbForm[] {
  const irregular = IRREGULAR.get(lemma);
  const regularPast = `${pastStem(lemma)}ed`;
  return [
    { form: lemma, mood: 'base' },
    { form: thirdOf(lemma), mood: 'third' },
    { form: irregular?.[0] ?? regularPast, mood: 'past' },
    { form: irregular?.[1] ?? regularPast, mood: 'participle' },
    { form: `${gerundStem(lemma)}ing`, mood: 'gerund' },
  ];
}

function thirdOf(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function pastStem(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}i`;
  if (lemma.endsWith('e')) return lemma.slice(0, -1);
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function gerundStem(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}y`;
  if (/[^eoy]e$/u.test(lemma) && lemma !== 'be') return lemma.slice(0, -1);
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function doubles(lemma: string): boolean {
  return DOUBLING.test(lemma) || SHORT.test(lemma);
}
