/** Statements that say the same in one article: each keeps its id, and what people changed in it, through new versions. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { correctStatement } from '../../src/curating/correct-statement.ts';
import { extractHere } from '../../src/ingesting/extractor.ts';
import { ingest } from '../../src/ingesting/ingest.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { contentsOf, incoming, streamOf } from './articles.ts';

const bell = 'Ann Bell, the mayor, looked at the plan. “It is a mistake,” she said.';
const poe = 'Tom Poe, a miller, had read it too. “It is a mistake,” he said.';
const kern = 'Senator Vi Kern was in town. “It is a mistake,” she said.';
const again = 'Rain fell on the harbour all night. “It is a mistake,” she said.';

describe.each(engines)('the same words in $name', ({ open, close }) => {
  let store: Store;
  afterEach(() => close(store));

  const take = (paragraphs: readonly string[], withTexts = true) =>
    ingest(store, streamOf([incoming(paragraphs.join('\n\n'), { title: 'The plan' })]), {
      ...{ extractor: extractHere(), by: 'Ada', withTexts },
    });
  const said = async () =>
    new Map((await contentsOf(store)).statements?.map((row) => [row.id as string, [row.speaker, row.saidOn]]));
  const idOf = async (person: string) => [...(await said())].find(([, [speaker]]) => speaker === person)?.[0] as string;
  const correct = (id: string) => correctStatement(store, { by: 'Ada' }, { id, saidOn: '2021-12-31' });

  for (const withTexts of [true, false])
    test(`a correction stays with its speaker, ${withTexts ? 'with' : 'without'} texts`, async () => {
      store = await open();
      await take([bell, poe], withTexts);
      const [hers, his] = [await idOf('person:ann-bell'), await idOf('person:tom-poe')];
      await correct(hers);
      await take([kern, bell, poe], withTexts);
      const now = await said();
      expect(now.get(hers)).toEqual(['person:ann-bell', '2021-12-31']);
      expect(now.get(his)).toEqual(['person:tom-poe', null]);
      expect(now.size).toBe(3);
      await take([kern, poe], withTexts);
      expect((await said()).has(hers)).toBe(false);
      await take([`${kern} That was all.`, bell, poe], withTexts);
      expect((await said()).get(hers)).toEqual(['person:ann-bell', '2021-12-31']);
    });

  test('what one says twice is told apart by what stands around it', async () => {
    store = await open();
    await take([poe, bell, kern]);
    const hers = await idOf('person:ann-bell');
    await correct(hers);
    await take([bell.replace('the plan', 'a ship'), again, poe, bell, kern]);
    const places = (await contentsOf(store)).statements?.flatMap(({ speaker, id, saidOn }) =>
      speaker === 'person:ann-bell' && saidOn !== null ? [id] : [],
    );
    expect(places).toEqual([hers]);
  });

  test('where nothing tells them apart the correction waits, and that is said', async () => {
    store = await open();
    await take([bell], false);
    await correct(await idOf('person:ann-bell'));
    const { reports } = await take([bell, again], false);
    expect(reports.CHANGE_WAITS).toBe(1);
    expect([...(await said()).values()]).toEqual([
      ['person:ann-bell', null],
      ['person:ann-bell', null],
    ]);
  });
});
