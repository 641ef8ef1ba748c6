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
compliquer compléter comporter composer comprendre compromettre concentrer concerner concevoir concilier
concourir condamner confiner confisquer confondre confronter conférer connaître conquérir consacrer consentir
conserver consister consolider consommer constituer construire consulter contaminer contenir contenter
continuer contourner contracter contraindre contraster contribuer contrôler convaincre convenir converger
converser convertir convoiter convoquer coopérer coordonner copier correspondre coudre couper courir couvrir
coïncider coûter craquer creuser croiser croître créer culminer cultiver cumuler céder célébrer côtoyer
demeurer descendre destiner devenir devoir dater dialoguer dicter diffuser différer diminuer diriger discuter
disparaître disperser disposer disputer disqualifier dissoudre dissuader distancer distinguer distribuer
diviser divorcer dominer donner dormir doter doubler dresser dribbler durcir durer débarquer débarrasser
débattre débloquer déborder déboucher débuter décaler décerner décevoir déchaîner déchirer décider décimer
déclencher décliner décoller décorer découler découvrir décéder dédier déduire défiler définir dégager
dégarnir dégeler dégrader dégénérer délaisser délivrer démanteler démarrer démissionner démolir déménager
dénombrer dépasser dépeindre dépendre déplacer déployer déposer dépêcher dérailler déranger dérober dérouler
désactiver désigner désirer désobéir déstabiliser détenir déterminer détourner détester détruire détériorer
dévaster développer dévier dévoiler effacer effectuer effondrer embarquer embaucher embellir embraser emmener
employer empoisonner emporter emprisonner emprunter empêcher encadrer encaisser encourager encourir endeuiller
endommager endosser enfermer enflammer enfreindre engager engendrer engloutir enlever enquêter enregistrer
enrichir enrôler enseigner ensevelir enterrer entourer entraver entraîner entrer entretenir envahir envisager
envoyer errer escalader escorter espérer esquiver essayer essuyer exacerber examiner exceller exclure exercer
exhumer exiler exister expirer exploiter explorer exploser exporter exposer expulser expédier extrader
extraire exécuter fabriquer faciliter faire falloir falsifier faucher favoriser fermer figurer filmer financer
finir fixer fleurir flotter fléchir foncer fonctionner fonder fondre forger fouiller fournir fragiliser
franchir frapper freiner fréquenter fuir fusionner fêter gagner galoper garantir garder garnir gazer geler
grandir graver gravir greffer grimper grincer grossir grêler guetter guider guérir gâter générer gérer gêner
habiter hanter harceler hausser haïr heurter hisser honorer hospitaliser humilier héberger hériter hésiter
identifier ignorer illuminer imiter immobiliser impliquer importer imposer impressionner imprimer inaugurer
incarcérer incarner incendier inciter inclure incomber incorporer inculper indemniser infiltrer infliger
influencer injecter inonder inquiéter inscrire inspecter inspirer installer instaurer instituer insérer
intensifier intercepter interdire interférer interner interpeller interpréter introduire intégrer intéresser
invalider inventer inverser investiguer investir inviter isoler jaillir jalonner jeter jouer jouir kidnapper
labourer laisser laver lever libérer licencier lier limoger liquider lire livrer localiser loger longer louer
lutter légaliser léguer maintenir malmener maltraiter manger manifester manipuler manquer marcher marier
marquer masquer massacrer matraquer maîtriser menacer mener menotter mesurer mettre migrer militer miser
mobiliser moderniser modifier modérer moissonner monter motiver mourir multiplier munir mutiler mériter mêler
mûrir nager naviguer naître neiger nettoyer neutraliser nicher nommer nourrir nuire négliger négocier obliger
observer obtenir obéir occuper octroyer officialiser offrir opposer opprimer opter opérer orchestrer organiser
orienter osciller oser oublier ouvrir parachuter paraître parcourir parler parrainer parsemer partager
participer partir parvenir passer patienter patiner patrouiller payer paître peindre peiner pendre percer
percevoir percuter perdre permettre perdurer perpétrer perquisitionner persister persécuter perturber peser
photographier piller piloter piquer placer plafonner planifier planter pleurer pleuvoir plier plonger
poignarder polluer ponctuer pondre porter posséder pourvoir pousser pouvoir pratiquer prendre presser prier
priver privilégier procéder produire profaner profiter programmer progresser prohiber projeter prolonger
proliférer promulguer prononcer propager proscrire prospérer protéger provenir provoquer précipiter précéder
prédominer préfigurer préférer prélever préparer présenter préserver présider prétexter puiser punir purger
pédaler pénaliser pénétrer périr pêcher quitter raccourcir racheter rafraîchir ralentir rallier ramasser
ramener rapatrier rapprocher raser rassembler rater ratifier rattacher rattraper ravager ravir ravitailler
rebaptiser rebondir recenser recevoir rechercher recommencer reconduire reconnaître reconquérir reconstituer
reconstruire recourir recouvrir recruter recueillir reculer recycler redémarrer redevenir redonner redresser
refermer refouler refroidir refuser rehausser rejeter rejoindre relancer relater relaxer relayer relever
relier relâcher reléguer remanier rembourser remettre remonter remplacer remplir remporter remédier renaître
rencontrer rendre renforcer renier renoncer renouer renouveler renseigner rentrer renverser renvoyer repartir
replonger reposer repousser reprendre représenter repérer respecter ressembler ressentir ressortir restaurer
rester restituer restreindre retarder retenir retentir retirer retourner retracer retrouver revaloriser
revendiquer revendre revenir revivre revoir revêtir rincer risquer rompre ronger rouvrir rougir ruiner
réaliser réanimer réapparaître récolter récompenser réconcilier récupérer rédiger réduire réfléchir réformer
régler régner régresser régulariser réorganiser répandre réparer réprimer résider résilier résister résonner
résoudre résulter rétablir réunir réussir réviser révolter révoquer réélire rêver saccager sacrifier saigner
saisir salir sanctionner satisfaire sauter sauvegarder sauver scier scruter sculpter secouer secourir sembler
semer sentir servir shooter signer simplifier simuler situer siéger skier soigner solliciter sombrer sonder
songer sonner sortir souffrir soulager soulever soumettre soustraire sprinter spéculer stabiliser stagner
stationner stimuler stopper structurer subir subsister substituer subvenir succomber succéder suffire suivre
supporter surfer surgir surmonter surpasser surplomber surprendre surveiller survenir survivre survoler
susciter suspendre sécher séduire séjourner sélectionner séparer séquestrer sévir tailler taper tarder tarir
tendre tenir tenter terminer ternir terrasser tester tinter tirer tisser titulariser tolérer tomber tondre
torturer totaliser toucher tourner tracer traduire trahir traiter transcrire transformer transférer
transgresser transiter transmettre transparaître transporter traquer travailler traverser traîner trembler
tricher tricoter trier triompher tripler tromper trotter trouver truquer trôner tuer téléviser unir user
usurper utiliser vacciner vaincre valider valoir vandaliser varier veiller vendre venger venir venter
verrouiller verser vibrer vieillir violer viser visiter vivre voir voler voter vouer vouloir vérifier éblouir
écarter échanger échapper échouer éclaircir éclairer éclater écoper écouter écraser écrouer éduquer égaliser
élaborer élargir élever éliminer élire éloigner émaner émerger émettre énumérer épaissir épargner équiper
ériger établir étaler éteindre étendre étonner étouffer étudier évacuer évaluer évanouir évincer éviter
évoluer ôter battre boire conduire entendre entreprendre mouvoir plaire rire taire abreuver abîmer acclamer
acclimater accommoder accoster accrocher acculer acheminer acquérir actionner actualiser affiner affleurer
affluer affoler affréter agencer agiter agréger aiguiser aliéner allier allouer alourdir alterner amasser
amoindrir ancrer annihiler aplanir apprivoiser arborer archiver armer arranger asperger aspirer assaillir
assaisonner asservir assimiler assombrir assortir assouplir assourdir assécher astreindre atténuer auditer
avaliser aventurer aveugler avorter avérer bafouer balader baliser barrer bercer berner biaiser bifurquer
blinder boiter bonder border boucler bouillonner bousculer brader braquer brasser bricoler brimer broyer
bétonner bûcher cadenasser cadrer cailler caler calmer camper canaliser candidater cantonner capituler
captiver caresser caricaturer catapulter causer cautionner cavaler ceindre ceinturer censurer centraliser
chahuter chamailler chambouler chanceler chaperonner charger charrier chauffer chevaucher chiffrer ciseler
claquer cloisonner clôturer coaliser codifier cohabiter collationner colmater colorer combiner commanditer
communier comparaître complimenter concocter condenser conditionner confectionner configurer conforter
confédérer congédier conjuguer connecter conspirer consterner contempler contrebalancer contrecarrer
contredire contrefaire contrevenir convoyer corrompre coulisser courber couronner craqueler crever crouler
crédibiliser cueillir dessaisir desservir dessécher destabiliser destituer devancer digérer dilapider diluer
discerner discriminer discréditer disculper dispenser dissiper disséminer divaguer divertir domestiquer
dompter dorloter doucher draguer drainer draper duper dupliquer déambuler débaucher débourser débrancher
décamper décanter décapiter déceler décentraliser déchiffrer déclasser décoder décoloniser déconcerter
déconfiner décontaminer décrocher décroître dédaigner dédicacer dédommager défavoriser déferler défier
défigurer défoncer déformer défrayer dégringoler déguiser déguster déjouer délibérer délier délimiter
délocaliser déloger démarcher démasquer démettre démontrer démotiver démunir dénaturer déneiger dénicher
dénouer dépanner dépareiller départager dépeupler dépister déplaire dépolluer déporter dépouiller déprimer
déprécier dépénaliser déraper dériver dérouter dérégler désamorcer désarmer désavantager désencombrer
désenfler déserter désinfecter désinformer désintégrer désorganiser désosser désunir détacher détecter
déterrer détonner dévaler dévaliser dévaloriser dévaluer déverser dévorer dévêtir effarer effleurer
embarrasser embaumer embourber emboîter embrasser embuer emmagasiner emmêler empailler emparer empiler empirer
empiéter empocher empreindre empêtrer encercler enchanter enclencher encombrer endetter endiguer endoctriner
endormir enduire endurer enfanter enfiler enfler enfouir enfourcher enfuir enfumer engorger engouffrer
engranger enivrer enjamber enjoliver enliser enneiger ennuyer enraciner enrayer enrober ensanglanter enserrer
entacher entailler entasser entreposer entrevoir entériner envelopper envenimer envier envoûter escamoter
espacer espionner esquinter esquisser essaimer essorer essouffler estomper estropier euthanasier exagérer
exalter exaucer excaver exempter exhiber exonérer exorciser expier expérimenter extirper extorquer faiblir
fausser façonner feindre fendre fermenter ferrailler fertiliser feuilleter fiabiliser ficeler fidéliser
fignoler flairer flamber flirter flâner focaliser foisonner fomenter formaliser formater former fouler fourrer
fracasser fractionner fragmenter frauder frayer friser frissonner froisser frotter frustrer frémir frôler
fureter galvaniser galérer gambader garer gaspiller gaver germer glaner gommer gonfler gouverner greloter
gribouiller grignoter griller gripper grouiller grouper habiller habituer hacher haleter happer harmoniser
harnacher hiberner homologuer huer humecter humidifier hydrater hypothéquer hâter hébéter idolâtrer idéaliser
imbriquer immerger immigrer immoler immuniser impacter implanter incinérer incruster indexer indisposer
induire industrialiser infester infirmer influer infléchir informatiser infuser ingérer inhaler inhiber
inhumer initialiser initier injurier innover inoculer instruire insuffler insulter intenter interagir
intercaler intercéder interloquer intimider intituler intriguer introniser inventorier irradier irriguer
jalouser jaser jauger jeûner joindre jongler jouxter juguler jumeler juxtaposer kiffer klaxonner labelliser
lacérer laminer languir lapider larguer lasser leurrer libéraliser ligoter limiter liquéfier lisser lorgner
lotir louper lubrifier luire lustrer léser lésiner magnifier maigrir majorer mandater manigancer manœuvrer
marchander marginaliser martyriser materner matérialiser mentir meurtrir miauler militariser mimer miner
miroiter mitrailler mixer modeler moduler moisir molester monnayer monopoliser montrer monétiser mordre
motoriser mouiller mouler mousser museler mutualiser mystifier mâcher méconnaître médiatiser méditer méfier
mélanger mépriser métamorphoser nationaliser naturaliser naufrager niveler noircir nominer normaliser nouer
noyer numériser nécessiter nécroser obnubiler obscurcir obstruer obséder occasionner officier oindre omettre
onduler orner outrager outrepasser outrer oxyder pacifier pallier palper panser paralyser paraphraser parer
parfaire parfumer parquer paver peaufiner peler pelleter pencher perfectionner perforer perpétuer personnifier
persévérer pervertir pianoter picorer pieuter piger pincer pirater pivoter piéger piétiner placarder planer
plastifier plisser plomber ployer plébisciter polariser polir polémiquer poncer poser positionner postillonner
potasser pourchasser pourrir prescrire primer priser privatiser procréer profiler proférer promener promouvoir
proportionner propulser proroger prosterner prostituer prouver provisionner précariser prédestiner prédisposer
préexister préméditer préoccuper présupposer prêter pulluler pulser pulvériser purifier périmer quadriller
quadrupler quantifier quintupler quémander raccompagner raccorder raccrocher racketter racler radicaliser
radier radiodiffuser raffermir raffiner raffoler rafler rager raidir rajeunir rajouter rallonger rallumer
ramer ramollir ramper ranger rançonner rapetisser rapiécer rappliquer raréfier rassasier rasséréner ratisser
raturer raviver rayer reboiser reborder rebuter rebâtir recaler receler recoller recoloniser recomposer
reconfigurer reconfirmer reconsidérer reconvertir recopier recouper recourber recouvrer recracher
recroqueviller recréer redevoir rediffuser rediriger redistribuer redorer redoubler redécouvrir redéfinir
redéployer refaire refinancer refléter reformer reformuler regagner regarder regorger regrouper rejaillir
rejouer relire reloger relooker reluire remarier rembarquer remblayer remeubler remilitariser remmener
remobiliser remodeler remorquer remouiller remplumer remuer renflouer renfoncer renifler renommer rentabiliser
renâcler repasser repeindre repenser repentir replacer replanter replier reporter repositionner reproduire
reprogrammer requalifier resituer resocialiser resplendir responsabiliser resserrer ressourcer ressurgir
ressusciter restructurer resurgir retaper retisser retomber retoucher retrancher retranscrire retravailler
retrousser revaloir reverdir reverser revigorer reviser revisiter revitaliser revivifier ridiculiser
rigidifier ringardiser rivaliser romancer ronfler ronronner rouiller rouler ruisseler ruser rythmer réabonner
réadapter réajuster réaménager réceptionner réchauffer récidiver réciter récrire réemployer réexaminer
réexpédier réfectionner réfréner réfugier référencer référer régaler régionaliser régir réguler régénérer
réhabiliter réhydrater réimplanter réimporter réimposer réimprimer réincarner réinjecter réinscrire
réinstaller réinsérer réintégrer réinventer réinvestir rémunérer réopérer répercuter répertorier répugner
réquisitionner réserver rétracter rétribuer rétrocéder rétrograder rétrécir réutiliser réécrire réédifier
rééditer rééduquer réévaluer rôder saborder sabrer sacrer saliver sangler saper saturer saupoudrer savourer
scanner sceller scinder scintiller scolariser scotcher secréter segmenter sensibiliser serrer sevrer sidérer
siffler sillonner singer siroter slalomer socialiser solidifier sommeiller somnoler souder soudoyer soupeser
sous-estimer sous-traiter souscrire soutirer spolier spécialiser stocker stresser striduler stupéfier
stériliser subdiviser subjuguer sublimer submerger subordonner subventionner subvertir sucer suer suinter
superviser supplanter suppléer supprimer suraccumuler surcharger surchauffer surclasser surestimer surexposer
surfacturer surjouer surligner surmener surnommer sursauter surtaxer survendre surélever symboliser
sympathiser synchroniser syndiquer systématiser sédimenter tabler talonner tamiser tanguer tapisser tapoter
taquiner tarifer tartiner tasser tatouer taxer teindre teinter tenailler terroriser théâtraliser timbrer
tintinnabuler tiquer tirailler tituber tiédir toiser tonifier tordre torpiller tourmenter tournoyer tousser
tracasser transcender transfigurer transfuser transiger transpercer transpirer transplanter transposer
traumatiser travestir traînailler tresser trinquer tripatouiller triturer troquer troubler trucider trébucher
trépasser tutoyer typer tâter télescoper télécharger téléphoner tétaniser ulcérer unifier uniformiser
urbaniser urger usiner vadrouiller vagabonder valdinguer valoriser vaporiser vaquer ventiler verbaliser verdir
verdoyer verglacer vernir vexer viabiliser vider vinifier virer virevolter visionner visser visualiser
vitrifier vivifier vivoter vocaliser voguer voiler voisiner vomir vouvoyer voyager vrombir vulgariser végéter
véhiculer vénérer zapper zigzaguer zoner zoomer zébrer ébaucher ébranler écarteler échafauder échauder
échelonner éclabousser éclipser éclore écosser écourter écrouler écrémer écœurer édifier éditer égarer égayer
égorger élancer électriser élucider émietter émigrer émousser épandre éparpiller épauler épeler épicer épier
éponger épouser éprouver épuiser équilibrer équivaloir éradiquer érafler éroder éterniser étinceler étoffer
étreindre évader éveiller éventrer
`
  .trim()
  .split(/\s+/u);

/** Forms that are nouns or adjectives more often than verbs, unless a pronoun stands before them. */
const AMBIGUOUS = new Set(
  `
