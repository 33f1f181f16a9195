/** One article's extraction beside its gold: what was found, what was missed, what is spurious, and what is wrong in what was found. */

import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import type { AnchorPart, StatementRecord } from '../../src/record/record.ts';
import { countSharedFigures } from '../measuring/count-shared-figures.ts';
import { countMeant, type Meant } from './count-meant.ts';
import type { GoldArticle } from './gold-article.ts';
import { pairContents } from './pair-contents.ts';
import { Referring } from './refers-to.ts';
import { type ResolvedSpeakers, resolveSpeakers } from './resolve-speakers.ts';
import { WordPlaces } from './word-places.ts';

/** A statement of the gold and the one of the extraction that is the same, and in what they are alike. */
export interface Pair {
  readonly gold: StatementRecord;
  readonly found: ExtractedStatement;
  readonly exact: boolean;
  readonly cue: boolean;
  readonly mode: boolean;
  readonly speaker: boolean;
  /** The fullest words behind the speaker are a name of the entity. */
  readonly named: boolean;
  /** In a graph that knows everybody the speaker becomes that very entity. */
  readonly resolved: boolean;
  /** In one that knows only whom other articles speak of: that one, or a new one under a name of his. */
  readonly resolvedNew: boolean;
  /** The speaker and every relay, in order. */
  readonly chain: boolean;
  readonly saidOn: boolean;
  readonly audience: Meant;
  readonly about: Meant;
  readonly figures: number;
  /** Of the statements that both repeat, how many are the same. */
  readonly nested: number;
}

export interface Judged {
  readonly article: GoldArticle;
  readonly pairs: readonly Pair[];
  readonly missed: readonly StatementRecord[];
  readonly spurious: readonly ExtractedStatement[];
}

/** Pairs the statements of an article and compares each pair: `judgeArticle(article, found).missed`. */
export function judgeArticle(article: GoldArticle, found: readonly ExtractedStatement[]): Judged {
  const words = new WordPlaces(article.text);
  const partners = pairContents(
    article.statements.map((statement) => words.covered(placesOf(statement, 'CONTENT'))),
    found.map(({ content }) => words.covered(content)),
  );
  const partnerOf = new Map(article.statements.map(({ id }, index) => [id, partners[index] ?? null]));
  const judge = new PairJudge(article, words, partnerOf, resolveSpeakers(article, found));
  const pairs: Pair[] = [];
  const missed: StatementRecord[] = [];
  for (const gold of article.statements) {
    const partner = found[partnerOf.get(gold.id) ?? -1];
    if (partner) pairs.push(judge.compare(gold, partner));
    else missed.push(gold);
  }
  const paired = new Set(partners);
  return { article, pairs, missed, spurious: found.filter((_, index) => !paired.has(index)) };
}

class PairJudge {
  readonly #article: GoldArticle;
  readonly #words: WordPlaces;
  readonly #partnerOf: ReadonlyMap<string, number | null>;
  readonly #referring: Referring;
  readonly #speakers: ResolvedSpeakers;

  constructor(
    article: GoldArticle,
    words: WordPlaces,
    partnerOf: ReadonlyMap<string, number | null>,
    speakers: ResolvedSpeakers,
  ) {
    this.#speakers = speakers;
    this.#article = article;
    this.#words = words;
    this.#partnerOf = partnerOf;
    this.#referring = new Referring(article);
  }

  compare(gold: StatementRecord, found: ExtractedStatement): Pair {
    const { relays = [], audience = [], about = [], repeats = [] } = gold;
    const means = this.#referring.means.bind(this.#referring);
    const speaker = found.speaker !== null && this.#referring.meansSpeaker(found.speaker, gold);
    return {
      gold,
      found,
      exact: this.#sameWords(placesOf(gold, 'CONTENT'), found.content),
      cue: this.#sameWords(placesOf(gold, 'CUE'), found.cue),
      mode: gold.mode === found.mode,
      speaker,
      named: found.speaker !== null && this.#referring.isNamed(found.speaker, gold.speaker),
      resolved: this.#speakers.isFound(found, gold.speaker),
      resolvedNew: this.#speakers.isFoundOrMade(found, gold.speaker),
      chain:
        speaker &&
        relays.length === found.relays.length &&
        found.relays.every(({ mention }, index) => means(mention, relays[index]?.entity ?? '')),
      saidOn: (gold.saidOn ?? null) === found.saidOn,
      audience: countMeant(audience, found.audience, means),
      about: countMeant(about, found.about, means),
      figures: countSharedFigures(
        this.#article.figures.filter(({ statement }) => statement === gold.id),
        found.figures,
      ),
      nested: repeats.filter((inner) => found.repeats.includes(this.#partnerOf.get(inner) ?? -1)).length,
    };
  }

  #sameWords(one: readonly Span[], other: readonly Span[]): boolean {
    const [first, second] = [this.#words.covered(one), this.#words.covered(other)];
    return first.size === second.size && [...first].every((word) => second.has(word));
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function placesOf({ anchors }: StatementRecord, part: AnchorPart): readonly Span[] {
  return anchors.filter((anchor) => anchor.part === part);
}
