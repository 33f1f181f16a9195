/** What became of one article that came in. */

import type { DraftReport } from '../drafting/drafted-article.ts';
import type { Report } from '../report.ts';

/** Where an article came from. */
export interface Placed {
  readonly file: string;
  /** The line where the article begins, from 1. */
  readonly line: number;
}

/** Why an article is not in the graph. */
export interface Refused extends Placed {
  readonly status: 'REFUSED';
  readonly code: Report['code'] | 'ARTICLE_REFUSED';
  readonly reason: string;
}

/** Something was doubtful about an article that came in nevertheless. */
export interface Doubted extends Placed {
  readonly status: 'DOUBTED';
  readonly code: Report['code'];
  readonly reason: string;
}

/** The graph had it. */
export interface Unchanged extends Placed {
  readonly status: 'UNCHANGED';
  readonly id: string;
  /** That it is a former text of the article, or what it says beside the text that the graph says otherwise. */
  readonly note?: string;
}

/** Somebody took this text out of the graph, and it comes in again only where that is asked for. */
export interface Deleted extends Placed {
  readonly status: 'DELETED';
  /** The change by which it was taken out. */
  readonly change?: string;
  readonly reason: string;
}

/** It is in the graph now. */
export interface Written extends Placed {
  readonly status: 'NEW' | 'CHANGED';
  readonly id: string;
  /** Of a changed one: which version this is. */
  readonly version?: number;
  readonly statements: number;
  /** Statements that the former version did not have, and those that only it had. */
  readonly added: number;
  readonly removed: number;
  /** Entities that the graph did not have. */
  readonly entities: number;
  /** The change that records it; none where nothing is written. */
  readonly change?: string;
  readonly reports: readonly DraftReport[];
}

export type Outcome = Refused | Doubted | Unchanged | Deleted | Written;

/** What a report on an incoming article means for it: some reports come beside the article that they are about. */
export function outcomeOf({ file, line, code, reason }: Report): Refused | Doubted {
  const beside = code === 'ENCODING_GUESSED' || code === 'DATE_UNREADABLE';
  return beside ? { file, line, status: 'DOUBTED', code, reason } : { file, line, status: 'REFUSED', code, reason };
}
