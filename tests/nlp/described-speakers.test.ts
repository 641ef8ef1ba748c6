import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

/** Stories of one or two sentences, each with who speaks in its quotes. */
const persons: readonly (readonly [string, string, ...string[]])[] = [
  ['Le député Luc Morin est venu. « Nous attendons », a dit le député.', 'Luc Morin'],
  ['Luc Morin, 45 ans, maire de Brest, est venu. « Nous attendons », a dit le maire.', 'Luc Morin'],
  ['Luc Morin, maire de Brest depuis 2014, est venu. « Nous attendons », a dit l’élu.', 'Luc Morin'],
  ['Élue maire de Brest en 2014, Anna Roux est venue. « Nous attendons », a dit la maire.', 'Anna Roux'],
  ['Luc Morin est devenu ministre en mai. « Nous attendons », a dit le ministre.', 'Luc Morin'],
  ['Anna Roux a été nommée directrice du musée. La directrice affirme que tout va bien.', 'Anna Roux'],
  ['Le président Luc Morin est venu. « Nous attendons », a dit le chef de l’État.', 'Luc Morin'],
  ['Anatol Wronski, entraîneur de Nantes, est venu. « Nous attendons », a dit le coach.', 'Anatol Wronski'],
  ['La nageuse Anna Roux a gagné. « Je suis fière », a dit la Française.', 'Anna Roux'],
  ['Anna Roux a gagné le 100 mètres. « Je suis fière », a dit la championne olympique.', 'Anna Roux'],
  ['Luc Morin est candidat. L’ancien ministre affirme que tout va bien.', 'Luc Morin'],
  ['L’écrivain Luc Morin et l’actrice Anna Roux sont là. « Oui », a dit l’actrice.', 'Anna Roux'],
  [
    'Le président russe Luc Morin a vu Paul Petit, le président serbe. « Oui », a dit le président serbe.',
    'Paul Petit',
  ],
  ['Me Paul Petit, avocat d’Anna Roux, est venu. Son avocat a dit qu’elle attendait.', 'Paul Petit'],
  ['Anna Roux a sélectionné Paul Petit. Selon l’attaquant, elle a eu raison.', 'Paul Petit'],
  ['Luc Morin, qui dirige le musée, est venu. Le directeur affirme que tout va bien.', 'Luc Morin'],
  ['L’avocat de la famille, Me Paul Petit, est venu. « Oui », a dit l’avocat.', 'Paul Petit'],
  ['La mère de la victime, Anna Roux, est venue. « Oui », a dit la mère.', 'Anna Roux'],
  ['Luc Morin est maire de Brest et sénateur. « Oui », a dit le sénateur.', 'Luc Morin'],
  ['Paul Petit a tout vu. « Il courait », raconte cet ouvrier de 40 ans.', 'Paul Petit'],
  ['Luc Morin a vu le maire de Brest, Paul Petit. Celui-ci affirme que tout va bien.', 'Paul Petit'],
  ['Le patron de la CGT, Luc Morin, est venu. Le leader syndical affirme que tout va bien.', 'Luc Morin'],
  ['Le texte de Luc Morin a été bloqué par le juge Paul Petit. Il affirme que tout va bien.', 'Paul Petit'],
  [
    'Luc Morin logeait chez Paul Petit. Ce dernier était absent : « Je ne sais rien », déclare-t-il.',
    'Paul Petit',
  ],
  ['Le président de la Commission européenne Luc Morin affirme que tout va bien.', 'Luc Morin'],
  [
    'Le ministre des Postes, du Travail et de la Santé Luc Morin est venu. Le ministre affirme que tout va bien.',
    'Luc Morin',
  ],
  ['Luc Morin a été arrêté mardi. « Je suis innocent », a dit le suspect.', 'Luc Morin'],
  ['C’est ce que raconte Luc Morin, l’un de ses avocats, qui affirme que tout va bien.', 'Luc Morin'],
  ['Luc Morin quitte la mairie.\n\n« Je suis fatigué. Je pars sans regret. »', 'Luc Morin'],
  ['La juge Anna Roux est venue. La magistrate affirme que tout va bien.', 'Anna Roux'],
  ['Paul Petit est mort. L’ancien patron affirmait que tout allait bien.', 'Paul Petit'],
  ['Luc Morin est venu. Le viticulteur affirme que tout va bien.', 'Luc Morin'],
  ['L’ingénieur Luc Morin est venu. Le lanceur d’alerte affirme que tout va bien.', 'Luc Morin'],
  [
    'Luc Morin, préfet de Brest, a vu Paul Petit. Selon le représentant de l’État, tout va bien.',
    'Luc Morin',
  ],
  [
    'La présidente du Sénat, Anna Roux, et la présidente de la BCE, Marie Petit, sont là. « Oui », a dit la présidente de la BCE.',
    'Marie Petit',
  ],
  ['Steve Petit, maire RN de Moulins, est venu. L’édile frontiste affirme que tout va bien.', 'Steve Petit'],
  ['Le procès de Redouane Faïk a repris. « Je suis innocent », a dit l’accusé.', 'Redouane Faïk'],
  ['Le meurtrier d’Anna Roux est mort. Selon l’accusée, tout va bien.', 'accusée'],
  ['Mgr Paul Petit est venu. L’évêque de Brest affirme que tout va bien.', 'Paul Petit'],
  ['Le jeune Malien Luc Morin est venu. Le héros du quartier affirme que tout va bien.', 'Luc Morin'],
  ['Le Néerlandais Luc Morin a gagné. « Je suis fier », a dit le Batave.', 'Luc Morin'],
  ['La proviseure, Anna Roux, est venue. La cheffe d’établissement affirme que tout va bien.', 'Anna Roux'],
  ['Luc Morin est venu. Le maire affirme que tout va bien.', 'maire'],
  ['Sa femme, Anna, est venue. « Oui », a-t-elle dit.', 'Anna'],
  ['La mère de Luc Morin est venue. Elle affirme que tout va bien.', 'mère de Luc Morin'],
  ['La police a arrêté un homme de 40 ans. Il affirme que tout va bien.', 'homme de 40 ans'],
  ['« Je n’ai rien vu ce soir. » Assise chez elle, Anna Roux regarde la rue.', 'Anna Roux'],
  ['Luc Morin et Paul Petit sont venus. Tous deux affirment que tout va bien.', 'Luc Morin et Paul Petit'],
  ['Luc Morin a limogé le préfet, Paul Petit. L’intéressé affirme que tout va bien.', 'Paul Petit'],
  ['Luc Morin a été entendu par Paul Petit. L’intéressé affirme que tout va bien.', 'Luc Morin'],
  ['Le père d’Anna Roux attend. « Oui », dit cet homme de 58 ans.', 'père d’Anna Roux'],
  ['Anna Roux est maire de Brest. La première magistrate affirme que tout va bien.', 'Anna Roux'],
  ['Luc Morin bat le Slovène Primož Zupan. Ce dernier affirme que tout va bien.', 'Primož Zupan'],
  ['Le patron des députés LR, Luc Morin, est venu. Il affirme que tout va bien.', 'Luc Morin'],
  ['Le président du comité, Luc Morin, est venu. L’ancien escrimeur affirme que tout va bien.', 'Luc Morin'],
  ['Le député Horizons Luc Morin est venu. L’élu affirme que tout va bien.', 'Luc Morin'],
  [
    'Anna Roux, préfète de Brest, est venue. La représentante de l’État affirme que tout va bien.',
    'Anna Roux',
  ],
  ['Anna Roux est venue. Paul Petit, lui, attend. Il affirme que tout va bien.', 'Paul Petit'],
  ['Le directeur, Luc Morin, est venu. L’ancien international affirme que tout va bien.', 'Luc Morin'],
  [
    'L’ancien bâtiment a été vendu. L’ancien bâtiment tombe. Luc Morin affirme que tout va bien.',
    'Luc Morin',
  ],
  ['Luc Morin a vu Vladimir Poutine. Le juriste canadien affirme que tout va bien.', 'Luc Morin'],
  ['Luc Morin est venu. Le jeune Syrien attend. Le garçon affirme que tout va bien.', 'Luc Morin'],
  ['Barack Obama a vu Paul Petit. Le président américain affirme que tout va bien.', 'Barack Obama'],
  ['Paul Petit a vu Angela Merkel. La chancelière affirme que tout va bien.', 'Angela Merkel'],
  [
    'Barack Obama a reçu Donald Trump. Le président américain affirme que tout va bien.',
    'président américain',
  ],
];

