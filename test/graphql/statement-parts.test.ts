/** What is not asked for of a statement is not read, and what is asked for is the same, whatever else is. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { cypherStatement, statementFor } from '../../src/store/cypher-file.ts';
import { type StatementPart, statementParts } from '../../src/store/statement-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { ask } from './ask.ts';

const fields: Readonly<Record<StatementPart | 'chain', string>> = {
  ...{ about: 'about { id name }', audience: 'audience { id name }', relays: 'relays { position cue entity { id } }' },
  ...{ repeats: 'repeats { id }', repeatedBy: 'repeatedBy { id }', figures: 'figures { id words }' },
  ...{ utterance: 'utterance { id }', quotes: 'quotes', anchors: 'anchors { part start end }', note: 'note' },
  ...{ confidence: 'confidence', origin: 'origin', resolutions: 'resolutions { words }', review: 'review { state }' },
  chain: 'chain { role entity { id } }',
};

interface Asked {
  readonly statements: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
}

describe.each(engines)('on $name', ({ open }) => {
  let store: Store;
  let whole: Asked['statements']['nodes'];
  const asked = async (field: string) => {
    const { statements } = (await ask(store, `{ statements(first: 100) { nodes { id gist ${field} } } }`)) as Asked;
    return statements.nodes;
  };

  beforeAll(async () => {
    store = await open();
    await store.prepare();
    await load(store, [projectFile('seed')]);
    whole = await asked(Object.values(fields).join(' '));
  });
  afterAll(() => store.close());

  test.each(Object.entries(fields))('%s alone is what it is beside all others', async (name, field) => {
    const alone = await asked(field);
    expect(alone).toHaveLength(whole.length);
    expect(alone).toEqual(whole.map(({ id, gist, [name]: value }) => ({ id, gist, [name]: value })));
  });
});

test('few texts for any number of combinations, and the least of them has none of the columns', () => {
  const texts = new Set<string>();
  for (let choice = 0; choice < 2 ** statementParts.length; choice += 7) {
    const parts = statementParts.filter((_, place) => choice & (1 << place));
    const text = statementFor('read', 'statements-by-id', 'neo4j', { parts });
    for (const part of parts) expect(text).toContain(`'${part}' IN $parts`);
    texts.add(text);
  }
  expect(texts.size).toBeLessThan(8);
  expect(statementFor('read', 'statements-by-id', 'neo4j', { parts: [] })).not.toContain('$parts');
  expect(statementFor('read', 'statements-by-id', 'neo4j', { parts: statementParts })).toBe(
    cypherStatement('read', 'statements-by-id', 'neo4j'),
  );
});