abandonne accorde achève active admire adresse affiche agresse aide allonge anime appelle approche appuie
arrose atteint baisse boxe calcule capte cesse change chasse chute cible cite classe coche collecte combat
commande complète compose conduit conserve consomme construit contraste contrôle convergent copie coupe court
craint creuse croise crée célèbre data date dicte diffère dispute distance divorce donne double dresse dure
débarque déborde délivre désire détruit embauche emporte enquête entrave entraîne espère excellent exploite
expose fabrique fait ferme figure filme finance fixe flotte fond fonde fouille frappe gagne garde greffe
grimpe guide gèle gère gêne hausse hisse honore imprime incendie influence interdit interne introduit isole
joue lave libère lie lit livre loge loue lève manque marche marque masque massacre mesure mise mobilise monte
motive nage navigue neige nourrit négligent offre opte opère opéra oriente ose parle part partage passe peine
pilote pique place planta plante plie ponctue pond porte presse prie prive produit programme projette présente
purge pêche rate ravit recherche rejoint remonte rencontre renvoie respecte reste risque ruine règle récolte
réduit réforme réside révolte rêve saute sauve scie sent signe sonde sonne sort subit suit survole sèche sème
taille tend tente teste tire tombe tond touche tourne trace traduit traite traverse traîne trie triomphe
trouve tue unit use utilise valide varie veille vente viola viole violent visa visite vit vole vote vérifie
échange éduque épargne équipe étale débat déduit extrait nuit abîme accroche acquit affluent agence ancre
archive arme asperge aventure balade balise barre bat berce berne bonde boucle braque brasse bricole broie but
bûche cadre caille cale calme candidate capitule captive caresse caricature catapulte cause cavale ceinture
censure chamaille charge chauffe chiffre clôture combine commandite coulisse courbe couronne croule crève
dessert dispense douche drague draine dupe duplique débauche dédicace défonce déforme démarche départage
dépouille déprime dérive déroute déverse embrasse empile empire enclenche encombre enduit entaille enveloppe
envie espionne esquisse estompe euthanasie fausse ferraille ficelle flambe flâne forme foule fourre fraude
fraye frise frotte galère gambade gare gave germe gomme gonfle gouverne gribouille grille grippe groupe hache
happe hydrate hypothèque hâte induit insulte intrigue jalouse jauge jeûne joint jumelle largue leurre limite
lisse loupe lustre lésine manigance marchande mine mitraille module modèle montre mouille mâche mélange
méprise métamorphose naufrage nivelle noue nécrose oint orne outrage outre outrepasse oxyde palpe panse
paraphrase parent parque pige pince piège plombe plébiscite polémique ponce pose potasse prime prise pulse
quadrille quadruple quintuple quémande racle rafle rage rallonge rame rampe range rature recopie recoupe
reforme remorque remue repasse repeint resserre ressource retape retouche rit rouille roule ruse rythme
récidive référence réserve rôde sabre sacre salive sangle sape secrète serre singe soude sublime surcharge
surchauffe surtaxe table tangue taquine tartine tasse taxe teint teinte tenaille timbre tique toise torpille
tourmente tresse triture type télescope téléphone ulcère usine vadrouille vagabonde valdingue vide vire
virevolte vocalise vogue voisine voyage véhicule zone zèbre ébauche éclipse épaule épice éponge épouse
équilibre équivalent étincelle étoffe sombre intime adhère frustre précaire
`
    .trim()
    .split(/\s+/u),
);

/** Nouns and adjectives that are hardly ever verbs. */
const NEVER = new Set(['président', 'résident', 'content', 'couvent']);

/** Infinitives of verbs that do not report. */
export const plainInfinitives: ReadonlySet<string> = new Set(lemmas);
/** All finite forms, for places where only a verb can stand. */
export const anyFinites: ReadonlySet<string> = new Set(finiteForms());
/** Finite forms that are rarely anything else. */
export const plainFinites: ReadonlySet<string> = new Set(
  [...anyFinites].filter((form) => !AMBIGUOUS.has(form)),
);

function finiteForms(): string[] {
  const found: string[] = [];
  for (const lemma of lemmas)
    for (const { form, mood } of inflect(lemma)) if (mood === 'finite' && !NEVER.has(form)) found.push(form);
  return found;
}
