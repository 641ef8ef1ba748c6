import type { SpeakerNoun } from '../../../nlp/language-pack.ts';
import { NounMap } from '../noun-map.ts';
import { demonymRows } from './demonyms.ts';
import { callingRows, partRows } from './occupations.ts';
import { leaders, offices } from './offices.ts';

/** Nouns for persons, as `masculine/feminine`; one form alone serves both genders, one behind a stroke women alone. */
const persons = `
accusé/accusée acteur/actrice activiste adjoint/adjointe administrateur/administratrice adolescent/adolescente
afficheur/afficheuse agent/agente agresseur agriculteur/agricultrice ambassadeur/ambassadrice ami/amie
amiral/amirale analyste animateur/animatrice arbitre archevêque architecte archéologue artiste
assaillant/assaillante astronaute astronome astrophysicien/astrophysicienne athlète attaché/attachée
attaquant/attaquante auteur/auteure auteur/autrice avocat/avocate biologiste botaniste boulanger/boulangère
bâtonnier/bâtonnière cadre candidat/candidate capitaine cardinal centenaire centriste ceo champion/championne
chancelier/chancelière chanteur/chanteuse chauffeur/chauffeuse chef-adjoint chef/cheffe chercheur/chercheuse
chevalier chirurgien/chirurgienne chroniqueur/chroniqueuse cinéaste client/cliente climatologue coach
coauteur/coautrice cofondateur/cofondatrice collégien/collégienne colonel/colonelle commandant/commandante
commerçant/commerçante commissaire compagnon/compagne compositeur/compositrice comédien/comédienne
concurrent/concurrente conducteur/conductrice conseiller/conseillère conservateur/conservatrice
consommateur/consommatrice consul/consule coordinateur/coordinatrice coordonnateur/coordonnatrice copilote
correspondant/correspondante cosmonaute coureur/coureuse cousin/cousine cuisinier/cuisinière cycliste dame
danseur/danseuse despote dg dictateur diplomate directeur/directrice dirigeant/dirigeante djihadiste
docteur/docteure défenseur/défenseure délégué/déléguée démocrate démographe député-maire député/députée
détenu/détenue empereur/impératrice employé/employée enfant enquêteur/enquêtrice enseignant/enseignante
entraîneur/entraîneuse entrepreneur/entrepreneuse envoyé/envoyée essayiste eurodéputé/eurodéputée ex-ministre
ex-premier ex-président/ex-présidente expert/experte explorateur/exploratrice favori/favorite fils/fille
finaliste fonctionnaire fondateur/fondatrice footballeur/footballeuse frère/sœur gardien/gardienne garçon/fille
gendarme gouverneur/gouverneure grand-père/grand-mère greffier/greffière général/générale géographe géologue
gérant/gérante habitant/habitante historien/historienne homme/femme homologue humoriste hôte/hôtesse imam
indépendantiste infirmier/infirmière informaticien/informaticienne ingénieur/ingénieure inspecteur/inspectrice
insurgé/insurgée interlocuteur/interlocutrice internaute jeune joueur/joueuse journaliste judoka/judokate juge
lauréat/lauréate leader lieutenant/lieutenante linguiste livreur/livreuse locataire lycéen/lycéenne
magistrat/magistrate maire manifestant/manifestante mari mathématicien/mathématicienne membre migrant/migrante
militant/militante ministre monsieur musicien/musicienne médaillé/médaillée médecin médiateur/médiatrice
météorologue nageur/nageuse navigateur/navigatrice neveu/nièce nonagénaire notaire numéro
négociateur/négociatrice octogénaire officiel/officielle officier/officière oncle/tante opposant/opposante otage
ouvrier/ouvrière paléontologue pape parent/parente parlementaire passager/passagère passant/passante pasteur
patineur/patineuse patron/patronne pdg peintre personne philosophe physicien/physicienne pilote
plombier/plombière policier/policière politologue pompier/pompière porte-parole porte-voix poète
prince/princesse prisonnier/prisonnière procureur-adjoint procureur/procureure producteur/productrice
professeur/professeure propriétaire prédécesseur préfet/préfète présentateur/présentatrice président/présidente
présidentiable prévenu/prévenue prêtre psychiatre psychologue père/mère quadragénaire quinquagénaire rabbin
rebelle reporter représentant/représentante rescapé/rescapée responsable rival/rivale riverain/riveraine
roi/reine romancier/romancière réalisateur/réalisatrice rédacteur/rédactrice réfugié/réfugiée
républicain/républicaine salarié/salariée scientifique secouriste secrétaire septuagénaire sexagénaire
skieur/skieuse socialiste sociologue soldat/soldate sous-préfet/sous-préfète spationaute spécialiste star
substitut/substitute successeur sultan survivant/survivante suspect/suspecte syndicaliste
sélectionneur/sélectionneuse sénateur/sénatrice technicien/technicienne tenant/tenante terroriste touriste
travailliste trentenaire trésorier/trésorière tsar témoin usager/usagère utilisateur/utilisatrice vainqueur
vainqueure vedette veuf/veuve vice-président/vice-présidente victime vieillard visiteur/visiteuse voisin/voisine
vétérinaire écologiste économiste écrivain/écrivaine éditeur/éditrice éditorialiste éleveur/éleveuse élu/élue
élève émir émissaire bénévole volontaire donateur/donatrice bienfaiteur/bienfaitrice créateur/créatrice
concepteur/conceptrice inventeur/inventrice développeur/développeuse investisseur/investisseuse
exploitant/exploitante organisateur/organisatrice sauveteur/sauveteuse plaignant/plaignante requérant/requérante
virologue épidémiologiste infectiologue sismologue volcanologue océanographe glaciologue anthropologue
criminologue urbaniste juriste constitutionnaliste généticien/généticienne blogueur/blogueuse rappeur/rappeuse
pianiste guitariste violoniste scénariste dessinateur/dessinatrice illustrateur/illustratrice photographe
traducteur/traductrice instituteur/institutrice proviseur/proviseure recteur/rectrice doyen/doyenne
retraité/retraitée chômeur/chômeuse gréviste cheminot/cheminote pêcheur/pêcheuse chasseur/chasseuse
viticulteur/viticultrice vigneron/vigneronne restaurateur/restauratrice hôtelier/hôtelière buraliste
pharmacien/pharmacienne marchand/marchande dentiste intéressé/intéressée concerné/concernée protagoniste fournisseur/fournisseuse
prestataire  fabricant/fabricante  
gestionnaire importateur/importatrice exportateur/exportatrice hébergeur/hébergeuse courtier/courtière monarque
souverain/souveraine magnat féministe gilet soutien partisan/partisane allié/alliée adversaire
adhérent/adhérente sympathisant/sympathisante pèlerin ambulancier/ambulancière urgentiste bourgmestre
échevin/échevine sergent/sergente caporal/caporale maréchal contre-amiral brigadier/brigadière vice-ministre
vice-premier légiste expert-comptable mineur/mineure négociant/négociante collaborateur/collaboratrice
instigateur/instigatrice administré/administrée époux/épouse étudiant/étudiante évêque actionnaire
adjudant/adjudante alpiniste assassin automobiliste banquier/banquière boucher/bouchère boxeur/boxeuse
buteur/buteuse chimiste collègue combattant/combattante commentateur/commentatrice consultant/consultante curé
dissident/dissidente douanier/douanière duc/duchesse garde-côte gymnaste huissier/huissière juré/jurée kamikaze
libraire milicien/milicienne militaire moniteur/monitrice motard/motarde observateur/observatrice
patient/patiente ravisseur/ravisseuse savant/savante sculpteur/sculptrice steward styliste
surveillant/surveillante tireur/tireuse voleur/voleuse écolier/écolière émeutier/émeutière ailier/ailière
aîné/aînée apprenti/apprentie artisan/artisane aventurier/aventurière aviateur/aviatrice ayatollah
basketteur/basketteuse batteur/batteuse biathlète cadet/cadette caricaturiste cardiologue cavalier/cavalière
chorégraphe collectionneur/collectionneuse comptable confrère/consœur conjoint/conjointe contrôleur/contrôleuse
couturier/couturière criminel/criminelle décathlonien/décathlonienne documentariste dramaturge écologue égérie
escrimeur/escrimeuse espion/espionne ethnologue ex-compagnon/ex-compagne ex-mari/ex-femme fiancé/fiancée
franco-algérien/franco-algérienne fugitif/fugitive généraliste golfeur/golfeuse gouvernante
grand-oncle/grand-tante grimpeur/grimpeuse guérillero/guérillera gynécologue handballeur/handballeuse haltérophile
héritier/héritière héros/héroïne horloger/horlogère immunologue individu influenceur/influenceuse
intervenant/intervenante jardinier/jardinière jumeau/jumelle karatéka lanceur/lanceuse lieutenant-colonel
lutteur/lutteuse maître/maîtresse major maître-nageur maraîcher/maraîchère marathonien/marathonienne
marquis/marquise mécène mécanicien/mécanicienne meneur/meneuse mezzo-soprano microbiologiste milliardaire
millionnaire miss moine narrateur/narratrice neurologue neuroscientifique nutritionniste
obstétricien/obstétricienne oncologue orateur/oratrice ornithologue orthophoniste ouvreur/ouvreuse pape-émérite
paysan/paysanne pédiatre pédopsychiatre pénaliste perchiste percussionniste pirate plasticien/plasticienne
plongeur/plongeuse polémiste politicien/politicienne pongiste pontife prédicateur/prédicatrice
programmeur/programmeuse promeneur/promeneuse promoteur/promotrice prodige psychanalyste psychothérapeute
radiologue rapporteur/rapporteure rameur/rameuse régent/régente religieux/religieuse repreneur/repreneuse
rugbyman/rugbywoman saxophoniste sénior seigneur slameur/slameuse snowboardeur/snowboardeuse soignant/soignante
soprano sportif/sportive sprinteur/sprinteuse stagiaire surfeur/surfeuse talonneur tennisman/tenniswoman
théologien/théologienne théoricien/théoricienne titulaire toxicologue trader trompettiste tueur/tueuse
universitaire vendeur/vendeuse vice-chancelier/vice-chancelière violoncelliste volleyeur/volleyeuse
youtubeur/youtubeuse zoologue mentor disciple complice mannequin bassiste polytechnicien/polytechnicienne
agronome hydrologue météorologiste hématologue vulcanologue diplômé/diplômée coprésident/coprésidente
codirecteur/codirectrice colistier/colistière sherpa capitaine-adjoint commissaire-priseur syndic vice-amiral
gradé/gradée marin premier-ministre/première-ministre vice-premier-ministre
abbé académicien/académicienne autocrate braqueur/braqueuse communiste frontiste idole industriel/industrielle
intellectuel/intellectuelle interprète manager meurtrier/meurtrière nationaliste populiste praticien/praticienne
tribun insoumis/insoumise macroniste lepéniste gaulliste sarkozyste péquiste caquiste bloquiste unioniste trotskiste libertarien/libertarienne
metteur/metteuse vidéaste galeriste fermier/fermière berger/bergère bûcheron/bûcheronne menuisier/menuisière maçon/maçonne camionneur/camionneuse
caissier/caissière coiffeur/coiffeuse serveur/serveuse pâtissier/pâtissière ostréiculteur/ostréicultrice apiculteur/apicultrice
céréalier/céréalière arboriculteur/arboricultrice horticulteur/horticultrice entomologiste herpétologue primatologue planétologue
géophysicien/géophysicienne astrobiologiste neurochirurgien/neurochirurgienne dermatologue gérontologue ophtalmologue pneumologue
rhumatologue urologue gastro-entérologue endocrinologue allergologue anesthésiste réanimateur/réanimatrice sage-femme kinésithérapeute
aide-soignant/aide-soignante ostéopathe podologue politiste islamologue sinologue égyptologue musicologue préhistorien/préhistorienne
médiéviste sémiologue photojournaliste documentaliste archiviste bibliothécaire kayakiste céiste pentathlète heptathlète véliplanchiste
hockeyeur/hockeyeuse défenseuse vététiste pistard/pistarde rouleur/rouleuse puncheur/puncheuse skipper skippeur/skippeuse
coéquipier/coéquipière équipier/équipière remplaçant/remplaçante avant-centre archer/archère badiste fleurettiste épéiste sabreur/sabreuse
catcheur/catcheuse parachutiste apnéiste spéléologue randonneur/randonneuse vacancier/vacancière plaisancier/plaisancière baryton ténor
organiste harpiste flûtiste accordéoniste claveciniste parolier/parolière dj auteur-compositeur-interprète clown magicien/magicienne
illusionniste marionnettiste conteur/conteuse tatoueur/tatoueuse graffeur/graffeuse graphiste designer aubergiste oligarque businessman
lobbyiste philanthrope multimilliardaire multimillionnaire lieutenant-gouverneur/lieutenante-gouverneure sous-secrétaire
ministre-président/ministre-présidente cheikh mollah mufti calife marabout archiduc/archiduchesse comte/comtesse baron/baronne
vicomte/vicomtesse mairesse édile instit parrain/marraine trafiquant/trafiquante escroc cambrioleur/cambrioleuse violeur/violeuse
forcené/forcenée chauffard fuyard/fuyarde malfaiteur/malfaitrice délinquant/délinquante récidiviste piéton/piétonne cyclomotoriste
caïd rapporteur/rapporteuse chrétien-démocrate/chrétienne-démocrate social-démocrate/sociale-démocrate ecclésiastique restaurateur/restauratrice cacique sortant/sortante revenant/revenante sans-papiers challenger outsider prétendant/prétendante apparatchik gourou raïs caudillo trublion chantre kidnappeur/kidnappeuse commanditaire pyromane contre-manifestant/contre-manifestante casseur/casseuse zadiste
ressortissant/ressortissante natif/native maman papa beau-père/belle-mère beau-frère/belle-sœur demi-frère/demi-sœur beau-fils/belle-fille
petit-fils/petite-fille gendre filleul/filleule tuteur/tutrice orphelin/orpheline compatriote camarade coreligionnaire
concitoyen/concitoyenne benjamin/benjamine démineur/démineuse patriarche vicaire nonce chanoine aumônier jésuite
sous-officier/sous-officière légionnaire sniper
proche familier/familière connaisseur/connaisseuse habitué/habituée lecteur/lectrice festivalier/festivalière exposant/exposante
abonné/abonnée copain/copine prof frondeur/frondeuse joggeur/joggeuse
prélat recordman/recordwoman rockeur/rockeuse vétéran/vétérane triathlète pédagogue agronome maraîcher/maraîchère
`;

