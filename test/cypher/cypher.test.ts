/** The Cypher files: what each must carry, and that every one runs on both engines with the same answer. */

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Plan } from 'neo4j-driver';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { orderOf } from '../../src/reading/statement-starts.ts';
import { cypherSource } from '../../src/store/cypher-file.ts';
import { toNeo4j } from '../../src/store/neo4j/values.ts';
import { statementParts } from '../../src/store/statement-parts.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { readVariant } from '../../src/store/variant.ts';
import { engines, runOnNeo4j, testNeo4j } from '../store/engines.ts';
import { parseHeader } from './parse-header.ts';

const folders = ['schema', 'read', 'write', 'explore', 'rebuild'] as const;
const filesIn = (folder: string) =>
  readdirSync(projectFile('cypher', folder)).filter((file) => file.endsWith('.cypher'));
const all = folders.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`));
/** The names of a folder's statements; one that has a file for each engine is one name. */
const namesIn = (folder: string) => [
  ...new Set(filesIn(folder).map((file) => file.replace(/(\.neo4j|\.embedded)?\.cypher$/, ''))),
];
const reads = namesIn('read');
/** What is asked of both engines; a statement with a file for one only is asked there. */
const shared = reads.filter((name) => {
  const own = ['neo4j', 'embedded'].filter((engine) => filesIn('read').includes(`${name}.${engine}.cypher`));
  return own.length !== 1;
});
const writes = namesIn('write');
const pages = reads.filter((name) => name.startsWith('statements-page'));
const orders = [
  [true, 'PUBLISHED'],
  [false, 'PUBLISHED'],
  [true, 'SAID_ON'],
  [false, 'SAID_ON'],
] as const;
/** The file that Neo4j runs under a name. */
const fileOf = (folder: string, name: string) =>
  `${folder}/${filesIn(folder).includes(`${name}.neo4j.cypher`) ? `${name}.neo4j` : name}.cypher`;
const textOf = (file: string) => readFileSync(projectFile('cypher', file), 'utf8');

/** What the portable subset leaves out, because one engine lacks it; a sibling for one engine may use it. */
const notPortable = [
  /\bCOLLECT\s*\{/,
  /\bEXISTS\s*\{/,
  /\bCOUNT\s*\{/,
  /\bapoc\./i,
  /db\.index/,
  /\(\w*:\w+\|\w+/,
  /\$\(/,
];

/** One link that leads to a node of which a property is given, and a comprehension that begins anywhere. */
const endingWithTheKnown = [/MATCH \(\w*:\w+\)<?-\[[^\]]*\]->?\(\w*(:\w+)? ?\{/, /\[\s*\(\w*:\w+/];

/** Steps that read or hold the whole graph, or all pairs of two lists. */
const costly = ['AllNodesScan', 'Eager', 'CartesianProduct'];

describe('every Cypher file', () => {
  test.each(all)('%s has a title, fits a page and holds one statement', (file) => {
    const text = textOf(file);
    expect(parseHeader(projectFile('cypher', file)).title).toMatch(/^[A-Z].+\.$/);
    expect(text.split('\n').length).toBeLessThanOrEqual(60);
    expect(text.replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, '')).not.toContain(';');
    if (!/\.(neo4j|embedded)\./.test(file)) for (const pattern of notPortable) expect(text).not.toMatch(pattern);
  });

  test.each(all.filter((file) => /^(read|write)\//.test(file) && !file.includes('.neo4j.')))(
    '%s has no pattern that ends with what is known: the embedded engine would go through all of what it begins with',
    (file) => {
      for (const pattern of endingWithTheKnown) expect(textOf(file)).not.toMatch(pattern);
    },
  );

  test.each(filesIn('read'))('read/%s changes nothing', (file) => {
    const statement = textOf(`read/${file}`).replace(/\/\*[\s\S]*?\*\/|^\/\/.*$/gm, '');
    expect(statement).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DETACH|DROP|LOAD)\b/);
  });

  test('the sources name every read and write statement, and none that is not there', () => {
    const sources = readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(ide|explorer)/.test(file))
      .map((file) => readFileSync(projectFile('src', file), 'utf8'))
      .join('\n');
    const suffixes = [
      '-of-entities',
      '-of-articles',
      '-of-quotings',
      '-of-quoters',
      '-of-quoted',
      '-of-outlets',
      '-linked',
      '-between',
      '-all',
    ];
    for (const name of [...reads, ...writes]) {
      const stem = suffixes.reduce(
        (short, suffix) => short.replace(new RegExp(`(page|count|days|ranking|facets)${suffix}$`), '$1'),
        name,
      );
      const checksums = /^\w+-checksums$/.test(name) ? name.replace(/^\w+/, '$' + '{type}') : stem;
      expect([name, sources.includes(`'${stem}'`) || sources.includes(`\`${checksums}\``)]).toEqual([name, true]);
    }
    // The Cypher script that exports write is a text for other databases, which Hearsay does not run.
    const script = readFileSync(projectFile('src', 'export', 'formats', 'cypher.ts'), 'utf8');
    for (const [, clause] of sources.replace(script, '').matchAll(/['"`]\s*(MATCH|MERGE|CREATE|UNWIND) /g))
      expect(clause).toBeUndefined();
  });

  test('the filter of statements is the same in every file that filters them', () => {
    const filterOf = (name: string) =>
      textOf(fileOf('read', name))
        .match(/\[\(s\)-\[:ABOUT\][\s\S]*?END, false\)\)\)/)?.[0]
        .replace(/^ +/gm, '')
        // What the order goes by is no part of the filter.
        .replace(/,\nCASE \$orderBy .*/, '');
    const filters = new Set(
      reads
        .filter(
          (name) =>
            /^statements-(page|count|added|days|ranking|facets)/.test(name) && !/-(linked|between|all)$/.test(name),
        )
        .map(filterOf),
    );
    expect([...filters]).toEqual([expect.stringContaining("WHEN 'speaker'")]);
  });
});