/** The same for bodies and texts. */
const bodies: readonly (readonly [string, string, ...string[]])[] = [
  ['Blanchet a fermé l’usine de Lyon. L’entreprise affirme que tout va bien.', 'Blanchet'],
  ['L’ONG Terre Claire est venue. L’organisation affirme que tout va bien.', 'Terre Claire'],
  [
    'Terre Claire, une association de Brest, est venue. L’association affirme que tout va bien.',
    'Terre Claire',
  ],
  ['Horizons, le journal de la ville, est paru. Le journal affirme que tout va bien.', 'Horizons'],
  ['Le site Horizons est en ligne. Le média affirme que tout va bien.', 'Horizons'],
  ['La CGT et Sud-Rail sont venus. Selon eux, tout va bien.', 'CGT et Sud-Rail'],
  ['La CGT et la CFDT sont venues. Les deux syndicats affirment que tout va bien.', 'CGT et CFDT'],
  ['Paris et Berlin ont réagi. Les deux capitales affirment que tout va bien.', 'Paris et Berlin'],
  ['La CGT a attaqué Blanchet. Les maires sont venus. Ils affirment que tout va bien.', 'maires'],
  ['Selon une enquête réalisée par Horizons, tout va bien.', 'Horizons'],
  [
    'Le groupe hôtelier Volair a grandi. « Oui », a dit Luc Morin. Le groupe vend. Il affirme que tout va bien.',
    'Luc Morin',
    'Volair',
  ],
  ['Amnesty International est là. L’organisation affirme que tout va bien.', 'Amnesty International'],
  ['Blanchet a grandi. Le groupe vend. Selon lui, tout va bien.', 'Blanchet'],
  ['La Maison-Blanche a lu le Washington Post. Le journal affirme que tout va bien.', 'Washington Post'],
  ['Le candidat du parti Horizons n’ira pas, a déclaré le parti.', 'Horizons'],
  [
    'Volair est à Lyon. Selon l’institut américain de géophysique (IAG), tout va bien.',
    'institut américain de géophysique (IAG)',
  ],
  [
    'L’ONG Terre Claire est là. Pour l’organisation de défense des droits humains, tout va bien.',
    'Terre Claire',
  ],
  ['Le quotidien belge Horizons est paru. Le journal affirme que tout va bien.', 'Horizons'],
  ['Horizons a perdu. Le club de la capitale affirme que tout va bien.', 'Horizons'],
  ['Blanchet a vendu. Le groupe aéronautique français affirme que tout va bien.', 'Blanchet'],
  ['Un Airbus A320 de Volair est à Lyon. La compagnie aérienne affirme que tout va bien.', 'Volair'],
  ['La Commission européenne a voté. L’exécutif européen affirme que tout va bien.', 'Commission européenne'],
  ['Renault répond à la CGT. Le constructeur affirme que tout va bien.', 'Renault'],
  ['Renault répond à la CGT. Le syndicat affirme que tout va bien.', 'CGT'],
  ['Ingénieurs sans frontières est venu. L’ONG affirme que tout va bien.', 'Ingénieurs sans frontières'],
  ['La ville de Nantes a perdu. Nantes est triste. Le club affirme que tout va bien.', 'Nantes'],
  ['Le ministère de la Santé est fermé. Le ministère affirme que tout va bien.', 'ministère de la Santé'],
  [
    'La Ligue des droits de l’homme (LDH) est venue. La LDH affirme que tout va bien.',
    'Ligue des droits de l’homme (LDH)',
  ],
  ['La CGT est venue. Le syndicat affirme que tout va bien.', 'CGT'],
  ['Horizons est en ligne. Le site d’information affirme que tout va bien.', 'Horizons'],
  ['À l’est d’Alep, l’armée syrienne avance. L’armée affirme que tout va bien.', 'armée syrienne'],
  ['La banque Blanchet a fermé. L’hebdomadaire affirme que tout va bien.', 'hebdomadaire'],
  ['La direction de la police est venue. La police affirme que tout va bien.', 'police'],
];