/** Bodies that speak as one. */
const collectives = `
académie:f administration:f agence:f ambassade:f armée:f assemblée:f association:f autorité:f avionneur:m
banque:f blog:m blogue:m brigade:f bureau:m cabinet:m caisse:f camp:m cellule:f centre:m chancellerie:f chaîne:f
club:m coalition:f collectif:m comité:m commission:f commune:f compagnie:f confédération:f conférence:f
congrès:m conseil:m constructeur:m consulat:m coordination:f cour:f diocèse:m diplomatie:f direction:f défense:f
délégation:f département:m entreprise:f exécutif:m faculté:f famille:f firme:f fondation:f front:m fédé:f
fédération:f gendarmerie:f gouvernement:m groupe:m groupement:m géant:m haut-commissariat:m hebdomadaire:m
hôpital:m institut:m institution:f intersyndicale:f journal:m justice:f kremlin:m label:m laboratoire:m ligue:f
magazine:m mairie:f maison:f majorité:f matignon:m mensuel:m milice:f ministère:m mouvement:m municipalité:f
musée:m média:m observatoire:m ong:f onu:f opposition:f opérateur:m organisateur:m organisation:f organisme:m
otan:f parlement:m parquet:m parti:m partie:f pays:m pentagone:m plateforme:f police:f presse:f préfecture:f
présidence:f public:m quotidien:m radio:f revue:f rédaction:f régie:f région:f réseau:m secrétariat:m service:m
site:m société:f studio:m syndicat:m sénat:m tribunal:m télévision:f union:f unité:f université:f vatican:m
ville:f école:f éditeur:m église:f élysée:m émission:f chambre:f clinique:f communauté:f guérilla:f jury:m
marine:f mosquée:f staff:m tribu:f entourage:m équipage:m personnel:m équipe:f état-major:m état:m armateur:m barreau:m
bourse:f branche:f brasserie:f centrale:f cercle:m conglomérat:m consortium:m coopérative:f couple:m duo:m
enseigne:f fabricant:m faction:f filiale:f formation:f hebdo:m holding:f instance:f junte:f juridiction:f
lobby:m marque:f mutuelle:f métropole:f office:m patronat:m province:f rectorat:m régulateur:m rébellion:f
start-up:f pétrolier:m cimentier:m sidérurgiste:m énergéticien:m motoriste:m brasseur:m voyagiste:m croisiériste:m semencier:m
distributeur:m transporteur:m assureur:m tabloïd:m tandem:m trio:m équipementier:m établissement:m
alliance:f agglomération:f bataillon:m caserne:f clan:m collectivité:f commanderie:f commissariat:m concile:m
conclave:m confrérie:f congrégation:f consistoire:m couvent:m directoire:m douane:f émirat:m escadron:m
eurogroupe:m fratrie:f greffe:m groupuscule:m guilde:f hypermarché:m incubateur:m inspection:f
intercommunalité:f légation:f lycée:m collège:m magistrature:f maternité:f monastère:m nonciature:f officine:f
orchestre:m paroisse:f patriarcat:m polyclinique:f présidium:m principauté:f régiment:m royaume:m
sous-préfecture:f succursale:f synode:m think-tank:m trust:m triade:f bancassureur:m biotech:f startup:f
scale-up:f maison-mère:f câblo-opérateur:m webzine:m
gazette:f radiodiffuseur:m télédiffuseur:m diffuseur:m inspectorat:m médiature:f bundestag:m duma:f knesset:f
ehpad:m zoo:m distillerie:f imprimerie:f librairie:f galerie:f bibliothèque:f copropriété:f fan-club:m
festival:m théâtre:m supermarché:m multinationale:f aéroport:m évêché:m synagogue:f cartel:m mafia:f gang:m commando:m escouade:f aviation:f chefferie:f
accusation:f hiérarchie:f interprofession:f profession:f filière:f bailleur:m concessionnaire:m
`;

