/** People by their nation, as `masculine/feminine`; one form alone serves both genders. */
const nationRows = `
afghan/afghane albanais/albanaise algérien/algérienne allemand/allemande américain/américaine angolais/angolaise
argentin/argentine arménien/arménienne australien/australienne autrichien/autrichienne azerbaïdjanais/azerbaïdjanaise
bangladais/bangladaise belge biélorusse birman/birmane bolivien/bolivienne bosnien/bosnienne brésilien/brésilienne
britannique bulgare burkinabé burundais/burundaise béninois/béninoise cambodgien/cambodgienne camerounais/camerounaise
canadien/canadienne chilien/chilienne chinois/chinoise chypriote colombien/colombienne congolais/congolaise
coréen/coréenne croate cubain/cubaine danois/danoise dominicain/dominicaine équatorien/équatorienne
égyptien/égyptienne espagnol/espagnole estonien/estonienne éthiopien/éthiopienne finlandais/finlandaise
français/française gabonais/gabonaise géorgien/géorgienne ghanéen/ghanéenne grec/grecque guinéen/guinéenne
guatémaltèque haïtien/haïtienne hongrois/hongroise indien/indienne indonésien/indonésienne irakien/irakienne
iranien/iranienne irlandais/irlandaise islandais/islandaise israélien/israélienne italien/italienne
ivoirien/ivoirienne jamaïcain/jamaïcaine japonais/japonaise jordanien/jordanienne kazakh/kazakhe kényan/kényane
kosovar/kosovare koweïtien/koweïtienne letton/lettone libanais/libanaise libyen/libyenne lituanien/lituanienne
luxembourgeois/luxembourgeoise macédonien/macédonienne malgache malaisien/malaisienne malien/malienne maltais/maltaise
marocain/marocaine mauricien/mauricienne mauritanien/mauritanienne mexicain/mexicaine moldave monégasque
mongol/mongole monténégrin/monténégrine néerlandais/néerlandaise népalais/népalaise néo-zélandais/néo-zélandaise
nigérian/nigériane nigérien/nigérienne nord-coréen/nord-coréenne norvégien/norvégienne ougandais/ougandaise
ouzbek/ouzbèke pakistanais/pakistanaise palestinien/palestinienne panaméen/panaméenne paraguayen/paraguayenne
péruvien/péruvienne philippin/philippine polonais/polonaise portugais/portugaise qatari/qatarie roumain/roumaine russe
rwandais/rwandaise salvadorien/salvadorienne saoudien/saoudienne sénégalais/sénégalaise serbe
singapourien/singapourienne slovaque slovène somalien/somalienne soudanais/soudanaise sud-africain/sud-africaine
sud-coréen/sud-coréenne suédois/suédoise suisse syrien/syrienne tchadien/tchadienne tchèque thaïlandais/thaïlandaise
togolais/togolaise tunisien/tunisienne turc/turque ukrainien/ukrainienne uruguayen/uruguayenne bahreïni/bahreïnie
centrafricain/centrafricaine comorien/comorienne costaricien/costaricienne djiboutien/djiboutienne fidjien/fidjienne
gambien/gambienne hondurien/hondurienne kirghize laotien/laotienne libérien/libérienne mozambicain/mozambicaine
namibien/namibienne nicaraguayen/nicaraguayenne omanais/omanaise seychellois/seychelloise
sierra-léonais/sierra-léonaise sri-lankais/sri-lankaise surinamais/surinamaise tadjik/tadjike tanzanien/tanzanienne
taïwanais/taïwanaise turkmène zambien/zambienne émirati/émiratie émirien/émirienne érythréen/érythréenne
vénézuélien/vénézuélienne vietnamien/vietnamienne yéménite zimbabwéen/zimbabwéenne
`;
/** People by their region or town, and by other words for their nation: of one who is of that nation too, it contradicts nothing. */
const regionRows = `
alsacien/alsacienne anglais/anglaise basque berlinois/berlinoise breton/bretonne bruxellois/bruxelloise
californien/californienne catalan/catalane corse flamand/flamande gallois/galloise guyanais/guyanaise
hollandais/hollandaise kurde londonien/londonienne montréalais/montréalaise portoricain/portoricaine
québécois/québécoise tchétchène abidjanais/abidjanaise acadien/acadienne algérois/algéroise andalou/andalouse
angevin/angevine auvergnat/auvergnate azuréen/azuréenne barcelonais/barcelonaise batave bavarois/bavaroise
belgo-marocain/belgo-marocaine bordelais/bordelaise bourguignon/bourguignonne brestois/brestoise béarnais/béarnaise
caennais/caennaise clermontois/clermontoise dakarois/dakaroise dijonnais/dijonnaise franco-américain/franco-américaine
franco-israélien/franco-israélienne franco-libanais/franco-libanaise franco-marocain/franco-marocaine
franco-tunisien/franco-tunisienne galicien/galicienne gantois/gantoise gaspésien/gaspésienne genevois/genevoise
germano-turc/germano-turque girondin/girondine grenoblois/grenobloise groenlandais/groenlandaise
guadeloupéen/guadeloupéenne havrais/havraise hellène helvète hongkongais/hongkongaise ibère
irano-américain/irano-américaine italo-américain/italo-américaine italo-suisse jurassien/jurassienne kabyle
kinois/kinoise lillois/lilloise liégeois/liégeoise lorientais/lorientaise lusitanien/lusitanienne lyonnais/lyonnaise
madrilène magyar/magyare mahorais/mahoraise majorquin/majorquine manceau/mancelle marseillais/marseillaise
martiniquais/martiniquaise messin/messine milanais/milanaise montpelliérain/montpelliéraine moscovite
namurois/namuroise nancéien/nancéienne nantais/nantaise napolitain/napolitaine new-yorkais/new-yorkaise nippon/nippone
niçois/niçoise nîmois/nîmoise ontarien/ontarienne ouïghour/ouïghoure palois/paloise perpignanais/perpignanaise
piémontais/piémontaise poitevin/poitevine polynésien/polynésienne pékinois/pékinoise rennais/rennaise
rochelais/rochelaise rouennais/rouennaise rémois/rémoise réunionnais/réunionnaise savoyard/savoyarde
sicilien/sicilienne strasbourgeois/strasbourgeoise stéphanois/stéphanoise tahitien/tahitienne texan/texane
tibétain/tibétaine toulonnais/toulonnaise toulousain/toulousaine transalpin/transalpine tunisois/tunisoise
valaisan/valaisanne vaudois/vaudoise vendéen/vendéenne vénitien/vénitienne zurichois/zurichoise wallon/wallonne
écossais/écossaise
andorran/andorrane antiguais/antiguaise azéri/azérie bahaméen/bahaméenne bahreïnien/bahreïnienne
barbadien/barbadienne bélarussien/bélarussienne bélizien/bélizienne bhoutanais/bhoutanaise bosniaque
bosno-serbe botswanais/botswanaise brunéien/brunéienne burkinabè cap-verdien/cap-verdienne
dominiquais/dominiquaise eswatinien/eswatinienne états-unien/états-unienne grenadien/grenadienne
équato-guinéen/équato-guinéenne bissau-guinéen/bissau-guinéenne guyanien/guyanienne lésothan/lésothane
lesothan/lesothane liechtensteinois/liechtensteinoise malawien/malawienne malawite maldivien/maldivienne
marshallais/marshallaise micronésien/micronésienne nauruan/nauruane papouasien/papouasienne papou/papoue
palaosien/palaosienne qatarien/qatarienne samoan/samoane saint-marinais/saint-marinaise santoméen/santoméenne
somali/somalie surinamien/surinamienne swazi/swazie timorais/timoraise tongien/tongienne
trinidadien/trinidadienne vanuatuan/vanuatuane zaïrois/zaïroise soviétique yougoslave tchécoslovaque
est-allemand/est-allemande ouest-allemand/ouest-allemande macanais/macanaise pachtoune hazara tamoul/tamoule
rohingya touareg/touarègue berbère yézidi/yézidie tatar/tatare ossète abkhaze ingouche
daghestanais/daghestanaise sahraoui/sahraouie peul/peule hutu tutsi tsigane gitan/gitane maori/maorie
inuit/inuite maghrébin/maghrébine scandinave latino-américain/latino-américaine sud-américain/sud-américaine
nord-américain/nord-américaine caribéen/caribéenne antillais/antillaise océanien/océanienne
calédonien/calédonienne néo-calédonien/néo-calédonienne saint-pierrais/saint-pierraise
wallisien/wallisienne tourangeau/tourangelle amiénois/amiénoise limougeaud/limougeaude
annécien/annécienne bisontin/bisontine orléanais/orléanaise mulhousien/mulhousienne avignonnais/avignonnaise
versaillais/versaillaise calaisien/calaisienne antibois/antiboise cannois/cannoise ajaccien/ajaccienne
bastiais/bastiaise quimpérois/quimpéroise vannetais/vannetaise bayonnais/bayonnaise biterrois/biterroise
troyen/troyenne chambérien/chambérienne valentinois/valentinoise francilien/francilienne provençal/provençale
occitan/occitane champenois/champenoise franc-comtois/franc-comtoise berrichon/berrichonne gascon/gasconne
dunkerquois/dunkerquoise dieppois/dieppoise malouin/malouine nazairien/nazairienne guingampais/guingampaise
sochalien/sochalienne lensois/lensoise anversois/anversoise lausannois/lausannoise bernois/bernoise
bâlois/bâloise torontois/torontoise albertain/albertaine manitobain/manitobaine terre-neuvien/terre-neuvienne
floridien/floridienne hawaïen/hawaïenne munichois/munichoise hambourgeois/hambourgeoise turinois/turinoise
toscan/toscane lisboète viennois/viennoise pétersbourgeois/pétersbourgeoise varsovien/varsovienne
praguois/praguoise pragois/pragoise budapestois/budapestoise athénien/athénienne stambouliote
shanghaïen/shanghaïenne tokyoïte casablancais/casablancaise oranais/oranaise bamakois/bamakoise cairote
damascène beyrouthin/beyrouthine bagdadien/bagdadienne gazaoui/gazaouie hiérosolymitain/hiérosolymitaine
téhéranais/téhéranaise kaboulien/kaboulienne crétois/crétoise
`;

/** People by where they are from, in the form of the rows above. */
export const demonymRows = nationRows + regionRows;

/** Every singular form. */
export const demonyms: ReadonlySet<string> = new Set(demonymRows.trim().split(/[\s/]+/u));
/** Every singular form of those for nations. */
export const nationals: ReadonlySet<string> = new Set(nationRows.trim().split(/[\s/]+/u));
