import type { AddedText } from '../model/server-article.ts';

/** What is compared of an article that is there. */
interface There {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly origin?: AddedText['origin'];
}

/** The one of `articles` that is the same: from the same address, or with the same words. */
export function findKnown<Article extends There>(
  added: AddedText,
  articles: readonly Article[],
): Article | undefined {
  const addresses = new Set(addressesOf(added));
  const words = new Lazily(() => spaced(added.text));
  return articles.find((article) => {
    if (addressesOf(article).some((address) => addresses.has(address))) return true;
    // White space alone makes no such difference in length.
    const isNearly = Math.abs(article.text.length - added.text.length) * 10 <= added.text.length;
    return isNearly && spaced(article.text) === words.value;
  });
}

class Lazily<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | undefined;

  constructor(make: () => Value) {
    this.#make = make;
  }

  get value(): Value {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}

/** Where an article stands on the web, in a form in which the same addresses are equal. */
function addressesOf({ url, origin }: Pick<There, 'url' | 'origin'>): readonly string[] {
  const all = [url, origin?.kind === 'address' ? origin.address : undefined];
  return all.flatMap((each) => {
    const address = each === undefined ? null : URL.parse(each);
    if (address === null) return [];
    return [`${address.host.replace(/^www\./u, '')}${address.pathname.replace(/\/$/u, '')}${address.search}`];
  });
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