/** Several persons or bodies. */
const groups = `
administrateurs agriculteurs allemands américains analystes associations astronomes auteurs autorités:f avocats
banques:f britanniques certaines certains chercheurs chercheuses:f citoyens clients combattants commerçants
compagnies:f conseillers conservateurs consommateurs critiques diplomates dirigeants délégués démocrates députés
détracteurs employés enquêteurs enseignants entraîneurs entreprises:f experts familles fans femmes:f forces:f
français gendarmes gens gilets gouvernements habitantes:f habitants historiens hommes:m indépendantistes
internautes jeunes joueurs joueuses:f journalistes juges lycéens manifestants membres militaires militants
ministres médecins médias négociateurs observateurs officiels  carabiniers libéraux islamistes laïcs modérés radicaux centristes nationalistes écologistes communistes séparatistes souverainistes
progressistes travaillistes frondeurs insurgés putschistes loyalistes réformateurs chrétiens musulmans juifs catholiques
protestants sunnites chiites opposants organisateurs organisations ouvriers
parents participants partis partisans pays personnalités:f personnes:f policiers pompiers proches procureurs
professeurs prêtres rebelles représentants rescapés responsables riverains russes républicains salariés
scientifiques secours services:m socialistes sociologues soldats sources:f spécialistes stations-service:f
supporters survivants syndicats sénateurs touristes troupes:f témoins utilisateurs victimes économistes
électeurs élus états étudiants évêques
`;

