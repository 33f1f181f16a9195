/** What takes longest begins first, so that nobody waits for it at the end; jest by itself goes by the size of a file until it knows better. */

import Sequencer from '@jest/test-sequencer';

const longest = [
  'faults/killed',
  'server/own-neo4j',
  'cypher/cypher',
  'backup/backup',
  'server/curation',
  'server/outages',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => longest.some((name) => path.endsWith(`/test/${name}.test.ts`));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
