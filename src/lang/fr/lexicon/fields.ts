/**
 * Nouns for persons by what they do, masculine forms with the feminine behind a stroke as in `speaker-nouns.ts`. Of two
 * in one row, one can be said of whom the other describes when at least one has a star: a `*joueur` may be a `gardien`,
 * but no `gardien` is an `attaquant`.
 */
const rows: Readonly<Record<string, string>> = {
  government: `*président *présidente *ministre *chancelier *chancelière *premier-ministre *dirigeant *dirigeante *leader *politicien *politicienne
   *responsable *chef *cheffe *candidat *candidate *opposant *opposante *élu *élue *militant *militante *présidentiable *homme *femme
   *parlementaire *conseiller *conseillère *favori *favorite *rival *rivale maire député députée sénateur sénatrice eurodéputé eurodéputée préfet
   préfète gouverneur gouverneure secrétaire bourgmestre échevin échevine vice-président vice-présidente *socialiste *démocrate *républicain
   *républicaine *écologiste *centriste *travailliste *conservateur *conservatrice *chrétien-démocrate *social-démocrate *indépendantiste *libéral *libérale *communiste *nationaliste
   *souverainiste *populiste *frontiste *diplomate ambassadeur ambassadrice consul consule *émissaire *négociateur *négociatrice commissaire
   *porte-parole *ex-ministre *ex-président *ex-présidente *ex-premier *économiste *juriste *universitaire *banquier *banquière *frontiste *insoumis *insoumise dictateur *autocrate *despote`,
  crown: `roi reine *prince *princesse empereur impératrice sultan émir *souverain *souveraine *monarque duc duchesse tsar *président *dirigeant *chef`,
  player: `*joueur *joueuse *sportif *sportive *athlète *champion *championne *vainqueur *vainqueure *médaillé *médaillée *star *vedette *capitaine
   *international *internationale *favori *favorite *rival *rivale *lauréat *lauréate *finaliste *concurrent *concurrente *tenant *tenante *prodige *professionnel
   *footballeur *footballeuse *rugbyman *rugbywoman *basketteur *basketteuse *handballeur *handballeuse *volleyeur *volleyeuse *buteur *buteuse
   *recordman *recordwoman *coureur *coureuse *leader *tireur *tireuse attaquant attaquante gardien gardienne défenseur défenseure milieu ailier ailière
   nageur nageuse cycliste grimpeur grimpeuse sprinteur sprinteuse marathonien marathonienne perchiste décathlonien décathlonienne lanceur
   lanceuse gymnaste escrimeur escrimeuse judoka judokate karatéka lutteur lutteuse boxeur boxeuse haltérophile tennisman tenniswoman pongiste
   golfeur golfeuse patineur patineuse skieur skieuse biathlète snowboardeur snowboardeuse surfeur surfeuse rameur rameuse pilote
   *navigateur *navigatrice alpiniste cavalier cavalière meneur meneuse talonneur ouvreur ouvreuse plongeur plongeuse`,
  staff: `entraîneur entraîneuse coach sélectionneur sélectionneuse manager *technicien *technicienne arbitre *patron *patronne *président *présidente
   *dirigeant *dirigeante *directeur *directrice`,
  stage: `*artiste *star *vedette *musicien *musicienne *interprète *lauréat *lauréate *créateur *créatrice *idole *rockeur *rockeuse *compositeur *compositrice
   *auteur-compositeur *producteur *productrice *rappeur *rappeuse *slameur *slameuse chanteur chanteuse pianiste guitariste violoniste
   violoncelliste batteur batteuse bassiste saxophoniste trompettiste danseur danseuse chorégraphe soprano`,
  screen: `*artiste *star *vedette *producteur *productrice *lauréat *lauréate *scénariste *réalisateur *réalisatrice *cinéaste *humoriste *interprète acteur actrice comédien comédienne
   *animateur *animatrice *documentariste *dramaturge *idole`,
  letters: `*auteur *auteure *autrice *écrivain *écrivaine *lauréat *lauréate *romancier *romancière *essayiste *intellectuel *intellectuelle *académicien
   *académicienne *éditorialiste *polémiste *chroniqueur *chroniqueuse poète dramaturge philosophe historien historienne *scénariste *traducteur *traductrice *penseur *blogueur *blogueuse`,
  canvas: `*artiste *plasticien *plasticienne *créateur *créatrice *lauréat *lauréate peintre sculpteur sculptrice *dessinateur *dessinatrice *illustrateur *illustratrice
   *caricaturiste *photographe *architecte *auteur *auteure *couturier *couturière *styliste`,
  museum: `*conservateur *conservatrice *directeur *directrice *commissaire historien historienne *responsable *galeriste`,
  science: `*scientifique *chercheur *chercheuse *expert *experte *spécialiste *universitaire *professeur *professeure *directeur *directrice *savant
   *lauréat *lauréate *auteur *auteure *docteur *docteure *enseignant *enseignante *ingénieur *ingénieure *académicien *responsable *inventeur *inventrice
   physicien physicienne astronome astrophysicien astrophysicienne biologiste chimiste généticien généticienne géologue géographe historien historienne
   sociologue politologue économiste mathématicien mathématicienne météorologue climatologue sismologue volcanologue virologue épidémiologiste
   infectiologue archéologue paléontologue anthropologue linguiste psychologue démographe océanographe glaciologue criminologue botaniste
   microbiologiste neurologue immunologue`,
  space: `*astronaute *spationaute *cosmonaute *pilote *ingénieur *ingénieure *commandant *commandante *scientifique`,
  care: `*médecin *docteur *docteure *spécialiste *soignant *soignante *praticien *praticienne *professeur *professeure *chef *cheffe infirmier infirmière chirurgien chirurgienne
   psychiatre cardiologue pédiatre urgentiste neurologue oncologue pharmacien pharmacienne dentiste légiste`,
  media: `*journaliste *reporter *correspondant *correspondante *envoyé *envoyée *rédacteur *rédactrice *présentateur *présentatrice *animateur *animatrice *chroniqueur
   *chroniqueuse *éditorialiste *directeur *directrice *photographe *blogueur *blogueuse *auteur *auteure *caricaturiste *dessinateur *dessinatrice`,
  law: `*magistrat *magistrate *juriste *procureur *procureure substitut juge *président *présidente *constitutionnaliste
   *procureur-adjoint *garde`,
  bar: `*avocat *avocate *professeur *professeure *universitaire *juriste *bâtonnier *bâtonnière notaire *pénaliste *défenseur *défenseure *conseil *constitutionnaliste`,
  forces: `*officier *officière *militaire *soldat *soldate *policier *policière *gendarme *commandant *commandante *chef *cheffe général générale colonel colonelle
   capitaine lieutenant amiral commissaire sergent caporal maréchal *pompier *enquêteur *enquêtrice *porte-parole inspecteur inspectrice *vétéran`,
  harm: `*victime *plaignant *plaignante *blessé *blessée *survivant *survivante *rescapé *rescapée *otage *disparu *disparue *requérant *requérante`,
  faith: `pape *pontife cardinal archevêque évêque prêtre pasteur imam rabbin moine *religieux *religieuse *théologien *théologienne *curé *père *abbé *chef *dirigeant`,
  business: `*patron *patronne *pdg *dirigeant *dirigeante *entrepreneur *entrepreneuse *milliardaire *millionnaire *magnat *fondateur *fondatrice *cofondateur
   *cofondatrice *président *présidente *directeur *directrice *dg *ceo *gérant *gérante *actionnaire *investisseur *investisseuse *héritier
   *héritière *propriétaire *industriel *responsable *chef *cheffe *créateur *créatrice *administrateur *administratrice *homme *femme banquier banquière`,
  labour: `*syndicaliste *délégué *déléguée *secrétaire *représentant *représentante *leader *responsable *porte-parole *élu *élue`,
  crime: `*suspect *suspecte *accusé *accusée *prévenu *prévenue *meurtrier *meurtrière *assassin *tueur *tueuse *tireur *tireuse *assaillant *assaillante
   *agresseur *terroriste *djihadiste *détenu *détenue *prisonnier *prisonnière *fugitif *fugitive *criminel *criminelle *condamné *condamnée
   *braqueur *voleur *voleuse *auteur *homme *femme`,
};

