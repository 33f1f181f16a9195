/** No change of schema.graphql breaks clients unless docs/schema-changes.md says so. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projectFile, projectVersion } from '../src/project.ts';
import { breakingChanges, unannounced } from '../tools/schema-changes/breaking-changes.ts';
import { earlierSchema } from '../tools/schema-changes/earlier-schema.ts';

test('whatever breaks since the last commit is announced', () => {
  const earlier = earlierSchema(projectFile());
  if ('reason' in earlier) {
    process.stdout.write(`schema.graphql is compared with no earlier one: ${earlier.reason}.\n`);
    return;
  }
  const changes = breakingChanges(earlier.sdl, readFileSync(projectFile('schema.graphql'), 'utf8'));
  const page = readFileSync(projectFile('docs', 'schema-changes.md'), 'utf8');
  expect(unannounced(changes, page, projectVersion())).toEqual([]);
});

test('the version in package.json has its heading', () => {
  const page = readFileSync(projectFile('docs', 'schema-changes.md'), 'utf8');
  expect(page.split('\n')).toContain(`## ${projectVersion()}`);
});

const old = 'type Query { said(by: String): [String!]! heard: Int count: Int }';
const removed = 'FIELD_REMOVED: Query.heard was removed.';
const required = 'REQUIRED_ARG_ADDED: A required arg to on Query.said was added.';

describe('a breaking change', () => {
  test.each([
    ['type Query { said(by: String): [String!]! count: Int }', [removed]],
    ['type Query { said(by: String, to: String!): [String!]! heard: Int count: Int }', [required]],
    ['type Query { said(by: String, to: String): [String!]! heard: Int count: Int more: Int }', []],
  ])('%s', (sdl, changes) => {
    expect(breakingChanges(old, sdl)).toEqual(changes);
  });

  test('is announced under the heading of its version only', () => {
    const page = `# Changes\n\n## 2.0.0\n\n- \`${removed}\` Nobody asked.\n\n## 1.0.0\n\nNothing.\n`;
    expect(unannounced([removed, required], page, '2.0.0')).toEqual([required]);
    expect(unannounced([removed], page, '1.0.0')).toEqual([removed]);
    expect(unannounced([removed], page, '2.0')).toEqual([removed]);
  });
});

describe('the earlier schema', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const write = (sdl: string, where = folder) => writeFile(join(where, 'schema.graphql'), sdl);
  const commit = async (sdl: string) => {
    await write(sdl);
    git('add', '.');
    git('commit', '--quiet', '--allow-empty', '-m', 'a commit');
  };

  test("is HEAD's while there is something to commit, and that of the commit before afterwards", async () => {
    git('init', '--quiet');
    await commit('one');
    expect(earlierSchema(folder)).toEqual({ reason: 'there is no HEAD~1' });
    await write('two');
    expect(earlierSchema(folder)).toEqual({ sdl: 'one', commit: 'HEAD' });
    await commit('two');
    expect(earlierSchema(folder)).toEqual({ sdl: 'one', commit: 'HEAD~1' });
    await commit('two');
    expect(earlierSchema(folder)).toEqual({ reason: 'neither the work nor the last commit changes schema.graphql' });
  });

  test('is not there without a clone, in an empty one, and beyond the end of a shallow one', async () => {
    await write('one');
    expect(earlierSchema(folder)).toEqual({ reason: 'this is no clone of the repository: it has no .git' });
    git('init', '--quiet');
    expect(earlierSchema(folder)).toEqual({ reason: 'there is no HEAD' });
    await commit('one');
    await commit('two');
    await mkdir(join(folder, 'clones'));
    const shallow = join(folder, 'clones', 'shallow');
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, shallow);
    expect(earlierSchema(shallow)).toEqual({ reason: 'this clone is shallow and ends before HEAD~1' });
    await write('three', shallow);
    expect(earlierSchema(shallow)).toEqual({ sdl: 'two', commit: 'HEAD' });
  });
});
