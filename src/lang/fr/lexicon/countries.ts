const names = `
afghanistan albanie algérie allemagne andorre angleterre angola arabie argentine arménie australie autriche
azerbaïdjan bahreïn bangladesh belgique birmanie biélorussie bolivie bosnie botswana brésil bulgarie burkina burundi
bénin cambodge cameroun canada catalogne centrafrique chili chine chypre colombie comores congo corse corée
costa-rica croatie crimée cuba danemark djibouti espagne estonie eswatini europe finlande france gabon gambie
ghana grande-bretagne grèce guatemala guinée guyana géorgie haïti honduras hongrie inde indonésie irak iran irlande
islande israël italie jamaïque japon jordanie kazakhstan kenya kirghizistan kosovo koweït laos lesotho lettonie
liban liberia libye liechtenstein lituanie luxembourg macédoine madagascar malaisie malawi mali malte maroc
mauritanie mexique moldavie monaco mongolie monténégro mozambique namibie nicaragua niger nigeria norvège
nouvelle-zélande népal oman ouganda ouzbékistan pakistan palestine panama paraguay pays-bas philippines pologne
portugal pérou qatar roumanie royaume-uni russie rwanda sahara salvador serbie singapour slovaquie slovénie somalie
soudan sri-lanka suisse suède syrie sénégal tadjikistan tanzanie tchad tchéquie tchétchénie thaïlande tibet togo
tunisie turkménistan turquie taïwan ukraine uruguay vatican venezuela viêt-nam vietnam yémen zambie zimbabwe écosse
égypte équateur arabie émirats kirghizstan bhoutan brunei belize bahamas barbade cap-vert djibouti dominique grenade groenland
guadeloupe guyane kiribati maldives martinique mayotte nauru nouvelle-calédonie papouasie polynésie porto-rico samoa
seychelles sainte-lucie suriname timor-oriental tonga trinité-et-tobago vanuatu fidji californie texas floride alaska
sicile sardaigne catalogne bavière andalousie normandie bretagne alsace lorraine picardie provence bourgogne auvergne
darfour sahel cisjordanie kivu ituri tigré casamance sibérie oural caucase golan sinaï balkans maghreb machrek afrique amérique asie océanie
antarctique arctique groenland amazonie patagonie transnistrie abkhazie ossétie haut-karabakh karabakh xinjiang pendjab bengale kordofan
ontario manitoba alberta chiapas cachemire donbass kurdistan érythrée états-unis éthiopie québec wallonie flandre
`;

/** Countries and a few regions by their French names, in lower case: what `la société` or `le club` never takes up. */
export const countries: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));