/** The same for bodies: a `*groupe` may be a `banque`, but no `banque` is an `hebdomadaire`. */
const bodyRows: Readonly<Record<string, string>> = {
  firm: `*entreprise *société *groupe *compagnie *firme *marque *géant *enseigne *filiale *start-up *conglomérat *consortium *holding *industriel *maison
   *constructeur *fabricant avionneur opérateur équipementier éditeur studio banque assureur laboratoire armateur brasserie plateforme
    pétrolier cimentier sidérurgiste énergéticien motoriste brasseur voyagiste croisiériste semencier distributeur transporteur`,
  bank: `*institution *établissement banque assureur mutuelle`,
  press: `*média *journal *rédaction *groupe *presse *magazine *agence quotidien hebdomadaire mensuel revue chaîne radio site télévision blog tabloïd`,
  party: `*parti *mouvement *formation *groupe *coalition *front *majorité *opposition *union`,
  team: `*club *équipe *formation`,
  civil: `*association *organisation *ong *collectif *fondation *mouvement *réseau *union *coordination *groupe *comité *organisme`,
  labour: `*syndicat *organisation *centrale *confédération *fédération *intersyndicale *union *coordination *patronat`,
  games: `*fédération *ligue *comité *instance *organisation *union *confédération`,
  state: `*gouvernement *exécutif *administration *état *pays *municipalité *région *autorité *service *commission *institution *secrétariat *présidence
   *agence *office ministère préfecture mairie département commune ville`,
  law: `*justice *juridiction *institution *autorité *conseil tribunal cour parquet`,
  force: `*armée *police *état-major *groupe *organisation *brigade *mouvement *faction gendarmerie milice guérilla`,
  learning: `*institut *université *laboratoire *centre *organisme *école *observatoire *institution *agence *établissement *faculté académie`,
  care: `*établissement *centre *institution *hôpital`,
  faith: `*église *diocèse *communauté *institution`,
  world: `*organisation *institution *agence *union *commission *fonds *organisme`,
};

/** The rows in which a noun for persons stands, and whether it has a star there. */
export const personFields: ReadonlyMap<string, ReadonlyMap<string, boolean>> = build(rows);
/** The rows in which a noun for bodies stands, and whether it has a star there. */
export const bodyFields: ReadonlyMap<string, ReadonlyMap<string, boolean>> = build(bodyRows);

function build(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const fields = new Map<string, Map<string, boolean>>();
  for (const [field, row] of Object.entries(table))
    for (const entry of row.trim().split(/\s+/u)) {
      const noun = entry.replace('*', '');
      const known = fields.get(noun) ?? new Map<string, boolean>();
      fields.set(noun, known.set(field, entry !== noun));
    }
  return fields;
}
