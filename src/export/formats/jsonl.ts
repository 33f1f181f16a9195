/** JSON lines: the records themselves. What was loaded comes back, and loading it again changes nothing. */

import type { ExportFormat } from '../export-format.ts';
import { recordsOf } from '../records.ts';

export const jsonl: ExportFormat = {
  name: 'jsonl',
  title: 'records, one JSON object a line, for hearsay load',
  extension: '.jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  parts: ['graph'],
  readings: 1,
  async *write(source) {
    for await (const records of recordsOf(source))
      if (records.length > 0) yield `${records.map((record) => JSON.stringify(record)).join('\n')}\n`;
  },
};
