/** Review: the doubtful by keyboard, pairs merged and parted, changes with before and after, and correcting on the pages themselves. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { hasFocus, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';
import { harbour, importArticle, importHarbour, openForWriters, type Writers } from './writers-page.ts';

describe('reviewing', () => {
  let writers: Writers;
  let page: Page;
  const item = (index: number) => page.locator('.review-item').nth(index);
  const focused = () => page.evaluate(`document.activeElement.getAttribute('aria-label')`);
  const changes = async () => {
    const query =
      '{ changes(first: 20, where: {kind: [STATEMENT_CORRECT, STATEMENT_CONFIRM, STATEMENT_REJECT, ENTITY_MERGE, ENTITY_KEEP_APART]}) { nodes { kind by isUndone targetId } } }';
    const answer = (await writers.tell(query)) as {
      data: { changes: { nodes: { kind: string; by: string; isUndone: boolean; targetId: string }[] } };
    };
    return answer.data.changes.nodes;
  };

  beforeAll(async () => {
    writers = await openForWriters();
    await importHarbour(writers);
    page = await writers.open('/review?show=statements');
    await item(0).locator('.in-context').waitFor();
  }, 120_000);

  afterAll(() => writers?.close());

  test('the least certain comes first, with why, and its words where they stand', async () => {
    expect(await item(0).locator('.review-reasons').textContent()).toContain('nothing fits “Blinkin”');
    expect(await item(0).locator('.in-context .mark').allTextContents()).toEqual(['“It is over,”', 'Blinkin', 'added']);
  });

  test('j, c, x and u step, confirm, reject and undo', async () => {
    await page.keyboard.press('j');
    expect(await focused()).toMatch(/Blinkin/);
    await page.keyboard.press('c');
    await item(0).getByText('Found right.').waitFor();
    expect(await focused()).toMatch(/Estonian Port Ministry/);
    await page.keyboard.press('x');
    await item(1).getByText('Rejected.').waitFor();
    await page.keyboard.press('u');
    await item(1).getByText('Correct it').waitFor();
    expect(await focused()).toMatch(/Estonian Port Ministry/);
    expect((await changes()).map(({ kind, isUndone }) => [kind, isUndone])).toEqual([
      ['STATEMENT_REJECT', true],
      ['STATEMENT_CONFIRM', false],
    ]);
  });

  test('e corrects: an unknown day is told at its field, and what was typed stays', async () => {
    await item(1).focus();
    await page.keyboard.press('e');
    const day = page.getByRole('textbox', { name: 'Said on' });
    await day.fill('some day');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.correction-field', { has: day }).locator('.fault-notes p').waitFor();
    expect(await day.inputValue()).toBe('some day');
    await hasFocus(day);
    await day.fill('2022-01-11');
    await page.getByRole('textbox', { name: 'Gist' }).fill('Nearly 40 boats were damaged.');
    await page.getByRole('button', { name: 'Save' }).click();
    await item(1).getByText('Corrected.').waitFor();
    await page.keyboard.press('k');
    expect(await focused()).toMatch(/Blinkin/);
  });

  test('two that are one are merged under either name, and parted again', async () => {
    await page.getByRole('button', { name: 'Duplicates' }).click();
    const pair = page.getByRole('article', { name: /Kaja Broadcasting and Radio Kaja|Radio Kaja and Kaja Broad/ });
    await pair.getByText('both go by').waitFor();
    await pair
      .getByRole('region', { name: 'Radio Kaja, organization:radio-kaja' })
      .getByRole('button', { name: 'One, under this name' })
      .click();
    await pair.getByText('Merged.').waitFor();
    expect((await changes())[0]).toMatchObject({ kind: 'ENTITY_MERGE', targetId: 'organization:kaja-broadcasting' });
    await pair.getByRole('button', { name: 'Undo' }).click();
    await pair.getByText('both go by').waitFor();
    await pair.focus();
    await page.keyboard.press('x');
    await pair.getByText('Two.').waitFor();
    expect((await changes())[0]).toMatchObject({ kind: 'ENTITY_KEEP_APART', isUndone: false });
    await page.keyboard.press('u');
    await pair.getByText('both go by').waitFor();
  });

  test('the log tells who changed what, before and after, and undoes it', async () => {
    await page.getByRole('link', { name: 'Changes' }).click();
    const corrected = page.locator('.change', { hasText: 'Corrected' });
    await corrected.getByText('2022-01-11').waitFor();
    expect(await corrected.textContent()).toContain('Ada');
    expect(await corrected.locator('.change-fields > div', { hasText: 'content' }).first().textContent()).toMatch(
      /nearly 40 boats had been damaged.*Nearly 40 boats were damaged\./,
    );
    await corrected.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.change.is-undone', { hasText: 'Corrected' }).getByText('undone by Ada').waitFor();
    await hasFocus(page.locator('.change', { hasText: 'Corrected' }));
  });

  test('articles that were added stand in the log in plain words, and go by undoing', async () => {
    await importArticle(writers, { ...harbour, title: 'Tide', content: 'The tide is low, Lena Orav said.' });
    await page.goto(`${writers.explorer.url}/changes?of=articles`);
    const added = page.locator('.change', { hasText: 'Harbour closed after storm' });
    await added.getByText('Harbour Post, 12 January 2022').waitFor();
    expect(await added.textContent()).toMatch(/Added Harbour closed.*\d statements; \d+ entities were new/);
    await page.locator('.change:not(.is-undone)', { hasText: 'Tide' }).getByRole('button', { name: 'Undo' }).click();
    await page.locator('.change.is-undone', { hasText: 'Tide' }).getByText('undone by Ada').waitFor();
    const query = '{ articles(first: 100, where: {outlet: "Harbour Post"}) { nodes { title } } }';
    expect(JSON.stringify(await writers.tell(query))).not.toContain('Tide');
  });

  test('a statement is corrected, rejected and had back on its own page', async () => {
    const statement = 'statement:upi-2022-01-09-002421';
    await page.goto(`${writers.explorer.url}/statement/${statement}`);
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByRole('combobox', { name: 'Passed on by' }).fill('interfax');
    await page.getByRole('option', { name: /Interfax/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.chain-name', { hasText: 'Interfax' }).waitFor();
    await page.getByText('Corrected by Ada').waitFor();
    await page.getByRole('button', { name: 'It is no statement' }).click();
    await page.getByRole('heading', { name: 'This statement was rejected' }).waitFor();
    await page.locator('.change', { hasText: 'Rejected' }).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Correct it' }).waitFor();
  });

  test('an entity is merged into another from its page, and parted', async () => {
    await page.goto(`${writers.explorer.url}/entity/organization:kaja-broadcasting`);
    await page.getByRole('button', { name: 'Merge into…' }).click();
    await page.getByRole('combobox', { name: /Kaja Broadcasting is/ }).fill('radio kaja');
    await page.getByRole('option', { name: /^Radio Kaja/ }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await until(() => page.url().endsWith('/entity/organization:radio-kaja'));
    await hasFocus(page.getByRole('heading', { name: 'Radio Kaja', exact: true }));
    await page.getByRole('button', { name: /Part from/ }).click();
    await until(() => page.url().endsWith('/entity/organization:kaja-broadcasting'));
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByRole('textbox', { name: 'Who or what it is' }).fill('A broadcaster.');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.locator('.entity-what', { hasText: 'A broadcaster.' }).waitFor();
    await hasFocus(page.getByRole('button', { name: 'Correct', exact: true }));
  });

  test('who saves over what somebody else changed meanwhile is shown both, and decides', async () => {
    const statement = 'statement:upi-2022-01-09-002569';
    await page.goto(`${writers.explorer.url}/statement/${statement}`);
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByRole('textbox', { name: 'Gist' }).fill('Mine.');
    await page.getByRole('textbox', { name: 'Cue' }).fill('told');
    const elsewhere = `mutation { statementCorrect(input: {id: "${statement}", gist: "Theirs.", saidOn: "2022-01-08"}) { change { id } } }`;
    await writers.tell(elsewhere);
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('region', { name: 'Changed meanwhile' });
    await conflict.getByText('Ada corrected it').waitFor();
    await hasFocus(conflict);
    expect(await conflict.locator('.conflict-fields > div').allTextContents()).toEqual([
      'contentNow Theirs.Yours Mine.Keep theirs of content',
    ]);
    expect(await page.getByRole('textbox', { name: 'Said on' }).inputValue()).toBe('2022-01-08');
    expect(await findViolations(page)).toEqual([]);
    await conflict.getByRole('button', { name: 'Keep theirs' }).click();
    expect(await page.getByRole('textbox', { name: 'Gist' }).inputValue()).toBe('Theirs.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.change', { hasText: 'told' }).waitFor();
    const now = await writers.tell(`{ statement(id: "${statement}") { gist cue saidOn } }`);
    expect(now).toMatchObject({ data: { statement: { gist: 'Theirs.', cue: 'told', saidOn: '2022-01-08' } } });
  });

  test('so are entities', async () => {
    await page.goto(`${writers.explorer.url}/entity/organization:radio-kaja`);
    await page.getByRole('button', { name: 'Correct', exact: true }).click();
    await page.getByRole('textbox', { name: 'Who or what it is' }).fill('mine');
    await writers.tell(
      'mutation { entityCorrect(input: {entity: "organization:radio-kaja", description: "theirs"}) { change { id } } }',
    );
    await page.getByRole('button', { name: 'Save' }).click();
    const conflict = page.getByRole('region', { name: 'Changed meanwhile' });
    await conflict.getByText('Ada corrected it').waitFor();
    expect(await conflict.locator('.conflict-fields > div').allTextContents()).toEqual([
      'descriptionNow theirsYours mineKeep theirs of description',
    ]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.entity-what', { hasText: 'mine' }).waitFor();
  });

  test('readers see none of it', async () => {
    const reader = await writers.explorer.open('/statement/statement:upi-2022-01-09-002421');
    await reader.locator('.statement').waitFor();
    expect(await reader.getByRole('button', { name: 'Correct it' }).count()).toBe(0);
    await reader.goto(`${writers.explorer.url}/changes`);
    await reader.locator('.change').first().waitFor();
    expect(await reader.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    await reader.context().close();
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('axe finds nothing, and all has room, %s at %i', async (colorScheme, width) => {
    const views = [
      ['/review', '.in-context', null],
      ['/review?show=duplicates', '.twins', null],
      ['/review?show=statements', '.in-context', 'Correct it'],
      ['/changes', '.change', null],
      ['/statement/statement:upi-2022-01-09-002421', '.curation', 'Correct it'],
      ['/entity/organization:radio-kaja', '.curation', 'Merge into…'],
    ] as const;
    for (const [path, there, press] of views) {
      const shown = await writers.open(path, { colorScheme, viewport: { width, height: 844 } });
      await shown.locator(there).first().waitFor();
      if (press) await shown.getByRole('button', { name: press }).first().click();
      expect([path, await findViolations(shown)]).toEqual([path, []]);
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await shown.context().close();
    }
  });

  test('nothing complains', () => {
    // The browser tells of the day that was none.
    expect(writers.explorer.complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  });
});
