import { inflect } from '../inflect.ts';

/**
 * Frequent verbs that do not report, given so that a clause's verb is seen. Verbs whose everyday forms are nouns or
 * adjectives as often (`porter`, `former`, `limiter`) are left out.
 */
const lemmas = `
accepter accompagner accorder accroître accueillir accuser accéder acheter achever adopter adorer affecter
affronter aggraver agir aider aimer alimenter aller amener amorcer annuler apercevoir apparaître appartenir
appeler appliquer apporter apprendre approcher approuver appuyer arracher arriver arrêter assister assurer
atteindre attendre attirer attribuer augmenter autoriser avoir baisser balayer basculer blesser bloquer bouger
brûler bénéficier cacher casser cesser changer chanter chercher choisir circuler combattre compléter comporter
comprendre compromettre confondre connaître conserver consister constituer construire consulter contenir
continuer contraindre contribuer convaincre convenir couvrir coûter croître créer céder célébrer demeurer
descendre devenir devoir diffuser diminuer diriger disparaître disputer distribuer diviser donner dormir durer
débuter décider découler découvrir décéder dégager dégénérer démissionner dépasser dépendre déposer détenir
détourner détruire effectuer effondrer emporter empêcher encourager endommager engager entraîner entrer envahir
envisager envoyer espérer essayer exercer exister expulser faire falloir fermer finir fonctionner fonder fournir
frapper fuir gagner garantir garder grandir gérer habiter ignorer imposer incarner inclure inquiéter installer
interdire interpeller introduire intégrer intéresser inviter jeter jouer jouir laisser libérer lire livrer louer
lutter maintenir manger manifester manquer marcher marquer menacer mener mesurer mettre mobiliser monter mourir
mériter naître nommer nourrir obliger observer obtenir occuper offrir opposer organiser oublier ouvrir paraître
parler partager participer partir parvenir passer payer percer percuter perdre permettre persister peser placer
plonger porter posséder pousser pouvoir pratiquer prendre procéder produire profiter progresser protéger
provenir provoquer préférer préparer préserver présider quitter ramener recevoir rechercher reconnaître recourir
refuser rejeter rejoindre relancer relever remettre remonter remplacer remporter rencontrer rendre renforcer
renoncer rentrer renverser reposer reprendre représenter respecter ressembler rester retenir retirer retourner
retrouver revenir risquer rompre réaliser récolter récupérer réduire répandre résider résister résoudre réunir
réussir rêver saisir satisfaire sauver secouer sembler sentir servir signer sortir souffrir stagner subir
succomber succéder suffire suivre supporter surprendre surveiller survenir survivre suspendre séparer tenir
tenter terminer tirer tomber toucher tourner traduire traiter transformer transmettre transporter travailler
traverser trouver tuer unir utiliser vaincre valoir vendre venir verser viser visiter vivre voir voler voter
vouloir échapper échouer éclater écouter élire éloigner éteindre étendre étonner étudier évacuer éviter évoluer
`
  .trim()
  .split(/\s+/u);

/** Irregular forms that the conjugation by code does not make. */
const irregular = `
accroît agissent agit alla allaient allait allèrent aperçoit apparaissent apparaît apprend atteignent atteint
attend attendent bat battent boit boivent choisit combat comprend compromet conclut conduisent conduit connaît
construisent construit convainc courent court couvre craint croît descend deviennent devient disparaît doit
doivent dorment dort dut découvre dépend détruit entend entreprend exclut fallait fallut faudra faudrait faut
finissent finit fuit inclut introduit ira iraient irait iront lisent lit met mettent meurent meurt meut mourut
naissent naît offre offrent ouvre ouvrent paraissent paraît part partent parut perd perdent permet peut peuvent
plaît prend prennent produisent produit promet purent put rejoint remet rend rendent reprend reçoit reçoivent
reçut rient rit rompt réduisent réduit répond résout réunit réussit saisit sait savent sent sentent sert servent
sort sortent souffre souffrent subit suit suivent surprend suspend tait tiennent tient traduit transmet unit va
vainc valent vaut vend vendent veulent veut viennent vient vit vivent voient voit vont voulut élit étend
`
  .trim()
  .split(/\s+/u);

/** Forms that are nouns or adjectives more often than verbs, unless a pronoun stands before them. */
const AMBIGUOUS = new Set(
  `
abandonne accorde achève aide appelle approche appuie arme attaque atteint attente baisse cause cesse change
charge choisit combat complète compte conduit construit court couvert craint crée célèbre dispute donne dure
durent découvert détruit emporte entraîne espère fait ferme finit forme frappe gagne garde gère inclut
interdit introduit joint joue juge limite lit livre loue manque marche marchent marque mesure monte montre
note nourrit offert offre opère parle part partage parti parts passe passent place places porte portent
produit recherche recherches rejoint remonte rencontre respecte reste risque règle récolte réduit réside rêve
sauve sent servent signe signent sort sorti subit suit tente tire tombe tombent touche tourne traduit traite
traverse trouve tue unit utilise visa visite vit vivent vole vote
`
    .trim()
    .split(/\s+/u),
);

/** Nouns and adjectives that are hardly ever verbs. */
const NEVER = new Set(['président', 'résident', 'content', 'couvent']);

/** Finite forms that are rarely anything else. */
export const plainFinites: ReadonlySet<string> = collect((form) => !AMBIGUOUS.has(form));
/** All finite forms, for places where only a verb can stand. */
export const anyFinites: ReadonlySet<string> = collect(() => true);

function collect(accepts: (form: string) => boolean): ReadonlySet<string> {
  const forms = lemmas.flatMap((lemma) => inflect(lemma).filter(({ mood }) => mood === 'finite'));
  return new Set(
    [...forms.map(({ form }) => form), ...irregular].filter((form) => accepts(form) && !NEVER.has(form)),
  );
}
