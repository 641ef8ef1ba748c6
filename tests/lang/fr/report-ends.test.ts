import { describe, expect, it } from 'vitest';
import { readQuotesOf } from '../../nlp/read-article.ts';
import { expectReports } from './expect-reports.ts';

describe('where a French report ends', () => {
  it.each([
    "Le maire a déclaré [que trois voleurs avaient été pris] lors d'une conférence de presse tenue au port.",
    'La ville a précisé [que la route rouvrirait] dans un communiqué.',
    'Le club a regretté [que les ports soient fermés] dans un rapport publié jeudi.',
    "Le maire a annoncé [que le plan serait présenté lors d'une conférence de presse].",
    'Le maire affirme [que son nom figure dans un rapport publié jeudi].',
    "Le club rappelle [que l'été avait été chaud] (voir notre édition du 3 janvier).",
  ])('leaves out the occasion on which it was said: %s', expectReports);

  it.each([
    "La ville assure [qu'aucun départ n'est prévu], ce qui ne rassure guère les habitants.",
    "La ville assure [que l'eau a monté, ce qui a coupé la route].",
    'Le maire estime [que la route coûtera deux millions], un chiffre contesté par le club.',
    'Le maire estime [que la route traverse Brest, un port de pêche].',
    'La ville affirme [que le port sera rouvert] – une promesse que le club accueille avec froideur.',
    'Elle a annoncé [qu’elle ne se représenterait pas], mettant ainsi fin aux rumeurs.',
    "Le maire a reconnu [que la ville avait tardé], avant de quitter la salle sans s'arrêter.",
    "Le maire a reconnu [que la ville avait tardé], avant d'appeler au calme.",
    'Un témoin a raconté [que le voleur avait crié, avant de prendre la fuite].',
    'Le maire assure [que la route est sûre], lui qui ne la prend jamais.',
    'La ville assure [que la digue tiendra], à quelques jours de la grande marée.',
    'La ville assure [que la digue tiendra], s’attirant les critiques du club.',
    'La ville assure [que la digue tiendra], ce qui a fait sourire le club.',
    'Le maire a promis [que la route rouvrira], devant une salle comble.',
    'Le maire assure [que les plaintes seront portées devant la cour].',
    'Le maire a annoncé [que la route rouvrirait], lors d’un point de presse tenu au port.',
    'Le maire a annoncé [que la route rouvrirait lors d’une visite du préfet].',
    'Le maire estime [que la route est sûre], citant une étude du port.',
    'Le maire assure [négocier avec le club], jusqu’ici sans succès.',
    'La ville dit [avoir reçu « douze plaintes »] – un chiffre que le club confirme.',
    'La ville dit [avoir reçu – par écrit – douze plaintes].',
    'Le maire affirme [avoir fermé la route], comme l’a repéré la radio.',
    'Le maire affirme [que la route est fermée], comme il l’avait annoncé en mai.',
    'Le maire affirme [avoir fermé la route, comme le port].',
    'Selon le maire, [la taxe est « juste et bien comprise »], l’une des mesures de son programme.',
    'Le maire juge [que la taxe est « trop lourde », car votée par le club].',
    'Le maire juge [que la taxe est « trop lourde »], car la ville a voté contre.',
    'La ville dit [avoir « évité une panne »], après l’arrêt du moulin.',
    'Le maire a promis [de revoir le pacte] (liant la ville au port), signé en mai.',
    'Le maire a promis [de revoir le pacte (une dette de deux millions)].',
  ])('leaves out what the article adds: %s', expectReports);

  it.each([
    'Le juge a précisé [que le voleur, âgé de 34 ans et connu de la police, avait été pris].',
    'Le juge a précisé [que le voleur, qui vivait au port et travaillait la nuit, avait été pris].',
    "L'armée dit [avoir abattu six drones et détruit un dépôt].",
    "L'armée dit [avoir pris douze hommes, dont trois élus].",
    "L'armée dit [avoir pris douze hommes], dont trois étaient armés.",
    "L'armée dit [avoir abattu six drones] et quitte le port.",
    'Luc Morin a reconnu [avoir vu la route] mais nié [avoir fermé le port].',
    'Luc Morin dit [avoir vu la route et regretté son état].',
  ])('keeps what is joined to its own words: %s', expectReports);

  it.each([
    'La ville a fermé la route, précisant [que la digue était basse] et invitant les élus à rester.',
    'Selon le maire, « [la route est sûre] », ce qui étonne le club.',
  ])('ends before what the article tells next: %s', expectReports);

  it.each([
    'Le maire estime [que la route est sûre], mais le club juge [que la digue est trop basse].',
    'Le maire estime [que la route est sûre, mais que la digue est trop basse].',
  ])('ends before somebody else who reports: %s', expectReports);

  it.each([
    'La ville craint [que le port ne ferme] et demande un pont.',
    'La ville estime [que le port fermera] et réclame un pont.',
    'Le maire estime [que le port est en danger] et demande un entretien.',
    'Le maire a estimé [que la ville tomberait], puis s’est tourné vers la mer.',
    'Les avocats ont plaidé [que leur client dormait], sans toutefois convaincre le jury.',
    'La ville a fait savoir [que les clients seraient payés] sans donner de calendrier.',
    'Un témoin a raconté [que le voleur était parti sans donner de coup].',
    "La ville a nié [que le port ait été fermé], et a annoncé l'ouverture d'un pont.",
    'La ville a nié [que des marins aient été blessés] et rendu visite aux familles.',
    'La ville estime [que la dette est trop lourde] et refuse de payer.',
    'La ville estime [que la dette est trop lourde] et a demandé un délai.',
    'La ville estime [que le club a triché et a demandé un délai].',
    'La ville assure [que le maire dormait], ce que le juge a vérifié.',
    'La ville estime [que le club est trop pauvre et refuse de payer].',
    'Le juge a estimé [que la plainte était nulle], sans se prononcer sur le fond.',
    "Le maire a dit sur son compte [qu'il « assume » ses propos].",
    'La ville avait annoncé [que douze rues étaient fermées], avant de se raviser.',
    "Les élus pensent [que le maire a menti] mais n'excluent rien.",
    'Les élus pensent [que les clubs mentent mais paient leurs dettes].',
    '[La route sera fermée], glisse un élu, qui évoque une « grave panne ».',
    'Le club juge [que le texte est trop faible], et appelle les élus à le revoir.',
    "Le maire a nié [que la route soit fermée], avant de s'en prendre au club.",
    "Après avoir affirmé [que la route était sûre], le maire s'en est pris au club.",
    'Le maire a beau dire [que la route est sûre], personne ne la prend.',
  ])('leaves out what the speaker does besides: %s', expectReports);

  it('ends a source before a number', () => {
    const text = 'La crue, qui a fait selon un premier bilan deux morts, est finie.';
    expect(readQuotesOf(text, 'fr').map(({ words }) => words)).toEqual(['qui a fait […] deux morts']);
  });

  it('leaves out signs that point to notes', () => {
    const text = 'La ville assure que la digue tiendra [1]. Le maire dit que tout va bien [note 2] [3].';
    expect(readQuotesOf(text, 'fr').map(({ words }) => words)).toEqual([
      'que la digue tiendra',
      'que tout va bien',
    ]);
  });

  it.each([
    '[La séance reprendra à 20:30], a indiqué le président du conseil.',
    '[Le feu a pris à 4:00], selon la police.',
    '[Le chômage a baissé de 3 %], indique le ministère.',
  ])('keeps times and percentages whole: %s', expectReports);
});
