import type { Finding } from '../../../nlp/claim.ts';
import { findAtEach } from '../../../nlp/find-at.ts';
import { isDirect, kindOf, partsOf, withoutPoints } from '../../../nlp/report-parts.ts';
import type { Rule } from '../../../nlp/rule.ts';
import type { Sentence, Unit } from '../../../nlp/unit.ts';
import { skipAdverbials } from '../adverbials.ts';
import { skipCircumstances } from '../circumstances.ts';
import { isComplementizer } from '../complementizer.ts';
import { cueSpan } from '../cue-span.ts';
import { enclosureOf } from '../enclosure.ts';
import { issuerOf } from '../issuer.ts';
import { afterListener } from '../listener.ts';
import { onlyShows } from '../only-shows.ts';
import { clauseEnd } from '../reported-clause.ts';
import { headSpeaks } from '../speaking-head.ts';
import { subjectOf } from '../subject-before.ts';
import { type VerbGroup, verbGroups } from '../verb-groups.ts';
import { withoutMedium } from '../without-medium.ts';

/** `Anna Roux a déclaré que …`: a verb of speech with a clause that `que` opens. */
export const reportedClause: Rule = {
  id: 'fr/reported-clause',
  reason: 'a verb of speech is followed by a clause with "que"',
  match: findAtEach(verbGroups, clauseAt),
  examples: [
    '{speaker|Anna Roux} {cue|a déclaré} {quote|que la pluie cesserait}.',
    "{speaker|Le ministre} {cue|a indiqué} dimanche, dans une lettre, {quote|qu'il partirait « bientôt »}.",
    '{speaker|Paul Petit}, du groupe de recherche, {cue|affirme} {quote|que tout va bien}.',
    'Le porte-parole, Luc Morin, {speaker|qui} {cue|indique} {quote|que rien ne change}.',
    '{speaker|Il} {cue|précise} {quote|que le train est parti}.',
    'Ce chiffre a permis à {speaker|la ministre Anna Roux} de {cue|déclarer} {quote|que la baisse est là}.',
    "L'enquête a conduit {speaker|le maire} à {cue|admettre} {quote|qu'il savait}.",
    'La panne a contraint {speaker|la direction} à {cue|annoncer} {quote|que le train ne partirait pas}.',
    '{speaker|« Quotidien »} {cue|a affirmé} {quote|que la route était fermée}.',
    "{speaker|L'émission « Sept à huit »} {cue|révèle} {quote|que la route était fermée}.",
    "{speaker|Il} {cue|a déclaré} {quote|que Roux « ne comprend pas »} et a exprimé sa crainte de l'hiver.",
    '{speaker|Le maire} {cue|annonce} {quote|que la route « rouvrira »}, sans préciser de date.',
    "{cue|Rappelant} {quote|que la route coûte « cher »}, {speaker|Anna Roux, la présidente}, a dénoncé l'oubli.",
    "{speaker|Anna Roux}, accusant le maire d'avoir amené des témoins, {cue|a affirmé} {quote|que tout va bien}.",
    'Ces faits ont poussé {speaker|un candidat, Luc Morin}, à critiquer la loi, {cue|affirmant} {quote|que tout irait mieux}.',
    "Et {speaker|le maire} d'{cue|ajouter} {quote|que la route rouvrirait}.",
    "{speaker|La cour} {cue|a décidé} {quote|qu' « un tri ne peut être fait »} dans un avis publié hier.",
    "{speaker|Il} {cue|a expliqué} {quote|qu'il laisserait « tout brûler »}, ce qu'il juge inévitable.",
    '{speaker|La ville} {cue|estime} {quote|que la route est sûre} et les habitants ont demandé lundi que « tout » cesse.',
    '{speaker|Anna Roux} avait parlé du « procès » et {cue|rappelé} {quote|que la loi est claire}.',
    "La loi serait bonne, selon Anna Roux, {speaker|qui} n'a rien vu, mais {cue|a ajouté} {quote|qu'elle compte}.",
    '{speaker|Il} {cue|a affirmé} {quote|que « la mer est belle »} et rendu hommage aux marins.',
    "{speaker|Il} {cue|a précisé} {quote|qu'il « partira »} mais a malgré tout confié vouloir rester.",
    '{speaker|La ville} {cue|estime} {quote|que les rues sont sûres}, et annonce la fin du couvre-feu.',
    '{speaker|Anna Roux} {cue|explique} {quote|que « la mer est belle »}, le bateau ayant été vendu.',
    '{speaker|La police} {cue|avait à tort annoncé} au départ {quote|que la route était fermée}.',
    '{speaker|Le journal} a publié un rapport hier {cue|affirmant} {quote|que la mer monte}.',
    "C'est ce qu'a annoncé {speaker|le maire}, {cue|soulignant} {quote|que la route rouvrira}.",
    "{speaker|Le maire} {cue|a averti} les habitants de la ville {quote|qu'il partirait}.",
    "{speaker|Les secours} le portent en {cue|informant} l'assistance {quote|que tout va bien}.",
    '{speaker|Anna Roux} {cue|a tenu à préciser} {quote|que la route rouvrira}.',
    '{speaker|Eux} de {cue|répondre} {quote|que rien ne presse}.',
    '{speaker|Les avocats} qui représentent Luc Morin {cue|affirment} {quote|que la loi est claire}.',
    '{speaker|Les avocats}, qui défendent Luc Morin, {cue|affirment} {quote|que la loi est claire}.',
    '{speaker|Anna Roux et Luc Morin} {cue|ont déclaré} {quote|que tout va bien}.',
    "{speaker|Les pompiers et la police} {cue|affirment} {quote|qu'ils cherchent encore}.",
    'Le maire, {speaker|qui} {cue|estime} {quote|que la route est sûre}, va la rouvrir.',
    '{speaker|Le maire} {cue|affirme} {quote|que la route est sûre}, une affirmation que le club conteste.',
    "S'{speaker|il} {cue|reconnaît} {quote|que la route est chère}, le maire refuse de la fermer.",
    'Alors que {speaker|le maire} {cue|affirme} {quote|que la route est sûre}, le club proteste.',
    'Mais {speaker|le maire} {cue|dément} {quote|que la route soit sûre}.',
    "{speaker|La ville} s'{cue|inquiète} de ce {quote|que la route soit fermée}.",
    "{speaker|Le maire} n'{cue|exclut} pas {quote|que la route ferme}.",
    '{speaker|Le ministre des Postes, de la Presse et des Médias Luc Morin} — ancien élu — {cue|annonce} {quote|que tout va bien}.',
    '{speaker|Anna Roux} {cue|met en avant} le fait {quote|que « la route est longue »}.',
    'La ville dort et {speaker|les habitants} {cue|affirment} {quote|que tout va bien}.',
    "{speaker|Anna Roux} {cue|a annoncé} lors d'une réunion ce jeudi, en présence des élus, {quote|que la route fermerait}.",
    '{speaker|La ville} {cue|annonce} cet été {quote|que la route fermera}.',
    "{speaker|Luc Morin} {cue|annonce}, lui, en cachant ses larmes, {quote|qu'il restera}.",
    '{speaker|Le maire} {cue|affirme} {quote|que la ville et le port cherchent « une issue »} et salue leur effort.',
    "{speaker|Le journal} {cue|ajoute} {quote|que, tandis que le maire dort, la ville « s'endette »}.",
    '{speaker|Luc Morin}, Gilet jaune de Melun {cue|dit} {quote|que la route est libre}.',
    '{speaker|De nombreux élus}, venus du sud, comme Luc Morin ou Anna Roux, {cue|estiment} {quote|que tout va mal}.',
    '{speaker|La police} {cue|précise} {quote|que « le maire est sauf »} tandis que son épouse se tait.',
    '{speaker|Le journal} {cue|écrit} {quote|que la sœur du maire, entrée au port en mai, avait commencé « un stage payé »}.',
    '{speaker|Elle} {cue|ajoute} {quote|que « rien ne presse »} en signant la lettre.',
    '{speaker|La ville} {cue|précise} {quote|que « le port dort »}, même si le club y croit.',
    "{speaker|Le maire} {cue|dément} {quote|que la route soit fermée}, contrairement à ce qu'avait dit le club.",
    "{speaker|Un témoin} {cue|raconte} {quote|qu'un homme a couru vers la mer, en criant}.",
    '{speaker|Des élus du club}, dans le Jura {cue|estiment} {quote|que la route est sûre}.',
    "{speaker|Luc Morin}, lors d'une réunion du 3 mars {cue|a dit} {quote|que la route est fermée}.",
    '{speaker|Anna Roux} {cue|laisse penser} {quote|que la route rouvrira}.',
    "{speaker|Le syndicat} n'{cue|hésite pas à affirmer} {quote|que la route est fermée}.",
    'Du côté de {speaker|la mairie}, on {cue|assure} {quote|que la route est sûre}.',
    '{speaker|Un voisin} {cue|grommelle} {quote|que la route est fermée}.',
    'Le club défend le maire {speaker|qui} de son côté {cue|affirme} {quote|que la route est fermée}.',
    "{speaker|Il} s'est tu, tout en {cue|soulignant} {quote|que les dons, notamment en pain, sont plus rares}.",
    'La ville a envoyé son armée contre les élus {speaker|qui} {cue|disent} {quote|que la route est sûre}.',
    "{speaker|Luc Morin} {cue|dira} d'elle {quote|qu'elle est « la meilleure du pays »}.",
    '{speaker|La ville} {cue|a prévenu} juste avant la réunion {quote|que la route serait fermée}.',
    '{speaker|La ville} {cue|a bien sûr déclaré} {quote|que la route serait fermée}.',
  ],
  counterExamples: [
    'Le maire est venu évoquer, entre autres, la taxe que Roux devra payer.',
    "Une équipe a établi la carte à l'aide d'avions, ainsi que de bateaux.",
    "L'accord signifie que la route est fermée.",
    'Le texte prévoit que la route ferme.',
    "Luc Morin prend dix mètres sur le groupe, avance qu'il garde.",
    'Le maire a confirmé la date que le club avait donnée.',
    'Le maire exclut que la route ferme.',
    'Cela veut dire que la route est fermée.',
    "Elle parle, rapportant ce qu'avait raconté la ville.",
    'Le groupe a annoncé la fin de 6 000 emplois sur les 27 000 que compte la ville.',
    'Le club a montré que sa victoire compte.',
    'Le nuage a permis de conclure que la pluie viendra.',
    'La charte assure les droits que chacun attend.',
    "La loi Roux exige qu'un accord soit signé.",
    'Le maire a manqué de rappeler que la route est fermée.',
    "Le chien aboie avec toute l'énergie que lui donne la peur.",
    "L'essai fait comprendre mieux que tout la route choisie.",
    'Ce délai laisse penser que la lumière a voyagé.',
    'Ce délai indique que la lumière a voyagé.',
    'Luc Morin a lu les gènes en montrant que tous servent.',
    'Il a annoncé un plan que le parlement attendait.',
    "Le ministre n'a pas dit que le train partirait.",
    'On dit que la lune est froide.',
    'Depuis hier, on dit que la route est fermée.',
    'Un rappel à la ville de Brest a été fait pour préciser que la route est fermée.',
    "Il réaffirme dans son discours les idées qu'il a défendues.",
    'Sans doute pense-t-il que tout va bien.',
    'Peut-être espère-t-elle que le train viendra.',
    'Le tribunal a empêché Luc Morin de dire que la loi était mauvaise.',
    "Il demande aux habitants d'appliquer l'accord, que le maire avait signé.",
    'Le maire demande à Anna Roux de préciser que la route est fermée.',
    'Il est difficile de dire que tout va bien.',
    "L'accord signifie que la ville va payer.",
    "L'armée a pris le port, avançant vers la ville qu'elle avait perdue.",
  ],
};

