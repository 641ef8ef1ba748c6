/** Bodies in other words, in lower case, with the names that they may have. */
export const bodiesInOtherWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:exécutif|exécutif de l['’]ue) (?:européen|communautaire|bruxellois)$/u,
    ['Commission européenne', 'Commission'],
  ],
  [/^état hébreu$/u, ['Israël']],
  [/^gendarme (?:de la bourse|boursier)/u, ['Autorité des marchés financiers', 'AMF', 'SEC']],
  [/^gendarme de la concurrence/u, ['Autorité de la concurrence']],
  [/^gendarme de l['’]audiovisuel/u, ["Conseil supérieur de l'audiovisuel", 'CSA', 'Arcom']],
  [/^gendarme (?:du|de la sûreté) nucléaire/u, ['Autorité de sûreté nucléaire', 'ASN']],
  [/^institution de francfort/u, ['Banque centrale européenne', 'BCE']],
  [
    /^institution de (?:washington|bretton woods)/u,
    ['Fonds monétaire international', 'FMI', 'Banque mondiale'],
  ],
  [/^agence spatiale américaine/u, ['Nasa', 'NASA']],
  [/^agence spatiale européenne/u, ['ESA', 'ASE']],
  [/^agence spatiale$/u, ['Nasa', 'NASA', 'ESA', 'ASE', 'CNES', 'Roscosmos', 'CNSA', 'ISRO', 'JAXA']],
  [/^(?:marque|firme|groupe) à la pomme|^firme de cupertino/u, ['Apple']],
  [/^(?:firme|géant|groupe) de redmond/u, ['Microsoft']],
  [/^(?:firme|géant|groupe) de mountain view/u, ['Google', 'Alphabet']],
  [/^(?:marque|constructeur|groupe|firme) (?:au lion|de sochaux)/u, ['Peugeot', 'PSA']],
  [/^(?:marque|constructeur|groupe|firme) au losange/u, ['Renault']],
  [/^alliance atlantique/u, ['Otan', 'OTAN']],
];
