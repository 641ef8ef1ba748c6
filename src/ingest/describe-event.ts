import type { Locale } from '../model/language.ts';
import type { CorpusEvent, CorpusStatus } from './corpus.ts';
import { describeReason } from './describe-reason.ts';

/** Says in one plain line what happened to an article; `title` is that of a removed one. */
export function describeEvent(event: CorpusEvent, locale: Locale, title = ''): string {
  const isFrench = locale === 'fr';
  switch (event.kind) {
    case 'article': {
      const { article } = event;
      return isFrench
        ? `Article prêt : ${article.key} · ${article.title} (${article.source}).`
        : `Article ready: ${article.key} · ${article.title} (${article.source}).`;
    }
    case 'removed':
      return isFrench
        ? `Article retiré : ${title === '' ? event.articleId : title}.`
        : `Article gone: ${title === '' ? event.articleId : title}.`;
    case 'unreadable': {
      const kept = isFrench
        ? ' ; la version précédente reste en service'
        : '; the version before it is still used';
      return `${event.source} ${describeReason(event.reason, locale)}${event.isOldVersionServed ? kept : ''}.`;
    }
    case 'duplicate-key':
      return isFrench
        ? `${event.source} demande la clé ${event.wanted}, que ${event.holder} a déjà ; il est servi sous ${event.key}.`
        : `${event.source} asks for the key ${event.wanted}, which ${event.holder} already has; it is served under ${event.key}.`;
  }
}

/** Says why a corpus has no articles; `undefined` when it has some. */
export function describeStatus(status: CorpusStatus, locale: Locale): string | undefined {
  const isFrench = locale === 'fr';
  switch (status.status) {
    case 'ready':
      return undefined;
    case 'empty':
      return isFrench
        ? `Le dossier d’articles ${status.folder} n’en contient aucun : mettez-y des fichiers .txt, .md ou .html, ou donnez un autre dossier par CORPUS_DIR.`
        : `The articles folder ${status.folder} has no article in it: put .txt, .md or .html files there, or name another folder in CORPUS_DIR.`;
    case 'no-folder':
      return isFrench
        ? `Le dossier d’articles ${status.folder} n’existe pas : créez-le, ou donnez-en un autre par CORPUS_DIR.`
        : `The articles folder ${status.folder} does not exist: create it, or name another in CORPUS_DIR.`;
    case 'not-a-folder':
      return isFrench
        ? `${status.folder} n’est pas un dossier : CORPUS_DIR doit nommer le dossier des articles.`
        : `${status.folder} is not a folder: CORPUS_DIR must name the folder of the articles.`;
    case 'cannot-open':
      return isFrench
        ? `Le dossier d’articles ${status.folder} ne peut être ouvert (${status.cause}).`
        : `The articles folder ${status.folder} cannot be opened (${status.cause}).`;
  }
}
