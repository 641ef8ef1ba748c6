/** English abbreviations, without their full stop, after which a sentence usually goes on. */
export const ENGLISH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof St Rev Fr Sr Jr Hon Gov Sen Rep Gen Col Lt Maj Capt Sgt Cpl Cmdr Adm Pres Supt Det Insp Corp Cst Const Coun Cllr Ald Brig Commr
   Dep Asst Atty Msgr Pvt Pfc Spc Ret Ofc Lieut vs v
   cf e.g i.e approx est fig vol pp ed eds Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ft Ave Blvd Rd`
    .trim()
    .split(/\s+/u),
);
