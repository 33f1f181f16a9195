/** Anchors checked against the texts that they count in: by hash, by offsets and by words. */

import { CodePointText } from '../record/code-points.ts';
import { oneLine } from '../record/one-line.ts';
import { findRecordFiles, type PlacedRecord, readRecords } from '../record/read-records.ts';
import type { AnchorPart, ArticleRecord, FigureRecord, StatementRecord } from '../record/record.ts';
import type { Report } from '../report.ts';

export interface Verification {
  readonly articles: number;
  readonly anchors: number;
  readonly reports: readonly Report[];
}

type Finding = Pick<Report, 'field' | 'reason'>;

/**
 * Checks every article, statement and figure of the files against the texts.
 * @param texts the texts by their SHA-256
 */
export async function verifyAnchors(
  paths: readonly string[],
  texts: ReadonlyMap<string, string>,
): Promise<Verification> {
  const files = await findRecordFiles(paths);
  const reports: Report[] = [];
  const articles = new Map<string, CodePointText>();
  let anchors = 0;
  const report = ({ file, line, record }: PlacedRecord, findings: readonly Finding[]) =>
    reports.push(
      ...findings.map((finding) => ({ code: 'ANCHOR_MISPLACED' as const, file, line, id: record.id, ...finding })),
    );

  for await (const item of readRecords(files)) {
    if ('report' in item) reports.push(item.report);
    else if (item.record.type === 'article') {
      const text = texts.get(item.record.sha256);
      const points = text === undefined ? undefined : new CodePointText(text);
      if (points) articles.set(item.record.id, points);
      report(item, checkArticle(item.record, points));
    }
  }
  for await (const item of readRecords(files)) {
    if ('report' in item || (item.record.type !== 'statement' && item.record.type !== 'figure')) continue;
    const text = articles.get(item.record.article);
    if (!text) {
      report(item, [{ field: '/article', reason: `the text of ${item.record.article} is not there to check against` }]);
      continue;
    }
    anchors += item.record.type === 'statement' ? item.record.anchors.length : item.record.start === undefined ? 0 : 1;
    report(item, item.record.type === 'statement' ? checkStatement(item.record, text) : checkFigure(item.record, text));
  }
  return { articles: articles.size, anchors, reports };
}

function checkArticle({ length, sha256 }: ArticleRecord, text: CodePointText | undefined): Finding[] {
  if (!text) return [{ field: '/sha256', reason: `no text in the folder has the SHA-256 ${sha256}` }];
  return text.length === length
    ? []
    : [{ field: '/length', reason: `is ${length}, but the text has ${text.length} code points` }];
}

function checkStatement({ anchors, cue, quotes = [] }: StatementRecord, text: CodePointText): Finding[] {
  const findings = anchors.flatMap(({ start, end }, index) => checkPlace(text, start, end, `/anchors/${index}`));
  const wordsOf = (part: AnchorPart) =>
    anchors.filter((anchor) => anchor.part === part).map(({ start, end }) => text.slice(start, end));
  const cueWords = wordsOf('CUE').map(oneLine).join(' … ');
  if (cueWords !== cue)
    findings.push({ field: '/cue', reason: `is "${cue}", but at its anchors stands "${cueWords}"` });
  const content = oneLine(wordsOf('CONTENT').join(' '));
  quotes.forEach((quote, index) => {
    if (!content.includes(oneLine(quote)))
      findings.push({ field: `/quotes/${index}`, reason: 'does not stand word for word at the content anchors' });
  });
  return findings;
}

function checkFigure({ start, end, words }: FigureRecord, text: CodePointText): Finding[] {
  if (start === undefined || end === undefined)
    return [{ field: '/start', reason: 'is missing, so the figure has no place in the text' }];
  const found = oneLine(text.slice(start, end));
  const wrongWords =
    words !== found ? [{ field: '/words', reason: `is "${words ?? ''}", but there stands "${found}"` }] : [];
  return [...checkPlace(text, start, end, '/start'), ...wrongWords];
}

/** An anchor must lie in the text, begin and end with something visible, and cut no word. */
function checkPlace(text: CodePointText, start: number, end: number, field: string): Finding[] {
  if (end > text.length) return [{ field, reason: `ends at ${end}, beyond the text's ${text.length} code points` }];
  const words = text.slice(start, end);
  if (words !== words.trim()) return [{ field, reason: 'begins or ends with white space' }];
  const cutsStart = isCut(text, start);
  const cutsEnd = isCut(text, end);
  return cutsStart || cutsEnd ? [{ field, reason: `cuts a word: "${oneLine(text.slice(start - 8, end + 8))}"` }] : [];
}

/** Between two letters, or between a letter and the mark that belongs to it. */
function isCut(text: CodePointText, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}](\p{M}|[\p{L}\p{N}])$/u.test(text.slice(at - 1, at + 1));
}
