import type { Unit } from '../../nlp/unit.ts';
import { auxiliaryBefore } from './auxiliaries.ts';
import { havingForms, invertedPronouns } from './closed-classes.ts';
import { inflect } from './inflect.ts';

/** A form that, before a verb of speech, leaves it a report, and the word that links the two. */
interface ModalForm {
  readonly link: '' | 'à' | 'de' | 'par';
  readonly isParticiple: boolean;
}

/** `a tenu à préciser que`, `s'est contenté de répondre`, `préférait rectifier Anna Roux`, `a fini par admettre`. */
const MODALS: ReadonlyMap<string, ModalForm> = new Map([
  ...rows('', 'préférer souhaiter oser daigner'),
  ...rows('à', 'tenir aimer plaire accorder'),
  ...rows('de', 'contenter empresser hâter feindre'),
  ...rows('par', 'finir commencer terminer'),
]);
/** Verbs after which something is said only where they are denied: `n'a pas manqué de rappeler`. */
const DENIED: ReadonlyMap<string, ModalForm> = new Map([
  ...rows('à', 'hésiter tarder'),
  ...rows('de', 'manquer cesser omettre oublier'),
]);
const TAKING = new Map(rows('de', 'prendre'));
/** Verbs after which only some verbs of speech report: `veut préciser` does, `veut dire` means. */
const WANTING: ReadonlyMap<string, ModalForm> = new Map(rows('', 'vouloir'));
/** `doit admettre` admits; `doit annoncer` says nothing yet; `a dû annoncer` has said it. */
const HAVING_TO: ReadonlyMap<string, ModalForm> = new Map(
  'doit doivent devait devaient dut durent dû'
    .split(' ')
    .map((form): [string, ModalForm] => [form, { link: '', isParticiple: form === 'dû' }]),
);
const CONCEDING = /^(?:admettre|reconnaître|concéder|constater|avouer|convenir)$/u;

function rows(link: ModalForm['link'], lemmas: string): [string, ModalForm][] {
  return lemmas
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .filter(({ mood }) => mood === 'finite' || mood === 'participle')
    .map(({ form, mood }) => [form, { link, isParticiple: mood === 'participle' }]);
}

/** Where a modal verb before the infinitive at `at` begins, with its auxiliary, and its inverted pronoun. */
export interface Modal {
  readonly first: number;
  readonly inverted?: number;
  /** Whether it stands denied, which leaves what it governs said. */
  readonly isDenied?: true;
}

/** The modal verb that governs the infinitive at `at`. */
export function modalBefore(units: readonly Unit[], at: number): Modal | undefined {
  if (units[at - 1]?.norm === 'beau') return insisting(units, at - 2);
  let verb = at - 1;
  const link = linkOf(units[verb]?.norm ?? '');
  if (link !== '') verb--;
  const pronoun = invertedPronouns.has(units[verb]?.norm ?? '') ? verb : undefined;
  if (pronoun !== undefined) verb--;
  const denied = link === '' ? undefined : deniedModal(units, verb, link);
  if (denied !== undefined) return denied;
  if (link === 'de' && units[verb]?.norm === 'soin') return withAuxiliary(units, verb - 1, TAKING);
  const modal = modalForm(units[verb]?.norm ?? '', units[at]?.norm ?? '');
  if (modal?.link !== link) return undefined;
  if (!modal.isParticiple) return { first: verb, ...(pronoun !== undefined && { inverted: pronoun }) };
  return withAuxiliary(units, verb, new Map([[units[verb]?.norm ?? '', modal]]));
}

/** `n'hésite pas à dire`, `n'a cessé de répéter`: the modal verb whose denial ends before `end`. */
function deniedModal(units: readonly Unit[], end: number, link: ModalForm['link']): Modal | undefined {
  const verb = NEGATION.test(units[end]?.norm ?? '') ? end - 1 : end;
  if (DENIED.get(units[verb]?.norm ?? '')?.link !== link) return undefined;
  const modal = withAuxiliary(units, verb, DENIED);
  const before = units.slice(Math.max(0, (modal?.first ?? 0) - 2), modal?.first ?? 0);
  const isDenied = before.some(({ norm }) => norm === 'ne' || norm === "n'");
  return modal && isDenied ? { ...modal, isDenied: true } : undefined;
}

const NEGATION = /^(?:pas|plus|jamais|guère|point)$/u;

/** The verb of that table at `verb`, with its auxiliary where it is a participle. */
function withAuxiliary(
  units: readonly Unit[],
  verb: number,
  table: ReadonlyMap<string, ModalForm>,
): Modal | undefined {
  const form = table.get(units[verb]?.norm ?? '');
  if (form === undefined) return undefined;
  if (!form.isParticiple) return { first: verb };
  const auxiliary = auxiliaryBefore(units, verb);
  if (auxiliary === undefined) return undefined;
  return { first: auxiliary.at, ...(auxiliary.inverted !== undefined && { inverted: auxiliary.inverted }) };
}

/** `a beau répéter que`, `aura eu beau dire que`: somebody says it in vain. */
function insisting(units: readonly Unit[], auxiliary: number): Modal | undefined {
  const first = units[auxiliary]?.norm === 'eu' ? auxiliary - 1 : auxiliary;
  return havingForms.has(units[first]?.norm ?? '') ? { first } : undefined;
}

function linkOf(norm: string): ModalForm['link'] {
  if (norm === 'à' || norm === 'par') return norm;
  return norm === 'de' || norm === "d'" ? 'de' : '';
}

function modalForm(norm: string, infinitive: string): ModalForm | undefined {
  const having = HAVING_TO.get(norm);
  if (having) return having.isParticiple || CONCEDING.test(infinitive) ? having : undefined;
  return MODALS.get(norm) ?? (infinitive === 'dire' ? undefined : WANTING.get(norm));
}
