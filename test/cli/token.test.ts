/** `hearsay token`, as built: made once, listed without secrets, revoked; wrong use is told. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from './hearsay.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('made, listed, revoked', async () => {
  const made = await run(folder, ['token', 'create', '--name', 'Ada Example', '--role', 'curator']);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const [token = ''] = made.stdout.split('\n');
  expect(token).toMatch(/^hearsay_[\w-]{43}$/);
  expect(await readFile(join(folder, 'data', 'tokens.json'), 'utf8')).not.toContain(token.slice(8));

  const listed = await run(folder, ['token', 'list']);
  expect(listed.stdout).toMatch(/^Ada Example {2}curator {2}\d{4}-/m);
  expect(listed.stdout).not.toContain(token.slice(8));
  const json = JSON.parse((await run(folder, ['token', 'list', '--json'])).stdout);
  expect(json).toEqual([{ name: 'Ada Example', role: 'CURATOR', created: expect.any(String) }]);

  expect(await run(folder, ['token', 'revoke', '--name', 'Ada Example'])).toMatchObject({ code: 0 });
  expect((await run(folder, ['token', 'list'])).stdout).toContain('nobody can write');
});

test('HEARSAY_TOKENS names another file, and --json gives the token to programs', async () => {
  const environment = { HEARSAY_TOKENS: join(folder, 'elsewhere.json') };
  const args = ['token', 'create', '--name', 'Bo', '--role', 'admin', '--json'];
  const { stdout } = await run(folder, args, environment);
  expect(JSON.parse(stdout)).toEqual({ name: 'Bo', role: 'ADMIN', token: expect.stringMatching(/^hearsay_/) });
  expect(await readFile(environment.HEARSAY_TOKENS, 'utf8')).toContain('"Bo"');
});

test.each([
  ['no name', ['token', 'create', '--role', 'reader'], '--name'],
  ['an unknown role', ['token', 'create', '--name', 'Bo', '--role', 'owner'], 'reader, curator, admin'],
  ['a name that nobody has', ['token', 'revoke', '--name', 'Nobody'], 'hearsay token list'],
])(
  '%s is wrong use',
  async (_what, args, message) => {
    const { code, stderr } = await run(folder, args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  },
  60_000,
);
