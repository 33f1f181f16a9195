/** The statements of one text, for people to read. */

import type { ExtractedStatement, Extraction } from '../extracting/extracted.ts';
import { print, warn } from './print.ts';

export function printExtraction(file: string, { statements, reports }: Extraction): void {
  print(file);
  const told = statements.filter(({ silent }) => !silent);
  for (const statement of told) print(`  ${describeStatement(statement)}`);
  for (const { code, start, end, reason } of reports) warn(`${file}:${start}-${end} ${code}: ${reason}`);
  print(`  ${told.length} statements.`);
}

/** `RIA → Tokayev's office (reported … as saying, INDIRECT, 0.9): police detained nearly 6,000`. */
export function describeStatement({
  speaker,
  relays,
  cue,
  content,
  mode,
  saidOn,
  confidence,
}: ExtractedStatement): string {
  const chain = [...relays.map(({ mention }) => nameOf(mention.standsFor ?? mention)), named(speaker)].join(' → ');
  const words = (parts: readonly { exact: string }[]) => parts.map(({ exact }) => exact).join(' … ');
  const facts = [words(cue), mode, saidOn, confidence].filter((fact) => fact !== null).join(', ');
  return `${chain} [${facts}]: ${words(content)}`.replace(/\s+/g, ' ');
}

/** `it (the council)`; where the words hold the name themselves, the name alone. */
function named(speaker: ExtractedStatement['speaker']): string {
  if (speaker === null) return 'nobody named';
  const [words, name] = [nameOf(speaker), speaker.standsFor ? nameOf(speaker.standsFor) : ''];
  return name === '' ? words : words.includes(name) ? name : `${words} (${name})`;
}

/** `(The Shippers' Council)` → `The Shippers' Council`. */
function nameOf({ exact }: { readonly exact: string }): string {
  return exact.replace(/^\(([^()]*)\)$/, '$1');
}
