import type { Agreement } from '../../../nlp/language-pack.ts';

const masculine = 'mr mister sir lord baron duke father brother king prince sheikh sultan imam rabbi';
const feminine =
  'mrs ms miss madam lady dame baroness duchess queen princess sister councilwoman congresswoman';
const either = `dr prof professor doctor rev reverend hon judge justice president vice-president premier prime minister mayor
  deputy governor gov lt-gov senator sen representative rep congressman councillor coun councilman councilmember mp mpp mla
  mep assemblyman assemblywoman secretary chancellor ambassador commissioner chief superintendent supt inspector insp
  detective det constable const cst officer sergeant sgt s-sgt staff-sgt corporal cpl lieutenant lt captain capt major maj
  colonel col gen admiral adm commander cmdr commodore sheriff marshal private pvt cardinal bishop archbishop
  pastor pope saint coach ceo cfo cto coo cio cmo ciso evp svp chairman chairwoman chairperson director attorney prosecutor spokesman spokeswoman
  spokesperson emperor rear brig cllr ald alderman trooper comrade dean provost speaker reeve warden`;

/** Words before a name that belong to a person, without the full stop of their abbreviation. */
export const titles: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ...rows(either, { number: 'singular' }),
  ...rows(masculine, { gender: 'masculine', number: 'singular' }),
  ...rows(feminine, { gender: 'feminine', number: 'singular' }),
  ['congressman', { gender: 'masculine', number: 'singular' }],
  ['spokesman', { gender: 'masculine', number: 'singular' }],
  ['spokeswoman', { gender: 'feminine', number: 'singular' }],
  ['chairwoman', { gender: 'feminine', number: 'singular' }],
]);

function rows(list: string, agreement: Agreement): [string, Agreement][] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => [word, agreement]);
}
