/** Protections taken away one after the other, and whether the test that should tell of each does. */

import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { copyCheckout } from './copy-checkout.ts';
import { type Protection, patternOf, type TellingTest } from './protection.ts';
import { type Ended, runTests } from './run-tests.ts';

/** What came of one of them. */
export interface Told {
  readonly name: string;
  /** Whether the test passed while the protection was there, and failed by what it asserts when it was not. */
  readonly isTold: boolean;
  /** What was seen instead, or the first line of the failure. */
  readonly seen: string;
  readonly seconds: number;
}

type Environment = Readonly<Record<string, string>>;

/** Nobody answers there, and so no test starts a Neo4j of its own. */
const noNeo4j: Environment = { NEO4J_URI: 'bolt://127.0.0.1:1' };

/** Tells of each as soon as it is known. */
export async function* tell(protections: readonly Protection[]): AsyncGenerator<Told> {
  const checkout = await copyCheckout();
  const database = protections.some(({ test }) => test.neo4j) ? await startNeo4j({ brief: true }) : undefined;
  const shared: Environment = database ? { NEO4J_URI: database.boltUri, NEO4J_HTTP: database.httpUrl } : noNeo4j;
  const run = (tests: readonly TellingTest[]) =>
    runTests(checkout.folder, tests, tests.some(({ neo4j }) => neo4j) ? shared : noNeo4j);
  try {
    const whole = await run(protections.map(({ test }) => test));
    for (const protection of protections) {
      const begun = performance.now();
      const before = endedOf(whole, protection.test);
      const after: Ended[] = [];
      if (before.length > 0 && before.every(({ ending }) => ending === 'passed')) {
        const putBack = await checkout.without(protection);
        try {
          after.push(...endedOf(await run([protection.test]), protection.test));
        } finally {
          await putBack();
        }
      }
      const seconds = Math.round((performance.now() - begun) / 1000);
      yield { name: protection.name, ...judge(before, after), seconds };
    }
  } finally {
    await database?.stop();
    await checkout.remove();
  }
}

function endedOf(all: readonly Ended[], test: TellingTest): Ended[] {
  const pattern = new RegExp(patternOf(test));
  return all.filter(({ name, file }) => file === test.file && (name === '' || pattern.test(name)));
}

function judge(before: readonly Ended[], after: readonly Ended[]): Pick<Told, 'isTold' | 'seen'> {
  if (before.length === 0) return { isTold: false, seen: 'no test has this name' };
  const unfit = before.find(({ ending }) => ending !== 'passed');
  if (unfit) return { isTold: false, seen: `the test fails with the protection, too: ${firstLine(unfit)}` };
  const failed = after.find(({ ending }) => ending === 'failed');
  if (failed) return { isTold: true, seen: firstLine(failed) };
  const broken = after.find(({ ending }) => ending === 'broken');
  if (broken) return { isTold: false, seen: `the test does not fail by what it asserts: ${firstLine(broken)}` };
  return { isTold: false, seen: 'the test passes without the protection' };
}

const firstLine = ({ message }: Ended) => message.split('\n', 1)[0]?.slice(0, 200) ?? '';
