import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

/** Short stories, each with who speaks in its quotes. */
const stories: readonly { readonly text: string; readonly expected: readonly (string | undefined)[] }[] = [
  // An acronym in brackets, and what follows it, lie inside the office.
  {
    text: 'Selon la directrice de l’Agence de santé (ADS) du Grand Est, Anna Roux, tout va bien. La directrice dit que rien ne presse.',
    expected: ['Anna Roux', 'Anna Roux'],
  },
  {
    text: 'Le risque est faible, a indiqué le chef du service de lutte contre les fraudes (SLCF) de Brest, Luc Morin.',
    expected: ['Luc Morin'],
  },
  {
    text: 'Le général est venu. Les Forces du port (FDP) du général Luc Morin ont affirmé que tout allait bien.',
    expected: ['Forces du port (FDP)'],
  },
  // Whoever is somebody's is not that person, though the person is named right behind.
  {
    text: 'Le directeur de campagne de Luc Morin a dit que la route fermait. Luc Morin a précisé que tout allait bien.',
    expected: ['directeur de campagne de Luc Morin', 'Luc Morin'],
  },
  {
    text: 'Le chef de France Travail a dit que la route fermait. France Travail a précisé que tout allait bien.',
    expected: ['chef de France Travail', 'France Travail'],
  },
  // "Le président" alone is that of a state rather than that of a chamber, where the story is about both.
  {
    text: 'Le président péruvien Luc Morin est venu.\n\nPaul Petit, président de la Chambre des sages, affirme que tout va bien.\n\nLe président a dit que la loi était morte.',
    expected: ['Paul Petit', 'Luc Morin'],
  },
  {
    text: 'Le club a perdu. Paul Petit, président du club, affirme que tout va bien.\n\nLe président a dit que la fête était finie.',
    expected: ['Paul Petit', 'Paul Petit'],
  },
  // An adjective for a field makes another body of an agency.
  {
    text: 'Un habitant, joint par la chaîne Rouxvision, affirme que tout va bien.\n\nD’après l’agence météorologique péruvienne, la pluie revient.',
    expected: ['habitant', 'agence météorologique péruvienne'],
  },
  // A body that is only the source of what is said of somebody is not whom the next sentence is about; a person is.
  {
    text: 'Selon le parquet de Lille, le suspect a reconnu les faits. Il a affirmé qu’il regrettait son geste.',
    expected: ['parquet de Lille', 'suspect'],
  },
  {
    text: 'Selon la mairie, le projet est mort. Elle assure que la ville a choisi.',
    expected: ['mairie', 'mairie'],
  },
  {
    text: 'Selon Luc Morin, le projet est mort. Il assure que la ville a choisi.',
    expected: ['Luc Morin', 'Luc Morin'],
  },
  // "Ce dernier" is nobody who is named in a circumstance before it, but may be in a clause.
  {
    text: 'La police a arrêté Luc Morin. Interrogé par Paul Petit, ce dernier a affirmé que la porte était ouverte.',
    expected: ['Luc Morin'],
  },
  {
    text: 'La police a arrêté Luc Morin. Alors que Paul Petit l’interrogeait, ce dernier a affirmé que la porte était ouverte.',
    expected: ['Paul Petit'],
  },
  // A body that opens the sentence before speaks behind its words too, unless a single person does.
  {
    text: 'Le préfet Luc Morin interdit le défilé du collectif.\n\nCe collectif a appelé à défiler. « Restons unis contre la haine », a-t-il écrit.',
    expected: ['collectif'],
  },
  {
    text: 'Le préfet Luc Morin interdit le défilé du collectif.\n\nCe collectif a appelé à défiler. « Je reste ferme là-dessus », a-t-il écrit.',
    expected: ['Luc Morin'],
  },
  // A surname that is only a letter.
  {
    text: 'Monsieur L. vit seul. « Tout va bien », dit-il. Selon Samir T., la maison est vide.',
    expected: ['Monsieur L.', 'Samir T.'],
  },
  // Two who are joined are not whom a singular means.
  {
    text: 'Luc Morin est né ici. Son père et son frère y travaillent. Pour lui, le choix était simple.',
    expected: ['Luc Morin'],
  },
  // Who holds an office of a named body is somebody of whom the text goes on to speak.
  {
    text: 'Le préfet Luc Morin a salué le public. À sa suite, le président de l’Obisca a rappelé le programme. « Nous restons calmes », a-t-il dit.',
    expected: ['président de l’Obisca'],
  },
  {
    text: 'Le préfet Luc Morin a salué le public. À sa suite, le président de l’association Obisca est venu. « Nous restons calmes », a-t-il dit.',
    expected: ['président de l’association Obisca'],
  },
  // Of two who were named together, each can be meant by place.
  {
    text: 'Anna Roux et Luc Morin se sont opposés. « Nous restons », a dit la première. Le second estime que rien ne presse.',
    expected: ['Anna Roux', 'Luc Morin'],
  },
  {
    text: 'Anna Roux, Paul Petit et Luc Morin se sont opposés. « Nous restons calmes », a dit le second.',
    expected: ['second'],
  },
  { text: 'La première annonce que le maire a faite plaît au club.', expected: [] },
  // Who thinks the same is whom the next sentence is about.
  {
    text: 'Paul Petit dit qu’il ne viendra pas. Même constat du côté de son voisin Luc Morin. Selon lui, la course est longue.',
    expected: ['Paul Petit', 'Luc Morin'],
  },
  {
    text: 'Paul Petit dit qu’il ne viendra pas. Même ses amis sont partis avec son voisin Luc Morin. Selon lui, la course est longue.',
    expected: ['Paul Petit', 'Paul Petit'],
  },
  // Those who were named together, however they are described.
  {
    text: 'Luc Morin et Paul Petit comparaissent. Les deux hommes aux cheveux courts sont venus. Ils ont affirmé que tout était vrai.',
    expected: ['Luc Morin et Paul Petit'],
  },
  {
    text: 'Ses voisins, Karim et Leïla, sont partis. « Nous avons tout perdu », raconte le couple.',
    expected: ['Karim et Leïla'],
  },
  // A magistrate is not the only person of whom it was spoken.
  {
    text: 'Luc Morin ne sait rien. « Il avait un plan », a dit le magistrat instructeur.',
    expected: ['magistrat instructeur'],
  },
  // Of two heads of state, the nearer one; before either is named, nobody can tell.
  {
    text: 'Emmanuel Macron a reçu le président américain Joe Biden. « Nous avançons », a dit le chef de l’État.',
    expected: ['Emmanuel Macron'],
  },
  {
    text: '« Nous avançons bien », a dit le chef de l’État. Emmanuel Macron recevait le président américain Joe Biden.',
    expected: ['chef de l’État'],
  },
  // An office with a capital is no name, nor is the adjective behind it.
  {
    text: '« La ville dort », a dit Anna Roux, Présidente du club « Demain ». Pour ce club, la fête est finie.',
    expected: ['Anna Roux', 'Demain'],
  },
  {
    text: 'Le Directeur Général du Port, Paul Petit, est venu. Le Directeur Général a dit que tout allait bien.',
    expected: ['Paul Petit'],
  },
  {
    text: 'Le Colonel AKO Petit, Chef du camp, est venu. « Tout va bien », a dit le Colonel Ivoirien.',
    expected: ['AKO Petit'],
  },
  {
    text: 'Le Prince Charles est venu. « Tout va bien », a dit Charles Prince.',
    expected: ['Charles Prince'],
  },
  // One office in other words: the state by its name or its adjective, the young by what they do.
  {
    text: 'L’ambassadeur de France, Luc Morin, a vu l’ambassadeur d’Italie, Paul Petit. L’ambassadeur italien a dit que tout allait bien.',
    expected: ['Paul Petit'],
  },
  {
    text: 'Anna Roux, la représentante américaine aux Nations unies, est là. La représentante des États-Unis à l’ONU a dit que tout allait bien.',
    expected: ['Anna Roux'],
  },
  {
    text: 'Luc Morin, ancien sommelier, ouvre une école. « Tout va bien », dit le jeune sommelier.',
    expected: ['Luc Morin'],
  },
  {
    text: 'Luc Morin, directeur du Centre breton des droits de l’enfant, refuse. « Tout va mal », a dit le militant des droits de l’enfant.',
    expected: ['Luc Morin'],
  },
  // "Un élu" is somebody new.
  { text: 'Le maire Luc Morin est là. « Tout va bien », a dit un élu.', expected: ['élu'] },
  // A body with which a sentence opens goes on, whatever pronoun its report holds.
  {
    text: 'La Commission européenne a puni Apple. La firme américaine a annoncé qu’elle ferait appel. Elle juge que tout va mal.',
    expected: ['Apple', 'Apple'],
  },
  // "Elle" outside speech may be a thing, and shows nobody to be a woman.
  {
    text: 'Tavis Ormand souligne que la faille existe. Elle est grave. Il prévient que rien ne change.',
    expected: ['Tavis Ormand', 'Tavis Ormand'],
  },
  {
    text: 'L’une des clientes, Anna, est restée. Elle dit que tout va bien.',
    expected: ['Anna'],
  },
  // Who bears the sort of body that a noun names comes before a name of which nothing is known.
  {
    text: 'L’Océan, affrété par SOS Méditerranée, est arrivé. « Tout le monde est sauf », dit l’association.',
    expected: ['SOS Méditerranée'],
  },
  // The lead describes whom the next sentence names, unless somebody was named before.
  {
    text: 'La maire de Lyon est venue. « Tout a changé », dit Anna Roux. Le maire de Brest est là. L’édile lyonnaise dit que tout va bien.',
    expected: ['Anna Roux', 'Anna Roux'],
  },
  {
    text: 'Luc Morin est venu. Le maire de Lyon est parti. « Tout a changé », dit Paul Petit. Le maire dit que tout va bien.',
    expected: ['Paul Petit', 'maire'],
  },
  {
    text: 'À la mairie, la porte-parole a dit que ce serait long. « Nous verrons bien », a ajouté Anna Roux.',
    expected: ['Anna Roux', 'Anna Roux'],
  },
  // Those for whom "on" speaks are a body that has spoken, not a person.
  {
    text: 'Luc Morin dit que tout va bien. Rien ne change, selon la mairie. « La route est ouverte », ajoute-t-on.',
    expected: ['Luc Morin', 'mairie', 'mairie'],
  },
  {
    text: 'Luc Morin dit que tout va bien. « La route est ouverte », ajoute-t-on.',
    expected: ['Luc Morin', undefined],
  },
  // In small letters a firm by its nation, with a capital a person.
  {
    text: '« Tout va bien », a dit Luc Morin. Boeing vend moins. L’américain affirme que rien ne presse.',
    expected: ['Luc Morin', 'Boeing'],
  },
  {
    text: '« Tout va bien », a dit Luc Morin. Boeing vend moins. L’Américain affirme que rien ne presse.',
    expected: ['Luc Morin', 'Luc Morin'],
  },
  // Only one body of the article is generally known to be of that sort, though it is named later.
  {
    text: 'Israël veut la trêve. Le mouvement palestinien affirme que rien n’est signé. Le Hamas attend.',
    expected: ['Hamas'],
  },
  // A place that is called after somebody speaks of nobody.
  {
    text: 'Le ministre Luc Morin est venu. La fête a lieu au stade Paul Petit. « Nous serons prêts », a-t-il dit.',
    expected: ['Luc Morin'],
  },
  // Who spoke right before, and of whom nothing else is said, is described next.
  {
    text: 'Le maire Luc Morin est là. « Tout va mal », dit Anna Roux. La cheffe de file des élus du parti affirme que rien ne change.',
    expected: ['Anna Roux', 'Anna Roux'],
  },
  {
    text: 'Le maire Luc Morin est là. « Tout va mal », dit la boulangère Anna Roux. La cheffe de file des élus du parti affirme que rien ne change.',
    expected: ['Anna Roux', 'cheffe de file des élus du parti'],
  },
  // A title stands between the comma and the name.
  {
    text: '« Nous jouons », dit Anna Roux. La gérante, Mme Petit, est fière. Elle affirme que rien ne change.',
    expected: ['Anna Roux', 'Petit'],
  },
  // A newspaper stays one, whatever its name means.
  {
    text: 'L’Équipe affirme que le club part après le Mondial. Selon le quotidien sportif, rien ne change.',
    expected: ['Équipe', 'Équipe'],
  },
];

describe('Speakers across sentences', () => {
  it.each(stories)('finds them in "$text"', ({ text, expected }) => {
    expect(readQuotesOf(text).map(({ speaker }) => speaker)).toEqual(expected);
  });
});
