/** The command behind `npm run examples`: writes the answer to each example on the seed beside it. */

import { writeFileSync } from 'node:fs';
import { openWithSeed } from './open-with-seed.ts';
import { exampleFile, readExamples } from './read-examples.ts';

const { ask, close } = await openWithSeed();
const failures: string[] = [];
for (const { name, source, variables, isQuery } of readExamples()) {
  if (!isQuery) continue;
  try {
    const answer = await ask(source, variables);
    writeFileSync(exampleFile(name, 'answer.json'), `${JSON.stringify(answer, null, 2)}\n`);
  } catch (error) {
    failures.push(`examples/${name}.graphql: ${error instanceof Error ? error.message : String(error)}`);
  }
}
await close();
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
