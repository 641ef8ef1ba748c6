import type { SpeakerNoun } from '../../../nlp/language-pack.ts';

/** Nouns for persons, as `masculine/feminine`; one form alone serves both genders. */
const persons = `
président/présidente vice-président/vice-présidente ministre secrétaire directeur/directrice
chef/cheffe dirigeant/dirigeante leader patron/patronne fondateur/fondatrice cofondateur/cofondatrice porte-parole
représentant/représentante responsable maire adjoint/adjointe député/députée sénateur/sénatrice conseiller/conseillère
élu/élue préfet/préfète procureur/procureure juge magistrat/magistrate avocat/avocate notaire policier/policière
gendarme commissaire inspecteur/inspectrice enquêteur/enquêtrice général/générale colonel/colonelle capitaine
commandant/commandante lieutenant/lieutenante soldat/soldate amiral/amirale médecin docteur/docteure infirmier/infirmière
chirurgien/chirurgienne chercheur/chercheuse scientifique professeur/professeure enseignant/enseignante
étudiant/étudiante élève lycéen/lycéenne collégien/collégienne historien/historienne sociologue économiste politologue
analyste expert/experte spécialiste astronome astrophysicien/astrophysicienne physicien/physicienne biologiste
météorologue climatologue ingénieur/ingénieure informaticien/informaticienne technicien/technicienne journaliste
rédacteur/rédactrice correspondant/correspondante reporter éditeur/éditrice éditorialiste chroniqueur/chroniqueuse
animateur/animatrice présentateur/présentatrice écrivain/écrivaine auteur/auteure auteur/autrice coauteur/coautrice romancier/romancière poète
philosophe essayiste acteur/actrice comédien/comédienne réalisateur/réalisatrice cinéaste producteur/productrice
chanteur/chanteuse musicien/musicienne compositeur/compositrice artiste peintre humoriste danseur/danseuse
joueur/joueuse footballeur/footballeuse gardien/gardienne attaquant/attaquante défenseur/défenseure attaché/attachée
entraîneur/entraîneuse sélectionneur/sélectionneuse coach athlète champion/championne médaillé/médaillée
cycliste coureur/coureuse pilote copilote nageur/nageuse skieur/skieuse judoka/judokate patineur/patineuse
vainqueur vainqueure finaliste favori/favorite tenant/tenante star vedette capitaine arbitre
roi/reine prince/princesse empereur/impératrice pape évêque cardinal archevêque prêtre père/mère imam rabbin pasteur
ambassadeur/ambassadrice diplomate consul/consule négociateur/négociatrice médiateur/médiatrice émissaire envoyé/envoyée
candidat/candidate militant/militante opposant/opposante syndicaliste activiste manifestant/manifestante
délégué/déléguée membre coordinateur/coordinatrice coordonnateur/coordonnatrice administrateur/administratrice
trésorier/trésorière gérant/gérante entrepreneur/entrepreneuse commerçant/commerçante agriculteur/agricultrice
éleveur/éleveuse ouvrier/ouvrière employé/employée salarié/salariée cadre chauffeur/chauffeuse conducteur/conductrice
plombier/plombière habitant/habitante riverain/riveraine voisin/voisine passant/passante témoin victime survivant/survivante
rescapé/rescapée otage passager/passagère suspect/suspecte accusé/accusée prévenu/prévenue assaillant/assaillante agresseur
homme/femme garçon/fille enfant adolescent/adolescente fils/fille frère/sœur époux/épouse mari cousin/cousine oncle/tante
neveu/nièce grand-père/grand-mère veuf/veuve ami/amie compagnon/compagne parent/parente vieillard jeune
internaute utilisateur/utilisatrice consommateur/consommatrice client/cliente usager/usagère touriste visiteur/visiteuse
lauréat/lauréate numéro locataire propriétaire hôte/hôtesse concurrent/concurrente rival/rivale homologue
successeur prédécesseur chancelier/chancelière gouverneur/gouverneure dictateur despote tsar sultan émir
pdg dg ceo député-maire chef-adjoint sous-préfet/sous-préfète vétérinaire psychologue psychiatre architecte
botaniste géologue mathématicien/mathématicienne linguiste archéologue paléontologue démographe géographe
afficheur/afficheuse livreur/livreuse pompier/pompière secouriste boulanger/boulangère cuisinier/cuisinière
ex-président/ex-présidente ex-ministre ex-premier présidentiable interlocuteur/interlocutrice personne dame monsieur
octogénaire sexagénaire quinquagénaire quadragénaire trentenaire septuagénaire nonagénaire centenaire
républicain/républicaine démocrate socialiste conservateur/conservatrice travailliste écologiste centriste indépendantiste
français/française américain/américaine britannique espagnol/espagnole allemand/allemande italien/italienne
russe chinois/chinoise belge suisse canadien/canadienne québécois/québécoise turc/turque kosovar/kosovare
brésilien/brésilienne argentin/argentine japonais/japonaise néerlandais/néerlandaise portugais/portugaise
prisonnier/prisonnière détenu/détenue réfugié/réfugiée migrant/migrante terroriste djihadiste rebelle insurgé/insurgée
fonctionnaire agent/agente officier/officière officiel/officielle procureur-adjoint bâtonnier/bâtonnière greffier/greffière
chevalier navigateur/navigatrice explorateur/exploratrice astronaute cosmonaute spationaute parlementaire eurodéputé/eurodéputée
`;

