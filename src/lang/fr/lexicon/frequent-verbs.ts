import { inflect } from '../inflect.ts';

/**
 * Frequent verbs that do not report, given so that a clause's verb is seen. Verbs whose everyday forms are nouns or
 * adjectives as often (`porter`, `former`, `limiter`) are left out.
 */
const lemmas = `
accepter accéder accompagner accorder accroître accueillir accuser acheter achever adopter adorer affecter affronter agir
aggraver aider aimer alimenter aller amener amorcer annuler apercevoir apparaître appartenir appeler appliquer apporter
apprendre approcher approuver appuyer arracher arrêter arriver assister assurer atteindre attendre attirer attribuer
augmenter autoriser avoir baisser balayer basculer bénéficier blesser bloquer bouger brûler cacher casser céder célébrer
cesser changer chanter chercher choisir circuler combattre compléter comporter comprendre compromettre confondre connaître
conserver consister constituer construire consulter contenir continuer contraindre contribuer convaincre convenir
coûter couvrir créer croître débuter décéder décider découler découvrir dégager dégénérer demeurer démissionner
dépasser dépendre déposer descendre détenir détourner détruire devenir devoir diffuser diminuer diriger disparaître
disputer distribuer diviser donner dormir durer échapper échouer éclater écouter effectuer effondrer élire éloigner
empêcher emporter encourager endommager engager entraîner entrer envahir envisager envoyer espérer essayer éteindre
étendre étonner étudier évacuer éviter évoluer exercer exister expulser faire falloir fermer finir fonctionner fonder
fournir frapper fuir gagner garantir garder gérer grandir habiter ignorer imposer incarner inclure inquiéter
installer intégrer interdire intéresser interpeller introduire inviter jeter jouer jouir laisser libérer lire livrer
louer lutter maintenir manger manifester manquer marcher marquer menacer mener mériter mesurer mettre mobiliser monter
mourir naître nommer nourrir obliger observer obtenir occuper offrir opposer organiser oublier ouvrir paraître
parler partager participer partir parvenir passer payer percer percuter perdre permettre persister peser placer plonger
porter posséder pousser pouvoir pratiquer préférer prendre préparer préserver présider procéder produire profiter
progresser protéger provenir provoquer quitter ramener réaliser recevoir rechercher récolter reconnaître recourir
récupérer réduire refuser rejeter rejoindre relancer relever remettre remonter remplacer remporter rencontrer rendre
renforcer renoncer rentrer renverser répandre reposer représenter reprendre résider résister résoudre respecter
ressembler rester retenir retirer retourner retrouver réunir réussir revenir rêver risquer rompre saisir satisfaire
sauver secouer sembler sentir séparer servir signer sortir souffrir stagner subir succéder succomber suffire suivre
supporter surprendre surveiller survenir survivre suspendre tenir tenter terminer tirer tomber toucher tourner traduire
traiter transformer transmettre transporter travailler traverser trouver tuer unir utiliser vaincre valoir vendre venir
verser viser visiter vivre voir voler voter vouloir
`
  .trim()
  .split(/\s+/u);

/** Irregular forms that the conjugation by code does not make. */
const irregular = `
va vont allait allaient ira iront irait iraient alla allèrent veut veulent voulut peut peuvent put purent doit doivent dut
faut fallait faudra faudrait fallut vaut valent sait savent voit voient vit vivent meurt meurent mourut naît naissent
sort sortent part partent sert servent sent sentent dort dorment tient tiennent vient viennent devient deviennent
reçoit reçoivent reçut aperçoit apparaît apparaissent disparaît paraît paraissent parut connaît suit suivent
produit produisent conduit conduisent construit construisent détruit réduit réduisent traduit introduit
atteint atteignent rejoint craint offre offrent ouvre ouvrent souffre souffrent couvre découvre
bat battent combat court courent meut plaît tait lit lisent élit rit rient fuit boit boivent croît accroît
prend prennent apprend comprend surprend reprend entreprend met mettent permet promet remet transmet compromet
perd perdent rend rendent vend vendent attend attendent descend dépend entend répond étend suspend rompt
convainc vainc résout inclut exclut conclut agit agissent finit finissent réussit choisit subit unit réunit saisit
`
  .trim()
  .split(/\s+/u);

/** Forms that are nouns or adjectives more often than verbs, unless a pronoun stands before them. */
const AMBIGUOUS = new Set(
  `vit vivent sort sent porte portent marche marchent place vole signe signent tire compte ferme forme mesure joue visite
   vote cesse règle offre part parts lit tue court parle unit suit risque manque charge change gagne marque arme traite
   passe passent limite tente traverse espère juge accorde appelle donne frappe appuie achève approche attaque aide baisse
   crée célèbre complète dispute emporte entraîne finit garde gère joint livre loue monte montre note nourrit produit
   rencontre remonte reste respecte rêve sauve tourne touche trouve utilise conduit construit détruit réduit traduit
   introduit atteint rejoint craint offert couvert découvert subit choisit parti servent fait interdit inclut attente`
    .trim()
    .split(/\s+/u),
);

/** Finite forms that are rarely anything else. */
export const plainFinites: ReadonlySet<string> = collect((form) => !AMBIGUOUS.has(form));
/** All finite forms, for places where only a verb can stand. */
export const anyFinites: ReadonlySet<string> = collect(() => true);

function collect(accepts: (form: string) => boolean): ReadonlySet<string> {
  const forms = lemmas.flatMap((lemma) => inflect(lemma).filter(({ mood }) => mood === 'finite'));
  return new Set([...forms.map(({ form }) => form), ...irregular].filter(accepts));
}
