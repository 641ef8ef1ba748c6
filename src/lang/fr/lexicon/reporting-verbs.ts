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
    'ajouter alerter alléguer annoncer arguer argumenter attester avancer avertir clamer communiquer ' +
      'conclure concéder confier considérer constater craindre crier croire_savoir divulguer déduire dénoncer déplorer ' +
      'détailler exiger expliquer exposer faire_observer faire_remarquer faire_savoir faire_valoir hurler ' +
      'informer insinuer insister ironiser juger laisser_entendre marteler mentionner mettre_en_avant ' +
      'mettre_en_garde noter notifier nuancer objecter observer plaider pointer postuler proclamer ' +
      'professer pronostiquer prédire présager prétexter prévenir prévoir raconter rappeler rapporter ' +
      'rassurer rectifier redire redouter regretter relater relever remarquer ressasser réaffirmer réitérer ' +
      'répliquer répondre répéter résumer rétorquer scander signaler souhaiter souligner soupirer ' +
      'soupçonner sous-entendre spécifier stipuler subodorer suggérer supposer tweeter twitter témoigner ' +
      'vouloir_croire écrire énoncer',
  ),
  ...rows(
    quoteOnly,
    'abonder achever acquiescer afficher analyser approuver apprécier attaquer bafouiller balbutier ' +
      'blaguer bougonner bredouiller bégayer chuchoter commencer commenter compléter confesser contester ' +
      'continuer corriger critiquer demander diagnostiquer débuter décrire défendre démentir développer ' +
      'enchaîner encourager enfoncer enrager entamer entonner exhorter expliciter exploser fanfaronner ' +
      'fulminer fustiger féliciter gazouiller glisser grogner grommeler gronder gémir illustrer implorer ' +
      'interpeller interroger interrompre intervenir invoquer jubiler lancer lâcher maintenir marmonner ' +
      'maugréer menacer minimiser moquer murmurer narguer opiner ordonner persifler pester philosopher ' +
      'plaisanter poster poursuivre proposer protester préconiser prévaloir prôner questionner railler ' +
      'rebondir recommander rectifier relativiser remercier renchérir reprendre requérir ricaner riposter ' +
      'rire rugir râler réagir récapituler réclamer réfuter répartir résumer saluer sangloter sermonner ' +
      'souffler sourire suggérer supplier susurrer tacler taguer tempérer tempêter terminer tonner trancher ' +
      'vanter vitupérer vociférer étayer évoquer',
  ),
  ...rows(
    quoteOnly,
    'adresser alarmer amuser emporter enflammer enthousiasmer esclaffer exclamer excuser exprimer ' +
      'extasier justifier',
    true,
  ),
  ...rows(
    statement,
    'agacer avouer demander dire déclarer défendre désoler estimer féliciter indigner inquiéter insurger ' +
      'interroger juger lamenter offusquer plaindre réjouir souvenir vanter émouvoir étonner',
    true,
  ),
  ...rows(
    objectOnly,
    'accuser annoncer appeler condamner confirmer contester craindre critiquer demander défendre démentir ' +
      'dénoncer déplorer encourager exclure exhorter exiger fustiger inviter invoquer nier pointer_du_doigt ' +
      'promettre proposer préconiser prôner qualifier recommander reconnaître redouter regretter rejeter ' +
      'réclamer saluer souhaiter souligner suggérer évoquer',
  ),
  ...rows(
    clauseOnly,
    'certifier confesser conjecturer contester convenir décider décréter démentir exprimer imaginer ' +
      'parier plaisanter pressentir présumer publier signifier spéculer trouver évoquer',
  ),
];
