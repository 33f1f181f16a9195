/** `npm run faults -- durability`: what was acknowledged is there, and there is no half of anything. */

import type { Command } from 'commander';
import { damagedFile } from '../durability/damaged-file.ts';
import { fullDisk, fullDiskOfService } from '../durability/full-disk.ts';
import { killDatabase, killIngest, killLoad } from '../durability/kill-load.ts';
import { killRestore } from '../durability/kill-restore.ts';
import { killService } from '../durability/kill-service.ts';
import { secondProcess } from '../durability/second-process.ts';
import { addSuite } from '../running/add-suite.ts';

export function durabilitySuite(program: Command): void {
  addSuite(program, {
    ...{ name: 'durability', title: 'Nothing lost' },
    description: 'processes and engines killed, folders shared, disks full, files damaged',
    faults: [
      killLoad,
      killIngest,
      killService,
      killRestore,
      killDatabase,
      fullDisk,
      fullDiskOfService,
      damagedFile,
      secondProcess,
    ],
  });
}
