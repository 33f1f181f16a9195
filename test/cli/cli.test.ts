/** The command line as people run it: `node dist/cli/main.js`, its output, its errors and its exit codes. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectFile, projectVersion } from '../../src/project.ts';
import { exampleRecords } from '../loading/example-records.ts';
import { articleOf, figureOf, madeUpText, statementOf } from '../verifying/made-up.ts';
import { expectNoStack, type Outcome, run, start } from './hearsay.ts';

const commands = [
  'serve',
  'load',
  'ingest',
  'ask',
  'disputes',
  'utterances',
  'group',
  'check',
  'backup',
  'restore',
  'export',
  'extract',
  'verify',
  'stats',
  'mcp',
  'review',
  'correct',
  'confirm',
  'reject',
  'merge',
  'unmerge',
  'keep-apart',
  'changes',
  'undo',
];
const { entities, article, statement } = exampleRecords;
const [ada] = entities;

let folder: string;
let loaded: Outcome;

const seeded = (...args: string[]) => run(folder, args);
/** Runs with a graph of its own, which holds nothing. */
const fresh = async (name: string, ...args: string[]) => {
  await mkdir(join(folder, name), { recursive: true });
  return run(join(folder, name), args);
};
const writeRecords = async (name: string, records: readonly unknown[]): Promise<string> => {
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
  await writeFile(join(folder, name), lines.join('\n'));
  return join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  loaded = await seeded('load', projectFile('seed'), '--json');
});
afterAll(() => rm(folder, { recursive: true }));

