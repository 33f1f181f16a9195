/** Tests by their names, in a copy of the project, and how each of them ended. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { patternOf, type TellingTest } from './protection.ts';

/** How a test ended; `failed` by what it asserts, `broken` by an error that nobody expected or by no time being left. */
export type Ending = 'passed' | 'failed' | 'broken';

export interface Ended {
  /** With the words of its groups before it. */
  readonly name: string;
  /** From `test/`. */
  readonly file: string;
  readonly ending: Ending;
  /** What is said of a failure. */
  readonly message: string;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: 'passed' | 'failed' | 'pending' | 'todo';
      readonly failureMessages: readonly string[];
      readonly failureDetails: readonly object[];
    }[];
  }[];
}

/** Longer than any test of one row takes; whoever hangs is ended with all that it has started. */
const limit = 300_000;

/** Whoever breaks a run off ends the tests, too. */
const signals = ['SIGINT', 'SIGTERM'] as const;
const exit = () => process.exit(1);

/** Runs the tests. */
export async function runTests(
  folder: string,
  tests: readonly TellingTest[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended[]> {
  const report = join(folder, 'jest-report.json');
  await rm(report, { force: true });
  const files = [...new Set(tests.map(({ file }) => `test/${file}`))];
  const before = tests.flatMap(({ under, after = [] }) =>
    after.map((title) => ({ title, ...(under !== undefined && { under }) })),
  );
  const names = `(?:${[...new Set([...before, ...tests].map(patternOf))].join('|')})`;
  const jest = join(folder, 'node_modules', 'jest', 'bin', 'jest.js');
  // Whoever fails may leave something open that would keep jest from ending.
  const args = [
    '--silent',
    '--forceExit',
    '--json',
    `--outputFile=${report}`,
    '-t',
    names,
    '--runTestsByPath',
    ...files,
  ];
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', jest, ...args], {
    ...{ cwd: folder, stdio: 'ignore', detached: true },
    env: { ...process.env, NO_COLOR: '1', ...environment },
  });
  const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
  const timer = setTimeout(end, limit * Math.max(1, files.length));
  process.once('exit', end);
  for (const signal of signals) process.once(signal, exit);
  await once(child, 'close');
  process.removeListener('exit', end);
  for (const signal of signals) process.removeListener(signal, exit);
  clearTimeout(timer);
  const text = await readFile(report, 'utf8').catch(() => null);
  const without = (file: string): Ended => ({
    ...{ name: '', file: file.slice('test/'.length), ending: 'broken' },
    message: 'jest itself did not come to its end',
  });
  if (text === null) return files.map(without);
  return (JSON.parse(text) as Report).testResults.flatMap((result) => endingsOf(result, folder));
}

function endingsOf({ name: path, message, assertionResults }: Report['testResults'][number], folder: string): Ended[] {
  const file = path.replace(`${folder}/test/`, '');
  // A file that cannot even be loaded has no tests.
  if (assertionResults.length === 0) return [{ name: '', file, ending: 'broken', message }];
  return assertionResults
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status, failureMessages, failureDetails }) => ({
      ...{ name: fullName, file, message: failureMessages.join('\n') },
      ending: status === 'passed' ? 'passed' : isAsserted(failureMessages, failureDetails) ? 'failed' : 'broken',
    }));
}

/** Whether a failure is one of `expect`, which leaves its result, or of `node:assert`. */
function isAsserted(messages: readonly string[], details: readonly object[]): boolean {
  return (
    details.some((detail) => 'matcherResult' in detail) ||
    messages.some((text) => /^(?:\w*Error: )?(?:expect\(|assert\.)|AssertionError/m.test(text))
  );
}
