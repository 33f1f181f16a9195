/** Datelines: where, when and for which agency a report was written, before its first sentence. */

import { spanOfDate } from '../../record/partial-date.ts';
import { dateAt } from './dates.ts';
import type { ReadArticle } from './read-article.ts';

const place = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]{2,}){0,3}`;
const region = String.raw`(?:[,/] ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}`;
const day = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:, \d{4})?)?`;
const agency = String.raw`(?:,? ?\(\p{Lu}[\p{L}\p{N} .&'’-]{1,40}\))?`;
const opening = new RegExp(
  `^${place}${region}${day}${agency}${String.raw`(?:\s*[—–]\s*|\s+-{1,2}\s+|--)(?=["“‘']?[\p{Lu}\p{N}])`}`,
  'u',
);

/** `PATNA, India: ` and `Jan 4 - `, which want more to be told from other words. */
const others = new RegExp(
  String.raw`^(?:${place},? ?\p{Lu}[\p{L}.]+:\s+|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.? \d{1,2}(?: \(\p{Lu}[\p{L} .]{1,30}\))?\s+[—–-]\s+)(?=["“‘']?\p{Lu})`,
  'u',
);

/** How long the dateline is with which a block begins, its dash with it: `RENO, Nev. (AP) — He left.` → 18; 0 where there is none. */
export function datelineLength(words: string): number {
  const start = words.slice(0, 160);
  return (opening.exec(start) ?? others.exec(start))?.[0].length ?? 0;
}

/** The day that a dateline gives, for "on Sunday"; the day of publication where none does. */
export function dayOfWriting(
  { text, sentences }: Pick<ReadArticle, 'text' | 'sentences'>,
  published: string | undefined,
) {
  const day = published ? spanOfDate(published)?.last : undefined;
  if (day === undefined) return published;
  const time = Date.parse(`${day}T00:00:00Z`);
  for (const { start, end, tokens } of sentences.slice(0, 6)) {
    const words = text.slice(start, end + 2);
    if (Math.abs(datelineLength(text.slice(start, end + 60)) - words.length) > 2) continue;
    const dates = tokens.map((_, index) => dateAt(tokens, index, time)).filter((date) => date?.length === 10);
    if (dates[0]) return dates[0];
  }
  return published;
}