/** Bodies that speak as one. */
const collectives = `
gouvernement:m ministère:m parlement:m sénat:m assemblée:f congrès:m présidence:f élysée:m matignon:m kremlin:m pentagone:m
police:f gendarmerie:f armée:f état-major:m justice:f parquet:m tribunal:m cour:f préfecture:f mairie:f ville:f région:f
commune:f municipalité:f département:m état:m pays:m commission:f comité:m conseil:m agence:f organisme:m organisation:f
association:f fédération:f confédération:f syndicat:m parti:m mouvement:m coalition:f opposition:f majorité:f groupe:m
entreprise:f société:f compagnie:f firme:f constructeur:m avionneur:m opérateur:m banque:f groupement:m collectif:m ong:f
fondation:f institut:m institution:f université:f école:f laboratoire:m centre:m observatoire:m musée:m hôpital:m
club:m équipe:f ligue:f fédé:f journal:m quotidien:m hebdomadaire:m mensuel:m magazine:m revue:f chaîne:f radio:f
télévision:f média:m site:m blog:m blogue:m presse:f rédaction:f direction:f administration:f délégation:f ambassade:f
consulat:m église:f diocèse:m vatican:m union:f onu:f otan:f régie:f service:m bureau:m autorité:f haut-commissariat:m
famille:f équipage:m coordination:f plateforme:f maison:f éditeur:m studio:m label:m géant:m réseau:m front:m
cabinet:m secrétariat:m chancellerie:f diplomatie:f défense:f partie:f camp:m intersyndicale:f public:m
académie:f faculté:f cellule:f brigade:f unité:f milice:f organisateur:m exécutif:m caisse:f conférence:f
`;

/** Several persons or bodies. */
const groups = `
autorités:f responsables officiels dirigeants analystes experts spécialistes observateurs médias journalistes policiers
gendarmes enquêteurs secours pompiers chercheurs scientifiques astronomes médecins habitants riverains témoins victimes
familles proches parents militants opposants manifestants syndicats partis associations organisations ong députés sénateurs
élus ministres gouvernements états pays diplomates avocats juges procureurs militaires soldats rebelles combattants
étudiants lycéens professeurs enseignants salariés employés ouvriers agriculteurs commerçants organisateurs joueurs joueuses:f
supporters fans entraîneurs dirigeants participants membres citoyens électeurs partisans détracteurs critiques
services:m sources:f forces:f troupes:f personnalités:f gens personnes:f habitantes:f historiens économistes sociologues
gilets stations-service:f entreprises:f compagnies:f banques:f chercheuses:f femmes:f hommes:m jeunes certains certaines
français américains britanniques russes allemands internautes utilisateurs consommateurs clients touristes
républicains démocrates socialistes conservateurs indépendantistes évêques prêtres auteurs rescapés survivants
administrateurs conseillers représentants délégués négociateurs
`;

