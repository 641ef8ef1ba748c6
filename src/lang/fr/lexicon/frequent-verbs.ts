import { inflect } from '../inflect.ts';

/**
 * Frequent verbs that do not report, given so that a clause's verb is seen. Verbs whose everyday forms are nouns or
 * adjectives as often (`porter`, `former`, `limiter`) are left out.
 */
const lemmas = `
abandonner abattre abolir aborder aboutir abriter abroger absorber accaparer accepter accompagner accomplir
accorder accoucher accroître accueillir accumuler accuser accéder accélérer acheter achever acquitter activer
adapter additionner adhérer administrer admirer adopter adorer adoucir adresser affaiblir affecter afficher
affronter aggraver agir agrandir agresser aider aimer ajourner ajuster aligner alimenter aller allonger
allumer altérer ambitionner amender amener amorcer amplifier améliorer aménager animer annuler anticiper
anéantir apaiser apercevoir apparaître appartenir appauvrir appeler applaudir appliquer apporter apprendre
approcher approfondir approuver appréhender appuyer arpenter arracher arriver arroser arrêter asphyxier
assassiner assembler assister assiéger associer assujettir assumer assurer atteindre attendre atterrir attirer
attiser attraper attribuer auditionner augmenter autoriser avaler avoir avoisiner baigner baisser balayer
bannir baptiser barricader basculer bavarder blanchir blesser bloquer bombarder bondir bouger bouleverser
boxer boycotter brandir braver briguer briller briser broder brouter brûler bâtir bénéficier bêcher cacher
caillasser calculer capter capturer caractériser casser cerner cesser changer chanter chasser chercher choisir
chuter chérir cibler circonscrire circuler citer classer cliquer clore clouer cocher cogner collaborer
collecter coloniser combattre combler commander commercialiser commettre commémorer compenser compiler
compliquer compléter comporter composer comprendre compromettre concentrer concerner concevoir concilier concourir
condamner confiner confisquer confondre confronter conférer connaître conquérir consacrer consentir conserver
consister consolider consommer constituer construire consulter contaminer contenir contenter continuer
contourner contracter contraindre contraster contribuer contrôler convaincre convenir converger converser
convertir convoiter convoquer coopérer coordonner copier correspondre coudre couper courir couvrir coïncider
coûter craquer creuser croiser croître créer culminer cultiver cumuler céder célébrer côtoyer demeurer descendre
destiner devenir devoir dater dialoguer dicter diffuser différer diminuer diriger discuter disparaître disperser
disposer disputer disqualifier dissoudre dissuader distancer distinguer distribuer diviser divorcer dominer
donner dormir doter doubler dresser dribbler durcir durer débarquer débarrasser débattre débloquer déborder
déboucher débuter décaler décerner décevoir déchaîner déchirer décider décimer déclencher décliner décoller
décorer découler découvrir décéder dédier déduire défiler définir dégager dégarnir dégeler dégrader dégénérer
délaisser délivrer démanteler démarrer démissionner démolir déménager dénombrer dépasser dépeindre dépendre
déplacer déployer déposer dépêcher dérailler déranger dérober dérouler désactiver désigner désirer désobéir
déstabiliser détenir déterminer détourner détester détruire détériorer dévaster développer dévier dévoiler effacer
effectuer effondrer embarquer embaucher embellir embraser emmener employer empoisonner emporter emprisonner
emprunter empêcher encadrer encaisser encourager encourir endeuiller endommager endosser enfermer enflammer
enfreindre engager engendrer engloutir enlever enquêter enregistrer enrichir enrôler enseigner ensevelir
enterrer entourer entraver entraîner entrer entretenir envahir envisager envoyer errer escalader escorter
espérer esquiver essayer essuyer exacerber examiner exceller exclure exercer exhumer exiler exister expirer
exploiter explorer exploser exporter exposer expulser expédier extrader extraire exécuter fabriquer faciliter
faire falloir falsifier faucher favoriser fermer figurer filmer financer finir fixer fleurir flotter fléchir
foncer fonctionner fonder fondre forger fouiller fournir fragiliser franchir frapper freiner fréquenter fuir
fusionner fêter gagner galoper garantir garder garnir gazer geler grandir graver gravir greffer grimper
grincer grossir grêler guetter guider guérir gâter générer gérer gêner habiter hanter harceler hausser haïr
heurter hisser honorer hospitaliser humilier héberger hériter hésiter identifier ignorer illuminer imiter
immobiliser impliquer importer imposer impressionner imprimer inaugurer incarcérer incarner incendier inciter
inclure incomber incorporer inculper indemniser infiltrer infliger influencer injecter inonder inquiéter
inscrire inspecter inspirer installer instaurer instituer insérer intensifier intercepter interdire interférer
interner interpeller interpréter introduire intégrer intéresser invalider inventer inverser investiguer
investir inviter isoler jaillir jalonner jeter jouer jouir kidnapper labourer laisser laver lever libérer
licencier lier limoger liquider lire livrer localiser loger longer louer lutter légaliser léguer maintenir
malmener maltraiter manger manifester manipuler manquer marcher marier marquer masquer massacrer matraquer
maîtriser menacer mener menotter mesurer mettre migrer militer miser mobiliser moderniser modifier modérer
moissonner monter motiver mourir multiplier munir mutiler mériter mêler mûrir nager naviguer naître neiger
nettoyer neutraliser nicher nommer nourrir nuire négliger négocier obliger observer obtenir obéir occuper
octroyer officialiser offrir opposer opprimer opter opérer orchestrer organiser orienter osciller oser oublier
ouvrir parachuter paraître parcourir parler parrainer parsemer partager participer partir parvenir passer
patienter patiner patrouiller payer paître peindre peiner pendre percer percevoir percuter perdre permettre
perdurer perpétrer perquisitionner persister persécuter perturber peser photographier piller piloter piquer placer
plafonner planifier planter pleurer pleuvoir plier plonger poignarder polluer ponctuer pondre porter posséder
pourvoir pousser pouvoir pratiquer prendre presser prier priver privilégier procéder produire profaner
profiter programmer progresser prohiber projeter prolonger proliférer promulguer prononcer propager proscrire prospérer
protéger provenir provoquer précipiter précéder prédominer préfigurer préférer prélever préparer présenter
préserver présider prétexter puiser punir purger pédaler pénaliser pénétrer périr pêcher quitter raccourcir
racheter rafraîchir ralentir rallier ramasser ramener rapatrier rapprocher raser rassembler rater ratifier
rattacher rattraper ravager ravir ravitailler rebaptiser rebondir recenser recevoir rechercher recommencer
reconduire reconnaître reconquérir reconstituer reconstruire recourir recouvrir recruter recueillir reculer
recycler redémarrer redevenir redonner redresser refermer refouler refroidir refuser rehausser rejeter rejoindre relancer
relater relaxer relayer relever relier relâcher reléguer remanier rembourser remettre remonter remplacer
remplir remporter remédier renaître rencontrer rendre renforcer renier renoncer renouer renouveler renseigner
rentrer renverser renvoyer repartir replonger reposer repousser reprendre représenter repérer respecter
ressembler ressentir ressortir restaurer rester restituer restreindre retarder retenir retentir retirer
retourner retracer retrouver revaloriser revendiquer revendre revenir revivre revoir revêtir rincer risquer
rompre ronger rouvrir rougir ruiner réaliser réanimer réapparaître récolter récompenser réconcilier récupérer rédiger
réduire réfléchir réformer régler régner régresser régulariser réorganiser répandre réparer réprimer résider
résilier résister résonner résoudre résulter rétablir réunir réussir réviser révolter révoquer réélire rêver
saccager sacrifier saigner saisir salir sanctionner satisfaire sauter sauvegarder sauver scier scruter
sculpter secouer secourir sembler semer sentir servir shooter signer simplifier simuler situer siéger skier
soigner solliciter sombrer sonder songer sonner sortir souffrir soulager soulever soumettre soustraire
sprinter spéculer stabiliser stagner stationner stimuler stopper structurer subir subsister substituer
subvenir succomber succéder suffire suivre supporter surfer surgir surmonter surpasser surplomber surprendre
surveiller survenir survivre survoler susciter suspendre sécher séduire séjourner sélectionner séparer
séquestrer sévir tailler taper tarder tarir tendre tenir tenter terminer ternir terrasser tester tinter tirer
tisser titulariser tolérer tomber tondre torturer totaliser toucher tourner tracer traduire trahir traiter
transcrire transformer transférer transgresser transiter transmettre transparaître transporter traquer
travailler traverser traîner trembler tricher tricoter trier triompher tripler tromper trotter trouver truquer
trôner tuer téléviser unir user usurper utiliser vacciner vaincre valider valoir vandaliser varier veiller
vendre venger venir venter verrouiller verser vibrer vieillir violer viser visiter vivre voir voler voter
vouer vouloir vérifier éblouir écarter échanger échapper échouer éclaircir éclairer éclater écoper écouter
écraser écrouer éduquer égaliser élaborer élargir élever éliminer élire éloigner émaner émerger émettre énumérer
épaissir épargner équiper ériger établir étaler éteindre étendre étonner étouffer étudier évacuer évaluer
évanouir évincer éviter évoluer ôter battre boire conduire entendre entreprendre mouvoir plaire rire taire
`
  .trim()
  .split(/\s+/u);

