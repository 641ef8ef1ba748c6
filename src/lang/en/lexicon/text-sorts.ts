/** Texts that somebody issues, by what else they can be called: a statement is a release, a tweet is a post. */
const SORTS: Readonly<Record<string, string>> = {
  announcement: 'statement statements release communiqué announcement bulletin advisory notice',
  post: 'tweet tweets tweeted posted post posts thread message messages caption',
  letter: 'letter letters note',
  email: 'emailed email emails e-mail e-mails memo memos',
  filing: 'filing filings complaint lawsuit petition affidavit submission claim application',
  study: 'report reports study studies paper survey analysis audit review assessment poll',
  judgment: 'ruling judgment judgement decision verdict order',
  book: 'book memoir essay column editorial op-ed article',
};

/** The sort of each noun. */
export const textSorts: ReadonlyMap<string, string> = new Map(
  Object.entries(SORTS).flatMap(([sort, nouns]) =>
    nouns.split(' ').map((noun): [string, string] => [noun, sort]),
  ),
);
