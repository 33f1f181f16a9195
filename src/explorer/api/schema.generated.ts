/** Enums and inputs of the API, from schema.graphql, made by `npm run types`; never edited. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** The article to take away. */
export type ArticleDeleteInput = {
  /** Whether nothing is kept of what it held, so that nobody can undo it; false by default. The title, the address and the hashes stay in the log of changes. */
  forGood?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the article. */
  id: Scalars['ID']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** What becomes of an article that comes in. */
export type ArticleStatus =
  /** The graph had it with another text: this is its next version. */
  | 'CHANGED'
  /** The graph did not have it. */
  | 'NEW'
  /** The graph had this very text. */
  | 'UNCHANGED';

/** What an entity does in a chain. */
export type ChainRole =
  /** It published the article. */
  | 'OUTLET'
  /** It passed the statement on. */
  | 'RELAY'
  /** It made the statement. */
  | 'SPEAKER';

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

/** From where the day of a figure is taken. */
export type DayBasis =
  /** The day that the number is for. */
  | 'AS_OF'
  /** The day its article was published, where no other is known. */
  | 'PUBLISHED'
  /** The day it was said. */
  | 'SAID';

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

/** The two ways to belong. */
export type MembershipKind =
  /** A member, as of an alliance. */
  | 'MEMBER_OF'
  /** A part, as a ministry of its country. */
  | 'PART_OF';

/** An entity that is made with a correction. Where one of this kind goes by the name already, that one is meant. */
export type NewEntityInput = {
  /** What it is. */
  kind: EntityKind;
  /** Its name, as other fields of the correction give it. */
  name: Scalars['String']['input'];
};

/** Which way an order runs. */
export type OrderDirection =
  /** From the least to the greatest. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** Through which links a path may lead. */
export type PathThrough =
  /** Any link with a statement behind it, MENTIONED_WITH as well. */
  | 'ANY'
  /** Only speech: who spoke about whom, told whom, quoted whom. */
  | 'SPEECH';

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

/** Somebody who passed a statement on. */
export type RelayInput = {
  /** The words that say so, such as `reported`. */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** The entity: an id, a name or an alias. */
  entity: Scalars['String']['input'];
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

/** What of the review list. */
export type ReviewFilter = {
  /** Statements of this article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** With at least so much doubt, from 0 to 1. */
  doubtMin?: InputMaybe<Scalars['Float']['input']>;
  /** Of these kinds. */
  kind?: InputMaybe<Array<ReviewKind>>;
};

/** What there is to look at. */
export type ReviewKind =
  /** Two entities that may be one. */
  | 'DUPLICATE'
  /** A statement that may be read wrongly. */
  | 'STATEMENT';

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

/** What can be searched. */
export type SearchType =
  /** Articles, by title. */
  | 'ARTICLE'
  /** Entities, by names and aliases. */
  | 'ENTITY'
  /** Statements, by gist and quotes. */
  | 'STATEMENT';

/** How much of a content stands in quotation marks. */
export type SpeechMode =
  /** All of it. */
  | 'DIRECT'
  /** None of it. */
  | 'INDIRECT'
  /** Some of it. */
  | 'MIXED';

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

/** Which statement is right. */
export type StatementConfirmInput = {
  /** The `revision` of what was seen, or the id of the last change of it that was seen: where somebody changed it since, nothing is done and the answer is CHANGED_MEANWHILE. Without, the last one to write is right. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the statement. */
  id: Scalars['ID']['input'];
  /** Why, for those who come after; stands beside the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
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