describe('the same file on both engines', () => {
  const stores: Store[] = [];

  beforeAll(async () => {
    for (const { open } of engines) {
      const store = await open();
      stores.push(store);
      await load(store, [projectFile('seed')], { strict: true });
    }
  }, 180_000);

  afterAll(async () => {
    for (const [index, { close }] of engines.entries()) if (stores[index]) await close(stores[index]);
  });

  test.each(shared)('read/%s gives the same rows', async (name) => {
    const { parameters } = parseHeader(projectFile('cypher', fileOf('read', name)));
    const [embedded, neo4j] = await Promise.all(stores.map((store) => store.read(name, parameters)));
    // What helps to choose a way is as exact as each engine tells it for little.
    if (name === 'shelf-sizes')
      return expect(embedded?.map(({ index }) => index)).toEqual(neo4j?.map(({ index }) => index));
    // The embedded engine counts only, and is then told by which word to look for the texts.
    if (name === 'texts-with-all-words') return expect(embedded?.map(countsIn)).toEqual(neo4j?.map(countsIn));
    expect(embedded?.map(withListsInOrder)).toEqual(neo4j?.map(withListsInOrder));
  });

  test.each(pages)('%s with its nodes: as many, in the same order, on both engines', async (name) => {
    const { parameters } = parseHeader(projectFile('cypher', fileOf('read', name)));
    for (const [keyDescending, orderBy] of orders)
      for (const store of stores) {
        const asked = { ...parameters, keyDescending, orderBy, parts: statementParts };
        const inOrder = orderOf(orderBy, { keyDescending });
        const order = inOrder.endsWith('said') && name.endsWith('-between') ? ', sorted' : `, ${inOrder} first`;
        const rows = (await store.read(`${name}${order}`, asked)).map(({ id, key }) => ({ id, key }));
        const withNodes = await store.read(`${name}${order} with statements-by-id`, asked);
        const sorted = await store.read(`${name}, sorted`, asked);
        expect(rows).toEqual(sorted.map(({ id, key }) => ({ id, key })));
        expect(withNodes.map(({ id, key }) => ({ id, key }))).toEqual(rows);
        expect(withNodes[0]).toMatchObject({ gist: expect.any(String), about: expect.any(Array) });
      }
  });

  test.each(['quotes-page', 'quotes-page-of-quoted', 'quotes-page-of-quoters'])(
    '%s from either end on, and from the middle',
    async (name) => {
      const { parameters } = parseHeader(projectFile('cypher', fileOf('read', name)));
      for (const store of stores) {
        const [{ key, id } = { key: 0, id: '' }] = (await store.read(`${name}, sorted`, parameters)).slice(1);
        for (const keyDescending of [true, false])
          for (const after of [null, { key, id }]) {
            const asked = { ...parameters, keyDescending, after };
            const rows = await store.read(`${name}, ${keyDescending ? 'most' : 'least'} first`, asked);
            expect(rows).toEqual(await store.read(`${name}, sorted`, asked));
          }
      }
    },
  );

  test.each(writes)('write/%s runs, and makes the same changes', async (name) => {
    const { parameters } = parseHeader(projectFile('cypher', fileOf('write', name)));
    const changes = await Promise.all(stores.map((store) => changesOf(store, name, parameters)));
    expect(counted(changes[0])).toEqual(counted(changes[1]));
  });

  test.each(reads)(
    'read/%s runs on Neo4j with the numbers that Neo4j Browser makes of its parameters',
    async (name) => {
      const [file = ''] = filesIn('read').filter((one) => one === `${name}.cypher` || one === `${name}.neo4j.cypher`);
      const { parameters } = parseHeader(projectFile('cypher', 'read', file));
      await expect(runOnNeo4j(textOf(`read/${file}`), parameters)).resolves.toBeInstanceOf(Array);
    },
  );

  test.each(filesIn('explore'))('explore/%s finds something to draw', async (file) => {
    const rows = await runOnNeo4j(textOf(`explore/${file}`));
    expect(rows.length).toBeGreaterThan(2);
  });

  const variants = reads.flatMap((name) => {
    const isLinked = /^statements-.*-(linked|of-entities)$/.test(name);
    const links = isLinked ? ['SAID', 'ABOUT', 'TOLD', 'VIA', 'REPORTED_IN'] : [];
    const linked = [name, ...links.map((link) => `${name} by ${link}`)];
    const isWalked = /^statements-page(-linked|-of-entities|-all)?$/.test(name);
    return [...linked, ...(isWalked ? linked.map((each) => `${each}, newest said first`) : [])];
  });
  test.each(variants.filter((name) => !/^(stats-|any-)/.test(name)))(
    'read/%s scans no more than one label, waits for nothing, and multiplies nothing',
    async (name) => {
      const { file } = readVariant(name);
      const { parameters } = parseHeader(projectFile('cypher', fileOf('read', file)));
      const isPage = pages.includes(file);
      const { statement } = cypherSource('read', isPage ? `${name} with statements-by-id` : name, 'neo4j');
      const operators = await operatorsOf(statement, { ...parameters, ...(isPage && { parts: statementParts }) });
      expect(operators).toContain('ProduceResults');
      expect(operators.filter((operator) => costly.includes(operator))).toEqual([]);
    },
  );
});