/** Texts that speak. */
const documents = `
accord:m affiche:f arrêt:m article:m autopsie:f banderole:f baromètre:m bilan:m bulletin:m chanson:f charte:f
chiffres:m communiqué:m constitution:f courriel:m courrier:m dicton:m document:m données:f déclaration:f
décret:m enquête:f estimation:f évaluation:f estimations:f information:f informations:f inscription:f jugement:m lettre:f livre:m loi:f
légende:f manifeste:m message:m note:f pancarte:f plaque:f proverbe:m rapport:m recensement:m résolution:f
slogan:m sondage:m source:f sources:f statistique:f texte:m traité:m tribune:f tweet:m verdict:m éditorial:m
étude:f audit:m avis:m dépêche:f expertise:f mémo:m ordonnance:f ouvrage:m pétition:f publication:f témoignage:m
classement:m indicateur:m projection:f tableau:m
circulaire:f brochure:f tract:m missive:f mémorandum:m procès-verbal:m compte-rendu:m télégramme:m
transcription:f synthèse:f notice:f encyclique:f testament:m écriteau:m graffiti:m épitaphe:f stèle:f
statistiques:f modélisation:f prévisions:f biographie:f autobiographie:f préambule:m réquisitoire:m billet:m
mail:m sms:m post:m chronique:f entrefilet:m reportage:m almanach:m dictionnaire:m encyclopédie:f
questionnaire:m contre-expertise:f feuillet:m pamphlet:m plaidoyer:m
`;

