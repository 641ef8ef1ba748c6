/** Who leads: alone after `le`, the person whom the article is about. */
export const leaders: readonly string[] =
  `président présidente chancelier chancelière pape roi reine prince princesse pdg monarque souverain souveraine empereur sultan
   magnat dirigeant dirigeante`
    .trim()
    .split(/\s+/u);
/** Further offices, which many hold. */
export const offices: readonly string[] =
  `ministre patron patronne sénateur sénatrice député députée chef cheffe entraîneur entraîneuse sélectionneur directeur
   directrice porte-parole maire préfet préfète procureur procureure gouverneur gouverneure secrétaire ambassadeur
   ambassadrice commissaire archevêque évêque avocat avocate`
    .trim()
    .split(/\s+/u);
