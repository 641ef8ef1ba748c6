/** The stems of a verb from which the forms of the third person, the participles and the gerund are made. */
export interface Stems {
  /** Present, third person: singular and plural. */
  readonly present: readonly [string, string];
  /** Of imperfect and gerund. */
  readonly imperfect: string;
  /** Simple past, third person. */
  readonly past: readonly [string, string];
  /** Of future and conditional, up to the r. */
  readonly future: string;
  /** Masculine singular. */
  readonly participle: string;
}

function like(
  cut: number,
  present: readonly [string, string],
  imperfect: string,
  past: readonly [string, string],
  future: string,
  participle: string,
): (lemma: string) => Stems {
  return (lemma) => {
    const root = lemma.slice(0, lemma.length - cut);
    return {
      present: [root + present[0], root + present[1]],
      imperfect: root + imperfect,
      past: [root + past[0], root + past[1]],
      future: root + future,
      participle: root + participle,
    };
  };
}

/** `finir`. */
export const second = like(2, ['it', 'issent'], 'iss', ['it', 'irent'], 'ir', 'i');
/** `partir`, `mentir`, `servir`, `dormir`: the consonant before the ending is left out in the singular. */
const short = (letter: string): ((lemma: string) => Stems) =>
  like(3, ['t', `${letter}ent`], letter, [`${letter}it`, `${letter}irent`], `${letter}ir`, `${letter}i`);
const indre = like(4, ['nt', 'gnent'], 'gn', ['gnit', 'gnirent'], 'ndr', 'nt');
const dre = like(3, ['d', 'dent'], 'd', ['dit', 'dirent'], 'dr', 'du');
const frir = like(3, ['re', 'rent'], 'r', ['rit', 'rirent'], 'rir', 'ert');
const enir = like(4, ['ient', 'iennent'], 'en', ['int', 'inrent'], 'iendr', 'enu');
const uire = like(2, ['t', 'sent'], 's', ['sit', 'sirent'], 'r', 't');
const dire = like(4, ['dit', 'disent'], 'dis', ['dit', 'dirent'], 'dir', 'dit');
const rire = like(4, ['rit', 'rient'], 'ri', ['rit', 'rirent'], 'rir', 'ri');
const mouvoir = like(7, ['meut', 'meuvent'], 'mouv', ['mut', 'murent'], 'mouvr', 'mu');

/** How verbs are conjugated whose infinitive alone does not tell: by the ends of lemmas, the first match counts.
 * A space at the start stands for that of the word. */
