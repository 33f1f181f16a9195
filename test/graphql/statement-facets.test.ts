/** Facets of statements on both engines, against a count of the seed's records that shares no code with them. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { StatementRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { ask } from './ask.ts';
import { seed } from './seed-records.ts';

const entities = '{ count entity { id } }';
const question = `query ($where: StatementFilter) {
  statementFacets(where: $where) {
    speakers ${entities} topics ${entities} relays ${entities} outlets ${entities}
    modes { mode count } depths { depth count } unnamed
  }
}`;

/** How often each value stands there, the most frequent first, then by the alphabet. */
function ranked(values: readonly string[]): [value: string, count: number][] {
  return [...new Set(values)]
    .map((value): [string, number] => [value, values.filter((other) => other === value).length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 10);
}

function expectedOf(statements: readonly StatementRecord[]) {
  const entitiesOf = (of: (statement: StatementRecord) => readonly string[]) =>
    ranked(statements.flatMap(of)).map(([id, count]) => ({ count, entity: { id } }));
  const outletOf = ({ article }: StatementRecord) => seed.articles.find(({ id }) => id === article)?.outlet ?? '';
  return {
    speakers: entitiesOf(({ speaker }) => [speaker]),
    topics: entitiesOf(({ about }) => about ?? []),
    relays: entitiesOf(({ relays }) => (relays ?? []).map(({ entity }) => entity)),
    outlets: entitiesOf((statement) => [outletOf(statement)]),
    modes: ranked(statements.map(({ mode }) => mode)).map(([mode, count]) => ({ mode, count })),
    depths: ranked(statements.map(({ relays }) => String(relays?.length ?? 0))).map(([depth, count]) => ({
      ...{ depth: Number(depth), count },
    })),
    unnamed: statements.filter(({ speaker }) => speaker.startsWith('group:')).length,
  };
}

describe.each(engines)('facets on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const filters: readonly [string, object | undefined, (statement: StatementRecord) => boolean][] = [
    ['everything', undefined, () => true],
    ['what Blinken said', { speaker: 'Blinken' }, ({ speaker }) => speaker === 'person:antony-blinken'],
    ['what is about the CSTO', { about: 'CSTO' }, ({ about }) => !!about?.includes('organization:csto')],
    [
      'what came through RIA or is not direct',
      { or: [{ via: 'RIA' }, { not: { mode: 'DIRECT' } }] },
      ({ relays = [], mode }) => relays.some(({ entity }) => entity === 'organization:ria') || mode !== 'DIRECT',
    ],
    ['nothing', { text: 'no such words' }, () => false],
  ];
  test.each(filters)('%s', async (_what, where, fits) => {
    const { statementFacets } = await ask(store, question, { where });
    expect(statementFacets).toEqual(expectedOf(seed.statements.filter(fits)));
  });
});
