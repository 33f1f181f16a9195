/** Two processes on one folder: the second is refused in words, and the first is not harmed. */

import { projectFile } from '../../src/project.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { runHearsay, startService } from '../running/hearsay.ts';

const refused = /^Another process has the graph in .* open\./;
const seed = projectFile('seed');
/** Commands that need the graph themselves, and a second service. */
const commands = [['load', seed], ['group'], ['serve', '--port', '0']];

export const secondProcess: Fault = {
  ...{
    name: 'second-process',
    title: 'a second process opens the folder of the embedded engine',
    grounds: ['embedded'],
  },
  ...{ times: 20, minutes: 5 },
  attempt,
};

async function attempt({ folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const failures: string[] = [];
  const service = await startService(folder, []);
  const before = await runHearsay(folder, ['stats', '--json']);
  while (mayGoOn()) {
    count();
    const args = commands[random.whole(commands.length)] ?? [];
    const { code, stdout, stderr } = await runHearsay(folder, args);
    if (code !== 1 || !refused.test(stderr)) failures.push(`${args[0]} ended with ${code}: ${stdout}${stderr}`);
  }
  const after = await runHearsay(folder, ['stats', '--json']);
  if (after.stdout !== before.stdout) failures.push('The graph is not what it was.');
  if ((await service.stop()) !== 0) failures.push('The service did not end well.');
  return { promise: 'refused with STORE_BUSY and how to mend it; the graph is what it was', failures };
}