function countsIn({ type, total, holding }: Row) {
  return { type, total, holding };
}

/** Lists that pattern comprehensions make have no order of their own. */
function withListsInOrder(row: Row): Row {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((item) => JSON.stringify(item, sortedKeys(item))).sort() : value,
  ]);
  return Object.fromEntries(entries);
}

function sortedKeys(item: unknown): string[] | undefined {
  return item !== null && typeof item === 'object' ? Object.keys(item).sort() : undefined;
}

async function changesOf(store: Store, name: string, parameters: Readonly<Record<string, unknown>>) {
  let changes: unknown;
  const undo = new Error('undo');
  await store
    .write(async (transaction) => {
      changes = await transaction.write(name, parameters);
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return changes;
}

/** Engines differ in whether setting null counts as a property; nodes and links they count alike. */
function counted(changes: unknown) {
  const { propertiesSet: _, ...rest } = changes as Record<string, number>;
  return rest;
}

/** What a plan of Neo4j does, step by step. */
async function operatorsOf(statement: string, parameters: object): Promise<string[]> {
  const { uri, user, password } = await testNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, toNeo4j({ ...parameters }));
    return summary.plan ? operatorsIn(summary.plan) : [];
  } finally {
    await driver.close();
  }
}

function operatorsIn({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsIn)];
}
