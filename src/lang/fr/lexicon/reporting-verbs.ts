/**
 * How a verb reports speech: `quote`: it stands beside quoted words and in an incise (« … », dit-il); `clause`: it takes
 * a reported clause (dire que …); `infinitive`: it takes a reported infinitive (affirmer avoir …); `object`: quoted words
 * can be its object without being a whole statement (qualifier, dénoncer); `manner`: it tells how something is said
 * (marmonner, tonner), so that a reported clause stands right behind it, and never an infinitive.
 */
export type Frame = 'quote' | 'clause' | 'infinitive' | 'object' | 'manner';

/** One reporting verb. `pattern` names its conjugation where the ending of the lemma does not tell it. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  /** Reports speech only with a reflexive pronoun: se réjouir, s'exclamer. */
  readonly isReflexive?: true;
}

const speech = ['quote', 'clause', 'infinitive'] as const;
const statement = ['quote', 'clause'] as const;
const manner = ['quote', 'clause', 'manner'] as const;
const quoteOnly = ['quote'] as const;
const clauseOnly = ['clause'] as const;
const objectOnly = ['object'] as const;

function rows(frames: readonly Frame[], lemmas: string, isReflexive?: true): ReportingVerb[] {
  return lemmas.split(' ').map((lemma) => ({ lemma, frames, ...(isReflexive && { isReflexive }) }));
}

