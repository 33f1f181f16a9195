/** The command `hearsay ingest`, as built: summaries, exit codes, and work that is killed and taken up again. */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { run, start } from './hearsay.ts';

const given = ['--published', '2023-03-05', '--outlet', 'Kaja Wire'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-ingest-'));
  const articles = projectFile('corpus', 'articles');
  const names = (await readdir(articles)).filter((name) => name.startsWith('b'));
  const lines = await Promise.all(
    names.map(async (name, at) => {
      const text = await readFile(join(articles, name), 'utf8');
      const more = { publisher: { '@type': 'Organization', name: `Wire ${at % 3}` }, datePublished: '2023-03-05' };
      return JSON.stringify({ '@type': 'NewsArticle', headline: name, articleBody: text, ...more });
    }),
  );
  await writeFile(join(folder, 'articles.jsonl'), lines.join('\n'));
  await writeFile(join(folder, 'ship.txt'), 'Ada Berg told Radio Kaja that the ship had sunk.');
  await writeFile(join(folder, 'noon.txt'), 'Published: 2023-03-05T09:30Z\n\nTom Lind said the mill was his.');
  await writeFile(join(folder, 'nothing.txt'), '');
});
afterAll(() => rm(folder, { recursive: true }));

/** The graph is opened when its folder is made. */
async function until(data: string): Promise<void> {
  while (!existsSync(data)) await sleep(20);
}

test('tells what became of the articles, refuses bad ones beside good ones, and does nothing twice', async () => {
  const files = ['ship.txt', 'nothing.txt', 'nowhere.html'];
  const first = await run(folder, ['ingest', ...files, ...given]);
  expect([first.code, first.stdout]).toEqual([1, expect.stringContaining('1 new, 0 changed, 0 unchanged, 2 refused')]);
  expect(first.stderr).toMatch(/nothing\.txt:1: .+\nnowhere\.html:1: cannot be read/);
  const second = await run(folder, ['ingest', 'ship.txt', '--json', ...given]);
  expect(JSON.parse(second.stdout)).toMatchObject({ articles: { new: 0, unchanged: 1 }, statements: { added: 0 } });
  const dry = await run(folder, ['ingest', 'articles.jsonl', '--dry-run', '--json']);
  expect([dry.code, JSON.parse(dry.stdout).articles.new]).toEqual([0, 16]);
  expect((await run(folder, ['stats', '--json'])).stdout).toContain('"statements": 1');
});

test('an empty folder is told, and an article that was deleted is passed over until it is asked for', async () => {
  const data = { HEARSAY_DATA: join(folder, 'deleting') };
  await mkdir(join(folder, 'empty'));
  const empty = await run(folder, ['ingest', 'empty'], data);
  expect([empty.code, empty.stderr]).toEqual([0, expect.stringContaining('empty: no articles there')]);
  await run(folder, ['ingest', 'ship.txt', ...given], data);
  const log = JSON.parse((await run(folder, ['changes', '--kind', 'article-import', '--json'], data)).stdout);
  expect(log.nodes).toMatchObject([{ kind: 'ARTICLE_IMPORT', by: userInfo().username }]);
  const [{ targetId }] = log.nodes;
  const deleted = await run(folder, ['delete', targetId, '--reason', 'Wrong.'], data);
  expect(deleted.stdout).toMatch(/deleted article:\S+\n {2}“Ada Berg told.+”, 2023-03-05: 1 statement\n {2}Wrong\.\n/);
  const again = await run(folder, ['ingest', 'ship.txt', ...given], data);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('0 refused, 1 passed over that people took')]);
  expect(again.stderr).toMatch(
    /ship\.txt:1: was deleted as \S+ by .+: hearsay undo change:\S+ brings it back, --again/,
  );
  const asked = await run(folder, ['ingest', 'ship.txt', '--again', ...given], data);
  expect(asked.stdout).toContain('1 new');
  const [, change] = /undo (change:\S+)/.exec(deleted.stdout) ?? [];
  const refused = await run(folder, ['undo', change ?? ''], data);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('imported it again')]);
  const gone = await run(folder, ['delete', targetId, '--for-good'], data);
  expect([gone.code, gone.stdout]).toEqual([0, expect.stringContaining('Gone for good, with 1 statement.')]);
});