/** Nouns for bodies and texts that, alone after `le`, rather take up one named before than introduce one. */
const pointingBack = new Set(
  `
agence association avionneur chaîne club communiqué compagnie constructeur document entreprise firme fédération groupe
géant hebdomadaire institut institution journal magazine mensuel ong opérateur organisation parti quotidien rapport
société studio syndicat texte média formation site marque enseigne start-up équipementier filiale conglomérat organisme mouvement collectif fondation coalition plateforme établissement instance radio revue tabloïd hebdo
banque laboratoire assureur transporteur distributeur pétrolier cimentier sidérurgiste énergéticien motoriste brasseur
voyagiste croisiériste semencier centrale armateur brasserie consortium coopérative holding mutuelle observatoire
télévision
`
    .trim()
    .split(/\s+/u),
);

/**
 * Nouns for persons that, alone after `le`, introduce whoever has that part where the story happens (`le maire`, `la
 * victime`, `le chauffeur`); all others rather take up somebody named before.
 */
const introducing = new Set(
  `
accusé accusée adjoint adjointe adjudant administrateur administratrice ado agent agente agresseur ambassadeur
ambassadrice ambulancier ambulancière ami amie apprenti apprentie arbitre archevêque assaillant assaillante assassin
attaché attachée automobiliste avocat avocate beau-fils beau-frère beau-père belle-fille belle-mère belle-sœur blessé
blessée boulanger boulangère bourgmestre braqueur brigadier brigadière buraliste bâtonnier bâtonnière bénévole cadre
caissier caissière camarade cambrioleur cambrioleuse capitaine caporal ceo chancelier chancelière chauffard chauffeur
chauffeuse chef chef-adjoint cheffe client cliente collègue commandant commandante commanditaire commerçant
commerçante commissaire compagne compagnon complice comptable concurrent concurrente conducteur conductrice confrère
conjoint conjointe conseiller conseillère consul consule consœur contrôleur contrôleuse coordinateur coordinatrice
coordonnateur coordonnatrice copilote correspondant correspondante cousin cousine coéquipier coéquipière cuisinier
cuisinière curé dame demi-frère demi-sœur dentiste dg directeur directrice docteur docteure donateur donatrice
douanier douanière doyen doyenne délégué déléguée démineur détenu détenue empereur employé employée enfant enquêteur
enquêtrice enseignant enseignante entraîneur entraîneuse envoyé envoyée expert expert-comptable experte exploitant
exploitante facteur factrice fiancé fiancée fille fils fonctionnaire forcené forcenée fournisseur frère fuyard garde
garde-côte gendarme gendre gestionnaire gouverneur gouverneure grand-mère grand-père greffier greffière gérant gérante
habitant habitante homologue huissier huissière hôte hôtelier hôtelière hôtesse imam impératrice infirmier infirmière
inspecteur inspectrice instituteur institutrice interlocuteur interlocutrice internaute interprète jeune juge jury
juré jurée kamikaze lieutenant lieutenante livreur livreuse locataire légionnaire légiste maire mairesse major
malfaiteur malfaitrice maman manifestant manifestante mari marraine maître maîtresse membre meurtrier meurtrière
migrant migrante mineur mineure ministre moniteur monitrice motard motarde motocycliste mère mécanicien mécanicienne
médecin médiateur médiatrice narrateur narratrice neveu nièce notaire officiel officielle officier officière
oncle organisateur organisatrice otage ouvrier ouvrière papa pape parent parente parrain passager passagère passant
passante pasteur patient patiente patron patronne pdg personne petit-fils petite-fille pharmacien pharmacienne piéton
piétonne plombier plombière policier policière pompier pompière porte-parole porte-voix premier-ministre
première-ministre prince princesse procureur procureur-adjoint procureure professeur professeure promoteur promotrice
propriétaire proviseur proviseure prédécesseur préfet préfète président présidente prévenu prévenue prêtre public père
rabbin randonneur randonneuse rapporteur rapporteure ravisseur ravisseuse recteur rectrice reine remplaçant
remplaçante repreneur repreneuse représentant représentante rescapé rescapée responsable ressortissant ressortissante
riverain riveraine roi routier rédacteur rédactrice régent régente salarié salariée sauveteur sauveteuse secouriste
secrétaire sergent sergente serveur serveuse sniper soignant soignante soldat soldate sous-préfet sous-préfète
stagiaire steward substitut substitute successeur sultan surveillant surveillante survivant survivante suspect
suspecte syndic sélectionneur sélectionneuse sœur tante technicien technicienne terroriste tireur tireuse titulaire
touriste traducteur traductrice trafiquant trafiquante trésorier trésorière tsar tueur tueuse tuteur tutrice témoin
usager usagère utilisateur utilisatrice vacancier vacancière vendeur vendeuse veuf veuve vice-ministre vice-premier
vice-premier-ministre vice-président vice-présidente victime vieillard visiteur visiteuse voisin voisine voleur
voleuse volontaire vétérinaire échevin échevine élève émir épouse époux équipier évêque
`
    .trim()
    .split(/\s+/u),
);

