/** Types of the resolvers, made from schema.graphql by `npm run generate`; never edited. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityNode, StatementNode, ArticleNode, FigureNode, UtteranceNode, RelayLink, RelationNode } from '../reading/nodes.ts';
import type { QuotingNode } from './quoting.ts';
import type { ChainLinkNode } from './chain.ts';
import type { AnchorNode } from './anchor.ts';
import type { ArticleNumbers, GraphNumbers } from '../reading/stats.ts';
import type { StatementList, EntityList, ArticleList, FigureList, QuotingList } from './lists.ts';
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
  /** A day in ISO 8601, as exact as it is known: `2022-01-09`, `2022-01`, `2022`, or the week `2022-W01`. */
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
  /** The text; null where the database does not hold it. */
  text: Maybe<Scalars['String']['output']>;
  /** The title of the article. */
  title: Scalars['String']['output'];
  /** Where it was published. */
  url: Maybe<Scalars['String']['output']>;
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
  /** With these words in the title; case does not count. */
  text?: InputMaybe<Scalars['String']['input']>;
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
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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

/** Somebody or something that speaks, is spoken about, or passes words on. */
export type Entity = {
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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
  /** With these words in the name or in an alias; case does not count. */
  text?: InputMaybe<Scalars['String']['input']>;
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

/** An order of entities. */
export type EntityOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: EntityOrderField;
};

/** What entities can be ordered by. */
export type EntityOrderField =
  /** The name. */
  | 'NAME';

/** An event that statements are about. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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
  /** With these words in the scope; case does not count. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Asserted by this speaker (id, name or alias). */
  speaker?: InputMaybe<Scalars['String']['input']>;
};

/** An unnamed or collective source, such as residents of a city or an official who is not named. */
export type Group = Entity & Node & {
  __typename?: 'Group';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
  /** The offices that the entity holds or held. */
  roles: Array<Role>;
  /** Statements whose original source is the entity. */
  said: StatementConnection;
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

/** A person. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Statements about the entity. */
  about: StatementConnection;
  /** Other names that articles use for the entity; look-ups by name know them. */
  aliases: Array<Scalars['String']['output']>;
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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
  /** What the entity is, in one sentence. */
  description: Maybe<Scalars['String']['output']>;
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
  /** The offices that others hold or held in the entity. */
  officeHolders: Array<Role>;
  /** Whom the entity quoted, as an outlet or as a relay, the most quoted first. */
  quoted: QuotingConnection;
  /** Who quoted the entity, as a speaker or as a relay, the most frequent first. */
  quotedBy: QuotingConnection;
  /** Statements that the entity passed on. */
  relayed: StatementConnection;
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
  /** Entities in the order of their names. */
  entities: EntityConnection;
  /** The entity with this id or this name. For example `entity(name: "CSTO")`. */
  entity: Maybe<Entity>;
  /** Figures that speakers, or articles in their own voice, assert. For example `figures(where: {measure: DEATHS})`. */
  figures: FigureConnection;
  /** The node with this id, of any type; null where there is none. For example `node(id: "country:kz")`. */
  node: Maybe<Node>;
  /** The nodes with these ids, in the same order; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** The statement with this id; null where there is none. */
  statement: Maybe<Statement>;
  /** Statements: who said what about whom. For example `statements(where: {speaker: "Blinken", about: "Russia"})`. */
  statements: StatementConnection;
  /** What the graph holds, in numbers. */
  stats: Stats;
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
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that the graph answers. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that the graph answers. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
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
  /** How sure it is that the statement is read rightly, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The words that attribute the content to the speaker, such as `said`. */
  cue: Scalars['String']['output'];
  /** How many hands it passed through: the number of relays. 0 is first-hand. */
  depth: Scalars['Int']['output'];
  /** The figures that the content asserts. */
  figures: Array<Figure>;
  /** The content in one neutral sentence of our own; not a quotation. */
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
  /** When it was said, as far as the article lets one know. */
  saidOn: Maybe<Scalars['Date']['output']>;
  /** The original source, whose words or claim it is; never one who only passed it on. */
  speaker: Entity;
  /** The one speech act or claim that this and other statements report; null while it is not grouped. */
  utterance: Maybe<Utterance>;
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

/** One of statements, and where it stands. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** The place of the node in this order; give it as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The node itself. */
  node: Statement;
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
  /** With these words in the gist or in a quote; case does not count. */
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
};

