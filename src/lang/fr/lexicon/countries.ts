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
antigua bélarus belarus bermudes bonaire brunéi côte-d'ivoire curaçao gibraltar guam guernesey kirghizie libéria macao
micronésie moldova montserrat myanmar niue palaos saint-marin saint-barthélemy sao-tomé somaliland swaziland
tchécoslovaquie timor tuvalu urss viêtnam yougoslavie zaïre galles toscane lombardie vénétie galice baléares canaries
açores madère daghestan tatarstan tchouvachie mandchourie kerala goujarat baloutchistan okinawa hokkaïdo sumatra bali
bornéo kalimantan katanga kasaï biafra cabinda oromia puntland cyrénaïque tripolitaine fezzan kabylie gaza galilée
anatolie cappadoce thrace épire crète wallis-et-futuna occitanie nouvelle-aquitaine auvergne-rhône-alpes
bourgogne-franche-comté grand-est hauts-de-france île-de-france pays-de-la-loire centre-val-de-loire paca gironde
dordogne charente vendée sarthe mayenne loire isère savoie haute-savoie drôme ardèche gard hérault ariège
haute-garonne tarn aveyron lozère cantal corrèze deux-sèvres finistère morbihan côtes-d'armor ille-et-vilaine calvados
seine-maritime aisne oise ardennes meuse moselle vosges haut-rhin bas-rhin doubs jura rhône nièvre yonne indre loiret
essonne yvelines seine-et-marne seine-saint-denis val-de-marne val-d'oise hauts-de-seine vaucluse bouches-du-rhône
alpes-maritimes gers pas-de-calais acadie gaspésie saskatchewan nunavut yukon labrador nouvelle-écosse
nouveau-brunswick terre-neuve colombie-britannique arizona nevada utah colorado oregon idaho montana wyoming dakota
nebraska kansas oklahoma arkansas louisiane mississippi alabama tennessee kentucky ohio indiana illinois michigan
wisconsin minnesota iowa missouri pennsylvanie delaware maryland connecticut massachusetts vermont hawaï hawaii
nouveau-mexique yucatan oaxaca sinaloa queensland tasmanie nouvelle-galles-du-sud
`;

const accented = names.trim().split(/\s+/u);

/**
 * Countries and a few regions by their French names, in lower case: what `la société` or `le club` never takes up. A capital
 * often goes without its accent: `Etats-Unis`.
 */
export const countries: ReadonlySet<string> = new Set([
  ...accented,
  ...accented.map((name) => name.replace(/^é/u, 'e').replace(/^î/u, 'i')),
]);