describe('help', () => {
  test.each(commands)('hearsay %s --help describes the command and has an example', async (command) => {
    const { code, stdout, stderr } = await seeded(command, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^Usage: hearsay ${command}`));
    expect(stdout).toMatch(new RegExp(`\\nExamples?:\\n(  .*\\n)*?  .*hearsay ${command}`));
  });

  test('hearsay --help lists the commands', async () => {
    const { code, stdout } = await seeded('--help');
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('hearsay --version is the version of the package', async () => {
    expect(await seeded('--version')).toEqual({ code: 0, stdout: `${projectVersion()}\n`, stderr: '' });
  });
});

test('too few files that may be open are told, whatever Node says of it', async () => {
  const line = 'ulimit -n 60 && exec "$0" "$1" serve --port 0';
  const env = { PATH: process.env.PATH, HEARSAY_DATA: join(folder, 'few') };
  const shell = spawn('sh', ['-c', line, process.execPath, projectFile('dist', 'cli', 'main.js')], {
    ...{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] },
  });
  const [stderr, [code]] = await Promise.all([text(shell.stderr), once(shell, 'close')]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Too many files are open at one time, of which 60 may be: .*ulimit -n 1024/);
});

test('a token that a full disk has no room for is told, and no lock is left for the next to wait for', async () => {
  const tokens = join(folder, 'on a full disk', 'tokens.json');
  const line = 'ulimit -f 0 && exec "$0" "$1" token create --name "Ada Example" --role reader';
  const env = { PATH: process.env.PATH, HEARSAY_TOKENS: tokens };
  const shell = spawn('sh', ['-c', line, process.execPath, projectFile('dist', 'cli', 'main.js')], {
    ...{ cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] },
  });
  const [stderr, [code]] = await Promise.all([text(shell.stderr), once(shell, 'close')]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('There is no room for the tokens')]);
  expect(await readdir(dirname(tokens))).toEqual([]);
});

describe('wrong use exits with 2 and says on standard error what is wrong', () => {
  test.each<[string[], RegExp]>([
    [[], /Usage: hearsay/],
    [['tell'], /unknown command 'tell'/],
    [['load'], /missing required argument 'files'/],
    [['ask', '--about-whom', 'Russia'], /unknown option '--about-whom'/],
    [['ask', '--speakr', 'Blinken'], /--speaker/],
    [['ask', '--speaker'], /argument missing/],
    [['ask', '--mode', 'loud'], /direct, indirect, mixed/],
    [['ask', '--limit', '0'], /whole number from 1 to 100/],
    [['ask', '--limit', '101'], /whole number from 1 to 100/],
    [['ask', '--limit', 'ten'], /whole number from 1 to 100/],
    [['ask', '--from', '2022-02-30'], /'2022-02-30' is invalid\. Write a day/],
    [['ask', 'Blinken'], /too many arguments/],
    [['verify'], /required option '--articles <folder>'/],
    [['stats', '--jsn'], /unknown option '--jsn'/],
    [['serve', '--port', '99999'], /whole number from 0 to 65535/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await seeded(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('settings that do not fit', async () => {
    const { code, stdout, stderr } = await run(folder, ['stats'], { PORT: 'x', NEO4J_URI: 'http://localhost:7474' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/PORT: .*\n.*NEO4J_URI: .*neo4j:\/\/localhost:7687/);
  });
});

describe('load', () => {
  test('the seed loads whole; loading it again changes nothing', async () => {
    expect(loaded).toMatchObject({ code: 0, stderr: '' });
    const { added, changed, unchanged, reports } = JSON.parse(loaded.stdout);
    expect([changed, unchanged, reports]).toEqual([0, 0, []]);
    expect(await seeded('load', projectFile('seed'))).toEqual({
      ...{ code: 0, stderr: '' },
      stdout: `0 records added, 0 changed, ${added} already there as they are.\n`,
    });
  });

  test('bad records are named by file, line, id, field and reason; the good ones beside them load; exit 1', async () => {
    const nobody = { ...statement, speaker: 'person:nobody' };
    const file = await writeRecords('broken.jsonl', [
      ...entities,
      article,
      { ...ada, id: 'person:cy', kind: 'ANIMAL' },
      nobody,
      '{"type"',
    ]);
    const { code, stdout, stderr } = await fresh('broken', 'load', file);
    expect(code).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines).toContain(
      `${file}:7 person:cy /kind: must be one of PERSON, ORGANIZATION, COUNTRY, PLACE, GROUP, EVENT`,
    );
    expect(lines).toContain(`${file}:8 ${statement.id} /speaker: no record and no node has the id person:nobody`);
    expect(lines.find((line) => line.startsWith(`${file}:9: is not JSON: `))).toBeDefined();
    expect(stdout).toBe(
      '6 records added, 0 changed, 0 already there as they are.\n3 findings; what they name was passed over.\n',
    );
    expect(JSON.parse((await fresh('broken', 'stats', '--json')).stdout)).toMatchObject({
      entities: 5,
      articles: 1,
      statements: 0,
    });
  });

  test('--json gives the findings to machines', async () => {
    const file = await writeRecords('broken-json.jsonl', [ada, { ...ada, name: 7 }]);
    const { code, stdout, stderr } = await fresh('broken-json', 'load', '--json', file);
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      added: 1,
      reports: [{ code: 'NOT_A_RECORD', file, line: 2, id: ada.id, field: '/name' }],
    });
  });

  test('--strict loads nothing where one record is bad', async () => {
    const file = await writeRecords('strict.jsonl', [...entities, { ...article, published: '2022-02-30' }]);
    const { code, stdout, stderr } = await fresh('strict', 'load', '--strict', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${file}:6 ${article.id} /published: "2022-02-30" is not a day`);
    const { labels } = JSON.parse((await fresh('strict', 'stats', '--json')).stdout);
    expect(labels).toEqual([]);
  });

  test('--strict --json says that nothing was loaded', async () => {
    const file = await writeRecords('strict-json.jsonl', ['{']);
    const { code, stdout } = await fresh('strict', 'load', '--strict', '--json', file);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ loaded: false, reports: [{ code: 'NOT_JSON', line: 1 }] });
  });

  test('of very many findings the first fifty are shown', async () => {
    const file = await writeRecords(
      'many.jsonl',
      Array.from({ length: 60 }, () => '{'),
    );
    const { code, stderr } = await fresh('many', 'load', file);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toHaveLength(51);
    expect(stderr).toMatch(/… and 10 more; --json lists them all\.\n$/);
  });

  test('--texts puts the words beside the anchors', async () => {
    await mkdir(join(folder, 'loaded-texts'));
    await writeFile(join(folder, 'loaded-texts', 'a.txt'), madeUpText);
    const said = statementOf(madeUpText, { cue: 'said', content: '“rain\r\nwill fall 👩‍🚀 on us,”' });
    const file = await writeRecords('with-texts.jsonl', [...entities, articleOf(madeUpText), said]);
    expect(await fresh('texts', 'load', file, '--texts', join(folder, 'loaded-texts'))).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^1 article with the text from \S+loaded-texts\.$/m),
    });
    const [answer] = JSON.parse((await fresh('texts', 'ask', '--json')).stdout).nodes;
    expect(answer.anchors.map(({ exact }: { exact: string }) => exact)).toEqual([
      'said',
      '“rain\r\nwill fall 👩‍🚀 on us,”',
    ]);
  });

  test.each([
    ['a file that is not there', ['nothing.jsonl'], /nothing\.jsonl cannot be read/],
    ['a folder without records', ['.'], /No \.jsonl file stands in \./],
    ['texts that are not there', [projectFile('seed'), '--texts', 'nothing'], /nothing cannot be read/],
  ])('%s: exit 1', async (_what, args, message) => {
    const { code, stdout, stderr } = await fresh('no-records', 'load', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

describe('ask', () => {
  const blinkenOnRussia = ['ask', '--speaker', 'Blinken', '--about', 'Russia'];

  test('answers people: who, words, about whom, by which way, in which article', async () => {
    const { code, stdout, stderr } = await seeded(...blinkenOnRussia);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Antony Blinken \(said, 2022-01-09\)$/m);
    expect(stdout).toMatch(/^ {2}“unacceptable\.”$/m);
    expect(stdout).toMatch(/^ {2}about .*\bRussia\b/m);
    expect(stdout).toMatch(
      /^ {2}The Wall Street Journal → CNN → Antony Blinken \(second-hand\); 2022-01-09, “Russia Readies/m,
    );
    expect(stdout).toMatch(/\n\d+ statements\.\n$/);
  });

  test('answers machines with the same, as JSON', async () => {
    const { code, stdout, stderr } = await seeded(...blinkenOnRussia, '--json');
    expect([code, stderr]).toEqual([0, '']);
    const { totalCount, nodes } = JSON.parse(stdout);
    expect(nodes).toHaveLength(totalCount);
    for (const node of nodes) {
      expect(node).toMatchObject({
        speaker: { id: 'person:antony-blinken' },
        article: { id: expect.stringMatching(/^article:/) },
      });
      expect(node.about).toContainEqual({ id: 'country:ru', name: 'Russia' });
      expect(node.chain[0].role).toBe('OUTLET');
      expect(node.chain.at(-1)).toMatchObject({ role: 'SPEAKER', entity: { id: 'person:antony-blinken' } });
    }
    const text = await seeded(...blinkenOnRussia);
    for (const { gist } of nodes) expect(text.stdout).toContain(gist);
  });

  test('ids and other cases of a name are the same question', async () => {
    const answers: string[] = [];
    for (const [speaker, about] of [
      ['Blinken', 'Russia'],
      ['person:antony-blinken', 'country:ru'],
      ['ANTONY BLINKEN', 'ru'],
    ] as const)
      answers.push((await seeded('ask', '--speaker', speaker, '--about', about, '--json')).stdout);
    expect(answers[0]).toMatch(/^\{/);
    expect(new Set(answers).size).toBe(1);
  });

  test('pages follow each other by --limit and --after', async () => {
    const page = async (...args: string[]) => JSON.parse((await seeded('ask', '--json', ...args)).stdout);
    const both = await page('--limit', '4');
    const first = await page('--limit', '2');
    const second = await page('--limit', '2', '--after', first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes]).toEqual(both.nodes);
    expect((await seeded('ask', '--limit', '2')).stdout).toContain(
      `2 shown.\nThe next page: --after ${first.pageInfo.endCursor}\n`,
    );
  });

  test.each<[string[], (node: { mode: string; depth: number; speaker: { kind: string }; gist: string }) => boolean]>([
    [['--mode', 'direct'], ({ mode }) => mode === 'DIRECT'],
    [['--first-hand'], ({ depth }) => depth === 0],
    [['--unnamed'], ({ speaker }) => speaker.kind === 'GROUP'],
  ])('%j narrows the answer', async (args, fits) => {
    const { totalCount, nodes } = JSON.parse((await seeded('ask', '--json', '--limit', '100', ...args)).stdout);
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(JSON.parse((await seeded('stats', '--json')).stdout).statements);
    expect(nodes.every(fits)).toBe(true);
  });

  test('no statement is an answer too', async () => {
    expect(await seeded('ask', '--text', 'zzyzx')).toEqual({ code: 0, stdout: '0 statements.\n', stderr: '' });
  });

  test.each([
    [
      'a name that nobody has',
      ['--speaker', 'Blinkn'],
      /No entity has the name or alias "Blinkn"\. Did you mean "Antony Blinken"/,
    ],
    ['a name that is near nothing', ['--about', 'Zzyzx'], /No entity has the name or alias "Zzyzx"\.\n$/],
    ['an id that nobody has', ['--via', 'person:nobody'], /No entity has the id "person:nobody"/],
    ['a cursor of nowhere', ['--after', 'rubbish'], /cursor does not belong to this list/],
    [
      'a service that is not there',
      ['--server', 'http://127.0.0.1:1'],
      /No Hearsay answers at http:\/\/127\.0\.0\.1:1;/,
    ],
  ])('%s: exit 1, nothing on standard output', async (_what, args, message) => {
    const { code, stdout, stderr } = await seeded('ask', ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

describe('verify', () => {
  const content = '“rain\r\nwill fall 👩‍🚀 on us,”';
  const right = [
    articleOf(madeUpText),
    statementOf(madeUpText, { speaker: '𝔸da Example', cue: 'said', content }),
    figureOf(madeUpText, '6,000'),
  ];

  beforeAll(async () => {
    await mkdir(join(folder, 'articles'));
    await writeFile(join(folder, 'articles', 'rain.txt'), madeUpText);
  });

  test('anchors that are right: exit 0', async () => {
    const file = await writeRecords('right.jsonl', right);
    expect(await seeded('verify', file, '--articles', 'articles')).toEqual({
      ...{ code: 0, stderr: '', stdout: '1 article and 4 anchors checked: no findings.\n' },
    });
  });

  test('anchors that are wrong: exit 1, and each is named', async () => {
    const [, said, counted] = right;
    const file = await writeRecords('wrong.jsonl', [
      right[0],
      { ...said, cue: 'warned' },
      { ...counted, words: '7,000' },
    ]);
    const { code, stdout, stderr } = await seeded('verify', file, '--articles', 'articles');
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${file}:2 statement:made-up-1 /cue: is "warned", but at its anchors stands "said"`,
      `${file}:3 figure:made-up-1 /words: is "7,000", but there stands "6,000"`,
    ]);
    expect(stdout).toBe('1 article and 4 anchors checked: 2 findings.\n');
  });

  test('--json gives the findings to machines', async () => {
    const file = await writeRecords('wrong-json.jsonl', [{ ...right[0], length: 1 }]);
    const { code, stdout, stderr } = await seeded('verify', '--json', file, '--articles', 'articles');
    expect([code, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: 1,
      anchors: 0,
      reports: [{ code: 'ANCHOR_MISPLACED', line: 1, field: '/length' }],
    });
  });

  test('without records it checks the seed, whose texts are not these', async () => {
    const { code, stderr } = await seeded('verify', '--articles', 'articles');
    expect(code).toBe(1);
    expect(stderr).toMatch(/\/sha256: no text in the folder has the SHA-256 [0-9a-f]{64}/);
  });

  test('a folder that is not there: exit 1', async () => {
    expect(await seeded('verify', '--articles', 'nothing')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/nothing cannot be read/),
    });
  });
});

describe('stats', () => {
  test('--json counts what the seed holds', async () => {
    const { code, stdout, stderr } = await seeded('stats', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const stats = JSON.parse(stdout);
    const records = await readFile(projectFile('seed', 'entities.jsonl'), 'utf8');
    expect(stats.entities).toBe(records.trimEnd().split('\n').length);
    expect(stats.perArticle).toHaveLength(stats.articles);
    const sum = stats.perArticle.reduce(
      (total: number, { statements }: { statements: number }) => total + statements,
      0,
    );
    expect([stats.articles, sum]).toEqual([5, stats.statements]);
  });

  test('for people it prints three tables with the same numbers', async () => {
    const { stdout } = await seeded('stats');
    const stats = JSON.parse((await seeded('stats', '--json')).stdout);
    expect(stdout.split('\n\n')).toHaveLength(3);
    expect(stdout).toMatch(new RegExp(`^Statement +${stats.statements}$`, 'm'));
    expect(stdout).toMatch(/^SAID +\d+$/m);
    for (const { article: id } of stats.perArticle) expect(stdout).toMatch(new RegExp(`^${id} `, 'm'));
  });

  test('where there is no graph yet, it says how to get one', async () => {
    const { code, stdout, stderr } = await fresh('empty', 'stats', '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^There is no graph in \S*empty\S* yet: npm start seeds one/);
  });
});

describe('a graph that cannot be opened: exit 1 and a plain message', () => {
  test('what lies there is not a graph', async () => {
    await mkdir(join(folder, 'not-a-graph'));
    await writeFile(join(folder, 'not-a-graph', 'hearsay.grafeo'), 'This is a letter.'.repeat(50));
    const { code, stderr } = await run(folder, ['stats'], { HEARSAY_DATA: 'not-a-graph' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The graph in .*not-a-graph is damaged, and was left as it is: /);
  });

  test('a file stands where the folder should', async () => {
    await writeFile(join(folder, 'a-file'), '');
    const file = await writeRecords('for-a-file.jsonl', entities);
    const { code, stderr } = await run(folder, ['load', file], { HEARSAY_DATA: 'a-file' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The graph in .*a-file cannot be opened: /);
  });

  test('Neo4j does not answer', async () => {
    const { code, stderr } = await run(folder, ['stats'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Neo4j at bolt:\/\/127\.0\.0\.1:1 does not answer: /);
  });
});

describe('serve', () => {
  /** Serves until `work` is done, then asks it to stop as an operator does. */
  const serve = async <Result>(name: string, work: (url: string) => Promise<Result>) => {
    await mkdir(join(folder, name), { recursive: true });
    const child = start(join(folder, name), ['serve', '--port', '0']);
    let output = '';
    const listening = new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk;
        const [, url] = /GraphQL API and IDE: (\S+)\/graphql/.exec(output) ?? [];
        if (url) resolve(url);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('close', () => reject(new Error(`hearsay serve ended: ${output}`)));
    });
    try {
      const result = await work(await listening);
      child.kill('SIGTERM');
      const [code] = await once(child, 'close');
      expectNoStack(output);
      return { result, code, output };
    } finally {
      child.kill('SIGKILL');
    }
  };

  test('an empty graph is seeded; ask --server gives the same answer as the graph itself; who only reads asks the service, who writes finds it busy', async () => {
    const args = ['ask', '--speaker', 'Blinken', '--json'];
    const { result, output } = await serve('served', async (url) => ({
      asked: await seeded(...args, '--server', url),
      stats: await fresh('served', 'stats', '--json'),
      loaded: await fresh('served', 'load', projectFile('seed')),
    }));
    expect(output).toMatch(/The graph was empty and now holds the \d+ records of the seed\./);
    expect(result.asked).toEqual(await seeded(...args));
    expect(JSON.parse(result.stats.stdout)).toMatchObject({ articles: 5 });
    expect(result.loaded).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Another process has the graph in .* open\./),
    });
  });

  test('SIGTERM ends it with 0: requests, service and store are closed in turn', async () => {
    expect(await serve('stopped', async () => undefined)).toMatchObject({ code: 0 });
  });
});

describe('at the edges', () => {
  test('the same file named twice is loaded once', async () => {
    const file = await writeRecords('twice.jsonl', entities);
    const { stdout } = await fresh('twice', 'load', '--json', file, file);
    expect(JSON.parse(stdout)).toMatchObject({ added: entities.length });
  });

  test('a pipe that closes early, as head closes it, is no failure', async () => {
    const child = start(folder, ['ask', '--limit', '100', '--json']);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout?.destroy();
    await once(child, 'close');
    expectNoStack(stderr);
  });

  test('an unknown name is the same failure here and by --server', async () => {
    const server = createServer((_request, response) =>
      response.setHeader('content-type', 'application/json').end(
        JSON.stringify({
          data: null,
          errors: [{ message: 'No entity has the name "X".', extensions: { code: 'ENTITY_UNKNOWN' } }],
        }),
      ),
    ).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      expect(await seeded('ask', '--speaker', 'X', '--server', `http://127.0.0.1:${port}`)).toMatchObject({ code: 1 });
    } finally {
      server.close();
    }
  });
});