/** Descriptions that nobody named can bear: better the description than a wrong name. */
const strangers: readonly (readonly [string, string])[] = [
  ['La députée Anna Roux est venue. « Nous attendons », a dit le maire.', 'maire'],
  ['Paul Petit est mort mardi. « Nous attendons », a dit le procureur.', 'procureur'],
  ['Le chanteur Paul Petit est mort mardi. « C’était un ami », a dit l’écrivain.', 'écrivain'],
  ['Le Slovène Paul Petit a gagné. « C’est dur », a dit le Serbe.', 'Serbe'],
  ['Le président russe Luc Morin est venu. « Nous attendons », a dit le président serbe.', 'président serbe'],
  ['Luc Morin dirige le club. Une joueuse a dit que tout allait bien.', 'joueuse'],
  ['Le maire est venu avec Paul Petit. « Nous attendons », a dit le maire.', 'maire'],
  ['Un écrivain français a rencontré Paul Petit. L’écrivain affirme que tout va bien.', 'écrivain français'],
  [
    'Le maire de Brest Luc Morin est venu. L’ancien maire de Metz affirme que tout va bien.',
    'ancien maire de Metz',
  ],
  [
    'Le président du club Luc Morin est venu. Le président de la République affirme que tout va bien.',
    'président de la République',
  ],
  ['Le policier Luc Morin a tiré. Le suspect affirme que tout va bien.', 'suspect'],
];

