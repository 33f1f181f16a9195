/** A Neo4j of the test's own, through what happens to databases: passwords changed, memory short, stopped under load, started again read-only. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { createToken } from '../../src/access/manage-tokens.ts';
import { projectFile } from '../../src/project.ts';
import { openNeo4j } from '../../src/store/neo4j/neo4j-store.ts';
import { type RunningNeo4j, startNeo4j } from '../../tools/neo4j/start-neo4j.ts';
import { freePort } from '../../tools/proxy/free-port.ts';
import { askService, inside, readiness, untilTrue } from './ask-service.ts';

const question = '{ statements(first: 3) { totalCount nodes { gist } } }';
const confirm = 'mutation { statementConfirm(input: {id: "statement:none"}) { userErrors { code } change { id } } }';
const isDone = [() => true, () => false] as const;
const password = 'a password that nobody guesses';

describe('a service and its own Neo4j', () => {
  let folder: string;
  let port: number;
  let database: RunningNeo4j | undefined;
  let service: ChildProcess;
  let url: string;
  let token: string;
  let said = '';
  const ask = () => askService(url, question);

  const startDatabase = async (readOnly: boolean) => {
    database = await startNeo4j({
      ...{ folder: join(folder, 'neo4j'), boltPort: port, brief: true, auth: true, readOnly, transactionMegabytes: 16 },
    });
  };
  const changePassword = async (from: string, to: string) => {
    const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', from));
    const session = driver.session({ database: 'system' });
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $from TO $to', { from, to });
    await driver.close();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    port = await freePort();
    const tokens = join(folder, 'tokens.json');
    token = await createToken(tokens, { name: 'Ada', role: 'CURATOR' });
    service = spawn(process.execPath, [projectFile('dist', 'cli', 'main.js'), 'serve', '--port', '0'], {
      env: {
        ...{ PATH: process.env.PATH, HEARSAY_TOKENS: tokens, REQUEST_TIMEOUT: '8', NEO4J_TIMEOUT: '12' },
        ...{ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password },
      },
      cwd: folder,
    });
    for (const stream of [service.stdout, service.stderr])
      stream?.on('data', (chunk) => {
        said += chunk;
      });
    await untilTrue(async () => /http:\S+\/graphql/.test(said), 30_000);
    url = /(http:\S+)\/graphql/.exec(said)?.[1] ?? '';
  });
  afterAll(async () => {
    service.kill('SIGKILL');
    await database?.stop();
    await rm(folder, { recursive: true });
  });

  test('comes up without it, says so, and answers once it is there', async () => {
    expect(said).toContain('does not answer yet');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect(await readiness(url)).toEqual([503, 'STORE_UNREACHABLE']);
    const { codes, text, milliseconds } = await ask();
    expect(new Set(codes)).toEqual(new Set(['STORE_UNREACHABLE']));
    expect(text).not.toMatch(inside);
    expect(milliseconds).toBeLessThan(9_500);
    await startDatabase(false);
    // The password is another one at first, which the log says, and how it is mended.
    await untilTrue(async () => (await readiness(url))[1] === 'STORE_REFUSED', 10_000, 1_000);
    expect((await ask()).codes).toContain('STORE_REFUSED');
    expect(said).toContain('refuses the log-in: check NEO4J_USER and NEO4J_PASSWORD');
    await untilTrue(() => changePassword('neo4j', password).then(...isDone), 15_000, 500);
    await untilTrue(async () => (await readiness(url))[0] === 200, 60_000, 1_000);
    expect((await ask()).data).toMatchObject({ statements: { totalCount: 102 } });
  });

  test('a query that needs too much memory is refused, not tried again, and others go on', async () => {
    const uri = `bolt://127.0.0.1:${port}`;
    const store = await openNeo4j({ uri, user: 'neo4j', password });
    const [{ id } = { id: '' }] = await store.read('export-statement-ids', { after: '', limit: 1 });
    const ids = Array.from({ length: 150_000 }, () => id);
    const begun = performance.now();
    await expect(store.read('statements-by-id', { ids, parts: [] })).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(performance.now() - begun).toBeLessThan(20_000);
    await store.close();
    expect((await ask()).codes).toEqual([]);
  });

  test('stopped under load and started again read-only: clear meanwhile, reading again by itself, writes refused', async () => {
    const codes = new Set<string>();
    let longest = 0;
    let goesOn = true;
    const load = Promise.all(
      Array.from({ length: 4 }, async (_, reader) => {
        for (let round = 0; goesOn; round += 1) {
          const answer = await askService(url, `{ statements(first: ${reader + 1}) { nodes { gist id } } } # ${round}`);
          for (const code of answer.codes) codes.add(code);
          longest = Math.max(longest, answer.milliseconds);
          expect(answer.text).not.toMatch(inside);
        }
      }),
    );
    await database?.stop();
    expect(await readiness(url)).toEqual([503, 'STORE_UNREACHABLE']);
    await startDatabase(true);
    await untilTrue(async () => (await ask()).codes.length === 0, 30_000, 200);
    goesOn = false;
    await load;
    // A request that came while it was stopped and another database was started may have waited for as long as it may.
    const others = [...codes].filter((code) => !['STORE_UNREACHABLE', 'REQUEST_TIMED_OUT'].includes(code));
    // The service's own log tells what another failure was.
    expect({ others, log: others.length > 0 ? said.slice(-5_000) : '' }).toEqual({ others: [], log: '' });
    expect(longest).toBeLessThan(9_500);
    expect(await readiness(url)).toEqual([200, undefined]);
    const refused = await askService(url, confirm, token);
    expect(refused.codes).toEqual(['STORE_READ_ONLY']);
    expect(refused.text).toContain('reading goes on');
  });

  test('the process is the same all along, and ends when it is asked to though its database is gone', async () => {
    await database?.stop();
    expect(service.exitCode).toBeNull();
    service.kill('SIGTERM');
    const [code] = await once(service, 'exit');
    expect(code).toBe(0);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
