/** Tokens: what is kept of them, who is known by them, and what a change of the file means to a running service. */

import { spawn, spawnSync } from 'node:child_process';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createIdentify, identifyNobody } from '../../src/access/identify.ts';
import { createToken, revokeToken } from '../../src/access/manage-tokens.ts';
import { findToken, hashOf, newToken } from '../../src/access/token.ts';
import { readTokens } from '../../src/access/tokens-file.ts';
import { mayAs, type Role, requireRole } from '../../src/access/viewer.ts';
import { projectFile } from '../../src/project.ts';
import { untilTrue } from '../server/ask-service.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const ada = { name: 'Ada Example', role: 'CURATOR' } as const;

describe('a token', () => {
  test('is 256 random bits, and no two are the same', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^hearsay_[\w-]{43}$/);
  });

  test('is kept as its hash, in a file that only its owner may read', async () => {
    const file = join(folder, 'a folder', 'tokens.json');
    const token = await createToken(file, ada);
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain(token);
    expect(text).not.toContain(token.slice(8));
    expect(await readTokens(file)).toEqual([{ ...ada, sha256: hashOf(token), created: expect.any(String) }]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o644);
    await createToken(file, { name: 'Bo', role: 'READER' });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a name that is taken', ada.name, 'revoke it first'],
    ['no name', '', 'letters'],
    ['a name with a line break', 'Ada\nBo', 'letters'],
  ])('%s is refused', async (_what, name, message) => {
    const file = join(folder, 'refused.json');
    if (name === ada.name) await createToken(file, ada);
    await expect(createToken(file, { name, role: 'READER' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining(message),
    });
  });

  test('is found among others by the whole of it', () => {
    const tokens = Array.from({ length: 5 }, newToken);
    const kept = tokens.map((token, index) => ({ ...ada, name: `${index}`, sha256: hashOf(token), created: '' }));
    for (const [index, token] of tokens.entries()) expect(findToken(kept, token)?.name).toBe(`${index}`);
    for (const wrong of ['', 'hearsay_', `${tokens[0]} `, tokens[0]?.slice(0, -1) ?? '', hashOf(tokens[0] ?? '')])
      expect(findToken(kept, wrong)).toBeNull();
  });

  test('is compared with each that is kept, all of it, wherever it is found', async () => {
    const real = await import('node:crypto');
    const compared: number[] = [];
    // The real one, with somebody who counts.
    jest.unstable_mockModule('node:crypto', () => ({
      ...real,
      timingSafeEqual: (one: Uint8Array, other: Uint8Array) => {
        compared.push(one.length);
        return real.timingSafeEqual(one, other);
      },
    }));
    const anew: string = '../../src/access/token.ts?watched';
    const watched: typeof import('../../src/access/token.ts') = await import(anew);
    const tokens = Array.from({ length: 3 }, newToken);
    const kept = tokens.map((token) => ({ ...ada, sha256: hashOf(token), created: '' }));
    for (const token of [...tokens, 'hearsay_none']) {
      expect(watched.findToken(kept, token) === null).toBe(token === 'hearsay_none');
      expect(compared.splice(0)).toEqual([32, 32, 32]);
    }
  });
});