/** The one speech act, or the one claim, that several statements in several articles report. */
export type Utterance = Node & {
  __typename?: 'Utterance';
  /** The id of the utterance. */
  id: Scalars['ID']['output'];
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
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
  ;
  Node:
    | ( ArticleNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( FigureNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( EntityNode )
    | ( QuotingNode )
    | ( StatementNode )
    | ( UtteranceNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Anchor: ResolverTypeWrapper<AnchorNode>;
  AnchorPart: AnchorPart;
  Approximation: Approximation;
  Article: ResolverTypeWrapper<ArticleNode>;
  ArticleConnection: ResolverTypeWrapper<ArticleList>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleStats: ResolverTypeWrapper<ArticleNumbers>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainLink: ResolverTypeWrapper<ChainLinkNode>;
  ChainRole: ChainRole;
  Count: ResolverTypeWrapper<Count>;
  Country: ResolverTypeWrapper<EntityNode>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Entity: ResolverTypeWrapper<EntityNode>;
  EntityConnection: ResolverTypeWrapper<EntityList>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Event: ResolverTypeWrapper<EntityNode>;
  Figure: ResolverTypeWrapper<FigureNode>;
  FigureConnection: ResolverTypeWrapper<FigureList>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureFilter: FigureFilter;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<EntityNode>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Measure: Measure;
  Membership: ResolverTypeWrapper<RelationNode>;
  MembershipKind: MembershipKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<EntityNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<EntityNode>;
  Place: ResolverTypeWrapper<EntityNode>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quoting: ResolverTypeWrapper<QuotingNode>;
  QuotingConnection: ResolverTypeWrapper<QuotingList>;
  QuotingEdge: ResolverTypeWrapper<Omit<QuotingEdge, 'node'> & { node: ResolversTypes['Quoting'] }>;
  QuotingFilter: QuotingFilter;
  Relay: ResolverTypeWrapper<RelayLink>;
  Role: ResolverTypeWrapper<RelationNode>;
  SpeechMode: SpeechMode;
  Statement: ResolverTypeWrapper<StatementNode>;
  StatementConnection: ResolverTypeWrapper<StatementList>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementOrderField: StatementOrderField;
  Stats: ResolverTypeWrapper<GraphNumbers>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Utterance: ResolverTypeWrapper<UtteranceNode>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Anchor: AnchorNode;
  Article: ArticleNode;
  ArticleConnection: ArticleList;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleStats: ArticleNumbers;
  Boolean: Scalars['Boolean']['output'];
  ChainLink: ChainLinkNode;
  Count: Count;
  Country: EntityNode;
  Date: Scalars['Date']['output'];
  Entity: EntityNode;
  EntityConnection: EntityList;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  Event: EntityNode;
  Figure: FigureNode;
  FigureConnection: FigureList;
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureFilter: FigureFilter;
  Float: Scalars['Float']['output'];
  Group: EntityNode;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Membership: RelationNode;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityNode;
  PageInfo: PageInfo;
  Person: EntityNode;
  Place: EntityNode;
  Query: Record<PropertyKey, never>;
  Quoting: QuotingNode;
  QuotingConnection: QuotingList;
  QuotingEdge: Omit<QuotingEdge, 'node'> & { node: ResolversParentTypes['Quoting'] };
  QuotingFilter: QuotingFilter;
  Relay: RelayLink;
  Role: RelationNode;
  Statement: StatementNode;
  StatementConnection: StatementList;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  Stats: GraphNumbers;
  String: Scalars['String']['output'];
  Utterance: UtteranceNode;
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
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
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

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<CountryQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<CountryQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountryRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<CountrySaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<EventQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<EventQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EventSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  approximation?: Resolver<ResolversTypes['Approximation'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
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

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<GroupQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<GroupQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipKind'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Country' | 'Event' | 'Figure' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Quoting' | 'Statement' | 'Utterance', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OrganizationArticlesArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<OrganizationQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<OrganizationQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganizationSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PersonQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PersonQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  about?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceAboutArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceHeardArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officeHolders?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PlaceQuotedArgs>>;
  quotedBy?: Resolver<ResolversTypes['QuotingConnection'], ParentType, ContextType, Partial<PlaceQuotedByArgs>>;
  relayed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceRelayedArgs>>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceSaidArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, Partial<QueryFiguresArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
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

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  anchors?: Resolver<Array<ResolversTypes['Anchor']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ChainLink']>, ParentType, ContextType>;
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
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  utterance?: Resolver<Maybe<ResolversTypes['Utterance']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  perArticle?: Resolver<Array<ResolversTypes['ArticleStats']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtteranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Utterance'] = ResolversParentTypes['Utterance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Anchor?: AnchorResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleStats?: ArticleStatsResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quoting?: QuotingResolvers<ContextType>;
  QuotingConnection?: QuotingConnectionResolvers<ContextType>;
  QuotingEdge?: QuotingEdgeResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Utterance?: UtteranceResolvers<ContextType>;
};

