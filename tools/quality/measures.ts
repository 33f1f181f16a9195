/** What is measured: each measure counts one article, in the order in which they are printed. */

import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import type { SpeechMode, StatementRecord } from '../../src/record/record.ts';
import { type Count, countOf } from './count.ts';
import { countMentioned } from './count-meant.ts';
import type { Judged, Pair } from './judge-article.ts';

export type CountArticle = (judged: Judged) => Count;

/** A thing that a statement may have several of, such as entities that it is about. */
interface Having {
  readonly gold: (statement: StatementRecord, judged: Judged) => number;
  readonly found: (statement: ExtractedStatement) => number;
  readonly inPair: (pair: Pair) => { readonly right: number; readonly found: number };
}

export const measures = {
  'content, exact': whole(({ exact }) => exact),
  'content, overlap': whole(() => true),
  'end to end': whole(({ speaker }) => speaker),
  speaker: ofPairs(
    () => true,
    ({ speaker }) => speaker,
  ),
  'speaker by name': ofPairs(
    ({ gold }) => !gold.speaker.startsWith('group:'),
    ({ named }) => named,
  ),
  'speaker resolved': ofPairs(
    ({ gold }) => !gold.speaker.startsWith('group:'),
    ({ resolved }) => resolved,
  ),
  'speaker resolved, new': ofPairs(
    ({ gold }) => !gold.speaker.startsWith('group:'),
    ({ resolvedNew }) => resolvedNew,
  ),
  cue: whole(({ cue }) => cue),
  mode: whole(({ mode }) => mode),
  chain: whole(({ chain }) => chain),
  'chain with a relay': having({
    gold: ({ relays = [] }) => Number(relays.length > 0),
    found: ({ relays }) => Number(relays.length > 0),
    inPair: ({ gold, found, chain }) => ({
      right: Number(chain && (gold.relays ?? []).length > 0),
      found: Number(found.relays.length > 0),
    }),
  }),
  audience: having({
    gold: ({ audience = [] }) => audience.length,
    found: ({ audience }) => countMentioned(audience),
    inPair: ({ audience }) => audience,
  }),
  about: having({
    gold: ({ about = [] }) => about.length,
    found: ({ about }) => countMentioned(about),
    inPair: ({ about }) => about,
  }),
  figures: having({
    gold: ({ id }, { article }) => article.figures.filter(({ statement }) => statement === id).length,
    found: ({ figures }) => figures.length,
    inPair: ({ figures, found }) => ({ right: figures, found: found.figures.length }),
  }),
  'said on': having({
    gold: ({ saidOn }) => Number(saidOn !== undefined),
    found: ({ saidOn }) => Number(saidOn !== null),
    inPair: ({ gold, found, saidOn }) => ({
      right: Number(saidOn && gold.saidOn !== undefined),
      found: Number(found.saidOn !== null),
    }),
  }),
  nested: having({
    gold: ({ repeats = [] }) => repeats.length,
    found: ({ repeats }) => repeats.length,
    inPair: ({ nested, found }) => ({ right: nested, found: found.repeats.length }),
  }),
} as const satisfies Record<string, CountArticle>;

export type MeasureName = keyof typeof measures;

/** The measures that are also printed for each mode, manner and article. */
export const mainMeasures = ['content, exact', 'content, overlap', 'end to end', 'chain'] as const;

/**
 * The same measure of one mode: recall over the gold of that mode, precision over what the extraction takes for it; the
 * partner may be of any mode.
 */
export function ofMode(mode: SpeechMode, measure: (typeof mainMeasures)[number]): CountArticle {
  const isRight = rightIn[measure];
  return ({ article, pairs, spurious }) => {
    const right = pairs.filter(isRight);
    const inGold = pairs.filter(({ gold }) => gold.mode === mode);
    const inFound = pairs.filter(({ found }) => found.mode === mode);
    return {
      gold: article.statements.filter((statement) => statement.mode === mode).length,
      goldRight: right.filter((pair) => inGold.includes(pair)).length,
      found: inFound.length + spurious.filter((statement) => statement.mode === mode).length,
      foundRight: right.filter((pair) => inFound.includes(pair)).length,
      paired: inGold.length,
    };
  };
}

const rightIn: Readonly<Record<(typeof mainMeasures)[number], (pair: Pair) => boolean>> = {
  'content, exact': ({ exact }) => exact,
  'content, overlap': () => true,
  'end to end': ({ speaker }) => speaker,
  chain: ({ chain }) => chain,
};

/** Of all statements, those that were found and are right. */
function whole(isRight: (pair: Pair) => boolean): CountArticle {
  return ({ article, pairs, spurious }) =>
    countOf({
      gold: article.statements.length,
      found: pairs.length + spurious.length,
      right: pairs.filter(isRight).length,
      paired: pairs.length,
    });
}

/** Of the statements that were found and are asked for, those that are right. */
function ofPairs(isAsked: (pair: Pair) => boolean, isRight: (pair: Pair) => boolean): CountArticle {
  return ({ pairs }) => {
    const asked = pairs.filter(isAsked);
    const paired = asked.length;
    return countOf({ gold: paired, found: paired, right: asked.filter(isRight).length, paired });
  };
}

/** Of all things that statements have, those that both have. */
function having({ gold, found, inPair }: Having): CountArticle {
  return (judged) => {
    const inPairs = judged.pairs.map(inPair);
    return countOf({
      gold: sum(judged.article.statements.map((statement) => gold(statement, judged))),
      found: sum(inPairs.map((counts) => counts.found)) + sum(judged.spurious.map(found)),
      right: sum(inPairs.map(({ right }) => right)),
      paired: sum(judged.pairs.map((pair) => gold(pair.gold, judged))),
    });
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
