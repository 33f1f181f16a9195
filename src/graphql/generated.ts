/** Types of the resolvers, from schema.graphql, made by `npm run types`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NamedEntity, StatementNode, TitledArticle, FigureNode, RelayLink, RelationNode } from '../reading/nodes.ts';
import type { ResolutionRecord, FindingRecord, ChangeRecord as ChangeNode } from '../record/record.ts';
import type { QuotingNode } from './quoting.ts';
import type { UtteranceNode } from '../reading/utterances.ts';
import type { ReportOfUtterance, RivalOfUtterance } from './utterances.ts';
import type { UtteranceList, StatementList, EntityList, ArticleList, FigureList, QuotingList, DisputeList, ChangeList, ReviewList } from './lists.ts';
import type { ChainLinkNode } from './chain.ts';
import type { AnchorNode } from './anchor.ts';
import type { ArticleNumbers, GraphNumbers } from '../reading/stats.ts';
import type { SearchHitNode, SearchList } from './search.ts';
import type { EntityNumbersNode, SourceCounts } from '../reading/entity-numbers.ts';
import type { Network as WayNetwork, Network as DrawnNetwork, NetworkNode } from '../networking/network.ts';
import type { Link as NetworkLink } from '../networking/link.ts';
import type { TimelineNode, TimelineBucketNode, EntityCountNode } from '../reading/timeline.ts';
import type { FacetsNode } from '../reading/facets.ts';
import type { Dispute as FoundDispute, DisputedFigure as FoundFigure } from '../disputing/find-dispute.ts';
import type { ReviewItem as ReviewedItem } from '../reviewing/review-item.ts';
import type { UserErrorNode } from './mutations/mutation.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day in ISO 8601, as exact as it is known: `2022-01-09`, `2022-01`, `2022`, the week `2022-W01`, or the moment
   * `2022-01-09T14:05Z`. Where an argument asks for days, a moment stands for its day in UTC.
   */
  Date: { input: string; output: string; }
};

/** A place in an article's text, as the W3C Web Annotation selectors have it. The words are null where the database does not hold the text. */
export type Anchor = {
  __typename?: 'Anchor';
  /** The code point after the last one. */
  end: Scalars['Int']['output'];
  /** The exact words there. */
  exact: Maybe<Scalars['String']['output']>;
  /** Which part of the statement stands there. */
  part: AnchorPart;
  /** Up to 32 code points before. */
  prefix: Maybe<Scalars['String']['output']>;
  /** The first Unicode code point, counted from 0. */
  start: Scalars['Int']['output'];
  /** Up to 32 code points after. */
  suffix: Maybe<Scalars['String']['output']>;
};

/** A place in the article's text, in Unicode code points. */
export type AnchorInput = {
  /** Where it ends: the code point after the last. */
  end: Scalars['Int']['input'];
  /** What stands there. */
  part: AnchorPart;
  /** Where it begins, from 0. */
  start: Scalars['Int']['input'];
};

/** The parts of a statement that stand somewhere in a text. */
export type AnchorPart =
  /** What is said. */
  | 'CONTENT'
  /** The words that attribute. */
  | 'CUE'
  /** The mention of the speaker. */
  | 'SPEAKER';

/** How a number is hedged. */
export type Approximation =
  /** Around, some, about. */
  | 'ABOUT'
  /** Low or more. */
  | 'AT_LEAST'
  /** Not hedged. */
  | 'EXACT'
  /** More than low. */
  | 'MORE_THAN'
  /** Nearly, almost: less than the value. */
  | 'NEARLY'
  /** From low to high. */
  | 'RANGE'
  /** High or less. */
  | 'UP_TO'
  /** A word such as `dozens`, whose low is the least that it can mean. */
  | 'VAGUE';

/** A published article. */
export type Article = Node & {
  __typename?: 'Article';
  /** Who wrote it, as the byline says. */
  author: Maybe<Scalars['String']['output']>;
  /** When it came in, and who brought it or took it away, the newest first; nothing where it was loaded as records. */
  changes: Array<Change>;
  /** The figures that it gives, by its sources and in its own voice. */
  figures: Array<Figure>;
  /** The id of the article. */
  id: Scalars['ID']['output'];
  /** The language of the article, a BCP 47 tag such as `en`. */
  language: Maybe<Scalars['String']['output']>;
  /** The length of the text in Unicode code points. */
  length: Scalars['Int']['output'];
  /** What is garbled, wrong or doubtful about the article. */
  note: Maybe<Scalars['String']['output']>;
  /** The organization that published it. */
  outlet: Organization;
  /** When it was published. */
  published: Scalars['Date']['output'];
  /** SHA-256 of the text in UTF-8; anchors count in the text with this hash. */
  sha256: Scalars['String']['output'];
  /** The statements that it reports. */
  statements: StatementConnection;
  /** SHA-256 of the texts that were here before, the oldest first. */
  supersedes: Array<Scalars['String']['output']>;
  /** The text; null where the database does not hold it. */
  text: Maybe<Scalars['String']['output']>;
  /** The title of the article. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
  /** Which version of the article this is, from 1: the article came in again with another text. */
  version: Scalars['Int']['output'];
};