export const irregularConjugations: readonly (readonly [string, (lemma: string) => Stems])[] = [
  ['cueillir', like(2, ['e', 'ent'], '', ['it', 'irent'], 'er', 'i')],
  ['saillir', like(2, ['e', 'ent'], '', ['it', 'irent'], 'ir', 'i')],
  ['envoyer', like(4, ['oie', 'oient'], 'oy', ['oya', 'oyèrent'], 'err', 'oyé')],
  [' aller', like(5, ['va', 'vont'], 'all', ['alla', 'allèrent'], 'ir', 'allé')],
  ['maudire', like(2, ['t', 'ssent'], 'ss', ['t', 'rent'], 'r', 't')],
  ['dire', dire],
  ['crire', like(5, ['crit', 'crivent'], 'criv', ['crivit', 'crivirent'], 'crir', 'crit')],
  ['faire', like(5, ['fait', 'font'], 'fais', ['fit', 'firent'], 'fer', 'fait')],
  ['plaire', like(4, ['aît', 'aisent'], 'ais', ['ut', 'urent'], 'air', 'u')],
  ['taire', like(4, ['ait', 'aisent'], 'ais', ['ut', 'urent'], 'air', 'u')],
  ['traire', like(3, ['it', 'ient'], 'y', ['it', 'irent'], 'ir', 'it')],
  ['suffire', like(2, ['t', 'sent'], 's', ['t', 'rent'], 'r', '')],
  ['nuire', like(2, ['t', 'sent'], 's', ['sit', 'sirent'], 'r', '')],
  ['luire', like(2, ['t', 'sent'], 's', ['sit', 'sirent'], 'r', '')],
  ['uire', uire],
  ['lire', like(3, ['it', 'isent'], 'is', ['ut', 'urent'], 'ir', 'u')],
  ['rire', rire],
  ['croire', like(6, ['croit', 'croient'], 'croy', ['crut', 'crurent'], 'croir', 'cru')],
  ['boire', like(4, ['oit', 'oivent'], 'uv', ['ut', 'urent'], 'oir', 'u')],
  ['mettre', like(6, ['met', 'mettent'], 'mett', ['mit', 'mirent'], 'mettr', 'mis')],
  ['battre', like(3, ['', 'tent'], 't', ['tit', 'tirent'], 'tr', 'tu')],
  ['connaître', like(5, ['aît', 'aissent'], 'aiss', ['ut', 'urent'], 'aîtr', 'u')],
  ['naître', like(5, ['aît', 'aissent'], 'aiss', ['aquit', 'aquirent'], 'aîtr', 'é')],
  ['aître', like(5, ['aît', 'aissent'], 'aiss', ['ut', 'urent'], 'aîtr', 'u')],
  ['oître', like(5, ['oît', 'oissent'], 'oiss', ['ut', 'urent'], 'oîtr', 'u')],
  ['prendre', like(7, ['prend', 'prennent'], 'pren', ['prit', 'prirent'], 'prendr', 'pris')],
  ['coudre', like(3, ['d', 'sent'], 's', ['sit', 'sirent'], 'dr', 'su')],
  ['soudre', like(4, ['ut', 'lvent'], 'lv', ['lut', 'lurent'], 'udr', 'lu')],
  ['aindre', indre],
  ['eindre', indre],
  ['oindre', indre],
  ['andre', dre],
  ['endre', dre],
  ['ondre', dre],
  ['erdre', dre],
  ['ordre', dre],
  ['vaincre', like(4, ['nc', 'nquent'], 'nqu', ['nquit', 'nquirent'], 'ncr', 'ncu')],
  ['inclure', like(5, ['clut', 'cluent'], 'clu', ['clut', 'clurent'], 'clur', 'clus')],
  ['clure', like(5, ['clut', 'cluent'], 'clu', ['clut', 'clurent'], 'clur', 'clu')],
  ['clore', like(3, ['ôt', 'osent'], 'os', ['ôt', 'orent'], 'or', 'os')],
  ['suivre', like(4, ['it', 'ivent'], 'iv', ['ivit', 'ivirent'], 'ivr', 'ivi')],
  ['vivre', like(4, ['it', 'ivent'], 'iv', ['écut', 'écurent'], 'ivr', 'écu')],
  ['rompre', like(6, ['rompt', 'rompent'], 'romp', ['rompit', 'rompirent'], 'rompr', 'rompu')],
  ['cevoir', like(6, ['çoit', 'çoivent'], 'cev', ['çut', 'çurent'], 'cevr', 'çu')],
  ['devoir', like(5, ['oit', 'oivent'], 'ev', ['ut', 'urent'], 'evr', 'û')],
  ['prévoir', like(4, ['voit', 'voient'], 'voy', ['vit', 'virent'], 'voir', 'vu')],
  ['pourvoir', like(4, ['voit', 'voient'], 'voy', ['vut', 'vurent'], 'voir', 'vu')],
  ['vouloir', like(7, ['veut', 'veulent'], 'voul', ['voulut', 'voulurent'], 'voudr', 'voulu')],
  ['savoir', like(6, ['sait', 'savent'], 'sav', ['sut', 'surent'], 'saur', 'su')],
  ['avoir', like(5, ['a', 'ont'], 'av', ['eut', 'eurent'], 'aur', 'eu')],
  ['falloir', like(6, ['aut', 'aut'], 'all', ['allut', 'allut'], 'audr', 'allu')],
  ['valoir', like(5, ['aut', 'alent'], 'al', ['alut', 'alurent'], 'audr', 'alu')],
  ['pleuvoir', like(6, ['eut', 'euvent'], 'euv', ['ut', 'urent'], 'euvr', 'u')],
  ['pouvoir', like(6, ['eut', 'euvent'], 'ouv', ['ut', 'urent'], 'ourr', 'u')],
  ['mouvoir', mouvoir],
  ['voir', like(3, ['oit', 'oient'], 'oy', ['it', 'irent'], 'err', 'u')],
  ['courir', like(2, ['t', 'ent'], '', ['ut', 'urent'], 'r', 'u')],
  ['mourir', like(5, ['eurt', 'eurent'], 'our', ['ourut', 'oururent'], 'ourr', 'ort')],
  ['quérir', like(6, ['quiert', 'quièrent'], 'quér', ['quit', 'quirent'], 'querr', 'quis')],
  ['ouvrir', frir],
  ['ffrir', frir],
  ['tenir', enir],
  ['venir', enir],
  ['ralentir', second],
  ['retentir', second],
  ['entir', short('t')],
  ['répartir', second],
  ['impartir', second],
  ['partir', short('t')],
  ['assortir', second],
  ['sortir', short('t')],
  ['asservir', second],
  ['servir', short('v')],
  ['dormir', short('m')],
  ['vêtir', like(3, ['t', 'tent'], 't', ['tit', 'tirent'], 'tir', 'tu')],
  ['fuir', like(2, ['it', 'ient'], 'y', ['it', 'irent'], 'ir', 'i')],
  ['haïr', like(2, ['it', 'ïssent'], 'ïss', ['ït', 'ïrent'], 'ïr', 'ï')],
];
