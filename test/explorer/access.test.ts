/** Who may write: a token is entered in a dialog, sent with every question, and forgotten with the tab; a revoked one holds nobody up. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createToken, revokeToken } from '../../src/access/manage-tokens.ts';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

describe('a token', () => {
  let explorer: Explorer;
  let page: Page;
  let folder: string;
  let file: string;
  let token: string;
  const ask = () => page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  const enter = async (text: string) => {
    if ((await page.getByRole('dialog').count()) === 0) await ask();
    await page.getByLabel(/has a token/).fill(text);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in', exact: true }).click();
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    file = join(folder, 'tokens.json');
    token = await createToken(file, { name: 'Ada', role: 'CURATOR' });
    explorer = await openExplorer([], { HEARSAY_TOKENS: file });
    page = await explorer.open('/?speaker=Blinken');
    await page.locator('.card').first().waitFor();
  }, 120_000);

  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true });
  });

  test('is asked for in a dialog', async () => {
    await ask();
    await page.getByRole('dialog', { name: 'Sign in' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('is told to be wrong where it is, and not kept', async () => {
    for (const [wrong, word] of [
      ['nonsense', 'not known here'],
      ['nonsense — with a dash', 'letters, digits'],
    ] as const) {
      await enter(wrong);
      await page.getByRole('alert').getByText(word).waitFor();
    }
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  test('is kept in this tab, and sent with what is asked', async () => {
    await enter(token);
    await page.getByText('You are Ada (curator)').waitFor();
    await page.keyboard.press('Escape');
    let asked = 0;
    page.on('request', () => {
      asked += 1;
    });
    await page.waitForTimeout(300);
    expect(asked).toBeLessThan(5);
    const sent = page.waitForRequest((request) => request.url().endsWith('/graphql'));
    await page.getByRole('link', { name: 'Entities', exact: true }).click();
    expect((await sent).headers().authorization).toBe(`Bearer ${token}`);
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('is gone when somebody signs out, and with it what only writers see', async () => {
    await page.getByRole('link', { name: 'Add', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Signed in as Ada' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();
    await until(async () => (await page.getByRole('link', { name: 'Add', exact: true }).count()) === 0);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await enter(token);
    await page.getByText('You are Ada (curator)').waitFor();
  });

  test('that is revoked can be forgotten, and all goes on', async () => {
    await revokeToken(file, 'Ada');
    await page.goto(`${explorer.url}/?speaker=Putin`);
    await page.getByRole('button', { name: 'Forget the token' }).click();
    await page.locator('.card').first().waitFor();
    await until(async () => (await page.evaluate('sessionStorage.length')) === 0);
  });
});

describe('a graph that is read with a token', () => {
  let explorer: Explorer;
  let page: Page;
  let folder: string;
  let token: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'tokens.json');
    token = await createToken(file, { name: 'Ben', role: 'READER' });
    explorer = await openExplorer([], { HEARSAY_TOKENS: file, READING: 'token' });
    page = await explorer.open('/?speaker=Blinken');
  }, 120_000);

  afterAll(async () => {
    await explorer?.close();
    await rm(folder, { recursive: true });
  });

  test('says so, and shows nothing of it', async () => {
    const problem = page.getByRole('alert').filter({ hasText: 'This graph is read with a token' });
    await problem.first().waitFor();
    expect(await page.locator('.card').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
  });

  test('is there as soon as somebody signs in', async () => {
    await page.getByRole('alert').getByRole('button', { name: 'Sign in', exact: true }).first().click();
    await page.getByLabel(/has a token/).fill(token);
    await page.getByRole('dialog').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.locator('.card').first().waitFor();
  });
});
