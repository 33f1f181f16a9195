/** The connections of the schema, by what they list. */

import type { Dispute } from '../disputing/find-dispute.ts';
import type { ArticleNode, EntityNode, FigureNode, StatementNode } from '../reading/nodes.ts';
import type { UtteranceNode } from '../reading/utterances.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { ReviewItem } from '../reviewing/review-item.ts';
import type { Connection } from './connection.ts';
import type { QuotingNode } from './quoting.ts';

export type StatementList = Connection<StatementNode>;
export type EntityList = Connection<EntityNode>;
export type ArticleList = Connection<ArticleNode>;
export type FigureList = Connection<FigureNode>;
export type QuotingList = Connection<QuotingNode>;
export type DisputeList = Connection<Dispute>;
export type ChangeList = Connection<ChangeRecord>;
export type ReviewList = Connection<ReviewItem>;
export type UtteranceList = Connection<UtteranceNode>;
