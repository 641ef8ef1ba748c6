/** The fields that an article's metadata may hold, as written in front matter and in a metadata file. */
export type MetadataField =
  | 'title'
  | 'titleIsDescriptive'
  | 'author'
  | 'publisher'
  | 'date'
  | 'url'
  | 'language'
  | 'key';

/** Why a file cannot be served as an article. `describeReason` puts it into words. */
export type Reason =
  /** Not valid UTF-8, and no UTF-16 with a byte order mark. */
  | { readonly code: 'wrong-encoding' }
  /** No letter and no digit in it. */
  | { readonly code: 'empty' }
  /** NUL bytes in it: an image, a document of an office program, a program. */
  | { readonly code: 'binary' }
  /** Sizes in bytes. */
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  /** More paragraphs and headings than `limit`. */
  | { readonly code: 'too-many-parts'; readonly limit: number }
  /** Not what its name says, or broken: a document that cannot be opened. */
  | { readonly code: 'damaged' }
  /** It opens with a password only. */
  | { readonly code: 'protected' }
  /** Pictures of pages, with no text behind them. */
  | { readonly code: 'scan' }
  /** Nested so deeply, or of so many elements, that it cannot be parsed in reasonable time and memory. */
  | { readonly code: 'too-complex' }
  /** Front matter or metadata that is no YAML table. `line` counts from 1 in the file. */
  | { readonly code: 'broken-metadata'; readonly line: number }
  /** Front matter that opens on line 1 and never closes. */
  | { readonly code: 'unclosed-front-matter' }
  /** A metadata value that cannot be what the field means. */
  | { readonly code: 'wrong-value'; readonly line: number; readonly field: MetadataField }
  | { readonly code: 'unknown-language'; readonly line: number; readonly given: string }
  /** Something is wrong with the metadata file beside the article. `file` is its path below the corpus folder. */
  | { readonly code: 'in-metadata-file'; readonly file: string; readonly reason: Reason }
  /** The system does not let it be opened; `cause` is the system's code, such as `EACCES`. */
  | { readonly code: 'cannot-open'; readonly cause: string }
  /** A folder, a pipe or a device under an article's name. */
  | { readonly code: 'not-a-file'; readonly isFolder: boolean }
  /** A link to something outside of the corpus folder. */
  | { readonly code: 'leads-outside' }
  /** A link to nothing. */
  | { readonly code: 'broken-link' }
  /** Reading it failed by a fault of the bot's own; `detail` is the fault's name and words. */
  | { readonly code: 'fault'; readonly detail: string };

/** The reason for what was thrown while a source was read: one line of at most 200 characters. */
export function faultOf(error: unknown): Reason {
  const [line = ''] = String(error).split('\n', 1);
  return { code: 'fault', detail: line.slice(0, MAXIMUM_DETAIL) };
}

const MAXIMUM_DETAIL = 200;
