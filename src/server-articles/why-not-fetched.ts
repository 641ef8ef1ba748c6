import type { Said } from '../answer/corpus-service.ts';
import type { FetchRefusal } from '../fetch/fetch-outcome.ts';
import { mebibytes } from './mebibytes.ts';

/** Says why an address could not be fetched, and what to do instead where there is something. */
export function whyNotFetched(reason: FetchRefusal): Said {
  switch (reason.code) {
    case 'too-slow': {
      const seconds = Math.round(reason.limit / 1000);
      return {
        en: `The site did not answer within ${seconds} seconds. Try again later, or add the text itself.`,
        fr: `Le site n’a pas répondu en ${seconds} secondes. Réessayez plus tard, ou ajoutez le texte lui-même.`,
      };
    }
    case 'too-large':
      return {
        en: `What is there is larger than the ${mebibytes(reason.limit, 'en')} MiB allowed. Add the text itself.`,
        fr: `Ce qui s’y trouve dépasse les ${mebibytes(reason.limit, 'fr')} Mio permis. Ajoutez le texte lui-même.`,
      };
    case 'wrong-type':
      return {
        en: `There is no article that I can read at this address (it is ${reason.given || 'of an unknown kind'}). I read web pages, plain text, Markdown, PDF and Word documents (.docx).`,
        fr: `Il n’y a pas d’article que je sache lire à cette adresse (${reason.given || 'type inconnu'}). Je lis les pages web, le texte brut, le Markdown, les PDF et les documents Word (.docx).`,
      };
    case 'status':
      return reason.status >= 500
        ? {
            en: `The site has a problem of its own just now (${reason.status}). Try again later.`,
            fr: `Le site a lui-même un problème en ce moment (${reason.status}). Réessayez plus tard.`,
          }
        : {
            en: `The site does not let me read this page (${reason.status}). If you may read it, add its text or a saved copy.`,
            fr: `Le site ne me laisse pas lire cette page (${reason.status}). Si vous pouvez la lire, ajoutez son texte ou une copie enregistrée.`,
          };
    default:
      return SAID[reason.code];
  }
}

type Plain = Exclude<FetchRefusal['code'], 'too-slow' | 'too-large' | 'wrong-type' | 'status'>;

const SAID: Readonly<Record<Plain, Said>> = {
  'not-an-address': {
    en: 'This is not a complete web address. It begins with https:// or http://, as in https://example.org/article.',
    fr: 'Ce n’est pas une adresse web complète. Elle commence par https:// ou http://, comme https://example.org/article.',
  },
  credentials: {
    en: 'The address holds a user name or a password. Leave them out, or add the text itself.',
    fr: 'L’adresse contient un nom d’utilisateur ou un mot de passe. Retirez-les, ou ajoutez le texte lui-même.',
  },
  port: {
    en: 'Only the usual ports of the web are fetched from: leave out the number after the colon.',
    fr: 'Seuls les ports habituels du web sont permis : retirez le nombre après les deux-points.',
  },
  'private-network': {
    en: 'This address leads into a private network, where nothing is fetched. Add the text itself.',
    fr: 'Cette adresse mène à un réseau privé, où rien n’est lu. Ajoutez le texte lui-même.',
  },
  'other-host': {
    en: 'The file does not come from Discord. Attach it again.',
    fr: 'Le fichier ne vient pas de Discord. Joignez-le à nouveau.',
  },
  'unknown-host': {
    en: 'There is no site of that name. Check the address.',
    fr: 'Aucun site ne porte ce nom. Vérifiez l’adresse.',
  },
  unreachable: {
    en: 'The site could not be reached. Check the address, or try again later.',
    fr: 'Le site n’a pas pu être joint. Vérifiez l’adresse, ou réessayez plus tard.',
  },
  'broken-answer': {
    en: 'The site’s answer cannot be understood. Add the text itself.',
    fr: 'La réponse du site est incompréhensible. Ajoutez le texte lui-même.',
  },
  'too-many-redirects': {
    en: 'The address leads from one to the next without an end. Open it in a browser and add the last one, or the text itself.',
    fr: 'L’adresse renvoie sans fin d’une page à l’autre. Ouvrez-la dans un navigateur et ajoutez la dernière, ou le texte lui-même.',
  },
  robots: {
    en: 'The site asks programs not to read this page (robots.txt), and I keep to that. If you may use it, add its text or a saved copy.',
    fr: 'Le site demande aux programmes de ne pas lire cette page (robots.txt), et je m’y tiens. Si vous avez le droit de l’utiliser, ajoutez son texte ou une copie enregistrée.',
  },
  'robots-unreadable': {
    en: 'Whether the site lets programs read this page cannot be told just now (its robots.txt cannot be had). Try again later.',
    fr: 'Impossible de savoir en ce moment si le site laisse les programmes lire cette page (son robots.txt est hors d’atteinte). Réessayez plus tard.',
  },
  login: {
    en: 'The page is only for those who log in, which I do not do. If you may use it, add its text or a saved copy.',
    fr: 'La page est réservée à qui se connecte, ce que je ne fais pas. Si vous avez le droit de l’utiliser, ajoutez son texte ou une copie enregistrée.',
  },
  paywall: {
    en: 'The article is behind a paywall, which I respect. If you may use it, add its text or a saved copy.',
    fr: 'L’article est payant, et je le respecte. Si vous avez le droit de l’utiliser, ajoutez son texte ou une copie enregistrée.',
  },
  missing: {
    en: 'There is no page at this address any more, or there never was. Check it.',
    fr: 'Il n’y a pas, ou plus, de page à cette adresse. Vérifiez-la.',
  },
};
