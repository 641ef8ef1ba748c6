/** Adjectives of offices, which some papers write with a capital: `le Directeur Général`, `le Conseiller Municipal`. */
const ADJECTIVE =
  /^(?:général|adjoint|délégué|régional|départemental|national|fédéral|provincial|municipal|communal|central|principal|permanent|résident|exécutif|législatif|administratif|financier|commercial|technique|politique|scientifique|pédagogique|sportif|artistique|médical|académique|honoraire|fondateur|sortant)e?$|^(?:exécutive|législative|administrative|sportive|financière|fondatrice)$/u;

/** Whether a word, in lower case, only says of what kind an office is. */
export function qualifiesOffice(word: string): boolean {
  return ADJECTIVE.test(word);
}