/** The reporting verbs of French, by how they are used. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...rows(
    speech,
    'admettre affirmer assurer avouer certifier confirmer croire dire déclarer espérer estimer ' +
      'garantir indiquer jurer justifier nier penser promettre préciser prétendre reconnaître révéler ' +
      'soutenir',
  ),
  ...rows(
    statement,
    'accorder ajouter alerter alléguer annoncer anticiper arguer argumenter asséner attester augurer ' +
      'avancer avertir aviser claironner clamer clarifier communiquer conclure concéder confesser ' +
      'confier conjecturer considérer constater conter convenir corriger corroborer craindre crier ' +
      'croire_savoir diagnostiquer divulguer donner_à_entendre donner_à_penser déduire démentir ' +
      'dénoncer déplorer détailler dévoiler escompter exiger expliciter expliquer exposer extrapoler ' +
      'faire_comprendre faire_entendre faire_observer faire_remarquer faire_ressortir faire_savoir faire_valoir gager ' +
      'glisser informer inférer insinuer insister juger laisser_comprendre laisser_croire ' +
      'laisser_entendre laisser_penser laisser_supposer maintenir marteler mentionner mettre_en_avant ' +
      'mettre_en_garde narrer noter notifier nuancer objecter observer opiner parier plaider pointer ' +
      'postuler prendre_acte pressentir proclamer professer pronostiquer prophétiser prédire présager ' +
      'présumer prétexter prévenir prévoir prêcher rabâcher raconter radoter rappeler rapporter ' +
      'rassurer rectifier redemander redire redouter regretter relater relativiser relever remarquer ' +
      'repréciser retweeter réaffirmer récapituler récuser réexpliquer réitérer répliquer répondre ' +
      'répéter résumer rétorquer signaler souhaiter souligner soupçonner sous-entendre spécifier ' +
      'spéculer statuer stipuler subodorer suggérer supposer supputer temporiser tempérer théoriser ' +
      'trancher tweeter twitter témoigner vouloir_croire ébruiter écrire édicter énoncer',
  ),
  ...rows(
    manner,
    'aboyer analyser bafouiller balbutier beugler blaguer bougonner brailler bredouiller bégayer ' +
      'chuchoter commenter crâner disserter ergoter exulter fanfaronner fulminer geindre glapir grogner ' +
      'grommeler gronder gueuler gémir hurler ironiser jubiler lancer marmonner maugréer moraliser ' +
      'murmurer opposer pavoiser persifler pester philosopher plaisanter pleurnicher pontifier ' +
      'protester railler renchérir ressasser ricaner rigoler riposter ronchonner rouspéter râler ' +
      'sangloter scander seriner souffler soupirer surenchérir susurrer tempêter tonitruer tonner ' +
      'trompeter vaticiner vitupérer vociférer épiloguer éructer',
  ),
  ...rows(
    quoteOnly,
    'abonder achever acquiescer adjurer admonester afficher apostropher approuver apprécier articuler ' +
      'attaquer badiner balancer botter_en_touche chapitrer cingler commencer compléter conjurer ' +
      'conseiller contester continuer contre-attaquer cracher critiquer demander débiter débuter ' +
      'déclamer décocher déconseiller décortiquer décrire décrypter dédramatiser défendre développer ' +
      'embrayer enchaîner encourager enfoncer enfoncer_le_clou enjoindre enrager entamer entonner ' +
      'exhorter exploser fustiger féliciter gazouiller glousser gourmander haranguer hasarder illustrer ' +
      'implorer improviser interpeller interroger interrompre intervenir intimer invoquer lâcher ' +
      'maudire menacer minauder minimiser modérer moquer morigéner narguer ordonner persister piaffer ' +
      'pinailler pondérer positiver poster pouffer poursuivre prier proposer préconiser prévaloir ' +
      'prôner pérorer questionner rabrouer raisonner rebondir recadrer recommander rembarrer remercier ' +
      'reprendre requérir revendiquer rire rugir ruminer réagir réclamer réfléchir réfuter répartir ' +
      'saluer sermonner sommer songer sourire supplier synthétiser tacler taguer tancer terminer ' +
      'triompher trépigner vanter vilipender éluder énumérer étayer évoquer',
  ),
  ...rows(
    quoteOnly,
    'adresser apitoyer confier défausser emballer emporter enflammer enquérir enthousiasmer esclaffer ' +
      'exclamer excuser expliquer exprimer gausser hérisser moquer rassurer raviser rebeller rebiffer ' +
      'rengorger résigner révulser épancher époumoner épouvanter étouffer étrangler',
    true,
  ),
  ...rows(
    statement,
    'affliger agacer alarmer amuser attrister avouer consoler demander dire déclarer dédouaner ' +
      'défendre désespérer désoler effrayer enorgueillir estimer exaspérer extasier flatter féliciter ' +
      'gargariser glorifier impatienter indigner inquiéter insurger interroger irriter juger justifier ' +
      'lamenter offenser offusquer persuader plaindre rappeler remémorer récrier réjouir révolter ' +
      'scandaliser souvenir targuer vanter écrier émerveiller émouvoir énerver étonner',
    true,
  ),
  ...rows(
    objectOnly,
    'accuser annoncer appeler applaudir blâmer brocarder clamer condamner ' +
      'confirmer conseiller considérer conspuer contester craindre critiquer demander déconseiller ' +
      'décrier décrire défendre démentir dénigrer dénoncer déplorer désapprouver désavouer encenser ' +
      'encourager exclure exhorter exiger exprimer faire_part faire_état flétrir fustiger incriminer ' +
      'inviter invoquer ironiser louer manifester marteler mettre_en_cause moquer nier parler plaider ' +
      'pointer pointer_du_doigt pourfendre promettre proposer préconiser prôner qualifier railler ' +
      'recommander reconnaître redouter regretter rejeter rendre_hommage reprocher revendiquer ' +
      'réaffirmer réclamer récuser réitérer réprouver saluer signaler sommer souhaiter souligner ' +
      'stigmatiser suggérer supplier taxer traiter vanter vilipender énumérer épingler étriller évoquer',
  ),
  ...rows(
    objectOnly,
    'alarmer désoler engager féliciter indigner inquiéter insurger offusquer plaindre réjouir ' +
      'scandaliser émouvoir étonner',
    true,
  ),
  ...rows(
    clauseOnly,
    'cacher contester demander dissimuler douter décider décréter exclure exprimer imaginer ordonner ' +
      'proposer préconiser publier recommander requérir réclamer réfuter signifier trouver évoquer',
  ),
];