/** Texts that lay down rather than say: `la loi exige que`. */
const RULE = /^(?:lois?|constitution|charte|code|règlement|convention|règles?|droit)$/u;
/** `avance vers la ville qu'elle a perdue`: the verb means moving. */
const DIRECTION = /^(?:vers|jusque|jusqu'à|jusqu'|dans)$/u;

/** `avance vers la ville`; `…, avance qu'il garde`: behind a comma the noun. */
function meansMoving(units: readonly Unit[], group: VerbGroup): boolean {
  const isNoun = group.first === group.head && units[group.first - 1]?.norm === ',';
  return isNoun || DIRECTION.test(units[group.last]?.norm ?? '');
}

/** Verbs that say something only with "ne … pas": `n'exclut pas que`, `ne cache pas que`. */
const DENYING = /^(?:cacher|dissimuler|douter|exclure)$/u;

/** `s'inquiète de ce que`, `se félicite du fait que`: the position of `que`; `from` where no such words stand. */
function behindFact(units: readonly Unit[], from: number): number {
  const at = skipAdverbials(units, from);
  const norms = units.slice(at, at + 3).map(({ norm }) => norm);
  const isFact = /^(?:de ce|du fait) qu[e']$/u.test(norms.join(' '));
  return isFact ? at + 2 : from;
}

/** `marmonne à son voisin que`: nothing but adverbs, a time or whom it is said to stands before the clause. */
function isNear(units: readonly Unit[], from: number, start: number): boolean {
  const at = skipAdverbials(units, from);
  if (at >= start) return true;
  const between = units.slice(at, start);
  return (
    /^(?:à|au|aux|lors|devant|dans|sur)$/u.test(between[0]?.norm ?? '') &&
    !between.some(({ norm }) => norm === ',')
  );
}

function clauseAt(sentence: Sentence, group: VerbGroup): Finding | undefined {
  const { units } = sentence;
  if (!group.frames.has('clause') || group.isNegated !== DENYING.test(group.lemma)) return undefined;
  if (group.lemma === 'avancer' && meansMoving(units, group)) return undefined;
  const isStart = (at: number): boolean => isComplementizer(units, at, group.last);
  const from = behindFact(units, group.last);
  const start =
    from > group.last
      ? from
      : (skipCircumstances(units, from, isStart) ?? afterListener(units, group, isStart));
  if (start === undefined || (group.frames.has('manner') && !isNear(units, group.last, start)))
    return undefined;
  const subject = subjectOf(sentence, group);
  if (subject === undefined || onlyShows(units, subject, group.lemma)) return undefined;
  if (group.mood === 'infinitive' && !headSpeaks(units, subject)) return undefined;
  if (RULE.test(units[subject.first + 1]?.norm ?? '') && !subject.antecedent) return undefined;
  if (group.mood === 'gerund' && /^(?:montrer|prouver|démontrer|établir)$/u.test(group.lemma))
    return undefined;
  const whole = clauseEnd(sentence, start, { enclosure: enclosureOf(units, group, subject) });
  const isInside = subject.first > start + 1 && subject.first < whole;
  const end = isInside ? withoutPoints(units, start, subject.first) : withoutMedium(units, start, whole);
  if (end - start < 2) return undefined;
  const quoteAlone = isDirect(units, start + 1, end);
  if (/^(?:décider|décréter)$/u.test(group.lemma) && kindOf(units, start, end) === 'indirect')
    return undefined;
  const parts = partsOf(units, start, end);
  const span = parts[0];
  if (span === undefined) return undefined;
  return {
    parts: [span],
    kind: quoteAlone ? 'mixed' : kindOf(units, start, end),
    cue: cueSpan(units, group),
    subject: issuerOf(sentence, subject),
  };
}
