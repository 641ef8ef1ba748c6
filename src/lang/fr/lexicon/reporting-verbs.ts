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
    'admettre affirmer assurer avouer certifier confirmer croire déclarer dire espérer estimer garantir indiquer ' +
      'jurer justifier nier penser préciser prétendre promettre reconnaître révéler soutenir',
  ),
  ...rows(
    statement,
    'ajouter alerter alléguer annoncer arguer argumenter attester avancer avertir clamer communiquer concéder ' +
      'conclure confier considérer constater craindre déduire déplorer dénoncer détailler divulguer écrire énoncer ' +
      'exiger expliquer exposer faire_remarquer faire_savoir faire_valoir faire_observer hurler informer insinuer ' +
      'insister ironiser juger laisser_entendre marteler mentionner noter nuancer objecter observer prédire prévenir ' +
      'proclamer pronostiquer prévoir présager raconter rappeler rapporter redire redouter regretter relater relever ' +
      'remarquer répéter répliquer répondre rétorquer rectifier réaffirmer résumer signaler souhaiter souligner ' +
      'spécifier stipuler suggérer supposer témoigner tweeter twitter rassurer ressasser signifier crier ' +
      'notifier plaider postuler professer réitérer scander soupçonner subodorer sous-entendre soupirer mettre_en_garde',
  ),
  ...rows(
    quoteOnly,
    'abonder acquiescer analyser apprécier approuver attaquer balbutier bégayer blaguer bougonner ' +
      'chuchoter commenter compléter confesser contester continuer corriger critiquer ' +
      'débuter décrire défendre demander démentir développer diagnostiquer enchaîner enfoncer enrager entamer ' +
      'entonner étayer évoquer exhorter expliciter exploser fanfaronner fulminer fustiger gémir glisser grogner ' +
      'grommeler gronder illustrer implorer interpeller interroger intervenir interrompre invoquer jubiler lâcher ' +
      'lancer maintenir marmonner maugréer menacer minimiser moquer murmurer narguer opiner ordonner ' +
      'persifler pester philosopher plaisanter poster poursuivre préconiser prévaloir prôner ' +
      'proposer protester questionner railler râler réagir réclamer recommander ' +
      'récapituler rebondir rectifier réfuter relativiser remercier renchérir répartir reprendre requérir ' +
      'résumer ricaner riposter rire rugir saluer sangloter sermonner sourire souffler suggérer supplier ' +
      'susurrer tacler tempérer tempêter tonner trancher vanter vociférer vitupérer féliciter bredouiller ' +
      'bafouiller gazouiller afficher taguer',
  ),
  ...rows(
    quoteOnly,
    'alarmer amuser emporter enflammer enthousiasmer esclaffer exclamer exprimer extasier',
    true,
  ),
  ...rows(
    statement,
    'agacer désoler émouvoir étonner féliciter indigner inquiéter insurger interroger lamenter offusquer plaindre ' +
      'réjouir vanter souvenir défendre demander',
    true,
  ),
  ...rows(
    objectOnly,
    'qualifier condamner accuser exclure rejeter redouter promettre pointer_du_doigt saluer fustiger dénoncer déplorer ' +
      'critiquer nier craindre regretter évoquer réclamer exiger souhaiter confirmer souligner prôner défendre démentir ' +
      'invoquer contester reconnaître annoncer exhorter inviter appeler',
  ),
  ...rows(
    clauseOnly,
    'démentir contester évoquer publier certifier démontrer comprendre imaginer montrer prouver établir savoir trouver',
  ),
];
