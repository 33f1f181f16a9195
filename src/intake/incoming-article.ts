/** What intake gives: articles as they came in, whatever their form was, and reports of what could not be read. */

import type { PartialMoment } from '../record/record.ts';
import type { Report } from '../report.ts';

export type ArticleFormat = 'TEXT' | 'HTML' | 'JSON' | 'FEED';

/** One article: its text, paragraphs parted by a blank line, and what its source says of it. Names are as they stand there. */
export interface IncomingArticle {
  /** The file, or `-` for standard input. */
  readonly file: string;
  /** The line of the file where the article begins, from 1. */
  readonly line: number;
  readonly format: ArticleFormat;
  /**
   * All places in what is found are counted in this text. It begins with the title where that is known. Plain text is as its
   * file holds it, to the letter, so that its SHA-256 is the file's; all else has its white space set right.
   */
  readonly text: string;
  /** How many code points of a plain text stand before `text`: those of its header. */
  readonly before?: number;
  readonly title?: string;
  readonly published?: PartialMoment;
  /** The name of who published it, such as `United Press International`. */
  readonly outlet?: string;
  readonly author?: string;
  /** The canonical address, without what only tracks readers. */
  readonly url?: string;
  /** BCP 47, such as `en` or `en-GB`. */
  readonly language?: string;
}

/** An article, or a report on what is none. */
export type Incoming = { readonly article: IncomingArticle } | { readonly report: Report };
