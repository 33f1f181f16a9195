/** The README, taken at its word: its questions have these answers, its links lead somewhere, its dependencies are all named. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../src/loading/load.ts';
import { projectFile } from '../src/project.ts';
import { openEmbedded } from '../src/store/embedded/embedded-store.ts';
import { ask } from './graphql/ask.ts';

const readme = readFileSync(projectFile('README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

describe('the README', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const store = openEmbedded(folder);
    await store.prepare();
    await load(store, [projectFile('seed')], { strict: true });
    await store.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('asks a question and gives its answer', async () => {
    const [question = ''] = blocks('graphql');
    const [expected = ''] = blocks('json');
    const store = openEmbedded(folder);
    try {
      expect(await ask(store, question)).toEqual(JSON.parse(expected));
    } finally {
      await store.close();
    }
  });

  test.each(blocks('console'))('shows what the command line prints: %s', (block) => {
    const [line = '', ...output] = block.trimEnd().split('\n');
    const words = (line.replace('$ npx hearsay ', '').match(/"[^"]*"|\S+/g) ?? []).map((word) =>
      word.replaceAll('"', ''),
    );
    const printed = execFileSync(process.execPath, [projectFile('dist', 'cli', 'main.js'), ...words], {
      env: { PATH: process.env.PATH, HEARSAY_DATA: folder },
      encoding: 'utf8',
    });
    expect(printed.trimEnd().split('\n')).toEqual(output);
  });

  test('names every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !readme.includes(name) && !/^@types\/|^@graphql-codegen\/|^@jest\//.test(name),
    );
    expect(unnamed).toEqual([]);
  });

  const pages = ['.', 'src', 'cypher', 'seed', 'src/ide', 'tools/neo4j', 'tools/agreement'].map((room) =>
    join(room, 'README.md'),
  );
  test.each(pages)('%s links to what is there', (page) => {
    const links = [...readFileSync(projectFile(page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, link = '']) => link,
    );
    expect(links.filter((link) => !existsSync(projectFile(dirname(page), link)))).toEqual([]);
  });

  test('the seed says in its README how many statements it has', () => {
    const statements = readdirSync(projectFile('seed', 'articles'))
      .flatMap((file) => readFileSync(projectFile('seed', 'articles', file), 'utf8').split('\n'))
      .filter((line) => line.startsWith('{"type":"statement"'));
    expect(readme).toContain(`${statements.length} statements`);
    expect(readFileSync(projectFile('seed', 'README.md'), 'utf8')).toContain(`${statements.length} statements`);
  });
});