/** Texts that speak. */
const documents = `
communiqué:m rapport:m texte:m étude:f document:m lettre:f déclaration:f article:m livre:m sondage:m enquête:f plaque:f
message:m tweet:m affiche:f pancarte:f banderole:f éditorial:m tribune:f bulletin:m note:f courrier:m courriel:m
accord:m traité:m loi:f décret:m arrêt:m jugement:m verdict:m résolution:f constitution:f charte:f manifeste:m
proverbe:m dicton:m slogan:m inscription:f légende:f chanson:f bilan:m recensement:m statistique:f baromètre:m
autopsie:f sources:f source:f information:f informations:f données:f chiffres:m estimations:f
`;

/** Nouns that, alone after `le`, rather take up somebody named before than introduce somebody. */
const pointingBack = new Set(
  `champion championne joueur joueuse chanteur chanteuse écrivain écrivaine auteur auteure autrice romancier romancière poète
  acteur actrice comédien comédienne réalisateur réalisatrice cinéaste producteur productrice musicien musicienne artiste
  peintre footballeur footballeuse gardien gardienne attaquant attaquante défenseur nageur nageuse skieur skieuse judoka
  judokate patineur patineuse cycliste coureur coureuse pilote athlète tennisman intéressé intéressée homme femme star
  vedette lauréat lauréate vainqueur candidat candidate élu élue chercheur chercheuse scientifique astronome astrophysicien
  astrophysicienne historien historienne sociologue économiste politologue météorologue spécialiste journaliste
  navigateur navigatrice astronaute spationaute milliardaire octogénaire septuagénaire sexagénaire quinquagénaire
  quadragénaire trentenaire humoriste compositeur compositrice philosophe militant militante opposant opposante
  compagnie entreprise société firme groupe constructeur avionneur opérateur géant éditeur quotidien hebdomadaire mensuel
  journal magazine chaîne agence organisation association ong institution institut parti club fédération syndicat studio
  texte document communiqué rapport`
    .trim()
    .split(/\s+/u),
);

/** The noun with its kind, gender and number, by singular or plural form. */
export const speakerNouns: ReadonlyMap<string, SpeakerNoun> = build();

function build(): ReadonlyMap<string, SpeakerNoun> {
  const nouns = new Map<string, SpeakerNoun>();
  const split = (rows: string): string[] => rows.trim().split(/\s+/u);
  for (const row of split(documents)) add(nouns, row, 'document');
  for (const row of split(collectives)) add(nouns, row, 'collective');
  for (const row of split(groups)) add(nouns, row, 'group');
  for (const row of split(persons)) addPerson(nouns, row);
  for (const noun of pointingBack) {
    const known = nouns.get(noun);
    if (known) nouns.set(noun, { ...known, pointsBack: true });
  }
  return nouns;
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
  if (feminine === undefined) {
    nouns.set(masculine, { kind: 'person', number: 'singular' });
  } else {
    nouns.set(masculine, { kind: 'person', number: 'singular', gender: 'masculine' });
    nouns.set(feminine, { kind: 'person', number: 'singular', gender: 'feminine' });
    nouns.set(pluralOf(feminine), { kind: 'group', number: 'plural', gender: 'feminine' });
  }
  if (!/[sxz]$/u.test(masculine)) nouns.set(pluralOf(masculine), { kind: 'group', number: 'plural' });
}

function pluralOf(form: string): string {
  if (/(?:eau|eu)$/u.test(form)) return `${form}x`;
  return /[sxz]$/u.test(form) ? form : form.replace(/al$/u, 'au').concat(form.endsWith('al') ? 'x' : 's');
}
