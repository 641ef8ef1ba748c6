import type { Locale } from '../model/language.ts';
import type { CorpusProblem, CorpusStatus } from './corpus.ts';
import { describeReason } from './describe-reason.ts';

/** One line on a problem, with the file's name and what to do about it. */
export function describeProblem(problem: CorpusProblem, locale: Locale): string {
  const { source } = problem;
  if (problem.kind === 'duplicate-key') {
    const { wanted, holder, key } = problem;
    return locale === 'fr'
      ? `${source} demande la clé ${wanted}, que ${holder} a déjà ; sa clé est ${key} pour l’instant. Donnez-lui une autre clé.`
      : `${source} asks for the key ${wanted}, which ${holder} has; its key is ${key} for now. Give it another key.`;
  }
  const sentence = `${source} ${describeReason(problem.reason, locale)}.`;
  if (!problem.isOldVersionServed) return sentence;
  return locale === 'fr'
    ? `${sentence} La version précédente reste servie.`
    : `${sentence} Its previous version stays in use.`;
}

/** One line on a corpus that has no articles, with what to do about it; nothing for one that has. */
export function describeStatus(status: CorpusStatus, locale: Locale): string | undefined {
  return locale === 'fr' ? statusInFrench(status) : statusInEnglish(status);
}

function statusInEnglish(status: CorpusStatus): string | undefined {
  switch (status.status) {
    case 'ready':
      return undefined;
    case 'empty':
      return `There is no article in the folder ${status.folder} yet: put .txt, .md or .html files there, they are read at once.`;
    case 'no-folder':
      return `There is no folder ${status.folder}: create it and put .txt, .md or .html files there, or set CORPUS_DIR to another folder.`;
    case 'not-a-folder':
      return `${status.folder} is a file, not a folder of articles: set CORPUS_DIR to a folder.`;
    case 'cannot-open':
      return `The folder ${status.folder} cannot be opened (${status.cause}): allow reading it, or set CORPUS_DIR to another folder.`;
  }
}

function statusInFrench(status: CorpusStatus): string | undefined {
  switch (status.status) {
    case 'ready':
      return undefined;
    case 'empty':
      return `Il n’y a pas encore d’article dans le dossier ${status.folder} : mettez-y des fichiers .txt, .md ou .html, ils seront lus aussitôt.`;
    case 'no-folder':
      return `Le dossier ${status.folder} n’existe pas : créez-le et mettez-y des fichiers .txt, .md ou .html, ou indiquez un autre dossier dans CORPUS_DIR.`;
    case 'not-a-folder':
      return `${status.folder} est un fichier, pas un dossier d’articles : indiquez un dossier dans CORPUS_DIR.`;
    case 'cannot-open':
      return `Le dossier ${status.folder} ne peut être ouvert (${status.cause}) : autorisez sa lecture, ou indiquez un autre dossier dans CORPUS_DIR.`;
  }
}
