import { inflect } from '../inflect.ts';

/** Frequent English verbs besides those of reporting; they show where a clause has its verb. */
const lemmas = `accept accuse achieve act affect agree aim allow appear apply appoint approach approve argue arrest arrive ask
attack attempt attend avoid ban base beat become begin believe belong block book break bring build buy call care carry
cast catch cause change charge check choose claim clean clear close collapse collect come commit compete complete concern
confirm connect consider contain continue contribute control cost count cover crash create cross cut damage deal decide
decline defeat defend deliver demand deny depend deserve design destroy determine develop die disagree disappear discover
discuss do donate double draw drink drive drop earn eat elect emerge employ enable encourage end enjoy ensure enter escape
establish estimate evolve examine exceed exist expand expect experience explain explode express extend face fail fall fear
feature feel fight fill find finish fire fit fix fly focus follow force forget form gain gather get give go grow handle
happen hate have head hear help hide hire hit hold hope hurt identify ignore imagine improve include increase inherit
injure intend invest investigate invite involve issue join jump keep kick kill know lack land last launch lay lead learn
leave let lie lift like limit live look lose love lower make manage mark matter mean meet miss move name need notice
obtain occur offer open operate oppose order own park participate pass pay perform permit pick plan play point pose
possess prefer prepare present press prevent produce promise protect prove provide publish pull purchase push put qualify
quit raise reach read realize receive recognize recommend recover reduce refuse reflect regret regulate reject release
rely remain remember remove rent repair replace represent request require rescue resign resolve respond rest restore
result retire return ring rise risk roll rule run save score search see seek seem sell send serve set settle shake share
shift shoot show shut sign sit sleep slow smell smoke solve speak spend split spread spring stand start state stay steal
stick stop strengthen strike struggle study submit succeed suffer suit supply support suppose surprise survive suspect
take talk target teach tear tend test thank think threaten throw tie touch train travel treat trigger trust try turn
understand update use visit vote wait wake walk want warrant wash waste watch wear weigh welcome win wish withdraw work
worry differ enforce engage erupt expose flee generate install justify lend merge migrate negotiate obey persist plummet
plunge preserve prohibit promote prosecute pursue react rebuild relate relieve relocate renew reopen reside resist restrict
resume retain seize shrink sink soar stabilize sue surrender suspend sustain sweep swing tighten transform translate undergo
undermine undertake unveil vanish vary violate weaken weep widen withstand oversee overcome overtake freeze shine bleed breed
creep dig fling forbid forgive kneel slide spin strive bind bend`;

/** Forms that are finite as they stand: third person and past. */
export const finiteVerbForms: ReadonlySet<string> = forms(['third', 'past']);
/** Forms that are finite after a plural subject. */
export const baseVerbForms: ReadonlySet<string> = forms(['base']);

/** Past forms that are neither a base form nor an adjective: `led`, `brought`, but not `cut`, `increased`. */
export const pastForms: ReadonlySet<string> = new Set(
  [...forms(['past'])].filter((form) => !/.{2}ed$/u.test(form) && !baseVerbForms.has(form)),
);

function forms(moods: readonly string[]): ReadonlySet<string> {
  return new Set(
    lemmas
      .split(/\s+/u)
      .flatMap((lemma) => inflect(lemma).flatMap(({ form, mood }) => (moods.includes(mood) ? [form] : []))),
  );
}