test('without a day or an outlet it says how to give them', async () => {
  const { code, stderr } = await run(folder, ['ingest', 'ship.txt', '--published', '2023-03-05']);
  expect([code, stderr]).toEqual([1, expect.stringContaining('--outlet NAME')]);
});

test('killed in the middle, three times, and taken up again, it makes the same graph as in one run', async () => {
  // Who brought them in when differs from run to run.
  const graphOf = async (data: string) =>
    (await run(folder, ['export', '--format', 'jsonl'], { HEARSAY_DATA: data })).stdout
      .split('\n')
      .filter((line) => !line.includes('"type":"change"'));
  const whole = join(folder, 'whole');
  await run(folder, ['ingest', 'articles.jsonl'], { HEARSAY_DATA: whole });
  const killed = join(folder, 'killed');
  let kills = 0;
  for (const patience of [0, 1000, 2500]) {
    const child = start(folder, ['ingest', 'articles.jsonl'], { HEARSAY_DATA: killed });
    const ended = once(child, 'close');
    await until(killed);
    await Promise.race([sleep(patience), ended]);
    if (child.exitCode === null) kills += 1;
    child.kill('SIGKILL');
    await ended;
  }
  const { code, stdout } = await run(folder, ['ingest', 'articles.jsonl', '--json'], { HEARSAY_DATA: killed });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ stopped: false });
  expect(kills).toBeGreaterThan(0);
  expect(await graphOf(killed)).toEqual(await graphOf(whole));
});

test('SIGINT ends it after the article at hand, with a summary', async () => {
  const data = join(folder, 'stopped');
  const child = start(folder, ['ingest', 'articles.jsonl', '--json'], { HEARSAY_DATA: data });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = once(child, 'close');
  await until(data);
  child.kill('SIGINT');
  const [code] = await ended;
  expect([code, JSON.parse(output)]).toMatchObject([130, { stopped: true, articles: { refused: 0 } }]);
});

test('where a service has the graph open the articles are sent to it, with a token', async () => {
  const data = { HEARSAY_DATA: join(folder, 'served') };
  const made = await run(folder, ['token', 'create', '--name', 'Ada Example', '--role', 'curator'], data);
  const [token = ''] = made.stdout.split('\n');
  const service = start(folder, ['serve', '--port', '0'], data);
  const ended = once(service, 'close');
  try {
    await new Promise<void>((resolve) => service.stdout?.on('data', (text) => /http:/.test(text) && resolve()));
    const files = ['noon.txt', 'ship.txt', 'nothing.txt', 'ship.txt', ...given, '--json'];
    const refused = await run(folder, ['ingest', ...files], data);
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('hearsay token create')]);
    const dry = await run(folder, ['ingest', ...files, '--dry-run'], { ...data, HEARSAY_TOKEN: token });
    expect(JSON.parse(dry.stdout)).toMatchObject({ articles: { new: 2, refused: 1 }, statements: { added: 2 } });
    const sent = await run(folder, ['ingest', ...files], { ...data, HEARSAY_TOKEN: token });
    expect(JSON.parse(sent.stdout)).toMatchObject({
      articles: { new: 2, unchanged: 0, refused: 1 },
      statements: { added: 2 },
    });
    const again = await run(folder, ['ingest', 'ship.txt', ...given], { ...data, HEARSAY_TOKEN: token });
    expect(again.stdout).toContain('0 new, 0 changed, 1 unchanged, 0 refused');
  } finally {
    service.kill('SIGTERM');
    await ended;
  }
});