/** The noun with its kind, gender and number, by singular or plural form. */
export const speakerNouns: ReadonlyMap<string, SpeakerNoun> = build();

function build(): ReadonlyMap<string, SpeakerNoun> {
  const nouns = new NounMap();
  const split = (rows: string): string[] => rows.trim().split(/\s+/u);
  for (const row of split(documents)) add(nouns, row, 'document');
  for (const row of split(collectives)) add(nouns, row, 'collective');
  for (const row of split(groups)) add(nouns, row, 'group');
  for (const rows of [persons, callingRows, partRows, demonymRows])
    for (const row of split(rows)) addPerson(nouns, row);
  const inParts = new Set(partRows.trim().split(/[\s/]+/u));
  for (const noun of pointingBack) {
    const known = nouns.get(noun);
    if (known) nouns.set(noun, { ...known, pointsBack: true });
  }
  for (const [noun, known] of nouns)
    if (known.kind === 'person' && !introducing.has(plainOf(noun)) && !inParts.has(plainOf(noun)))
      nouns.set(noun, { ...known, pointsBack: true });
  for (const noun of [...leaders, ...offices]) {
    const known = nouns.get(noun);
    if (known) nouns.set(noun, { ...known, isOffice: true, ...(leaders.includes(noun) && { leads: true }) });
  }
  return nouns;
}

