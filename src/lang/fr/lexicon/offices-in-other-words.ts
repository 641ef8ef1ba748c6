/** Offices in other words; what stands first of each pair is read as what stands second. */
export const officesInOtherWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:chef|cheffe) de l['’][ée]tat/u, 'président'],
  [/^(?:chef|cheffe) (?:du gouvernement|de l['’]exécutif)/u, 'premier-ministre'],
  [/^(?:ex-)?premi(?:er|ère) ministre/u, 'premier-ministre'],
  [/^(?:locataire|hôte) de (?:l['’][ée]lysée|la maison-blanche|la maison blanche)/u, 'président'],
  [/^(?:souverain pontife|saint-père|saint père|pontife|évêque de rome)/u, 'pape'],
  [/^garde des sceaux/u, 'ministre de la justice'],
  [/^(?:chef|cheffe) de la diplomatie/u, 'ministre des affaires étrangères'],
  [/^(?:première magistrate|premier magistrat)(?: de la (?:ville|commune))?$/u, 'maire'],
  [/^(?:premier|première) édile|^édile/u, 'maire'],
  [/^(?:président-directeur|présidente-directrice|directeur|directrice) générale?/u, 'directeur'],
  [/^(?:rédacteur|rédactrice) en chef/u, 'rédacteur'],
  [/^représentante? de l['’][ée]tat/u, 'préfet'],
  [/^chef d['’]établissement/u, 'proviseur'],
  [/^cheffe d['’]établissement/u, 'proviseure'],
  [/^lanceuse d['’]alerte/u, 'femme'],
  [/^lanceur d['’]alerte/u, 'homme'],
];
