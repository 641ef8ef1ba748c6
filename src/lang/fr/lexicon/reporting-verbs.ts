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
    'admettre affirmer assurer avouer certifier confirmer croire dire déclarer espérer estimer garantir ' +
      'indiquer jurer justifier nier penser promettre préciser prétendre reconnaître révéler soutenir',
  ),
  ...rows(
    statement,
    'ajouter alerter alléguer annoncer arguer argumenter asséner attester avancer avertir aviser ' +
      'brailler claironner clamer clarifier communiquer conclure concéder confier considérer constater ' +
      'convenir corroborer craindre crier croire_savoir divulguer déduire démentir dénoncer déplorer ' +
      'détailler exiger expliquer exposer faire_observer faire_remarquer faire_savoir faire_valoir ' +
      'geindre glapir hurler informer insinuer insister ironiser juger laisser_entendre maintenir ' +
      'marteler mentionner mettre_en_avant mettre_en_garde noter notifier nuancer objecter observer ' +
      'plaider pointer postuler proclamer professer pronostiquer prophétiser prédire présager prétexter ' +
      'prévenir prévoir rabâcher raconter radoter rappeler rapporter rassurer rectifier redire redouter ' +
      'regretter relater relever remarquer ressasser ronchonner rouspéter réaffirmer récuser réitérer ' +
      'répliquer répondre répéter résumer rétorquer scander seriner signaler souhaiter souligner soupirer ' +
      'soupçonner sous-entendre spécifier stipuler subodorer suggérer supposer temporiser théoriser ' +
      'trancher tweeter twitter témoigner vouloir_croire écrire énoncer',
  ),
  ...rows(
    quoteOnly,
    'abonder achever acquiescer admonester afficher analyser apostropher approuver apprécier attaquer ' +
      'bafouiller balancer balbutier blaguer bougonner bredouiller bégayer chuchoter cingler commencer ' +
      'commenter compléter confesser contester continuer corriger cracher critiquer demander ' +
      'diagnostiquer débuter décocher décrire défendre développer enchaîner encourager enfoncer enrager ' +
      'entamer entonner ergoter exhorter expliciter exploser fanfaronner fulminer fustiger féliciter ' +
      'gazouiller glisser grogner grommeler gronder gémir illustrer implorer interpeller interroger ' +
      'interrompre intervenir invoquer jubiler lancer lâcher marmonner maugréer menacer minimiser moquer ' +
      'murmurer narguer opiner ordonner persifler persister pester philosopher plaisanter pleurnicher ' +
      'poster poursuivre proposer protester préconiser prévaloir prôner pérorer questionner railler ' +
      'rebondir recommander relativiser remercier renchérir reprendre requérir retweeter ricaner riposter ' +
      'rire rugir râler réagir récapituler réclamer réfuter répartir saluer sangloter sermonner souffler ' +
      'sourire supplier susurrer tacler taguer tancer tempérer tempêter terminer tonner vanter vilipender ' +
      'vitupérer vociférer éructer étayer évoquer',
  ),
  ...rows(
    quoteOnly,
    'adresser amuser emporter enflammer enquérir enthousiasmer esclaffer exclamer excuser exprimer ' +
      'gausser offenser époumoner étrangler',
    true,
  ),
  ...rows(
    statement,
    'agacer alarmer avouer demander dire déclarer dédouaner défendre désoler enorgueillir estimer ' +
      'extasier féliciter impatienter indigner inquiéter insurger interroger juger justifier lamenter ' +
      'offusquer plaindre rappeler remémorer récrier réjouir scandaliser souvenir targuer vanter écrier ' +
      'émerveiller émouvoir énerver étonner',
    true,
  ),
  ...rows(
    objectOnly,
    'accuser annoncer appeler applaudir blâmer brocarder condamner confirmer considérer contester ' +
      'craindre critiquer demander décrier décrire défendre démentir dénoncer déplorer désapprouver encourager exclure ' +
      'exhorter exiger exprimer faire_part faire_état fustiger incriminer inviter invoquer louer ' +
      'manifester nier parler pointer_du_doigt pourfendre promettre proposer préconiser prôner qualifier ' +
      'recommander reconnaître redouter regretter rejeter rendre_hommage reprocher réclamer récuser ' +
      'réprouver saluer signaler souhaiter souligner stigmatiser suggérer vilipender épingler étriller évoquer',
  ),
  ...rows(objectOnly, 'engager féliciter indigner inquiéter plaindre réjouir étonner', true),
  ...rows(
    clauseOnly,
    'cacher certifier confesser conjecturer contester demander dissimuler douter décider décréter ' +
      'exclure exprimer glisser imaginer ordonner parier plaisanter pressentir proposer préconiser ' +
      'présumer publier recommander réclamer réfuter signifier spéculer trouver évoquer',
  ),
];
