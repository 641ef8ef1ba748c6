import { describe, expect, it } from 'vitest';
import { inflect } from '../../src/lang/fr/inflect.ts';

/** Some forms of verbs that are each conjugated in their own way. */
const conjugations: readonly (readonly [string, string])[] = [
  ['déclarer', 'déclare déclarent déclarait déclara déclarèrent déclarera déclaré déclarant'],
  ['alléguer', 'allègue allégua alléguera'],
  ['appeler', 'appelle appelait appellera'],
  ['grommeler', 'grommelle grommelait grommellera'],
  ['marteler', 'martèle martelait martèlera'],
  ['harceler', 'harcèle harcelait harcèlera'],
  ['acheter', 'achète achetait achètera'],
  ['déduire', 'déduit déduisent déduisait déduisit déduira déduite'],
  ['geindre', 'geint geignent geignait geignit geindra'],
  ['abattre', 'abat abattent abattait abattit abattra abattu'],
  ['apercevoir', 'aperçoit aperçoivent apercevait aperçut apercevra'],
  ['parcourir', 'parcourt parcourent parcourut parcourra parcouru'],
  ['accueillir', 'accueille accueillait accueillit accueillera'],
  ['reconnaître', 'reconnaît reconnait reconnut reconnaîtra reconnu'],
  ['naître', 'naît naquit naîtra né'],
  ['souffrir', 'souffre souffrait souffrit souffrira souffert'],
  ['appauvrir', 'appauvrit appauvrissent appauvrissait'],
  ['consentir', 'consent consentent consentait consentit'],
  ['ralentir', 'ralentit ralentissent ralentissait'],
  ['répartir', 'répartit répartissent'],
  ['repartir', 'repart repartent repartait'],
  ['survivre', 'survit survivent survécut survivra survécu'],
  ['revoir', 'revoit revoyait revit reverra revu'],
  ['prévoir', 'prévoit prévit prévoira'],
  ['installer', 'installe installait installa installera'],
  ['envoyer', 'envoie envoyait enverra envoyé'],
  ['convaincre', 'convainc convainquent convainquit convaincu'],
];

describe('the conjugation of French verbs', () => {
  it.each(conjugations)('conjugates "%s"', (lemma, forms) => {
    const made = new Set(inflect(lemma).map(({ form }) => form));
    expect(forms.split(' ').filter((form) => !made.has(form))).toEqual([]);
  });
});
