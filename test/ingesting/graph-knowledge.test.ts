/** What is read of the graph as resolving asks for it gives the answers that all of the graph in memory gives. */

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphKnowledge } from '../../src/ingesting/graph-knowledge.ts';
import { keyNames } from '../../src/loading/key-names.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import type { Mention } from '../../src/resolving/mention.ts';
import type { Store } from '../../src/store/store.ts';
import { context, entity, mention } from '../resolving/harness.ts';
import { engines } from '../store/engines.ts';

const read = <T>(file: string): T[] =>
  readFileSync(projectFile('seed', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const entities = read<EntityRecord>('entities.jsonl');
const relations = read<RelationRecord>('relations.jsonl');

/** Names as they are, shortened, misspelt, turned round and run together, and words that lean on others. */
function formsOf({ name, aliases = [], kind }: EntityRecord): readonly string[] {
  const words = name.split(' ');
  const more =
    kind === 'PERSON' ? [words.at(-1) ?? '', `President ${words.at(-1)}`, `${words[0]?.[0]}. ${words.at(-1)}`] : [];
  return [name, ...aliases, ...more, name.replace(/[ei]/, 'o'), words.toReversed().join(' '), words.join('')];
}

const others = [
  ...['the president', 'the Kazakh president', "Russia's defense ministry", 'the Foreign Ministry', 'officials', 'he'],
  ...['the former Kazakh president', 'Kazakh police', 'CSTO', 'Ada Lind, director of the Institute of Tides', 'it'],
];

/** Articles with a few mentions each. */
const articles: readonly (readonly Mention[])[] = Array.from({ length: 24 }, (_, at) => [
  ...entities.filter((_, index) => index % 24 === at).flatMap((one) => formsOf(one).map((words) => mention(words))),
  ...others.map((words) => mention(words)),
]);

describe.each(engines)('knowledge of $name', ({ open, close }) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => close(store));

  test.each([20_000, 40])('of all that is asked for, %i entities being held at most', async (most) => {
    await load(store, [projectFile('seed', 'entities.jsonl'), projectFile('seed', 'relations.jsonl')]);
    const whole = createResolver({ entities, relations });
    const knowledge = new GraphKnowledge(store, { most });
    for (const mentions of articles)
      expect(await knowledge.ask((resolver) => resolver.resolve(mentions, context))).toEqual(
        whole.resolve(mentions, context),
      );
  });

  test('several ask at once', async () => {
    await load(store, [projectFile('seed', 'entities.jsonl'), projectFile('seed', 'relations.jsonl')]);
    const whole = createResolver({ entities, relations });
    const knowledge = new GraphKnowledge(store, { most: 40 });
    const answers = articles.map((mentions) => knowledge.ask((resolver) => resolver.resolve(mentions, context)));
    expect(await Promise.all(answers)).toEqual(articles.map((mentions) => whole.resolve(mentions, context)));
  });

  test('what is added is known, whether its keys were asked for before or not', async () => {
    const knowledge = new GraphKnowledge(store);
    const ask = (words: string) =>
      knowledge.ask((resolver) => resolver.resolve([mention(words)], context).resolutions[0]?.entity);
    expect(await ask('Ada Lind')).toBe('person:ada-lind');
    knowledge.add({ entities: [entity('person:ada-lind-2', 'Ada Lind')], relations: [] });
    expect(await ask('Ada Lind')).toBe('person:ada-lind-2');
    knowledge.add({ entities: [entity('person:tom-berg-2', 'Tom Berg')], relations: [] });
    expect(await ask('Tom Berg')).toBe('person:tom-berg-2');
  });

  test('names that were loaded before names had keys get theirs', async () => {
    await load(store, [projectFile('seed', 'entities.jsonl'), projectFile('seed', 'relations.jsonl')]);
    const keysNow = () =>
      store.read('entities-by-keys', { ...noKeys, spelled: ['kasim somart tokaev', 'putin vladimir'] });
    const keyed = await keysNow();
    await store.write((transaction) => transaction.write('mark-names-keyed', { version: 0 }));
    await keyNames(store);
    expect(await keysNow()).toEqual(keyed);
    expect(keyed.length).toBeGreaterThan(0);
  });
});

const noKeys = {
  ...{ key: [], joined: [], spelled: [], initial: [], surname: [] },
  ...{ forename: [], sound: [], body: [], initials: [] },
};
