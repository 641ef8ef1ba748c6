/**
 * How a verb reports speech: `quote`: it stands beside quoted words and in an incise (« … », dit-il); `clause`: it takes
 * a reported clause (dire que …); `infinitive`: it takes a reported infinitive (affirmer avoir …); `object`: quoted words
 * can be its object without being a whole statement (qualifier, dénoncer).
 */
export type Frame = 'quote' | 'clause' | 'infinitive' | 'object';

/** One reporting verb. `pattern` names its conjugation where the ending of the lemma does not tell it. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: readonly Frame[];
  /** Reports speech only with a reflexive pronoun: se réjouir, s'exclamer. */
  readonly isReflexive?: true;
}

const speech = ['quote', 'clause', 'infinitive'] as const;
const statement = ['quote', 'clause'] as const;
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
    'aboyer accorder ajouter alerter alléguer analyser annoncer anticiper arguer argumenter asséner ' +
      'attester augurer avancer avertir aviser bafouiller balbutier beugler blaguer bougonner brailler ' +
      'bredouiller bégayer chuchoter claironner clamer clarifier commenter communiquer conclure ' +
      'concéder confesser confier conjecturer considérer constater conter convenir corriger corroborer ' +
      'craindre crier croire_savoir crâner deviner diagnostiquer disserter divulguer donner_à_entendre ' +
      'donner_à_penser déduire démentir dénoncer déplorer détailler dévoiler ergoter escompter exiger ' +
      'expliciter expliquer exposer extrapoler exulter faire_comprendre faire_entendre faire_observer ' +
      'faire_remarquer faire_savoir faire_valoir fanfaronner fulminer gager geindre glapir glisser ' +
      'grogner grommeler gronder gueuler gémir hurler informer inférer insinuer insister ironiser ' +
      'jubiler juger laisser_comprendre laisser_croire laisser_entendre laisser_penser laisser_supposer ' +
      'lancer maintenir marmonner marteler maugréer mentionner mettre_en_avant mettre_en_garde ' +
      'moraliser murmurer narrer noter notifier nuancer objecter observer opiner opposer parier ' +
      'pavoiser persifler pester philosopher plaider plaisanter pleurnicher pointer pontifier postuler ' +
      'prendre_acte pressentir proclamer professer pronostiquer prophétiser protester prédire présager ' +
      'présumer prétexter prévenir prévoir prêcher rabâcher raconter radoter railler rappeler rapporter ' +
      'rassurer rectifier redemander redire redouter regretter relater relativiser relever remarquer ' +
      'renchérir repréciser ressasser retweeter ricaner rigoler riposter ronchonner rouspéter râler ' +
      'réaffirmer récapituler récuser réexpliquer réitérer répliquer répondre répéter résumer rétorquer ' +
      'sangloter scander seriner signaler songer souffler souhaiter souligner soupirer soupçonner ' +
      'sous-entendre spécifier spéculer statuer stipuler subodorer suggérer supposer supputer ' +
      'surenchérir susurrer temporiser tempérer tempêter théoriser tonitruer tonner trancher trompeter ' +
      'tweeter twitter témoigner vaticiner vitupérer vociférer vouloir_croire ébruiter écrire édicter ' +
      'énoncer épiloguer éructer',
  ),
  ...rows(
    quoteOnly,
    'abonder achever acquiescer adjurer admonester afficher apostropher approuver apprécier articuler ' +
      'attaquer badiner balancer chapitrer cingler commencer compléter conjurer conseiller contester ' +
      'continuer contre-attaquer cracher critiquer demander débiter débuter déclamer décocher ' +
      'déconseiller décortiquer décrire décrypter dédramatiser défendre développer embrayer enchaîner ' +
      'encourager enfoncer enjoindre enrager entamer entonner exhorter exploser fustiger féliciter ' +
      'gazouiller glousser gourmander haranguer hasarder illustrer implorer improviser interpeller ' +
      'interroger interrompre intervenir intimer invoquer lâcher maudire menacer minauder minimiser ' +
      'modérer moquer morigéner narguer ordonner persister piaffer pinailler pondérer positiver poster ' +
      'pouffer poursuivre prier proposer préconiser prévaloir prôner pérorer questionner rabrouer ' +
      'raisonner rebondir recadrer recommander rembarrer remercier reprendre requérir revendiquer rire ' +
      'rugir ruminer réagir réclamer réfléchir réfuter répartir saluer sermonner sommer sourire ' +
      'supplier synthétiser tacler taguer tancer terminer triompher trépigner vanter vilipender éluder ' +
      'énumérer étayer évoquer',
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
      'gargariser glorifier imaginer impatienter indigner inquiéter insurger interroger irriter juger ' +
      'justifier lamenter offenser offusquer persuader plaindre rappeler remémorer récrier réjouir ' +
      'révolter scandaliser souvenir targuer vanter écrier émerveiller émouvoir énerver étonner',
    true,
  ),
  ...rows(
    objectOnly,
    'accuser annoncer appeler applaudir blâmer brocarder clamer condamner confirmer conseiller ' +
      'considérer conspuer contester craindre critiquer demander déconseiller décrier décrire défendre ' +
      'démentir dénigrer dénoncer déplorer désapprouver désavouer encenser encourager exclure exhorter ' +
      'exiger exprimer faire_part faire_état flétrir fustiger incriminer inviter invoquer louer ' +
      'manifester marteler mettre_en_cause moquer nier parler plaider pointer_du_doigt pourfendre ' +
      'promettre proposer préconiser prôner qualifier railler recommander reconnaître redouter ' +
      'regretter rejeter rendre_hommage reprocher revendiquer réaffirmer réclamer récuser réitérer ' +
      'réprouver saluer signaler sommer souhaiter souligner stigmatiser suggérer supplier vanter ' +
      'vilipender épingler étriller évoquer',
  ),
  ...rows(objectOnly, 'engager féliciter indigner inquiéter plaindre réjouir étonner', true),
  ...rows(
    clauseOnly,
    'cacher contester demander dissimuler douter décider décréter exclure exprimer imaginer ordonner ' +
      'proposer préconiser publier recommander requérir réclamer réfuter signifier trouver évoquer',
  ),
];