/** Without `vice-` and `ex-`. */
function plainOf(noun: string): string {
  return noun.replace(/^(?:vice|ex)-/u, '');
}

function add(nouns: Map<string, SpeakerNoun>, row: string, kind: SpeakerNoun['kind']): void {
  const [form = '', letter] = row.split(':');
  const gender = letter === 'f' ? ('feminine' as const) : letter === 'm' ? ('masculine' as const) : undefined;
  const number = kind === 'group' ? ('plural' as const) : ('singular' as const);
  nouns.set(form, { kind, number, ...(gender && { gender }) });
  if (number === 'singular' && !/[sx]$/u.test(form))
    nouns.set(pluralOf(form), {
      kind: kind === 'document' ? 'document' : 'group',
      number: 'plural',
      ...(gender && { gender }),
    });
}

function addPerson(nouns: Map<string, SpeakerNoun>, row: string): void {
  const [masculine = '', feminine] = row.split('/');
  if (masculine === '') {
    nouns.set(feminine ?? '', { kind: 'person', number: 'singular', gender: 'feminine' });
    nouns.set(pluralOf(feminine ?? ''), { kind: 'group', number: 'plural', gender: 'feminine' });
    return;
  }
  if (feminine === undefined) {
    nouns.set(masculine, { kind: 'person', number: 'singular' });
  } else {
    nouns.set(masculine, { kind: 'person', number: 'singular', gender: 'masculine' });
    nouns.set(feminine, { kind: 'person', number: 'singular', gender: 'feminine' });
    nouns.set(pluralOf(feminine), { kind: 'group', number: 'plural', gender: 'feminine' });
  }
  if (!/[sxz]$/u.test(masculine)) nouns.set(pluralOf(masculine), { kind: 'group', number: 'plural' });
  for (const form of [masculine, feminine ?? masculine]) addFormer(nouns, form);
}

/** `vice-procureur`, `ex-ministre`. */
function addFormer(nouns: Map<string, SpeakerNoun>, form: string): void {
  const plain = form.includes('-') ? undefined : nouns.get(form);
  if (plain === undefined) return;
  for (const prefix of ['vice-', 'ex-']) if (!nouns.has(prefix + form)) nouns.set(prefix + form, plain);
}

function pluralOf(form: string): string {
  if (/(?:eau|eu)$/u.test(form)) return `${form}x`;
  return /[sxz]$/u.test(form) ? form : form.replace(/al$/u, 'au').concat(form.endsWith('al') ? 'x' : 's');
}