describe('who sends a request', () => {
  const wrong = { code: 'TOKEN_INVALID' };

  test('nobody without a token; whom the token names with one; a wrong one is refused', async () => {
    const file = join(folder, 'known.json');
    const token = await createToken(file, ada);
    const identify = createIdentify(file);
    for (const header of [undefined, 'Basic YTpi', 'Bear it']) expect(await identify(header)).toBeNull();
    for (const header of [`Bearer ${token}`, `bearer  ${token} `]) expect(await identify(header)).toEqual(ada);
    for (const header of ['Bearer', 'Bearer ', 'Bearer hearsay_x', `Bearer ${hashOf(token)}`])
      await expect(identify(header)).rejects.toMatchObject(wrong);
  });

  test('a file that changes is read again: made, added to, revoked, taken away', async () => {
    const file = join(folder, 'changing.json');
    const identify = createIdentify(file);
    await expect(identify('Bearer hearsay_x')).rejects.toMatchObject(wrong);
    const one = await createToken(file, ada);
    expect(await identify(`Bearer ${one}`)).toEqual(ada);
    const other = await createToken(file, { name: 'Bo', role: 'ADMIN' });
    expect(await identify(`Bearer ${other}`)).toEqual({ name: 'Bo', role: 'ADMIN' });
    await revokeToken(file, ada.name);
    await expect(identify(`Bearer ${one}`)).rejects.toMatchObject(wrong);
    expect(await identify(`Bearer ${other}`)).toMatchObject({ name: 'Bo' });
    await rm(file);
    await expect(identify(`Bearer ${other}`)).rejects.toMatchObject(wrong);
  });

  test('a file that is broken lets nobody write, and says so; readers without a token are not held up', async () => {
    const file = join(folder, 'broken.json');
    for (const text of ['', '{', '[]', '{"tokens": [{"name": "Ada", "role": "OWNER"}]}', '{"tokens": [null]}']) {
      await writeFile(file, text);
      const identify = createIdentify(file);
      expect(await identify(undefined)).toBeNull();
      await expect(identify('Bearer hearsay_x')).rejects.toMatchObject({ code: 'TOKENS_UNREADABLE' });
    }
  });

  test('where no tokens are configured, every token is wrong', async () => {
    await expect(identifyNobody('Bearer hearsay_x')).rejects.toMatchObject(wrong);
    expect(await identifyNobody(undefined)).toBeNull();
  });

  test('revoking what is not there says what there is to do', async () => {
    await expect(revokeToken(join(folder, 'none.json'), 'Ada')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('the file of tokens', () => {
  const namesIn = async (file: string) => (await readTokens(file)).map(({ name }) => name).toSorted();
  const failuresOf = async (changes: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(changes)).filter(({ status }) => status === 'rejected');

  test('changed by many at one time holds what all of them did, and what was revoked stays revoked', async () => {
    const own = join(folder, 'at one time');
    const file = join(own, 'tokens.json');
    await createToken(file, ada);
    const names = ['Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus'];
    const changes = [...names.map((name) => createToken(file, { name, role: 'READER' })), revokeToken(file, ada.name)];
    expect(await failuresOf(changes)).toEqual([]);
    expect(await namesIn(file)).toEqual(names);
    expect(await readdir(own)).toEqual(['tokens.json']);
  });

  test.each([
    ['of this machine that has ended', () => `${hostname()} ${spawnSync(process.execPath, ['-e', '']).pid} 0123`, 0],
    ['of another machine, from before', () => 'elsewhere 1 0123', 60_000],
    ['that did not come to say who it is, from before', () => '', 60_000],
  ])('is not kept by a process %s', async (_whose, holder, age) => {
    const own = join(folder, `abandoned ${_whose}`);
    const file = join(own, 'tokens.json');
    await createToken(file, ada);
    await writeFile(`${file}.lock`, holder());
    const made = new Date(Date.now() - age);
    await utimes(`${file}.lock`, made, made);
    const changes = ['Bo', 'Cy'].map((name) => createToken(file, { name, role: 'READER' }));
    expect(await failuresOf(changes)).toEqual([]);
    expect(await namesIn(file)).toEqual([ada.name, 'Bo', 'Cy']);
    expect(await readdir(own)).toEqual(['tokens.json']);
  });

  test('a process that was stopped in its turn writes nothing over what others did meanwhile', async () => {
    const own = join(folder, 'stopped');
    const file = join(own, 'tokens.json');
    await createToken(file, ada);
    await createToken(file, { name: 'Bo', role: 'READER' });
    const changing = `import { changeTokens } from ${JSON.stringify(projectFile('src', 'access', 'tokens-file.ts'))};
      changeTokens(${JSON.stringify(file)}, (tokens) => (process.kill(process.pid, 'SIGSTOP'), [...tokens])).then(
        () => console.log('written'), ({ code, message }) => console.log(code, message));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', changing]);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await untilTrue(async () => isStopped(child.pid), 60_000);
    const made = new Date(Date.now() - 60_000);
    await utimes(`${file}.lock`, made, made);
    await revokeToken(file, ada.name);
    child.kill('SIGCONT');
    await ended;
    expect(said).toMatch(/^TOKENS_UNREADABLE .*another one took its turn/);
    expect(await namesIn(file)).toEqual(['Bo']);
    expect(await readdir(own)).toEqual(['tokens.json']);
  });

  test.each([['that is there'], ['that is still to be made']])('behind a link is the file %s', async (which) => {
    const [target, link] = [join(folder, `target ${which}.json`), join(folder, `link ${which}.json`)];
    if (which === 'that is there') await createToken(target, { name: 'Bo', role: 'READER' });
    await symlink(target, link);
    const token = await createToken(link, ada);
    await expect(createIdentify(target)(`Bearer ${token}`)).resolves.toEqual(ada);
    await revokeToken(link, ada.name);
    await expect(createIdentify(target)(`Bearer ${token}`)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });
});

describe('what a role allows', () => {
  test.each<[Role, Role, boolean]>([
    ['READER', 'READER', true],
    ['READER', 'CURATOR', false],
    ['CURATOR', 'READER', true],
    ['CURATOR', 'CURATOR', true],
    ['CURATOR', 'ADMIN', false],
    ['ADMIN', 'CURATOR', true],
    ['ADMIN', 'ADMIN', true],
  ])('%s as %s: %j', (role, needed, allowed) => {
    expect(mayAs(role, needed)).toBe(allowed);
    const require = () => requireRole({ name: 'Ada', role }, needed);
    if (allowed) expect(require()).toEqual({ name: 'Ada', role });
    else expect(require).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => requireRole(null, needed)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });
});

/** Whether a process stands still, as the system tells it. */
function isStopped(pid = 0): boolean {
  return spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .startsWith('T');
}