/** A published article. */
export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<ArticleEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Article>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The article to take away. */
export type ArticleDeleteInput = {
  /** Whether nothing is kept of what it held, so that nobody can undo it; false by default. The title, the address and the hashes stay in the log of changes. */
  forGood?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the article. */
  id: Scalars['ID']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `articleDelete`. */
export type ArticleDeletePayload = {
  __typename?: 'ArticleDeletePayload';
  /** The change that records it; null where there was no such article. */
  change: Maybe<Change>;
  /** The id of the article that is gone; null where there was none. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** How many statements went with it. */
  statements: Scalars['Int']['output'];
  /** What is to be mended in the input. */
  userErrors: Array<UserError>;
};

/** An article as it would be added. */
export type ArticleDraft = {
  __typename?: 'ArticleDraft';
  /** Who wrote it. */
  author: Maybe<Scalars['String']['output']>;
  /** All entities that the statements name, known and new, in the order of their ids. */
  entities: Array<EntityDraft>;
  /** The figures of all statements. */
  figures: Array<FigureDraft>;
  /** The id that it would have. */
  id: Scalars['ID']['output'];
  /** The language, a BCP 47 tag. */
  language: Maybe<Scalars['String']['output']>;
  /** The length of the text in Unicode code points. */
  length: Scalars['Int']['output'];
  /** The organization that published it. */
  outlet: EntityDraft;
  /** When it was published. */
  published: Scalars['Date']['output'];
  /** What was seen in the text and stayed open. */
  reports: Array<ArticleReport>;
  /** SHA-256 of the text in UTF-8. */
  sha256: Scalars['String']['output'];
  /** The statements, in the order of the text. */
  statements: Array<StatementDraft>;
  /** The text that the anchors count in. */
  text: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
  /** Which version of the article it would be, from 1. */
  version: Scalars['Int']['output'];
};

/** One of articles, and where it stands. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Article;
};

/** Which articles. All fields that are given must fit. */
export type ArticleFilter = {
  /** Published by this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day or earlier. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** With this run of letters in the title; case does not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The forms in which an article comes. */
export type ArticleFormat =
  /** RSS or Atom, with one item. */
  | 'FEED'
  /** A page of the web. */
  | 'HTML'
  /** A NewsArticle of schema.org. */
  | 'JSON'
  /** Plain text, paragraphs parted by blank lines. */
  | 'TEXT';

/** The article to add. */
export type ArticleImportInput = {
  /** Whether a text is read anew that somebody took out of the graph; without it, such a text is left out with the code ARTICLE_DELETED. */
  again?: InputMaybe<Scalars['Boolean']['input']>;
  /** The article. */
  article: ArticleInput;
  /** What people corrected in the preview, by the ids of its statements: done as `statementCorrect` does it, once the article is added. */
  corrections?: InputMaybe<Array<StatementCorrectInput>>;
  /** Whether the graph keeps the text, and gists in its words; true by default. Without it, quotations, names and numbers are all that is kept of the words. */
  keepText?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether title, day, address and author are taken over where the graph has this very text with others; without it, `note` tells what differs. */
  metadata?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ids of statements of the preview that are none: rejected as `statementReject` does it. */
  rejections?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The outcome of `articleImport`. */
export type ArticleImportPayload = {
  __typename?: 'ArticleImportPayload';
  /** How many statements it has that the graph did not have. */
  added: Scalars['Int']['output'];
  /** The article. */
  article: Maybe<Article>;
  /** The change that records the import; null where the graph had this very text. */
  change: Maybe<Change>;
  /** How many entities it named that the graph did not have. */
  entities: Scalars['Int']['output'];
  /** What is to be said of a text that the graph has: that it is a former one, or what the article says beside it that the graph says otherwise. Null where there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** How many statements of the version before are gone. */
  removed: Scalars['Int']['output'];
  /** What was seen in the text and stayed open; nothing where the graph had this very text. */
  reports: Array<ArticleReport>;
  /** What became of the article; null where it cannot be read. */
  status: Maybe<ArticleStatus>;
  /** What is to be mended in the input; where only a correction is at fault, all the rest is done. */
  userErrors: Array<UserError>;
};

/** An article as somebody sends it. What is given here outranks what its page says of itself. */
export type ArticleInput = {
  /** Who wrote it, as the byline says. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Its text, the HTML of its page, or JSON of schema.org: at most 500,000 characters. */
  content: Scalars['String']['input'];
  /** What the content is; found by looking at it where this is not given. */
  format?: InputMaybe<ArticleFormat>;
  /** A BCP 47 tag such as `en`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name of who published it, such as `United Press International`. Needed where the page does not say. */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** The day or the moment of publication. Needed where the page does not say. */
  published?: InputMaybe<Scalars['Date']['input']>;
  /** The title; the first line where neither this nor the page gives one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. Another text with the same address is a new version of the article. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** An order of articles. */
export type ArticleOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: ArticleOrderField;
};

/** What articles can be ordered by. */
export type ArticleOrderField =
  /** The day of publication. */
  | 'PUBLISHED';

/** The article to look at. */
export type ArticlePreviewInput = {
  /** Whether a text is read that somebody took out of the graph. */
  again?: InputMaybe<Scalars['Boolean']['input']>;
  /** The article. */
  article: ArticleInput;
  /** Whether gists are to be in the article's words, as `articleImport` would make them; true by default. */
  keepText?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether title, day, address and author are taken over where the graph has this very text with others; without it, `note` tells what differs. */
  metadata?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The outcome of `articlePreview`. */
export type ArticlePreviewPayload = {
  __typename?: 'ArticlePreviewPayload';
  /** How many statements it has that the graph does not have. */
  added: Scalars['Int']['output'];
  /** The article that the graph has, of which this is the text or the next version; null where it has none. */
  article: Maybe<Article>;
  /** What would be added; null where the graph has this very text. */
  draft: Maybe<ArticleDraft>;
  /** How many entities it names that the graph does not have. */
  entities: Scalars['Int']['output'];
  /** What is to be said of a text that the graph has: that it is a former one, or what the article says beside it that the graph says otherwise. Null where there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
  /** How many statements of the version before would be gone. */
  removed: Scalars['Int']['output'];
  /** What would become of the article; null where it cannot be read. */
  status: Maybe<ArticleStatus>;
  /** What is to be mended in the input. */
  userErrors: Array<UserError>;
};

/** Something in a text that stayed open. */
export type ArticleReport = {
  __typename?: 'ArticleReport';
  /** What it is, such as `SPEAKER_UNNAMED` or `AMBIGUOUS`; docs/ingest.md tells of each. */
  code: Scalars['String']['output'];
  /** Where it ends. */
  end: Scalars['Int']['output'];
  /** What was found, in words. */
  reason: Scalars['String']['output'];
  /** Where it begins, in Unicode code points. */
  start: Scalars['Int']['output'];
};

/** What one article holds, in numbers. */
export type ArticleStats = {
  __typename?: 'ArticleStats';
  /** The article. */
  article: Article;
  /** How many entities its statements are linked to. */
  entities: Scalars['Int']['output'];
  /** How many figures it asserts in its own voice. */
  figuresOwn: Scalars['Int']['output'];
  /** How many figures its sources assert. */
  figuresSaid: Scalars['Int']['output'];
  /** How many of these came to it first-hand. */
  firstHand: Scalars['Int']['output'];
  /** How many statements it reports. */
  statements: Scalars['Int']['output'];
};

/** What becomes of an article that comes in. */
export type ArticleStatus =
  /** The graph had it with another text: this is its next version. */
  | 'CHANGED'
  /** The graph did not have it. */
  | 'NEW'
  /** The graph had this very text. */
  | 'UNCHANGED';

/** One link of the chain outlet, relays, speaker. */
export type ChainLink = {
  __typename?: 'ChainLink';
  /** The entity at this place. */
  entity: Entity;
  /** The place of the link: 0 for the outlet, then the relays, then the speaker. */
  position: Scalars['Int']['output'];
  /** What the entity does in this chain. */
  role: ChainRole;
};

/** What an entity does in a chain. */
export type ChainRole =
  /** It published the article. */
  | 'OUTLET'
  /** It passed the statement on. */
  | 'RELAY'
  /** It made the statement. */
  | 'SPEAKER';

/** What somebody changed in what was read, or that somebody brought an article in or took it away. */
export type Change = Node & {
  __typename?: 'Change';
  /** When. */
  at: Scalars['Date']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** What is different by it; of a rejected statement what it said, of an article that was imported or deleted which one it was. `brought` are the ids of entities and relations that came with it, `corrections` those of the changes that were made as it was accepted, which are taken back with it. */
  fields: Array<ChangedField>;
  /** The id of the change. */
  id: Scalars['ID']['output'];
  /** The entity into which another was merged or from which it is kept apart, or what became of one whose kind was corrected. */
  into: Maybe<Entity>;
  /** Whether it was taken back. */
  isUndone: Scalars['Boolean']['output'];
  /** What was done. */
  kind: ChangeKind;
  /** Why, where that was said. */
  reason: Maybe<Scalars['String']['output']>;
  /** The statement, the entity or the article that was changed, as it is now; null where nothing of it is to be seen. */
  target: Maybe<Node>;
  /** The id of the statement, the entity or the article that was changed. */
  targetId: Scalars['ID']['output'];
  /** When it was taken back. */
  undoneAt: Maybe<Scalars['Date']['output']>;
  /** Who took it back. */
  undoneBy: Maybe<Scalars['String']['output']>;
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The page, with a cursor for each. */
  edges: Array<ChangeEdge>;
  /** The page, without cursors. */
  nodes: Array<Change>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of changes. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Marks this place in the list, for after and before. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: Change;
};

/** Which changes. Several fields must all fit. */
export type ChangeFilter = {
  /** By this person. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Whether they were taken back. */
  isUndone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<ChangeKind>>;
  /** Of this statement, entity or article, by id, or into this entity. */
  target?: InputMaybe<Scalars['ID']['input']>;
};

/** The kinds of changes. */
export type ChangeKind =
  /** An article was taken away. */
  | 'ARTICLE_DELETE'
  /** An article was added, or the next version of one. */
  | 'ARTICLE_IMPORT'
  /** An entity was corrected. */
  | 'ENTITY_CORRECT'
  /** Two entities were found to be two. */
  | 'ENTITY_KEEP_APART'
  /** Two entities were found to be one. */
  | 'ENTITY_MERGE'
  /** A statement was added that nobody had read. */
  | 'STATEMENT_ADD'
  /** A statement was found right. */
  | 'STATEMENT_CONFIRM'
  /** A statement was corrected. */
  | 'STATEMENT_CORRECT'
  /** A statement was found to be none. */
  | 'STATEMENT_REJECT';

/** Which change to take back. */
export type ChangeUndoInput = {
  /** The id of the change. */
  id: Scalars['ID']['input'];
};

/** The outcome of `changeUndo`. */
export type ChangeUndoPayload = {
  __typename?: 'ChangeUndoPayload';
  /** The change, undone. */
  change: Maybe<Change>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** One field before and after a change. */
export type ChangedField = {
  __typename?: 'ChangedField';
  /** What it is by the change, as JSON; null where it is silent. */
  after: Maybe<Scalars['String']['output']>;
  /** What it was, as JSON; null where it was silent. */
  before: Maybe<Scalars['String']['output']>;
  /** The name of the field, as in the records. */
  name: Scalars['String']['output'];
};

/** A name and how many there are of it. */
export type Count = {
  __typename?: 'Count';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The label or the type. */
  name: Scalars['String']['output'];
};

/** A country. */
export type Country = Entity & Node & {
  __typename?: 'Country';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code of the country, such as `KZ`. */
  iso: Maybe<Scalars['String']['output']>;
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** A country. */
export type CountryAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A country. */
export type CountryHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A country. */
export type CountryQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A country. */
export type CountryQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A country. */
export type CountryRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A country. */
export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** From where the day of a figure is taken. */
export type DayBasis =
  /** The day that the number is for. */
  | 'AS_OF'
  /** The day its article was published, where no other is known. */
  | 'PUBLISHED'
  /** The day it was said. */
  | 'SAID';

/** A depth and how often. */
export type DepthCount = {
  __typename?: 'DepthCount';
  /** How often. */
  count: Scalars['Int']['output'];
  /** How many hands it passed through; 0 is first-hand. */
  depth: Scalars['Int']['output'];
};

/**
 * Figures of one measure, scope and unit that do not agree. All are kept side by side with their qualifiers, as in Wikidata, and low
 * and high are the ends of what is claimed, as in the UCDP GED codebook; there is no winner. The rules stand in docs/disputes.md.
 */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** The figures, the earliest first. None is preferred over the others. */
  figures: Array<DisputedFigure>;
  /** The highest upper end that any of them has, as UCDP's high estimate; null where all are open upwards. */
  high: Maybe<Scalars['Float']['output']>;
  /** The id of the dispute, such as `dispute:deaths|protests-in-kazakhstan|people`. */
  id: Scalars['ID']['output'];
  /** The least that any of them allows, as UCDP's low estimate. */
  low: Maybe<Scalars['Float']['output']>;
  /** What is counted. */
  measure: Measure;
  /** The rule by which the figures disagree. */
  rule: DisputeRule;
  /** Whom, what or where the numbers count. */
  scope: Scalars['String']['output'];
  /** The disagreement in one sentence. */
  summary: Scalars['String']['output'];
  /** The unit of the numbers. */
  unit: Scalars['String']['output'];
};

/** A page of disputes. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<DisputeEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Dispute>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of disputes, and where it stands. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Dispute;
};

/** Which disputes. All fields that are given must fit. */
export type DisputeFilter = {
  /** Of this measure. */
  measure?: InputMaybe<Measure>;
  /** With a figure in an article of this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** With a figure in an article published on this day or later; with publishedTo as well, one figure fits both. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** With a figure in an article published on this day or earlier. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Found by this rule. */
  rule?: InputMaybe<DisputeRule>;
  /** With a figure said on this day or later, whatever day it is for; figures without a known day of saying do not fit. One figure fits all days that are given. */
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** With a figure said on this day or earlier; figures without a known day of saying do not fit. */
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** With this run of letters in the scope; case does not count. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** With a figure of this speaker (id, name or alias). */
  speaker?: InputMaybe<Scalars['String']['input']>;
};

/** How the figures of a dispute disagree. */
export type DisputeRule =
  /** At least two cannot both be true as stated. Counts that only grow, such as deaths, contradict a larger number of the same or of an earlier day; other numbers, one of the same day. */
  | 'CONTRADICTION'
  /** All could be true together, but they state different numbers or hedge them differently. */
  | 'DIFFERENCE';

/** One figure of a dispute. */
export type DisputedFigure = {
  __typename?: 'DisputedFigure';
  /** Figures of the dispute with which it cannot be reconciled. */
  conflictsWith: Array<Figure>;
  /** The day it is for or was said, or else published, by which it is ordered and compared. */
  day: Maybe<Scalars['Date']['output']>;
  /** Which of these days it is. */
  dayBasis: DayBasis;
  /** The figure, with its statement and chain. */
  figure: Figure;
  /** The most it allows: `about` reaches a tenth up; after `nearly`, the number itself is left out. Null where it is open upwards. */
  high: Maybe<Scalars['Float']['output']>;
  /** The least it allows: `about` and `nearly` reach a tenth down; after `more than`, the number itself is left out. */
  low: Maybe<Scalars['Float']['output']>;
  /** Earlier figures that it revises: of the same original speaker, and not the same number. */
  revises: Array<Figure>;
};

/** Somebody or something that speaks, is spoken about, or passes words on. */
export type Entity = {
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntityAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntityHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntityQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntityQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntityRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** Somebody or something that speaks, is spoken about, or passes words on. */
export type EntitySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<EntityEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Entity>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What to correct in an entity; what is not given stays as it is. */
export type EntityCorrectInput = {
  /** Its other names, all of them; where they are not given and the name changes, the former name is one from then on. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The `revision` of what was seen, or the id of the last change of it that was seen: where somebody changed it since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** Who or what it is, in a few words; null takes the description away. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The entity: an id, a name or an alias. */
  entity: Scalars['String']['input'];
  /** Gives it a name that another entity of its kind goes by; without, that is refused. */
  force?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. The id changes with the kind; the former id still leads to it. */
  kind?: InputMaybe<EntityKind>;
  /** By what name it goes. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `entityCorrect`. */
export type EntityCorrectPayload = {
  __typename?: 'EntityCorrectPayload';
  /** The change; null where all this was so already. */
  change: Maybe<Change>;
  /** The entity as it is now. */
  entity: Maybe<Entity>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** An entity and how often. */
export type EntityCount = {
  __typename?: 'EntityCount';
  /** How often. */
  count: Scalars['Int']['output'];
  /** The entity. */
  entity: Entity;
};

/** An entity that a draft names. */
export type EntityDraft = {
  __typename?: 'EntityDraft';
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** What is known of it, in a sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** Its id; a new one gets it when the article is imported. */
  id: Scalars['ID']['output'];
  /** Whether the graph does not have it yet. */
  isNew: Scalars['Boolean']['output'];
  /** What it is. */
  kind: EntityKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** One of entities, and where it stands. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Entity;
};

/** Which entities. All fields that are given must fit. */
export type EntityFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<EntityKind>>;
  /** With this run of letters in the name or in an alias; case does not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Which two entities are not one, though their names are near. Each is an id, a name or an alias. */
export type EntityKeepApartInput = {
  /** The one. */
  one: Scalars['String']['input'];
  /** The other. */
  other: Scalars['String']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `entityKeepApart`. */
export type EntityKeepApartPayload = {
  __typename?: 'EntityKeepApartPayload';
  /** The change; null where it was said already. */
  change: Maybe<Change>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** The kinds of entities. */
export type EntityKind =
  /** A country. */
  | 'COUNTRY'
  /** An event. */
  | 'EVENT'
  /** An unnamed or collective source. */
  | 'GROUP'
  /** An organization. */
  | 'ORGANIZATION'
  /** A person. */
  | 'PERSON'
  /** A place that is not a country. */
  | 'PLACE';

/** Which two entities are one. Each is an id, a name or an alias. */
export type EntityMergeInput = {
  /** The later `revision` of the two as they were seen, or the id of the last change of either that was seen: where somebody changed one of them since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** Merges two of different kinds; without, that is refused. */
  force?: InputMaybe<Scalars['Boolean']['input']>;
  /** The one that ends. */
  from: Scalars['String']['input'];
  /** The one that stays. */
  into: Scalars['String']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `entityMerge`. */
export type EntityMergePayload = {
  __typename?: 'EntityMergePayload';
  /** The change. */
  change: Maybe<Change>;
  /** The one that stays. */
  entity: Maybe<Entity>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** An entity in numbers; each count is the totalCount of the entity's field of that name. */
export type EntityNumbers = {
  __typename?: 'EntityNumbers';
  /** How many statements are about it. */
  about: Scalars['Int']['output'];
  /** The first day on which it said anything; where that is not known of a statement, the day of the article counts. */
  firstSaid: Maybe<Scalars['Date']['output']>;
  /** How many statements were made to it. */
  heard: Scalars['Int']['output'];
  /** The last day on which it said anything; where that is not known of a statement, the day of the article counts. */
  lastSaid: Maybe<Scalars['Date']['output']>;
  /** How many of the statements it said were passed on by others before they reached an article. */
  passedOn: Scalars['Int']['output'];
  /** How many others it quoted. */
  quoted: Scalars['Int']['output'];
  /** How many others quoted it. */
  quotedBy: Scalars['Int']['output'];
  /** How many statements it passed on. */
  relayed: Scalars['Int']['output'];
  /** How many statements it said. */
  said: Scalars['Int']['output'];
};

/** An order of entities. */
export type EntityOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: EntityOrderField;
};

/** What entities can be ordered by. */
export type EntityOrderField =
  /** How many statements are about it: what is talked about most. */
  | 'ABOUT'
  /** The name. */
  | 'NAME'
  /** How many statements it said and others passed on: who is relayed most. */
  | 'PASSED_ON'
  /** How many others quoted it. */
  | 'QUOTED'
  /** How many statements it passed on: who relays most. */
  | 'RELAYED'
  /** How many statements it said: who is quoted most. */
  | 'SAID';

/** Which entity was merged into another and is none of it. */
export type EntityUnmergeInput = {
  /** The id that it had before the merge: one of the other's `formerIds`. */
  id: Scalars['ID']['input'];
};

/** The outcome of `entityUnmerge`. */
export type EntityUnmergePayload = {
  __typename?: 'EntityUnmergePayload';
  /** The change that was taken back. */
  change: Maybe<Change>;
  /** The entity that was merged, on its own again. */
  entity: Maybe<Entity>;
  /** The one into which it was merged. */
  partedFrom: Maybe<Entity>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** An event that statements are about. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** An event that statements are about. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An event that statements are about. */
export type EventHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An event that statements are about. */
export type EventQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An event that statements are about. */
export type EventQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An event that statements are about. */
export type EventRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An event that statements are about. */
export type EventSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A number that somebody asserts. */
export type Figure = Node & {
  __typename?: 'Figure';
  /** How the number is hedged: `nearly 6,000` is not 6,000. */
  approximation: Approximation;
  /** The article that gives it. */
  article: Article;
  /** The day that the number is for. */
  asOf: Maybe<Scalars['Date']['output']>;
  /** The dispute that it is part of, with the figures beside it; null where it is in none. */
  dispute: Maybe<Dispute>;
  /** The code point after the last of them. */
  end: Maybe<Scalars['Int']['output']>;
  /** The most it can be, where the number is open downwards or a range. */
  high: Maybe<Scalars['Float']['output']>;
  /** The id of the figure. */
  id: Scalars['ID']['output'];
  /** The least it can be, where the number is open upwards or a range. */
  low: Maybe<Scalars['Float']['output']>;
  /** What is counted. */
  measure: Measure;
  /** What is doubtful about the figure. */
  note: Maybe<Scalars['String']['output']>;
  /** Whom, what or where the number counts. */
  scope: Scalars['String']['output'];
  /** Whose number it is: the statement's speaker, or the outlet where the article asserts it itself. */
  speaker: Entity;
  /** Where these words begin in the article, in Unicode code points. */
  start: Maybe<Scalars['Int']['output']>;
  /** The statement that asserts it; null where the article asserts it in its own voice. */
  statement: Maybe<Statement>;
  /** The unit of the number, such as `people`. */
  unit: Scalars['String']['output'];
  /** The number, where one is given. */
  value: Maybe<Scalars['Float']['output']>;
  /** The number as it stands in the article. */
  words: Maybe<Scalars['String']['output']>;
};

/** A page of figures. */
export type FigureConnection = {
  __typename?: 'FigureConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<FigureEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Figure>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A figure as it would be added. */
export type FigureDraft = {
  __typename?: 'FigureDraft';
  /** How the number is hedged. */
  approximation: Approximation;
  /** The upper bound. */
  high: Maybe<Scalars['Float']['output']>;
  /** The id that it would have. */
  id: Scalars['ID']['output'];
  /** The lower bound. */
  low: Maybe<Scalars['Float']['output']>;
  /** What is counted. */
  measure: Measure;
  /** Whom, what or where the number counts. */
  scope: Scalars['String']['output'];
  /** The unit. */
  unit: Scalars['String']['output'];
  /** The number; null where there are bounds. */
  value: Maybe<Scalars['Float']['output']>;
  /** The number as it stands in the text. */
  words: Maybe<Scalars['String']['output']>;
};

/** One of figures, and where it stands. */
export type FigureEdge = {
  __typename?: 'FigureEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Figure;
};

/** Which figures. All fields that are given must fit. */
export type FigureFilter = {
  /** Given in the article with this id. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Of this measure. */
  measure?: InputMaybe<Measure>;
  /** Given in articles of this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** True: asserted by articles in their own voice. False: asserted by their sources. */
  ownVoice?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this run of letters in the scope; case does not count. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Asserted by this speaker (id, name or alias). */
  speaker?: InputMaybe<Scalars['String']['input']>;
};

/** A network: what d3, sigma and Cytoscape take as it is. It is drawn from the newest 1,000 statements of each entity, 10,000 at each step outwards. */
export type Graph = {
  __typename?: 'Graph';
  /** The links between these nodes, each with its evidence. */
  links: Array<GraphLink>;
  /** The nodes, the weightiest first. */
  nodes: Array<GraphNode>;
};

/** Through which links and statements a network is drawn. All fields that are given must fit. */
export type GraphFilter = {
  /** Only links of these kinds; SPOKE_ABOUT, TOLD and QUOTED where none are given. */
  kinds?: InputMaybe<Array<GraphLinkKind>>;
  /** Only nodes of these kinds, beside those that the network is drawn around. */
  nodeKinds?: InputMaybe<Array<EntityKind>>;
  /** Only through these statements. */
  statements?: InputMaybe<StatementFilter>;
  /** Only links with at least this weight. */
  weightMin?: InputMaybe<Scalars['Float']['input']>;
};

/** A link of a network. */
export type GraphLink = {
  __typename?: 'GraphLink';
  /** In how many statements. */
  count: Scalars['Int']['output'];
  /** The id of the link. */
  id: Scalars['ID']['output'];
  /** What links them. */
  kind: GraphLinkKind;
  /** The id of the node where it begins. */
  source: Scalars['ID']['output'];
  /** The statements behind it, at most 100, the newest first. */
  statements: Array<Statement>;
  /** The id of the node where it ends. */
  target: Scalars['ID']['output'];
  /** How strongly: the number of statements, or for MENTIONED_WITH the normalized pointwise mutual information (Bouma 2009). */
  weight: Scalars['Float']['output'];
};

/** What links two entities. */
export type GraphLinkKind =
  /** At least two statements are about both, more often than chance would have it (NPMI of 0.1 or more); never an outlet; has no direction. */
  | 'MENTIONED_WITH'
  /** The source, an outlet or a relay, quoted the target, a relay or the speaker. */
  | 'QUOTED'
  /** The source said something about the target. */
  | 'SPOKE_ABOUT'
  /** The source told the target something. */
  | 'TOLD';

/** A node of a network. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** The entity itself. */
  entity: Entity;
  /** The id of the entity. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The name of the entity. */
  label: Scalars['String']['output'];
  /** In how many statements it stands. */
  weight: Scalars['Float']['output'];
};

/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type Group = Entity & Node & {
  __typename?: 'Group';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type GroupSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A text in which words match. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Which text it is, `gist`, `quote`, `name`, `alias`, `iso` or `title`. */
  field: Scalars['String']['output'];
  /** The text in parts, matching and not. */
  parts: Array<HighlightPart>;
};

/** A part of a text, matching or not. */
export type HighlightPart = {
  __typename?: 'HighlightPart';
  /** Whether they match. */
  matches: Scalars['Boolean']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** One thing in which two statements match. */
export type Match = {
  __typename?: 'Match';
  /** The words or values that match. */
  evidence: Scalars['String']['output'];
  /** In what they match. */
  kind: MatchKind;
  /** How strongly, from 0 to 1. */
  strength: Scalars['Float']['output'];
};

/** In what two statements can match. */
export type MatchKind =
  /** What it is about. */
  | 'ABOUT'
  /** The day it was said. */
  | 'DAY'
  /** A figure of the same measure and value. */
  | 'FIGURE'
  /** The words of the gists. */
  | 'GIST'
  /** Words inside quotation marks. */
  | 'QUOTE';

/** What a figure counts. */
export type Measure =
  /** Aircraft. */
  | 'AIRCRAFT'
  /** Days that something lasts. */
  | 'DAYS'
  /** People killed. */
  | 'DEATHS'
  /** People detained. */
  | 'DETAINED'
  /** People brought to safety or home. */
  | 'EVACUATED'
  /** Vehicles, weapons and other equipment. */
  | 'HARDWARE'
  /** People injured. */
  | 'INJURED'
  /** Anything else. */
  | 'OTHER'
  /** Soldiers. */
  | 'TROOPS';

/** That one entity is a member or a part of another. */
export type Membership = {
  __typename?: 'Membership';
  /** Since when, where that is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** Whether it is a member or a part. */
  kind: MembershipKind;
  /** The member or the part. */
  member: Entity;
  /** What it is a member or a part of. */
  of: Entity;
  /** Until when; null also where it still is or that is not known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** The two ways to belong. */
export type MembershipKind =
  /** A member, as of an alliance. */
  | 'MEMBER_OF'
  /** A part, as a ministry of its country. */
  | 'PART_OF';

/** A mode of speech and how often. */
export type ModeCount = {
  __typename?: 'ModeCount';
  /** How often. */
  count: Scalars['Int']['output'];
  /** The mode. */
  mode: SpeechMode;
};

/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes an article away, with its statements and figures; entities stay. Needs the role ADMIN. Recorded as a change, which `changeUndo` takes back. */
  articleDelete: Maybe<ArticleDeletePayload>;
  /** Reads an article and adds its statements. The same text changes nothing; another text of an article that is there replaces its statements. Recorded as a change, which `changeUndo` takes back. */
  articleImport: Maybe<ArticleImportPayload>;
  /** Reads an article and shows what would be added, for people to look at; nothing is kept. */
  articlePreview: Maybe<ArticlePreviewPayload>;
  /** Takes a change back, as if it had never been made; later changes stand. Who did not make it needs the role ADMIN to take the import of an article back, and everybody to take its deletion back. */
  changeUndo: Maybe<ChangeUndoPayload>;
  /** Corrects what is known of an entity. */
  entityCorrect: Maybe<EntityCorrectPayload>;
  /** Says that two entities are not one: the pair leaves the review list, and nobody merges it before that is undone. */
  entityKeepApart: Maybe<EntityKeepApartPayload>;
  /** Says that two entities are one: all of the one is the other's from then on, who goes by both names. The id of the one still leads to the other. */
  entityMerge: Maybe<EntityMergePayload>;
  /** Takes a merge back: each has its own again, also what came in since then. */
  entityUnmerge: Maybe<EntityUnmergePayload>;
  /** Adds a statement that an article makes and nobody has read in it. It stands however often the article is read again, as far as its words are there, until it is undone. */
  statementAdd: Maybe<StatementAddPayload>;
  /** Says that a statement is right, so that it leaves the review list. */
  statementConfirm: Maybe<StatementConfirmPayload>;
  /** Corrects what a statement says. For example `statementCorrect(input: {id: "statement:…", speaker: "RIA"}) { statement { speaker { name } } userErrors { message } }`. */
  statementCorrect: Maybe<StatementCorrectPayload>;
  /** Says that this is no statement: it leaves all answers, until that is undone. */
  statementReject: Maybe<StatementRejectPayload>;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationArticleDeleteArgs = {
  input: ArticleDeleteInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationArticleImportArgs = {
  input: ArticleImportInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationArticlePreviewArgs = {
  input: ArticlePreviewInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationChangeUndoArgs = {
  input: ChangeUndoInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationEntityCorrectArgs = {
  input: EntityCorrectInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationEntityKeepApartArgs = {
  input: EntityKeepApartInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationEntityMergeArgs = {
  input: EntityMergeInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationEntityUnmergeArgs = {
  input: EntityUnmergeInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationStatementAddArgs = {
  input: StatementAddInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationStatementConfirmArgs = {
  input: StatementConfirmInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationStatementCorrectArgs = {
  input: StatementCorrectInput;
};


/**
 * What changes the graph. Each mutation needs a token with a role (`Authorization: Bearer …`), CURATOR unless it says another; without it the answer is an
 * error with the code UNAUTHENTICATED or FORBIDDEN. What the input has wrong is data: `userErrors`. Changes are recorded with who, when, before
 * and after, stand however often the articles are read again, and can be undone.
 */
export type MutationStatementRejectArgs = {
  input: StatementRejectInput;
};

/** An entity that is made with a correction. Where one of this kind goes by the name already, that one is meant. */
export type NewEntityInput = {
  /** What it is. */
  kind: EntityKind;
  /** Its name, as other fields of the correction give it. */
  name: Scalars['String']['input'];
};

/** Anything with an id of its own. */
export type Node = {
  /** The id of the node, stable and readable. */
  id: Scalars['ID']['output'];
};

/** Which way an order runs. */
export type OrderDirection =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** The articles that the organization published. */
  articles: ArticleConnection;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
  /** As an outlet: where the statements in its articles come from. */
  sources: SourceShares;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** An organization: an alliance, a ministry, an agency, a company, an outlet. */
export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** Where a page stands among all pages (GraphQL Cursor Connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last node of the page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether more stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node of the page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A way from one entity to another. Ways through entities with fewer statements come first. */
export type Path = {
  __typename?: 'Path';
  /** How many links it has. */
  hops: Scalars['Int']['output'];
  /** The links between them, one for each step: the strongest one, speech before MENTIONED_WITH. */
  links: Array<GraphLink>;
  /** The entities on the way, from the first to the last. */
  nodes: Array<GraphNode>;
};

/** Through which links a path may lead. */
export type PathThrough =
  /** Any link with a statement behind it, MENTIONED_WITH as well. */
  | 'ANY'
  /** Only speech: who spoke about whom, told whom, quoted whom. */
  | 'SPEECH';

/** A person. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** A person. */
export type PersonAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A person. */
export type PersonHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A person. */
export type PersonQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A person. */
export type PersonQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A person. */
export type PersonRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A person. */
export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A place that is not a country: a city, a region, an airport. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
  /** The ids that it had before: of entities that proved to be this one, and of its own under another kind. They still lead here. */
  formerIds: Array<Scalars['ID']['output']>;
  /** Statements that were made to the entity. */
  heard: StatementConnection;
  /** The id of the entity, stable and prefixed by its kind, such as `country:kz`. */
  id: Scalars['ID']['output'];
  /** The kind of the entity. */
  kind: EntityKind;
  /** The members and parts of the entity. */
  members: Array<Membership>;
  /** What the entity is a member or a part of. */
  memberships: Array<Membership>;
  /** The name of the entity, in English where it has one. */
  name: Scalars['String']['output'];
  /** What is doubtful about the record of the entity. */
  note: Maybe<Scalars['String']['output']>;
  /** The entity in numbers. */
  numbers: EntityNumbers;
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceHeardArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceQuotedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceQuotedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** A place that is not a country: a city, a region, an airport. */
export type PlaceSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** The questions that the graph answers. */
export type Query = {
  __typename?: 'Query';
  /** The article with this id; null where there is none. */
  article: Maybe<Article>;
  /** Articles, the newest first by default. */
  articles: ArticleConnection;
  /** What people changed, the newest first, undone changes too. For example `changes(where: {by: "Ada Example"})`. */
  changes: ChangeConnection;
  /** Figures that disagree: the same measure and scope, side by side. For example `disputes(where: {measure: DEATHS})`. */
  disputes: DisputeConnection;
  /** Entities, by name or, with `orderBy`, those first who said, passed on or were talked about most. For example `entities(orderBy: {field: ABOUT, direction: DESC})`. */
  entities: EntityConnection;
  /** The entity with this id or this name. For example `entity(name: "CSTO")`. */
  entity: Maybe<Entity>;
  /** Figures that speakers, or articles in their own voice, assert. For example `figures(where: {measure: DEATHS})`. */
  figures: FigureConnection;
  /** The network around entities, for d3, sigma or Cytoscape as it is. For example `graph(around: ["CSTO"], depth: 1)`. */
  graph: Graph;
  /** The node with this id, of any type; null where there is none. For example `node(id: "country:kz")`. */
  node: Maybe<Node>;
  /** The nodes with these ids, in the same order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** How two entities are connected through what was said: the shortest way, or with `all` every one; a link leads both ways. */
  path: Array<Path>;
  /**
   * What people had better look at, the least certain first: statements that a machine read with doubt and nobody has confirmed or
   * corrected yet, and pairs of entities that may be one. For example `review(first: 10)`.
   */
  review: ReviewConnection;
  /**
   * Full text over quotes, gists, names, aliases and titles, the best match first. For example `search(query: "tokaev order")`. All
   * words must be there; where nothing holds them all, one must. Of each type at most 10,000 matches are found.
   */
  search: SearchConnection;
  /** The statement with this id; null where there is none. */
  statement: Maybe<Statement>;
  /** Of which speakers, topics, relays, outlets, modes and depths the statements are that fit a filter. For example `statementFacets(where: {about: "CSTO"})`. */
  statementFacets: StatementFacets;
  /** Statements: who said what about whom. For example `statements(where: {speaker: "Blinken", about: "Russia"})`. */
  statements: StatementConnection;
  /** What the graph holds, in numbers. */
  stats: Stats;
  /** How many statements fall into each interval, by the day they were said and by the day they were published; at most 1,000 intervals. */
  timeline: Timeline;
  /** Utterances: one speech act or claim that several statements report, most widely reported first. */
  utterances: UtteranceConnection;
  /** Who asks, by the token in the header `Authorization: Bearer …`; null for anonymous readers. */
  viewer: Maybe<Viewer>;
  /** Who quoted whom: each pair once, the most frequent first. For example `whoQuotedWhom(where: {quoter: "RIA"})`. */
  whoQuotedWhom: QuotingConnection;
};


/** The questions that the graph answers. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
  where?: InputMaybe<ArticleFilter>;
};


/** The questions that the graph answers. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ChangeFilter>;
};


/** The questions that the graph answers. */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DisputeFilter>;
};


/** The questions that the graph answers. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** The questions that the graph answers. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that the graph answers. */
export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<FigureFilter>;
};


/** The questions that the graph answers. */
export type QueryGraphArgs = {
  around?: InputMaybe<Array<Scalars['String']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GraphFilter>;
};


/** The questions that the graph answers. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that the graph answers. */
export type QueryPathArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['String']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<PathThrough>;
  to: Scalars['String']['input'];
};


/** The questions that the graph answers. */
export type QueryReviewArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReviewFilter>;
};


/** The questions that the graph answers. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** The questions that the graph answers. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryStatementFacetsArgs = {
  where?: InputMaybe<StatementFilter>;
};


/** The questions that the graph answers. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};


/** The questions that the graph answers. */
export type QueryTimelineArgs = {
  interval?: InputMaybe<TimelineInterval>;
  where?: InputMaybe<StatementFilter>;
};


/** The questions that the graph answers. */
export type QueryUtterancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<UtteranceFilter>;
};


/** The questions that the graph answers. */
export type QueryWhoQuotedWhomArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuotingFilter>;
};

/** That one entity quoted another: one hop of chains, with the statements behind it. */
export type Quoting = Node & {
  __typename?: 'Quoting';
  /** In how many statements. */
  count: Scalars['Int']['output'];
  /** The day of the first article. */
  firstPublished: Scalars['Date']['output'];
  /** The id of the pair. */
  id: Scalars['ID']['output'];
  /** The day of the last article. */
  lastPublished: Scalars['Date']['output'];
  /** The relay or speaker that was quoted. */
  quoted: Entity;
  /** The outlet or relay that quoted. */
  quoter: Entity;
  /** The statements behind it. */
  statements: StatementConnection;
};


/** That one entity quoted another: one hop of chains, with the statements behind it. */
export type QuotingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  where?: InputMaybe<StatementFilter>;
};

/** A page of pairs of who quoted whom. */
export type QuotingConnection = {
  __typename?: 'QuotingConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<QuotingEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Quoting>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of pairs of who quoted whom, and where it stands. */
export type QuotingEdge = {
  __typename?: 'QuotingEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Quoting;
};

/** Which pairs of who quoted whom; counts are of the statements that fit. All fields that are given must fit. */
export type QuotingFilter = {
  /** In statements that passed through at most this many hands; 0 is first-hand only. */
  depthMax?: InputMaybe<Scalars['Int']['input']>;
  /** In statements that passed through at least this many hands. */
  depthMin?: InputMaybe<Scalars['Int']['input']>;
  /** In articles of this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** In articles published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In articles published on this day or earlier. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Who was quoted (id, name or alias). */
  quoted?: InputMaybe<Scalars['String']['input']>;
  /** Who quoted (id, name or alias). */
  quoter?: InputMaybe<Scalars['String']['input']>;
  /** In statements whose speaker is of this kind; GROUP holds the unnamed and collective sources. */
  speakerKind?: InputMaybe<EntityKind>;
};

/** One who passed a statement on. */
export type Relay = {
  __typename?: 'Relay';
  /** The words that attribute it to the relay, such as `reported`. */
  cue: Maybe<Scalars['String']['output']>;
  /** Who passed it on. */
  entity: Entity;
  /** The place of the relay, counted from the article: 1 is nearest. */
  position: Scalars['Int']['output'];
};

/** One who passed a drafted statement on. */
export type RelayDraft = {
  __typename?: 'RelayDraft';
  /** The words that attribute it to the relay. */
  cue: Maybe<Scalars['String']['output']>;
  /** Who passed it on. */
  entity: EntityDraft;
  /** The place of the relay, counted from the article: 1 is nearest. */
  position: Scalars['Int']['output'];
};

/** Somebody who passed a statement on. */
export type RelayInput = {
  /** The words that say so, such as `reported`. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** The entity: an id, a name or an alias. */
  entity: Scalars['String']['input'];
};

/** Words of an article, and the entity that a machine took them for. */
export type Resolution = {
  __typename?: 'Resolution';
  /** What else the words could mean, best first. */
  alternatives: Array<ResolutionAlternative>;
  /** Where they end; the code point there is no longer part of them. */
  end: Scalars['Int']['output'];
  /** The entity; null where the graph has it no more. */
  entity: Maybe<Entity>;
  /** Why, in words. */
  evidence: Scalars['String']['output'];
  /** By which method it was found, such as `EXACT_NAME` or `OFFICE_AT_DATE`; docs/resolving.md tells of each. */
  method: Scalars['String']['output'];
  /** What the entity is to the statement. */
  part: ResolvedPart;
  /** How surely, from 0 to 1. */
  score: Scalars['Float']['output'];
  /** Where the words begin in the article's text, in Unicode code points. */
  start: Scalars['Int']['output'];
  /** The words, as they stand in the article. */
  words: Scalars['String']['output'];
};

/** An entity that words could mean and were not taken for. */
export type ResolutionAlternative = {
  __typename?: 'ResolutionAlternative';
  /** The entity; null where the graph has it no more. */
  entity: Maybe<Entity>;
  /** Why, in words. */
  evidence: Scalars['String']['output'];
  /** By which method it was found. */
  method: Scalars['String']['output'];
  /** How surely, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** Words of a draft, and the entity that they were taken for. */
export type ResolutionDraft = {
  __typename?: 'ResolutionDraft';
  /** What else the words could mean, best first. */
  alternatives: Array<ResolutionDraftAlternative>;
  /** Where they end; the code point there is no longer part of them. */
  end: Scalars['Int']['output'];
  /** The entity. */
  entity: EntityDraft;
  /** Why, in words. */
  evidence: Scalars['String']['output'];
  /** By which method it was found; docs/resolving.md tells of each. */
  method: Scalars['String']['output'];
  /** What the entity is to the statement. */
  part: ResolvedPart;
  /** How surely, from 0 to 1. */
  score: Scalars['Float']['output'];
  /** Where the words begin, in Unicode code points. */
  start: Scalars['Int']['output'];
  /** The words, as they stand in the text. */
  words: Scalars['String']['output'];
};

/** An entity that words of a draft could mean and were not taken for. */
export type ResolutionDraftAlternative = {
  __typename?: 'ResolutionDraftAlternative';
  /** The entity. */
  entity: EntityDraft;
  /** Why, in words. */
  evidence: Scalars['String']['output'];
  /** By which method it was found. */
  method: Scalars['String']['output'];
  /** How surely, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** What an entity is to a statement. */
export type ResolvedPart =
  /** What it is about. */
  | 'ABOUT'
  /** One who was told. */
  | 'AUDIENCE'
  /** One who passed it on. */
  | 'RELAY'
  /** Whose words it is. */
  | 'SPEAKER';

/** A page of the review list. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The page, with a cursor for each. */
  edges: Array<ReviewEdge>;
  /** The page, without cursors. */
  nodes: Array<ReviewItem>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of a page of the review list. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Marks this place in the list, for after and before. */
  cursor: Scalars['String']['output'];
  /** What stands here. */
  node: ReviewItem;
};

/** What of the review list. */
export type ReviewFilter = {
  /** Statements of this article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** With at least so much doubt, from 0 to 1. */
  doubtMin?: InputMaybe<Scalars['Float']['input']>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<ReviewKind>>;
};

/** One thing to look at. */
export type ReviewItem = {
  __typename?: 'ReviewItem';
  /** How much it needs a look, from 0 to 1: how unsure the statement is, or how likely two entities are one. */
  doubt: Scalars['Float']['output'];
  /** The two entities that may be one; empty for a statement. */
  entities: Array<Entity>;
  /** What it is. */
  kind: ReviewKind;
  /** Why. */
  reasons: Array<ReviewReason>;
  /** The statement, where it is one. */
  statement: Maybe<Statement>;
};

/** What there is to look at. */
export type ReviewKind =
  /** Two entities that may be one. */
  | 'DUPLICATE'
  /** A statement that may be read wrongly. */
  | 'STATEMENT';

/** Why something needs a look. */
export type ReviewReason = {
  __typename?: 'ReviewReason';
  /** Why, for programs. */
  code: ReviewReasonCode;
  /** Why, for people. */
  message: Scalars['String']['output'];
};

/** The reasons to look at something. */
export type ReviewReasonCode =
  /** It is doubtful whom some words mean. */
  | 'DOUBTFUL_ENTITY'
  /** The construction is one that is often read wrongly. */
  | 'LOW_CONFIDENCE'
  /** Their names are spelled alike. */
  | 'NEAR_NAME'
  /** Both go by one name. */
  | 'SAME_NAME'
  /** Their names say the same in other words or in another order. */
  | 'SAME_WORDS'
  /** The words fit several, or nobody that is known: an entity of this article alone stands in. */
  | 'STAND_IN';

/** What people have made of a statement; one that was rejected is in no answer. */
export type ReviewState =
  /** Somebody added it, as nobody had read it. */
  | 'ADDED'
  /** Somebody found it right. */
  | 'CONFIRMED'
  /** Somebody corrected it. */
  | 'CORRECTED'
  /** Nobody has looked at it yet, or said so. */
  | 'UNREVIEWED';

/** An office or role that somebody holds in a body or a country. */
export type Role = {
  __typename?: 'Role';
  /** Since when, where that is known. */
  from: Maybe<Scalars['Date']['output']>;
  /** Who holds or held it. */
  holder: Entity;
  /** The body or country in which it is held. */
  of: Entity;
  /** The title of the office. */
  title: Scalars['String']['output'];
  /** Until when; null also where it is still held or not known. */
  to: Maybe<Scalars['Date']['output']>;
};

/** A page of matches. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** How many of them are of each type. */
  counts: Array<Count>;
  /** The page's edges: each a match and its cursor. */
  edges: Array<SearchEdge>;
  /** The page's matches, without cursors. */
  nodes: Array<SearchHit>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One match, and where it stands. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place of the match in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The match itself. */
  node: SearchHit;
};

/** One match of a search. */
export type SearchHit = Node & {
  __typename?: 'SearchHit';
  /** Where it matches, the matching words marked. */
  highlights: Array<Highlight>;
  /** The id of what was found. */
  id: Scalars['ID']['output'];
  /** What was found. */
  node: Node;
  /**
   * How well it matches; comparable within one search only. Its whole part goes up with how closely the words match (another spelling,
   * the beginning of a word, the word itself) and where (in a text, in an alias, in a name); 0 where some do not. The rest is BM25.
   */
  score: Scalars['Float']['output'];
};

/** What can be searched. */
export type SearchType =
  /** Articles, by title. */
  | 'ARTICLE'
  /** Entities, by names and aliases. */
  | 'ENTITY'
  /** Statements, by gist and quotes. */
  | 'STATEMENT';

/** Where the statements in an outlet's articles come from. Shares are from 0 to 1, and null where there are no statements. */
export type SourceShares = {
  __typename?: 'SourceShares';
  /** How many of these came to it first-hand. */
  firstHand: Scalars['Int']['output'];
  /** The share of first-hand statements. */
  firstHandShare: Maybe<Scalars['Float']['output']>;
  /** How many came to it through others. */
  relayed: Scalars['Int']['output'];
  /** The share of statements that came through others. */
  relayedShare: Maybe<Scalars['Float']['output']>;
  /** How many statements its articles report. */
  statements: Scalars['Int']['output'];
  /** How many are of unnamed or collective sources, first-hand or not. */
  unnamed: Scalars['Int']['output'];
  /** The share of statements of unnamed or collective sources. */
  unnamedShare: Maybe<Scalars['Float']['output']>;
};

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

/** One attribution in one article: a speaker, a cue that attributes, and a content. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** What the content is about. */
  about: Array<Entity>;
  /** Where in the article's text its parts stand. */
  anchors: Array<Anchor>;
  /** The article that reports it. */
  article: Article;
  /** Those who were told. */
  audience: Array<Entity>;
  /** The way to the article: outlet, relays, speaker. */
  chain: Array<ChainLink>;
  /** What people changed in it, the newest first. */
  changes: Array<Change>;
  /** How sure it is that the statement is read rightly, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The words that attribute the content to the speaker, such as `said`. */
  cue: Scalars['String']['output'];
  /** How many hands it passed through: the number of relays. 0 is first-hand. */
  depth: Scalars['Int']['output'];
  /** The figures that the content asserts. */
  figures: Array<Figure>;
  /** The content: one neutral sentence of our own where people wrote the statement, the article's words where a machine did. */
  gist: Scalars['String']['output'];
  /** The id of the statement. */
  id: Scalars['ID']['output'];
  /** Whether all (DIRECT), none (INDIRECT) or some (MIXED) of the content stands in quotation marks. */
  mode: SpeechMode;
  /** What is garbled, wrong or doubtful, and how it was read. */
  note: Maybe<Scalars['String']['output']>;
  /** Where the record comes from: `CURATED`, or an extractor and its version. */
  origin: Scalars['String']['output'];
  /** The exact words inside quotation marks that are the speaker's own. */
  quotes: Array<Scalars['String']['output']>;
  /** Who passed it on, nearest to the article first. */
  relays: Array<Relay>;
  /** Statements that hold this one. */
  repeatedBy: Array<Statement>;
  /** Statements inside this one, where speech holds speech. */
  repeats: Array<Statement>;
  /** How a machine found the entities: an account of what it did, which no correction changes. Empty where people wrote the statement. */
  resolutions: Array<Resolution>;
  /** What people have made of it. */
  review: StatementReview;
  /** What people have made of it so far, in one word: another one after every change and every undoing. Given as `basedOn` of a correction, it keeps two people from overwriting each other. */
  revision: Scalars['ID']['output'];
  /** When it was said, as far as the article lets one know. */
  saidOn: Maybe<Scalars['Date']['output']>;
  /** The original source, whose words or claim it is; never one who only passed it on. */
  speaker: Entity;
  /** The one speech act or claim that this and other statements report; null where nothing matches it. */
  utterance: Maybe<Utterance>;
};

/** A statement that nobody has read in its article. Entities are ids, names or aliases. Where the graph holds the article's text, words are enough; else the places of CUE and CONTENT, the cue, the mode and the gist are needed. */
export type StatementAddInput = {
  /** What it is about. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The places of the parts, in place of their words. */
  anchors?: InputMaybe<Array<AnchorInput>>;
  /** The id of the article. */
  article: Scalars['ID']['input'];
  /** Who was told. */
  audience?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The words that were said, as they stand in the text; several where the cue stands between them. */
  content?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The words that attribute it, as they stand in the text, their parts joined by an ellipsis: `reported … as saying`. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Entities that the graph does not have and that fields above name: each is made with the statement, and stays where that is undone. */
  entities?: InputMaybe<Array<NewEntityInput>>;
  /** The content in one neutral sentence; the words of the text where it is not given. */
  gist?: InputMaybe<Scalars['String']['input']>;
  /** Direct, indirect or mixed speech; by the quotation marks in the text where it is not given. */
  mode?: InputMaybe<SpeechMode>;
  /** The exact words inside quotation marks, all of them; those of the text where they are not given. */
  quotes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who passed it on, nearest to the article first. */
  relays?: InputMaybe<Array<RelayInput>>;
  /** The day on which it was said. */
  saidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who said it. */
  speaker: Scalars['String']['input'];
  /** The words that name the speaker in the text. */
  speakerWords?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `statementAdd`. */
export type StatementAddPayload = {
  __typename?: 'StatementAddPayload';
  /** The change; undo it to take the statement away. */
  change: Maybe<Change>;
  /** The statement. */
  statement: Maybe<Statement>;
  /** What is to be mended in the input; nothing was added where there is any. */
  userErrors: Array<UserError>;
};

/** Which statement is right. */
export type StatementConfirmInput = {
  /** The `revision` of what was seen, or the id of the last change of it that was seen: where somebody changed it since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the statement. */
  id: Scalars['ID']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `statementConfirm`. */
export type StatementConfirmPayload = {
  __typename?: 'StatementConfirmPayload';
  /** The change; null where it was confirmed already. */
  change: Maybe<Change>;
  /** The statement. */
  statement: Maybe<Statement>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<StatementEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Statement>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What to correct in a statement; what is not given stays as it is. Entities are ids, names or aliases. */
export type StatementCorrectInput = {
  /** What it is about, all of it. */
  about?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the parts stand in the text; parts that are not named keep their places. */
  anchors?: InputMaybe<Array<AnchorInput>>;
  /** Who was told, all of them. */
  audience?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The `revision` of what was seen, or the id of the last change of it that was seen: where somebody changed it since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** The words that attribute it. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Entities that the graph does not have and that fields above name: each is made with the correction, and stays where that is undone, unless it was made as an article was accepted whose import is taken back. */
  entities?: InputMaybe<Array<NewEntityInput>>;
  /** The content in one neutral sentence. */
  gist?: InputMaybe<Scalars['String']['input']>;
  /** The id of the statement. */
  id: Scalars['ID']['input'];
  /** Direct, indirect or mixed speech; INDIRECT takes the quotes away, the others need some. */
  mode?: InputMaybe<SpeechMode>;
  /** The exact words inside quotation marks, all of them. */
  quotes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who passed it on, nearest to the article first, all of them; none for a first-hand statement. */
  relays?: InputMaybe<Array<RelayInput>>;
  /** The day on which it was said; null takes the day away. */
  saidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who said it. */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** Parts that stand nowhere in the text: only SPEAKER may. */
  withoutAnchors?: InputMaybe<Array<AnchorPart>>;
};

/** The outcome of `statementCorrect`. */
export type StatementCorrectPayload = {
  __typename?: 'StatementCorrectPayload';
  /** The change; null where the statement said all this already. */
  change: Maybe<Change>;
  /** The statement as it is now. */
  statement: Maybe<Statement>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** A statement as it would be added. */
export type StatementDraft = {
  __typename?: 'StatementDraft';
  /** What the content is about. */
  about: Array<EntityDraft>;
  /** Where in the text its parts stand. */
  anchors: Array<Anchor>;
  /** Those who were told. */
  audience: Array<EntityDraft>;
  /** How sure it is that the statement is read rightly, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The words that attribute it. */
  cue: Scalars['String']['output'];
  /** The figures that it asserts. */
  figures: Array<FigureDraft>;
  /** The content, in the article's words. */
  gist: Scalars['String']['output'];
  /** The id that it would have: it is made of the article's and of what is said, so that it stays. */
  id: Scalars['ID']['output'];
  /** Whether all, none or some of the content stands in quotation marks. */
  mode: SpeechMode;
  /** The exact words inside quotation marks that are the speaker's own. */
  quotes: Array<Scalars['String']['output']>;
  /** Who passed it on, nearest to the article first. */
  relays: Array<RelayDraft>;
  /** The ids of the statements inside this one. */
  repeats: Array<Scalars['ID']['output']>;
  /** How its entities were found. */
  resolutions: Array<ResolutionDraft>;
  /** When it was said, as far as the article lets one know. */
  saidOn: Maybe<Scalars['Date']['output']>;
  /** Whose words or claim it is. */
  speaker: EntityDraft;
};

/** One of statements, and where it stands. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Statement;
};

/** What statements that fit a filter have in common: how many there are of each. */
export type StatementFacets = {
  __typename?: 'StatementFacets';
  /** Through how many hands, the most frequent first, at most 10. */
  depths: Array<DepthCount>;
  /** In which mode of speech, the most frequent first. */
  modes: Array<ModeCount>;
  /** Who published them, by number of statements, at most 10. */
  outlets: Array<EntityCount>;
  /** Who passed them on, by number of statements, at most 10. */
  relays: Array<EntityCount>;
  /** Who said them, by number of statements, at most 10. */
  speakers: Array<EntityCount>;
  /** What they are about, by number of statements, at most 10. */
  topics: Array<EntityCount>;
  /** How many have an unnamed or collective source. */
  unnamed: Scalars['Int']['output'];
};

/** Which statements. All fields that are given must fit. */
export type StatementFilter = {
  /** About this entity (id, name or alias). */
  about?: InputMaybe<Scalars['String']['input']>;
  /** All of these fit as well. */
  and?: InputMaybe<Array<StatementFilter>>;
  /** Reported in the article with this id. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** Told to this entity (id, name or alias). */
  audience?: InputMaybe<Scalars['String']['input']>;
  /** Passed through at most this many hands; 0 is first-hand. */
  depthMax?: InputMaybe<Scalars['Int']['input']>;
  /** Passed through at least this many hands; 0 is first-hand. */
  depthMin?: InputMaybe<Scalars['Int']['input']>;
  /** In this mode of speech. */
  mode?: InputMaybe<SpeechMode>;
  /** This does not fit. */
  not?: InputMaybe<StatementFilter>;
  /** At least one of these fits as well. */
  or?: InputMaybe<Array<StatementFilter>>;
  /** Published by this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** In an article published on this day or later. */
  publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** In an article published on this day or earlier. */
  publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or later; statements without a known day do not fit. */
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier; statements without a known day do not fit. */
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Said by this entity (id, name or alias). */
  speaker?: InputMaybe<Scalars['String']['input']>;
  /** Said by an entity of this kind; GROUP holds the unnamed and collective sources. */
  speakerKind?: InputMaybe<EntityKind>;
  /** With this run of letters in the gist (a paraphrase) or in a quote; case does not count. For words in any order and spelling there is `search`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Passed on by this entity (id, name or alias). */
  via?: InputMaybe<Scalars['String']['input']>;
};

/** An order of statements. */
export type StatementOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: StatementOrderField;
};

/** What statements can be ordered by; within the same day they follow the text of their article. */
export type StatementOrderField =
  /** The day the article was published. */
  | 'PUBLISHED'
  /** The day it was said; where that is not known, the day the article was published. */
  | 'SAID_ON';

/** Which statement is none. */
export type StatementRejectInput = {
  /** The `revision` of what was seen, or the id of the last change of it that was seen: where somebody changed it since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the statement. */
  id: Scalars['ID']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The outcome of `statementReject`. */
export type StatementRejectPayload = {
  __typename?: 'StatementRejectPayload';
  /** The change; undo it to have the statement back. */
  change: Maybe<Change>;
  /** What is to be mended in the input; nothing was changed where there is any. */
  userErrors: Array<UserError>;
};

/** What people have made of a statement. */
export type StatementReview = {
  __typename?: 'StatementReview';
  /** When that was. */
  at: Maybe<Scalars['Date']['output']>;
  /** Who was the last to do so. */
  by: Maybe<Scalars['String']['output']>;
  /** What they have made of it. */
  state: ReviewState;
};

/** What the graph holds, in numbers. */
export type Stats = {
  __typename?: 'Stats';
  /** How many articles. */
  articles: Scalars['Int']['output'];
  /** How many entities. */
  entities: Scalars['Int']['output'];
  /** How many figures. */
  figures: Scalars['Int']['output'];
  /** How many nodes of each label. */
  labels: Array<Count>;
  /** What each article holds. */
  perArticle: Array<ArticleStats>;
  /** How many relationships of each type. */
  relationships: Array<Count>;
  /** How many statements. */
  statements: Scalars['Int']['output'];
  /** How many utterances. */
  utterances: Scalars['Int']['output'];
};

/** What comes into the graph, told as it comes: over server-sent events, with the header `accept: text/event-stream`. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Statements that are added from now on, by whichever process, within about a second; corrections of older ones are not told.
   * For example `subscription { statementAdded(where: {about: "CSTO"}) { gist } }`.
   */
  statementAdded: Statement;
};


/** What comes into the graph, told as it comes: over server-sent events, with the header `accept: text/event-stream`. */
export type SubscriptionStatementAddedArgs = {
  where?: InputMaybe<StatementFilter>;
};

/** Statements over time, by two clocks. */
export type Timeline = {
  __typename?: 'Timeline';
  /** The intervals in which something falls, the earliest first. */
  buckets: Array<TimelineBucket>;
  /** How long each interval is. */
  interval: TimelineInterval;
  /** Statements whose day of saying is not known. */
  undated: Scalars['Int']['output'];
};

/** One interval of a timeline. */
export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  /** The first day of the interval. */
  from: Scalars['Date']['output'];
  /** Statements in articles published in it. */
  published: Scalars['Int']['output'];
  /** Statements said in it; one that is known only to the week, month or year counts in the interval of its first day. */
  said: Scalars['Int']['output'];
  /** Who spoke in it, by number of statements said or else published, at most 10. */
  speakers: Array<EntityCount>;
  /** The interval: an hour (`2022-01-09T14`), a day, an ISO week (`2022-W01`), a month. */
  start: Scalars['String']['output'];
  /** The last day of the interval. */
  to: Scalars['Date']['output'];
  /** What was spoken about in it, by number of statements, at most 10. */
  topics: Array<EntityCount>;
};

/** How long the intervals of a timeline are. */
export type TimelineInterval =
  /** A day. */
  | 'DAY'
  /** An hour in UTC, where articles or statements give the time; else the day's first. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A week of ISO 8601, from Monday to Sunday. */
  | 'WEEK';

/** One thing in the input of a mutation that can be mended. */
export type UserError = {
  __typename?: 'UserError';
  /** The changes that keep it from being done: with CHANGED_MEANWHILE all that were made or taken back since, the last one first. */
  changes: Array<Change>;
  /** What is wrong, for programs. */
  code: UserErrorCode;
  /** The way to the field of the input, such as `["from"]`; null where no single field is at fault. */
  field: Maybe<Array<Scalars['String']['output']>>;
  /** What is wrong and how to mend it, for people. */
  message: Scalars['String']['output'];
};

/** What can be wrong with the input of a mutation. There may be more of these in time. */
export type UserErrorCode =
  /** A text that somebody took out of the graph, by deleting its article or taking its import back; `again: true` reads it anew. */
  | 'ARTICLE_DELETED'
  /** No article has this id. */
  | 'ARTICLE_UNKNOWN'
  /** An article that cannot be read. */
  | 'ARTICLE_UNREADABLE'
  /** Somebody changed it since it was looked at (`basedOn`); the message and `changes` tell who changed what. */
  | 'CHANGED_MEANWHILE'
  /** A change that nobody can undo, as what it took out of the graph is not kept there. */
  | 'CHANGE_FINAL'
  /** A later change rests on the one that is to be undone. */
  | 'CHANGE_IN_THE_WAY'
  /** No change has this id, or it is undone already. */
  | 'CHANGE_UNKNOWN'
  /** A name that several entities go by. */
  | 'ENTITY_AMBIGUOUS'
  /** No entity has this id or name. */
  | 'ENTITY_UNKNOWN'
  /** A value that does not fit. */
  | 'INPUT_INVALID'
  /** Records that do not fit. */
  | 'RECORDS_INVALID'
  /** No statement has this id. */
  | 'STATEMENT_UNKNOWN';

/** The one speech act, or the one claim, that several statements in several articles report. */
export type Utterance = Node & {
  __typename?: 'Utterance';
  /** The gist of the statement that is most like all others. */
  gist: Scalars['String']['output'];
  /** The id of the utterance. */
  id: Scalars['ID']['output'];
  /** The method by which its statements were grouped, and the version of it, such as `wording/1`. */
  method: Scalars['String']['output'];
  /** How many statements report it. */
  reportCount: Scalars['Int']['output'];
  /** The statements that report it, the first published first, with what matched and how strongly. One, where it is known only for its rivals. */
  reports: Array<UtteranceReport>;
  /** How many rivals it has. */
  rivalCount: Scalars['Int']['output'];
  /** Utterances of other speakers with the same words or the same claim: never merged, shown as a finding. */
  rivals: Array<UtteranceRival>;
  /** The one speaker to whom all of its statements give the words. */
  speaker: Entity;
};


/** The one speech act, or the one claim, that several statements in several articles report. */
export type UtteranceReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The one speech act, or the one claim, that several statements in several articles report. */
export type UtteranceRivalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of utterances. */
export type UtteranceConnection = {
  __typename?: 'UtteranceConnection';
  /** The page's edges: each a node and its cursor. */
  edges: Array<UtteranceEdge>;
  /** The page's nodes, without cursors. */
  nodes: Array<Utterance>;
  /** Where the page stands among all of them. */
  pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of utterances, and where it stands. */
export type UtteranceEdge = {
  __typename?: 'UtteranceEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Utterance;
};

/** Which utterances. All fields that are given must fit. */
export type UtteranceFilter = {
  /** Reported in articles of this organization (id, name or alias). */
  outlet?: InputMaybe<Scalars['String']['input']>;
  /** Reported by one of these organizations (2 to 20 ids, names or aliases), and by another of them, which may be a report of a rival: what can be compared. */
  outlets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Reported by at least this many statements. */
  reportsMin?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with (true) or without (false) the same words or claim of another speaker. */
  rivalled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this speaker (id, name or alias). */
  speaker?: InputMaybe<Scalars['String']['input']>;
};

/** That a statement reports an utterance. */
export type UtteranceReport = {
  __typename?: 'UtteranceReport';
  /** How its wording differs from that of the utterance's first statement; null for the first itself. */
  difference: Maybe<Array<WordingPart>>;
  /** What matched, such as shared words of a quote, a figure, the day. */
  matched: Array<Match>;
  /** How strongly it matches the report that is most like it, from 0 to 1; 1 where there is no other. */
  similarity: Scalars['Float']['output'];
  /** The statement. */
  statement: Statement;
  /** Its wording: the article's own words where the graph holds those of all reports, else the quotes where all have some, else the gist. */
  wording: Scalars['String']['output'];
};

/** An utterance of another speaker with the same words or the same claim. */
export type UtteranceRival = {
  __typename?: 'UtteranceRival';
  /** How the rival's wording differs, in this pair of statements. */
  difference: Array<WordingPart>;
  /** What matched. */
  matched: Array<Match>;
  /** How strongly the two match, from 0 to 1: by the pair of their statements that is most alike. */
  similarity: Scalars['Float']['output'];
  /** The other utterance. */
  utterance: Utterance;
};

/** Somebody whom the service knows by a token. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The name that the token was made for. */
  name: Scalars['String']['output'];
  /** What the token allows. */
  role: ViewerRole;
};

/** What a viewer may do; each may do what those before it may. Whoever sends no token is an anonymous reader. */
export type ViewerRole =
  /** Takes articles away. */
  | 'ADMIN'
  /** Adds articles, corrects, confirms, rejects, merges, and undoes these. */
  | 'CURATOR'
  /** Asks. */
  | 'READER';

/** How a run of words differs between two wordings. */
export type WordingChange =
  /** Only in this one. */
  | 'ADDED'
  /** Only in the other one. */
  | 'LEFT_OUT'
  /** In both. */
  | 'SAME';

/** A run of words in one wording compared with another. */
export type WordingPart = {
  __typename?: 'WordingPart';
  /** Whether the words are in both, or only in one. */
  change: WordingChange;
  /** The words. */
  words: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
  ;
  Node:
    | ( TitledArticle )
    | ( ChangeNode )
    | ( NamedEntity )
    | ( FoundDispute )
    | ( NamedEntity )
    | ( FigureNode )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( NamedEntity )
    | ( QuotingNode )
    | ( SearchHitNode )
    | ( StatementNode )
    | ( UtteranceNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Anchor: ResolverTypeWrapper<AnchorNode>;
  AnchorInput: AnchorInput;
  AnchorPart: AnchorPart;
  Approximation: Approximation;
  Article: ResolverTypeWrapper<TitledArticle>;
  ArticleConnection: ResolverTypeWrapper<ArticleList>;
  ArticleDeleteInput: ArticleDeleteInput;
  ArticleDeletePayload: ResolverTypeWrapper<Omit<ArticleDeletePayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArticleDraft: ResolverTypeWrapper<Omit<ArticleDraft, 'statements'> & { statements: Array<ResolversTypes['StatementDraft']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleFormat: ArticleFormat;
  ArticleImportInput: ArticleImportInput;
  ArticleImportPayload: ResolverTypeWrapper<Omit<ArticleImportPayload, 'article' | 'change' | 'userErrors'> & { article?: Maybe<ResolversTypes['Article']>, change?: Maybe<ResolversTypes['Change']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArticleInput: ArticleInput;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticlePreviewInput: ArticlePreviewInput;
  ArticlePreviewPayload: ResolverTypeWrapper<Omit<ArticlePreviewPayload, 'article' | 'draft' | 'userErrors'> & { article?: Maybe<ResolversTypes['Article']>, draft?: Maybe<ResolversTypes['ArticleDraft']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArticleReport: ResolverTypeWrapper<ArticleReport>;
  ArticleStats: ResolverTypeWrapper<ArticleNumbers>;
  ArticleStatus: ArticleStatus;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainLink: ResolverTypeWrapper<ChainLinkNode>;
  ChainRole: ChainRole;
  Change: ResolverTypeWrapper<ChangeNode>;
  ChangeConnection: ResolverTypeWrapper<ChangeList>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  ChangeUndoInput: ChangeUndoInput;
  ChangeUndoPayload: ResolverTypeWrapper<Omit<ChangeUndoPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChangedField: ResolverTypeWrapper<ChangedField>;
  Count: ResolverTypeWrapper<Count>;
  Country: ResolverTypeWrapper<NamedEntity>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DayBasis: DayBasis;
  DepthCount: ResolverTypeWrapper<DepthCount>;
  Dispute: ResolverTypeWrapper<FoundDispute>;
  DisputeConnection: ResolverTypeWrapper<DisputeList>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFilter: DisputeFilter;
  DisputeRule: DisputeRule;
  DisputedFigure: ResolverTypeWrapper<FoundFigure>;
  Entity: ResolverTypeWrapper<NamedEntity>;
  EntityConnection: ResolverTypeWrapper<EntityList>;
  EntityCorrectInput: EntityCorrectInput;
  EntityCorrectPayload: ResolverTypeWrapper<Omit<EntityCorrectPayload, 'change' | 'entity' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, entity?: Maybe<ResolversTypes['Entity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EntityCount: ResolverTypeWrapper<EntityCountNode>;
  EntityDraft: ResolverTypeWrapper<EntityDraft>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKeepApartInput: EntityKeepApartInput;
  EntityKeepApartPayload: ResolverTypeWrapper<Omit<EntityKeepApartPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EntityKind: EntityKind;
  EntityMergeInput: EntityMergeInput;
  EntityMergePayload: ResolverTypeWrapper<Omit<EntityMergePayload, 'change' | 'entity' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, entity?: Maybe<ResolversTypes['Entity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EntityNumbers: ResolverTypeWrapper<EntityNumbersNode>;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityUnmergeInput: EntityUnmergeInput;
  EntityUnmergePayload: ResolverTypeWrapper<Omit<EntityUnmergePayload, 'change' | 'entity' | 'partedFrom' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, entity?: Maybe<ResolversTypes['Entity']>, partedFrom?: Maybe<ResolversTypes['Entity']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Event: ResolverTypeWrapper<NamedEntity>;
  Figure: ResolverTypeWrapper<FigureNode>;
  FigureConnection: ResolverTypeWrapper<FigureList>;
  FigureDraft: ResolverTypeWrapper<FigureDraft>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Graph: ResolverTypeWrapper<DrawnNetwork>;
  GraphFilter: GraphFilter;
  GraphLink: ResolverTypeWrapper<NetworkLink>;
  GraphLinkKind: GraphLinkKind;
  GraphNode: ResolverTypeWrapper<NetworkNode>;
  Group: ResolverTypeWrapper<NamedEntity>;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightPart: ResolverTypeWrapper<HighlightPart>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Match: ResolverTypeWrapper<Match>;
  MatchKind: MatchKind;
  Measure: Measure;
  Membership: ResolverTypeWrapper<RelationNode>;
  MembershipKind: MembershipKind;
  ModeCount: ResolverTypeWrapper<ModeCount>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewEntityInput: NewEntityInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<NamedEntity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<WayNetwork>;
  PathThrough: PathThrough;
  Person: ResolverTypeWrapper<NamedEntity>;
  Place: ResolverTypeWrapper<NamedEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quoting: ResolverTypeWrapper<QuotingNode>;
  QuotingConnection: ResolverTypeWrapper<QuotingList>;
  QuotingEdge: ResolverTypeWrapper<Omit<QuotingEdge, 'node'> & { node: ResolversTypes['Quoting'] }>;
  QuotingFilter: QuotingFilter;
  Relay: ResolverTypeWrapper<RelayLink>;
  RelayDraft: ResolverTypeWrapper<RelayDraft>;
  RelayInput: RelayInput;
  Resolution: ResolverTypeWrapper<ResolutionRecord>;
  ResolutionAlternative: ResolverTypeWrapper<FindingRecord>;
  ResolutionDraft: ResolverTypeWrapper<ResolutionDraft>;
  ResolutionDraftAlternative: ResolverTypeWrapper<ResolutionDraftAlternative>;
  ResolvedPart: ResolvedPart;
  ReviewConnection: ResolverTypeWrapper<ReviewList>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['ReviewItem'] }>;
  ReviewFilter: ReviewFilter;
  ReviewItem: ResolverTypeWrapper<ReviewedItem>;
  ReviewKind: ReviewKind;
  ReviewReason: ResolverTypeWrapper<ReviewReason>;
  ReviewReasonCode: ReviewReasonCode;
  ReviewState: ReviewState;
  Role: ResolverTypeWrapper<RelationNode>;
  SearchConnection: ResolverTypeWrapper<SearchList>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitNode>;
  SearchType: SearchType;
  SourceShares: ResolverTypeWrapper<SourceCounts>;
  SpeechMode: SpeechMode;
  Statement: ResolverTypeWrapper<StatementNode>;
  StatementAddInput: StatementAddInput;
  StatementAddPayload: ResolverTypeWrapper<Omit<StatementAddPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, statement?: Maybe<ResolversTypes['Statement']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StatementConfirmInput: StatementConfirmInput;
  StatementConfirmPayload: ResolverTypeWrapper<Omit<StatementConfirmPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, statement?: Maybe<ResolversTypes['Statement']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StatementConnection: ResolverTypeWrapper<StatementList>;
  StatementCorrectInput: StatementCorrectInput;
  StatementCorrectPayload: ResolverTypeWrapper<Omit<StatementCorrectPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, statement?: Maybe<ResolversTypes['Statement']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StatementDraft: ResolverTypeWrapper<Omit<StatementDraft, 'anchors'> & { anchors: Array<ResolversTypes['Anchor']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFacets: ResolverTypeWrapper<FacetsNode>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  StatementRejectInput: StatementRejectInput;
  StatementRejectPayload: ResolverTypeWrapper<Omit<StatementRejectPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversTypes['Change']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StatementReview: ResolverTypeWrapper<StatementReview>;
  Stats: ResolverTypeWrapper<GraphNumbers>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Timeline: ResolverTypeWrapper<TimelineNode>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketNode>;
  TimelineInterval: TimelineInterval;
  UserError: ResolverTypeWrapper<UserErrorNode>;
  UserErrorCode: UserErrorCode;
  Utterance: ResolverTypeWrapper<UtteranceNode>;
  UtteranceConnection: ResolverTypeWrapper<UtteranceList>;
  UtteranceEdge: ResolverTypeWrapper<Omit<UtteranceEdge, 'node'> & { node: ResolversTypes['Utterance'] }>;
  UtteranceFilter: UtteranceFilter;
  UtteranceReport: ResolverTypeWrapper<ReportOfUtterance>;
  UtteranceRival: ResolverTypeWrapper<RivalOfUtterance>;
  Viewer: ResolverTypeWrapper<Viewer>;
  ViewerRole: ViewerRole;
  WordingChange: WordingChange;
  WordingPart: ResolverTypeWrapper<WordingPart>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Anchor: AnchorNode;
  AnchorInput: AnchorInput;
  Article: TitledArticle;
  ArticleConnection: ArticleList;
  ArticleDeleteInput: ArticleDeleteInput;
  ArticleDeletePayload: Omit<ArticleDeletePayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArticleDraft: Omit<ArticleDraft, 'statements'> & { statements: Array<ResolversParentTypes['StatementDraft']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleImportInput: ArticleImportInput;
  ArticleImportPayload: Omit<ArticleImportPayload, 'article' | 'change' | 'userErrors'> & { article?: Maybe<ResolversParentTypes['Article']>, change?: Maybe<ResolversParentTypes['Change']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArticleInput: ArticleInput;
  ArticleOrder: ArticleOrder;
  ArticlePreviewInput: ArticlePreviewInput;
  ArticlePreviewPayload: Omit<ArticlePreviewPayload, 'article' | 'draft' | 'userErrors'> & { article?: Maybe<ResolversParentTypes['Article']>, draft?: Maybe<ResolversParentTypes['ArticleDraft']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArticleReport: ArticleReport;
  ArticleStats: ArticleNumbers;
  Boolean: Scalars['Boolean']['output'];
  ChainLink: ChainLinkNode;
  Change: ChangeNode;
  ChangeConnection: ChangeList;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  ChangeUndoInput: ChangeUndoInput;
  ChangeUndoPayload: Omit<ChangeUndoPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChangedField: ChangedField;
  Count: Count;
  Country: NamedEntity;
  Date: Scalars['Date']['output'];
  DepthCount: DepthCount;
  Dispute: FoundDispute;
  DisputeConnection: DisputeList;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFilter: DisputeFilter;
  DisputedFigure: FoundFigure;
  Entity: NamedEntity;
  EntityConnection: EntityList;
  EntityCorrectInput: EntityCorrectInput;
  EntityCorrectPayload: Omit<EntityCorrectPayload, 'change' | 'entity' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, entity?: Maybe<ResolversParentTypes['Entity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EntityCount: EntityCountNode;
  EntityDraft: EntityDraft;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityKeepApartInput: EntityKeepApartInput;
  EntityKeepApartPayload: Omit<EntityKeepApartPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EntityMergeInput: EntityMergeInput;
  EntityMergePayload: Omit<EntityMergePayload, 'change' | 'entity' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, entity?: Maybe<ResolversParentTypes['Entity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EntityNumbers: EntityNumbersNode;
  EntityOrder: EntityOrder;
  EntityUnmergeInput: EntityUnmergeInput;
  EntityUnmergePayload: Omit<EntityUnmergePayload, 'change' | 'entity' | 'partedFrom' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, entity?: Maybe<ResolversParentTypes['Entity']>, partedFrom?: Maybe<ResolversParentTypes['Entity']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Event: NamedEntity;
  Figure: FigureNode;
  FigureConnection: FigureList;
  FigureDraft: FigureDraft;
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  Float: Scalars['Float']['output'];
  Graph: DrawnNetwork;
  GraphFilter: GraphFilter;
  GraphLink: NetworkLink;
  GraphNode: NetworkNode;
  Group: NamedEntity;
  Highlight: Highlight;
  HighlightPart: HighlightPart;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Match: Match;
  Membership: RelationNode;
  ModeCount: ModeCount;
  Mutation: Record<PropertyKey, never>;
  NewEntityInput: NewEntityInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: NamedEntity;
  PageInfo: PageInfo;
  Path: WayNetwork;
  Person: NamedEntity;
  Place: NamedEntity;
  Query: Record<PropertyKey, never>;
  Quoting: QuotingNode;
  QuotingConnection: QuotingList;
  QuotingEdge: Omit<QuotingEdge, 'node'> & { node: ResolversParentTypes['Quoting'] };
  QuotingFilter: QuotingFilter;
  Relay: RelayLink;
  RelayDraft: RelayDraft;
  RelayInput: RelayInput;
  Resolution: ResolutionRecord;
  ResolutionAlternative: FindingRecord;
  ResolutionDraft: ResolutionDraft;
  ResolutionDraftAlternative: ResolutionDraftAlternative;
  ReviewConnection: ReviewList;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['ReviewItem'] };
  ReviewFilter: ReviewFilter;
  ReviewItem: ReviewedItem;
  ReviewReason: ReviewReason;
  Role: RelationNode;
  SearchConnection: SearchList;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitNode;
  SourceShares: SourceCounts;
  Statement: StatementNode;
  StatementAddInput: StatementAddInput;
  StatementAddPayload: Omit<StatementAddPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, statement?: Maybe<ResolversParentTypes['Statement']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StatementConfirmInput: StatementConfirmInput;
  StatementConfirmPayload: Omit<StatementConfirmPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, statement?: Maybe<ResolversParentTypes['Statement']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StatementConnection: StatementList;
  StatementCorrectInput: StatementCorrectInput;
  StatementCorrectPayload: Omit<StatementCorrectPayload, 'change' | 'statement' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, statement?: Maybe<ResolversParentTypes['Statement']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StatementDraft: Omit<StatementDraft, 'anchors'> & { anchors: Array<ResolversParentTypes['Anchor']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFacets: FacetsNode;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementRejectInput: StatementRejectInput;
  StatementRejectPayload: Omit<StatementRejectPayload, 'change' | 'userErrors'> & { change?: Maybe<ResolversParentTypes['Change']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StatementReview: StatementReview;
  Stats: GraphNumbers;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Timeline: TimelineNode;
  TimelineBucket: TimelineBucketNode;
  UserError: UserErrorNode;
  Utterance: UtteranceNode;
  UtteranceConnection: UtteranceList;
  UtteranceEdge: Omit<UtteranceEdge, 'node'> & { node: ResolversParentTypes['Utterance'] };
  UtteranceFilter: UtteranceFilter;
  UtteranceReport: ReportOfUtterance;
  UtteranceRival: RivalOfUtterance;
  Viewer: Viewer;
  WordingPart: WordingPart;
};

export type AnchorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anchor'] = ResolversParentTypes['Anchor']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AnchorPart'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  supersedes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDeletePayload'] = ResolversParentTypes['ArticleDeletePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDraft'] = ResolversParentTypes['ArticleDraft']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['EntityDraft']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureDraft']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['EntityDraft'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['ArticleReport']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['StatementDraft']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleImportPayload'] = ResolversParentTypes['ArticleImportPayload']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['ArticleReport']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ArticleStatus']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticlePreviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePreviewPayload'] = ResolversParentTypes['ArticlePreviewPayload']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ArticleDraft']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ArticleStatus']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReport'] = ResolversParentTypes['ArticleReport']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleStats'] = ResolversParentTypes['ArticleStats']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figuresOwn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figuresSaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChainRole'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ChangedField']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  isUndone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeUndoPayload'] = ResolversParentTypes['ChangeUndoPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedField'] = ResolversParentTypes['ChangedField']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<CountryQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<CountryQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountrySaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DepthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepthCount'] = ResolversParentTypes['DepthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  figures?: Resolver<Array<ResolversTypes['DisputedFigure']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DisputeRule'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputedFigure'] = ResolversParentTypes['DisputedFigure']> = {
  conflictsWith?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dayBasis?: Resolver<ResolversTypes['DayBasis'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revises?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCorrectPayload'] = ResolversParentTypes['EntityCorrectPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityDraft'] = ResolversParentTypes['EntityDraft']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKeepApartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKeepApartPayload'] = ResolversParentTypes['EntityKeepApartPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntityMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityMergePayload'] = ResolversParentTypes['EntityMergePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntityNumbersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityNumbers'] = ResolversParentTypes['EntityNumbers']> = {
  about?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSaid?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityUnmergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityUnmergePayload'] = ResolversParentTypes['EntityUnmergePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  partedFrom?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<EventQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<EventQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  approximation?: Resolver<ResolversTypes['Approximation'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureDraft'] = ResolversParentTypes['FigureDraft']> = {
  approximation?: Resolver<ResolversTypes['Approximation'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  links?: Resolver<Array<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphLinkKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<GroupQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<GroupQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['HighlightPart']>, ParentType, ContextType>;
};

export type HighlightPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HighlightPart'] = ResolversParentTypes['HighlightPart']> = {
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ModeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModeCount'] = ResolversParentTypes['ModeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SpeechMode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  articleDelete?: Resolver<Maybe<ResolversTypes['ArticleDeletePayload']>, ParentType, ContextType, RequireFields<MutationArticleDeleteArgs, 'input'>>;
  articleImport?: Resolver<Maybe<ResolversTypes['ArticleImportPayload']>, ParentType, ContextType, RequireFields<MutationArticleImportArgs, 'input'>>;
  articlePreview?: Resolver<Maybe<ResolversTypes['ArticlePreviewPayload']>, ParentType, ContextType, RequireFields<MutationArticlePreviewArgs, 'input'>>;
  changeUndo?: Resolver<Maybe<ResolversTypes['ChangeUndoPayload']>, ParentType, ContextType, RequireFields<MutationChangeUndoArgs, 'input'>>;
  entityCorrect?: Resolver<Maybe<ResolversTypes['EntityCorrectPayload']>, ParentType, ContextType, RequireFields<MutationEntityCorrectArgs, 'input'>>;
  entityKeepApart?: Resolver<Maybe<ResolversTypes['EntityKeepApartPayload']>, ParentType, ContextType, RequireFields<MutationEntityKeepApartArgs, 'input'>>;
  entityMerge?: Resolver<Maybe<ResolversTypes['EntityMergePayload']>, ParentType, ContextType, RequireFields<MutationEntityMergeArgs, 'input'>>;
  entityUnmerge?: Resolver<Maybe<ResolversTypes['EntityUnmergePayload']>, ParentType, ContextType, RequireFields<MutationEntityUnmergeArgs, 'input'>>;
  statementAdd?: Resolver<Maybe<ResolversTypes['StatementAddPayload']>, ParentType, ContextType, RequireFields<MutationStatementAddArgs, 'input'>>;
  statementConfirm?: Resolver<Maybe<ResolversTypes['StatementConfirmPayload']>, ParentType, ContextType, RequireFields<MutationStatementConfirmArgs, 'input'>>;
  statementCorrect?: Resolver<Maybe<ResolversTypes['StatementCorrectPayload']>, ParentType, ContextType, RequireFields<MutationStatementCorrectArgs, 'input'>>;
  statementReject?: Resolver<Maybe<ResolversTypes['StatementRejectPayload']>, ParentType, ContextType, RequireFields<MutationStatementRejectArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Change' | 'Country' | 'Dispute' | 'Event' | 'Figure' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Quoting' | 'SearchHit' | 'Statement' | 'Utterance', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<OrganizationQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<OrganizationQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationSaidArgs>>;
  sources?: Resolver<ResolversTypes['SourceShares'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PersonQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PersonQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbers?: Resolver<ResolversTypes['EntityNumbers'], ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PlaceQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PlaceQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceRelayedArgs>>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, Partial<QueryDisputesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<QueryFiguresArgs>>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  path?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'all' | 'from' | 'maxHops' | 'through' | 'to'>>;
  review?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<QueryReviewArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statementFacets?: Resolver<ResolversTypes['StatementFacets'], ParentType, ContextType, Partial<QueryStatementFacetsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'interval'>>;
  utterances?: Resolver<ResolversTypes['UtteranceConnection'], ParentType, ContextType, Partial<QueryUtterancesArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  whoQuotedWhom?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<QueryWhoQuotedWhomArgs>>;
};

export type QuotingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quoting'] = ResolversParentTypes['Quoting']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPublished?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastPublished?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quoter?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QuotingStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuotingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotingConnection'] = ResolversParentTypes['QuotingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuotingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Quoting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotingEdge'] = ResolversParentTypes['QuotingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quoting'], ParentType, ContextType>;
};

export type RelayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relay'] = ResolversParentTypes['Relay']> = {
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelayDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelayDraft'] = ResolversParentTypes['RelayDraft']> = {
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityDraft'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  alternatives?: Resolver<Array<ResolversTypes['ResolutionAlternative']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ResolvedPart'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionAlternative'] = ResolversParentTypes['ResolutionAlternative']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ResolutionDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionDraft'] = ResolversParentTypes['ResolutionDraft']> = {
  alternatives?: Resolver<Array<ResolversTypes['ResolutionDraftAlternative']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['EntityDraft'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ResolvedPart'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolutionDraftAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionDraftAlternative'] = ResolversParentTypes['ResolutionDraftAlternative']> = {
  entity?: Resolver<ResolversTypes['EntityDraft'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  doubt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ReviewReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewReason'] = ResolversParentTypes['ReviewReason']> = {
  code?: Resolver<ResolversTypes['ReviewReasonCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceSharesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceShares'] = ResolversParentTypes['SourceShares']> = {
  firstHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstHandShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relayedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unnamedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  anchors?: Resolver<Array<ResolversTypes['Anchor']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SpeechMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  relays?: Resolver<Array<ResolversTypes['Relay']>, ParentType, ContextType>;
  repeatedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  repeats?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  resolutions?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['StatementReview'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  utterance?: Resolver<Maybe<ResolversTypes['Utterance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAddPayload'] = ResolversParentTypes['StatementAddPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatementConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConfirmPayload'] = ResolversParentTypes['StatementConfirmPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementCorrectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementCorrectPayload'] = ResolversParentTypes['StatementCorrectPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatementDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementDraft'] = ResolversParentTypes['StatementDraft']> = {
  about?: Resolver<Array<ResolversTypes['EntityDraft']>, ParentType, ContextType>;
  anchors?: Resolver<Array<ResolversTypes['Anchor']>, ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['EntityDraft']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['FigureDraft']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['SpeechMode'], ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  relays?: Resolver<Array<ResolversTypes['RelayDraft']>, ParentType, ContextType>;
  repeats?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  resolutions?: Resolver<Array<ResolversTypes['ResolutionDraft']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['EntityDraft'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementFacets'] = ResolversParentTypes['StatementFacets']> = {
  depths?: Resolver<Array<ResolversTypes['DepthCount']>, ParentType, ContextType>;
  modes?: Resolver<Array<ResolversTypes['ModeCount']>, ParentType, ContextType>;
  outlets?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  relays?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementRejectPayload'] = ResolversParentTypes['StatementRejectPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StatementReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementReview'] = ResolversParentTypes['StatementReview']> = {
  at?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  perArticle?: Resolver<Array<ResolversTypes['ArticleStats']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  utterances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  statementAdded?: SubscriptionResolver<ResolversTypes['Statement'], "statementAdded", ParentType, ContextType, Partial<SubscriptionStatementAddedArgs>>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['TimelineInterval'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['EntityCount']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtteranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utterance'] = ResolversParentTypes['Utterance']> = {
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['UtteranceReport']>, ParentType, ContextType, Partial<UtteranceReportsArgs>>;
  rivalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rivals?: Resolver<Array<ResolversTypes['UtteranceRival']>, ParentType, ContextType, Partial<UtteranceRivalsArgs>>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtteranceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceConnection'] = ResolversParentTypes['UtteranceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UtteranceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Utterance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtteranceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceEdge'] = ResolversParentTypes['UtteranceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
};

export type UtteranceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceReport'] = ResolversParentTypes['UtteranceReport']> = {
  difference?: Resolver<Maybe<Array<ResolversTypes['WordingPart']>>, ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UtteranceRivalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UtteranceRival'] = ResolversParentTypes['UtteranceRival']> = {
  difference?: Resolver<Array<ResolversTypes['WordingPart']>, ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  utterance?: Resolver<ResolversTypes['Utterance'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ViewerRole'], ParentType, ContextType>;
};

export type WordingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingPart'] = ResolversParentTypes['WordingPart']> = {
  change?: Resolver<ResolversTypes['WordingChange'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Anchor?: AnchorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleDeletePayload?: ArticleDeletePayloadResolvers<ContextType>;
  ArticleDraft?: ArticleDraftResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleImportPayload?: ArticleImportPayloadResolvers<ContextType>;
  ArticlePreviewPayload?: ArticlePreviewPayloadResolvers<ContextType>;
  ArticleReport?: ArticleReportResolvers<ContextType>;
  ArticleStats?: ArticleStatsResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeUndoPayload?: ChangeUndoPayloadResolvers<ContextType>;
  ChangedField?: ChangedFieldResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DepthCount?: DepthCountResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputedFigure?: DisputedFigureResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityCorrectPayload?: EntityCorrectPayloadResolvers<ContextType>;
  EntityCount?: EntityCountResolvers<ContextType>;
  EntityDraft?: EntityDraftResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKeepApartPayload?: EntityKeepApartPayloadResolvers<ContextType>;
  EntityMergePayload?: EntityMergePayloadResolvers<ContextType>;
  EntityNumbers?: EntityNumbersResolvers<ContextType>;
  EntityUnmergePayload?: EntityUnmergePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureDraft?: FigureDraftResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  HighlightPart?: HighlightPartResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  ModeCount?: ModeCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quoting?: QuotingResolvers<ContextType>;
  QuotingConnection?: QuotingConnectionResolvers<ContextType>;
  QuotingEdge?: QuotingEdgeResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  RelayDraft?: RelayDraftResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolutionAlternative?: ResolutionAlternativeResolvers<ContextType>;
  ResolutionDraft?: ResolutionDraftResolvers<ContextType>;
  ResolutionDraftAlternative?: ResolutionDraftAlternativeResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewReason?: ReviewReasonResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SourceShares?: SourceSharesResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementAddPayload?: StatementAddPayloadResolvers<ContextType>;
  StatementConfirmPayload?: StatementConfirmPayloadResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementCorrectPayload?: StatementCorrectPayloadResolvers<ContextType>;
  StatementDraft?: StatementDraftResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementFacets?: StatementFacetsResolvers<ContextType>;
  StatementRejectPayload?: StatementRejectPayloadResolvers<ContextType>;
  StatementReview?: StatementReviewResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Utterance?: UtteranceResolvers<ContextType>;
  UtteranceConnection?: UtteranceConnectionResolvers<ContextType>;
  UtteranceEdge?: UtteranceEdgeResolvers<ContextType>;
  UtteranceReport?: UtteranceReportResolvers<ContextType>;
  UtteranceRival?: UtteranceRivalResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WordingPart?: WordingPartResolvers<ContextType>;
};

