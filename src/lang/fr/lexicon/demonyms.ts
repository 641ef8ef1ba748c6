/** People by where they are from, as `masculine/feminine`; one form alone serves both genders. */
export const demonymRows = `
afghan/afghane albanais/albanaise algérien/algérienne allemand/allemande alsacien/alsacienne américain/américaine
anglais/anglaise angolais/angolaise argentin/argentine arménien/arménienne australien/australienne
autrichien/autrichienne azerbaïdjanais/azerbaïdjanaise bangladais/bangladaise basque belge berlinois/berlinoise
biélorusse birman/birmane bolivien/bolivienne bosnien/bosnienne brésilien/brésilienne breton/bretonne britannique
bruxellois/bruxelloise bulgare burkinabé burundais/burundaise béninois/béninoise californien/californienne
cambodgien/cambodgienne camerounais/camerounaise canadien/canadienne catalan/catalane chilien/chilienne chinois/chinoise
chypriote colombien/colombienne congolais/congolaise coréen/coréenne corse croate cubain/cubaine danois/danoise
dominicain/dominicaine équatorien/équatorienne égyptien/égyptienne espagnol/espagnole estonien/estonienne
éthiopien/éthiopienne finlandais/finlandaise flamand/flamande français/française
gabonais/gabonaise gallois/galloise géorgien/géorgienne ghanéen/ghanéenne grec/grecque guinéen/guinéenne
guatémaltèque guyanais/guyanaise haïtien/haïtienne hollandais/hollandaise hongrois/hongroise indien/indienne
indonésien/indonésienne irakien/irakienne iranien/iranienne irlandais/irlandaise islandais/islandaise
israélien/israélienne italien/italienne ivoirien/ivoirienne jamaïcain/jamaïcaine japonais/japonaise jordanien/jordanienne
kazakh/kazakhe kényan/kényane kosovar/kosovare koweïtien/koweïtienne kurde letton/lettone libanais/libanaise
libyen/libyenne lituanien/lituanienne londonien/londonienne luxembourgeois/luxembourgeoise 
macédonien/macédonienne malgache malaisien/malaisienne malien/malienne maltais/maltaise marocain/marocaine
mauricien/mauricienne mauritanien/mauritanienne mexicain/mexicaine moldave monégasque mongol/mongole
monténégrin/monténégrine montréalais/montréalaise néerlandais/néerlandaise népalais/népalaise
néo-zélandais/néo-zélandaise nigérian/nigériane nigérien/nigérienne nord-coréen/nord-coréenne norvégien/norvégienne
ougandais/ougandaise ouzbek/ouzbèke pakistanais/pakistanaise palestinien/palestinienne panaméen/panaméenne
paraguayen/paraguayenne péruvien/péruvienne philippin/philippine polonais/polonaise
portoricain/portoricaine portugais/portugaise québécois/québécoise qatari/qatarie roumain/roumaine russe
rwandais/rwandaise salvadorien/salvadorienne saoudien/saoudienne sénégalais/sénégalaise serbe singapourien/singapourienne
slovaque slovène somalien/somalienne soudanais/soudanaise sud-africain/sud-africaine sud-coréen/sud-coréenne
suédois/suédoise suisse syrien/syrienne tchadien/tchadienne tchèque tchétchène thaïlandais/thaïlandaise
togolais/togolaise tunisien/tunisienne turc/turque ukrainien/ukrainienne uruguayen/uruguayenne
vénézuélien/vénézuélienne vietnamien/vietnamienne wallon/wallonne écossais/écossaise yéménite zimbabwéen/zimbabwéenne
`;

/** Every singular form. */
export const demonyms: ReadonlySet<string> = new Set(demonymRows.trim().split(/[\s/]+/u));