/** Forms that are nouns or adjectives more often than verbs, unless a pronoun stands before them. */
const AMBIGUOUS = new Set(
  `
abandonne accorde achève active admire adresse affiche agresse aide allonge anime appelle approche
appuie arrose atteint baisse boxe calcule capte cesse change chasse choisit chute cible cite classe
coche collecte combat commande complète compose composent conduit conserve consomme construit contraste
contrôle convergent copie coupe court craint creuse croise crée célèbre data date dicte diffère dispute distance
divorce donne double dresse dure durent débarque déborde délivre désire détruit embauche emporte enquête
entrave entraîne espère excellent exploite expose fabrique fait ferme figure filme finance finit fixe
flotte fond fonde fouille franchit frappe gagne garde greffe grimpe guide gèle gère gêne hausse hisse
honore imprime incendie inclut influence interdit interne introduit isole joue lave libère lie lit livre
loge loue lève manque marche marchent marque masque massacre mesure mise mobilise monte motive nage
navigue neige nourrit négligent offre opte opère opéra oriente ose parle part partage passe passent
peine pendent pilote pique place planta plante plie ponctue pond porte portent presse prie prive produit
programme projette présente purge pêche rate ravit recherche rejoint remonte rencontre renvoie respecte
reste risque ruine règle récolte réduit réforme réside révolte rêve saute sauve scie sent servent signe
signent sonde sonne sort subit suit survole sèche sème taille tend tendent tente teste tire tombe
tombent tond touche tourne trace traduit traite traverse traîne trie triomphe trouve tue unit use
utilise valide varie veille vend vente viola viole violent visa visite vit vivent vole vote vérifie
échange éduque épargne équipe équipent étale débat déduit extrait nuit
`
    .trim()
    .split(/\s+/u),
);

/** Nouns and adjectives that are hardly ever verbs. */
const NEVER = new Set(['président', 'résident', 'content', 'couvent']);

/** Infinitives of verbs that do not report. */
export const plainInfinitives: ReadonlySet<string> = new Set(lemmas);
/** Finite forms that are rarely anything else. */
export const plainFinites: ReadonlySet<string> = collect((form) => !AMBIGUOUS.has(form));
/** All finite forms, for places where only a verb can stand. */
export const anyFinites: ReadonlySet<string> = collect(() => true);

function collect(accepts: (form: string) => boolean): ReadonlySet<string> {
  const forms = lemmas.flatMap((lemma) => inflect(lemma).filter(({ mood }) => mood === 'finite'));
  return new Set(forms.map(({ form }) => form).filter((form) => accepts(form) && !NEVER.has(form)));
}