describe('who is described', () => {
  it.each(persons)('%s', (text, ...expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each(bodies)('%s', (text, ...expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('says which names it chose', () => {
    const certainties = (text: string) => readQuotesOf(text).map(({ certainty }) => certainty);
    expect(certainties('Anna Roux a gagné. « Oui », a dit la championne.')).toEqual(['inferred']);
    expect(certainties('La championne Anna Roux a gagné. « Oui », a dit la championne.')).toEqual([
      'explicit',
    ]);
  });

  it.each(strangers)('names nobody: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('takes up several by what they are together', () => {
    const text = `Les ministres Paul Petit et Anna Roux étaient là. Les deux ministres ont dit que tout allait bien. Ils ont ajouté que rien ne changeait.`;
    expect(speakers(text)).toEqual(['Paul Petit et Anna Roux', 'Paul Petit et Anna Roux']);
    expect(speakers(`Luc Morin a rencontré Anna Roux. « Nous partons », ont-ils dit.`)).toEqual([
      'Luc Morin et Anna Roux',
    ]);
  });

  it('knows initials, and the other name that is said to be somebody’s', () => {
    expect(speakers('François Morin est là. F. Morin affirme que tout va bien.')).toEqual(['François Morin']);
    expect(
      speakers('Anna Petit, surnommée Alma, est là. Alma affirme que tout va bien. Alma chante.'),
    ).toEqual(['Alma']);
    expect(speakers('Tout va bien avec Paul Petit, dit Luc Morin. Morin affirme que oui.')).not.toContain(
      'Paul Petit',
    );
  });

  it('takes up a part of a group', () => {
    expect(speakers('Une dizaine de militants sont venus. Ils affirment que tout va bien.')).toEqual([
      'militants',
    ]);
  });

  it('takes up a group of which the sentence before speaks', () => {
    expect(speakers(`Le ministre a rencontré les syndicats. Ils ont dit que rien n'avançait.`)).toEqual([
      'syndicats',
    ]);
  });

  it('takes no group that is spoken of for those who speak of it', () => {
    const text = `Paul Petit et Anna Roux sont venus. Des jeunes sont partis, ont-ils dit.`;
    expect(speakers(text)).toEqual(['Paul Petit et Anna Roux']);
  });

  it('names who heads a body, whose name follows the body without a comma', () => {
    expect(speakers(`Le chef de l'organisation Anatol Wronski a dit que tout allait bien.`)).toEqual([
      'Anatol Wronski',
    ]);
  });
});
