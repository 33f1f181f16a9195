/** Everything that can be seen of a graph, to compare one with another. */

import { statementParts } from '../../src/store/statement-parts.ts';
import type { Reader } from '../../src/store/store.ts';
import { exported } from '../export/exported.ts';

/** Nodes and links as they stand, records as they were read with the changes over them, and what nobody exports: names, former ids, reviews. */
export async function wholeGraph(reader: Reader) {
  const records = (await exported(reader, 'jsonl')).split('\n').filter((line) => line !== '');
  const ids = (prefix: string) =>
    records.map((line) => JSON.parse(line).id as string).filter((id) => id.startsWith(prefix));
  const entities = ids('').filter((id) => /^(person|organization|country|place|group|event):/.test(id));
  const former = await reader.read('current-ids', { ids: entities });
  const statements = await reader.read('statements-by-id', { ids: ids('statement:'), parts: statementParts });
  return {
    script: await exported(reader, 'cypher'),
    records: records.filter((line) => !line.includes('"type":"change"')),
    changes: records.filter((line) => line.includes('"type":"change"')),
    former,
    reviews: statements.map(({ id, review, utterances }) => [id, review, utterances]),
    names: await reader.read('names-of-entities', {
      ids: [...new Set([...entities, ...former.map(({ now }) => now)])],
    }),
    // The vocabulary of the search keeps words that no text holds any more, as after any load of corrected records.
    nodes: (await reader.read('stats-nodes')).filter(({ label }) => label !== 'Word'),
    ties: await reader.read('ties-kept', { ids: entities }),
    counted: await reader.read('ties-counted', { ids: entities }),
    relationships: await reader.read('stats-relationships'),
    waiting: await reader.read('ungrouped-statements', { after: '', limit: 1_000_000 }),
  };
}
