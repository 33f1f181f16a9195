/** The whole measurement: every split by measure, mode, manner and article, and every pattern by what it finds. */

import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import type { SpeechMode } from '../../src/record/record.ts';
import { addCounts, type Score, scoreOf } from './count.ts';
import type { GoldArticle, Split } from './gold-article.ts';
import { type Interval, intervalOf } from './interval.ts';
import { type Judged, judgeArticle } from './judge-article.ts';
import { type CountArticle, type MeasureName, mainMeasures, measures, ofMode } from './measures.ts';

export type MainScores = Readonly<Record<(typeof mainMeasures)[number], Score>>;

/** A score, and where its F1 would lie with other articles of the same kinds, in 95 of 100 cases. */
export interface MeasuredScore extends Score {
  readonly interval: Interval;
}

/** What one construction found, or one kind of act. `recall` is its part of all statements that the gold has. */
export interface PartScore {
  readonly found: number;
  readonly overlap: number;
  readonly endToEnd: number;
  readonly precision: number;
  readonly recall: number;
}

export interface SplitQuality {
  readonly articles: number;
  readonly statements: number;
  readonly found: number;
  readonly measures: Readonly<Record<MeasureName, MeasuredScore>>;
  readonly modes: Readonly<Record<SpeechMode, MainScores>>;
  readonly patterns: Readonly<Record<string, PartScore>>;
  /** What the extraction takes the statements for: speech, opinion, attitude, showing. */
  readonly acts: Readonly<Record<string, PartScore>>;
  readonly manners: Readonly<Record<string, MainScores>>;
  readonly byArticle: Readonly<Record<string, MainScores>>;
}

export type Quality = Readonly<Partial<Record<Split, SplitQuality>>>;

export const splits: readonly Split[] = ['development', 'held-out', 'seed'];
export const modes: readonly SpeechMode[] = ['DIRECT', 'INDIRECT', 'MIXED'];

/** What reads an article; `extractStatements`, or another extractor to compare it with. */
export type ReadStatements = (article: GoldArticle) => readonly ExtractedStatement[];

/** Reads every article and sets what was found beside its gold. */
export function judgeArticles(articles: readonly GoldArticle[], read: ReadStatements): Judged[] {
  return articles.map((article) => judgeArticle(article, read(article)));
}

/** `measureQuality(judged).development?.measures.chain.f1` → 0.61. Splits of which there is no article are left out. */
export function measureQuality(judged: readonly Judged[]): Quality {
  return Object.fromEntries(
    splits.flatMap((split) => {
      const ofSplit = judged.filter(({ article }) => article.split === split);
      return ofSplit.length === 0 ? [] : [[split, measureSplit(ofSplit)]];
    }),
  );
}

function measureSplit(judged: readonly Judged[]): SplitQuality {
  const score = (count: CountArticle, of = judged) => scoreOf(addCounts(of.map(count)));
  const mainOf = (of: readonly Judged[]) => recordOf(mainMeasures, (name) => score(measures[name], of));
  const manners = [...new Set(judged.flatMap(({ article }) => article.manner ?? []))].sort();
  const all = score(measures['content, overlap']);
  return {
    articles: judged.length,
    statements: all.gold,
    found: all.found,
    measures: recordOf(Object.keys(measures) as MeasureName[], (name) => ({
      ...score(measures[name]),
      interval: intervalOf(judged.map(measures[name])),
    })),
    modes: recordOf(modes, (mode) => recordOf(mainMeasures, (name) => score(ofMode(mode, name)))),
    patterns: measureParts(judged, ({ pattern }) => pattern),
    acts: measureParts(judged, ({ act }) => act),
    manners: recordOf(manners, (manner) => mainOf(judged.filter(({ article }) => article.manner === manner))),
    byArticle: Object.fromEntries(judged.map((one) => [one.article.name, mainOf([one])])),
  };
}

/** The statements of the extraction sorted by what made them, the largest part first. */
function measureParts(
  judged: readonly Judged[],
  partOf: (found: ExtractedStatement) => string,
): Record<string, PartScore> {
  const gold = judged.reduce((sum, { article }) => sum + article.statements.length, 0);
  const pairs = judged.flatMap((one) => one.pairs);
  const found = [...pairs.map((pair) => pair.found), ...judged.flatMap(({ spurious }) => spurious)];
  const parts = [...new Set(found.map(partOf))].map((name): [string, PartScore] => {
    const all = found.filter((statement) => partOf(statement) === name).length;
    const right = pairs.filter((pair) => partOf(pair.found) === name);
    const endToEnd = right.filter(({ speaker }) => speaker).length;
    const recall = gold === 0 ? 0 : endToEnd / gold;
    return [name, { found: all, overlap: right.length, endToEnd, precision: endToEnd / all, recall }];
  });
  return Object.fromEntries(
    parts.toSorted(([name, one], [other, two]) => two.found - one.found || (name < other ? -1 : 1)),
  );
}

function recordOf<Name extends string, Value>(
  names: readonly Name[],
  give: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, give(name)])) as Record<Name, Value>;
}
