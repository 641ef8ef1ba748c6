/** French abbreviations, without their full stop, after which a sentence usually goes on. */
export const FRENCH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `M MM Mme Mlle Mgr Me Dr Pr St Ste av apr J C env etc cf ex fig no n vol p pp art chap éd dir coll janv févr avr juil
   sept oct nov déc bd boul adj col gén lt cap sgt tél hab min max`
    .trim()
    .split(/\s+/u),
);
