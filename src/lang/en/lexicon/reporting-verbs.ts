/**
 * How a verb reports. `quote`: governs words between marks. `clause`: takes a clause with `that`. `bare`: takes one
 * without `that` too. `tag`: can stand behind a clause that it reports (`…, he said`). `listener`: whom it is said to
 * comes first (`told reporters that`). `question`: takes `whether`, `if`. `object`: what was said is its object or stands
 * after `as` (`called it “…”`), so only words between marks are speech.
 */
export type Frame = 'quote' | 'clause' | 'bare' | 'tag' | 'listener' | 'question' | 'object';

/** A verb of reporting. */
export interface ReportingVerb {
  /** `_` joins a verb with the words that must follow it: `point_out`. */
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
}

/** English verbs of reporting, one row a lemma. */
export const reportingVerbs: readonly ReportingVerb[] = [
  ...rows('quote clause bare tag', 'say'),
  ...rows('quote clause bare tag listener', 'tell'),
  ...rows(
    'quote clause bare tag',
    'acknowledge add admit allege announce argue assert boast claim concede conclude confess confirm contend ' +
      'estimate explain insist note predict recall reiterate report reveal state stress suggest tweet warn ' +
      'write maintain observe imply emphasize emphasise caution counter complain lament reckon remark swear vow speculate testify theorize',
  ),
  ...rows(
    'quote clause',
    'advise affirm allude answer comment disclose highlight indicate point_out recount ' +
      'recommend reflect repeat reply respond retort theorise underline underscore agree pledge propose protest ' +
      'proclaim continue tease muse hint charge clarify specify elaborate post message text email forecast ' +
      'foresee allow opine posit postulate hypothesize hypothesise mention surmise guarantee attest aver avow decree',
  ),
  ...rows('quote clause tag', 'joke quip'),
  ...rows('quote clause bare tag', 'promise declare'),
  ...rows('quote clause bare listener', 'assure'),
  ...rows('clause listener quote', 'inform remind notify convince'),
  ...rows('quote question', 'ask inquire wonder question'),
  ...rows(
    'quote',
    'begin blast bark beg chant chime_in chuckle cry exclaim fume gasp go_on grumble interject laugh mutter murmur offer open plead ' +
      'rant read recite scoff scream shout shrug sigh snap sneer start sum_up tout urge whisper yell thunder deadpan ' +
      'analyse analyze assess diagnose gloat marvel rejoice philosophize summarise summarize bellow blurt blurt_out bristle cackle chide chortle coo counsel croak crow demand demur enthuse giggle gripe groan ' +
      'grouse growl gush hiss holler howl implore intone interrupt jest moan mumble pipe_up preach rage rave reassure ' +
      'rejoin roar scold seethe shoot_back fire_back hit_back snap_back write_back cry_out call_out snarl snort sob splutter smile grin smirk beam nod frown sniff purr whimper squeal stammer stutter taunt wail whine wisecrack yelp',
  ),
  ...rows(
    'object',
    'call describe dub decry deem denounce dismiss slam criticize criticise brand characterize characterise label praise voice express accuse hail condemn',
  ),
];

function rows(frames: string, lemmas: string): ReportingVerb[] {
  const set: ReadonlySet<Frame> = new Set(frames.split(' ').filter(isFrame));
  return lemmas.split(' ').map((lemma) => ({ lemma, frames: set }));
}

function isFrame(word: string): word is Frame {
  return /^(?:quote|clause|bare|tag|listener|question|object)$/u.test(word);
}
