const rows = `
afghanistan:afghan/afghane algérie:algérien/algérienne allemagne:allemand/allemande argentine:argentin/argentine
arménie:arménien/arménienne australie:australien/australienne autriche:autrichien/autrichienne
azerbaïdjan:azerbaïdjanais/azerbaïdjanaise belgique:belge/belge biélorussie:biélorusse/biélorusse
bolivie:bolivien/bolivienne brésil:brésilien/brésilienne bulgarie:bulgare/bulgare burundi:burundais/burundaise
bénin:béninois/béninoise cambodge:cambodgien/cambodgienne cameroun:camerounais/camerounaise
canada:canadien/canadienne centrafrique:centrafricain/centrafricaine chili:chilien/chilienne chine:chinois/chinoise
chypre:chypriote/chypriote colombie:colombien/colombienne congo:congolais/congolaise croatie:croate/croate
cuba:cubain/cubaine danemark:danois/danoise espagne:espagnol/espagnole estonie:estonien/estonienne
finlande:finlandais/finlandaise france:français/française gabon:gabonais/gabonaise ghana:ghanéen/ghanéenne
grande-bretagne:britannique/britannique grèce:grec/grecque guinée:guinéen/guinéenne géorgie:géorgien/géorgienne
haïti:haïtien/haïtienne hongrie:hongrois/hongroise inde:indien/indienne indonésie:indonésien/indonésienne
irak:irakien/irakienne iran:iranien/iranienne irlande:irlandais/irlandaise israël:israélien/israélienne
italie:italien/italienne japon:japonais/japonaise jordanie:jordanien/jordanienne kenya:kényan/kényane
kosovo:kosovar/kosovare lettonie:letton/lettone liban:libanais/libanaise libye:libyen/libyenne
lituanie:lituanien/lituanienne mali:malien/malienne maroc:marocain/marocaine mauritanie:mauritanien/mauritanienne
mexique:mexicain/mexicaine moldavie:moldave/moldave niger:nigérien/nigérienne nigeria:nigérian/nigériane
norvège:norvégien/norvégienne ouganda:ougandais/ougandaise pakistan:pakistanais/pakistanaise
palestine:palestinien/palestinienne pays-bas:néerlandais/néerlandaise philippines:philippin/philippine
pologne:polonais/polonaise portugal:portugais/portugaise pérou:péruvien/péruvienne qatar:qatari/qatarie
roumanie:roumain/roumaine royaume-uni:britannique/britannique russie:russe/russe rwanda:rwandais/rwandaise
serbie:serbe/serbe slovaquie:slovaque/slovaque slovénie:slovène/slovène somalie:somalien/somalienne
soudan:soudanais/soudanaise suisse:suisse/suisse suède:suédois/suédoise syrie:syrien/syrienne
sénégal:sénégalais/sénégalaise tchad:tchadien/tchadienne thaïlande:thaïlandais/thaïlandaise togo:togolais/togolaise
tunisie:tunisien/tunisienne turquie:turc/turque ukraine:ukrainien/ukrainienne venezuela:vénézuélien/vénézuélienne
vietnam:vietnamien/vietnamienne yémen:yéménite/yéménite égypte:égyptien/égyptienne érythrée:érythréen/érythréenne
états-unis:américain/américaine etats-unis:américain/américaine éthiopie:éthiopien/éthiopienne
`;

/** What is of a state, by the state's name in lower case: `français` and `française` for `france`. */
export const statesByName: ReadonlyMap<string, { readonly masculine: string; readonly feminine: string }> =
  new Map(rows.trim().split(/\s+/u).map(readRow));

function readRow(row: string): readonly [string, { readonly masculine: string; readonly feminine: string }] {
  const [state = '', masculine = '', feminine = ''] = row.split(/[:/]/u);
  return [state, { masculine, feminine }];
}
