/** English verbs of reporting with the forms that reporting uses: lemma, third person, past, gerund. */
export const reportingVerbs: readonly (readonly [string, string, string, string])[] = [
  ['say', 'says', 'said', 'saying'],
  ['tell', 'tells', 'told', 'telling'],
  ['write', 'writes', 'wrote', 'writing'],
  ...regular(
    'add announce answer argue assert ask claim clarify comment concede conclude confirm continue counter declare ' +
      'emphasize explain insist joke note observe quip recall remark repeat reply report respond reveal state stress ' +
      'suggest tweet warn',
  ),
];

function regular(lemmas: string): [string, string, string, string][] {
  return lemmas.split(' ').map((lemma) => {
    const isY = /[^aeiou]y$/u.test(lemma);
    const root = lemma.replace(/e$/u, '');
    return [
      lemma,
      isY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`,
      isY ? `${lemma.slice(0, -1)}ied` : lemma === 'quip' ? 'quipped' : `${root}ed`,
      lemma === 'quip' ? 'quipping' : `${root}ing`,
    ];
  });
}

/** Every finite form, with its lemma. */
export const finiteForms: ReadonlyMap<string, string> = new Map(
  reportingVerbs.flatMap(([lemma, third, past]) => [
    [lemma, lemma],
    [third, lemma],
    [past, lemma],
  ]),
);
