/** `npm run faults -- soak`: readers and a writer for minutes on end, and nothing wears out. */

import type { Command } from 'commander';
import { addSuite } from '../running/add-suite.ts';
import { readersAndWriter } from '../soaking/readers-and-writer.ts';

export function soakSuite(program: Command): void {
  addSuite(program, {
    ...{ name: 'soak', title: 'Minutes on end' },
    description: 'readers and a writer without a pause: memory, handles and time do not grow',
    faults: [readersAndWriter],
  });
}
