/** Nothing that was acknowledged is lost, and there is no half of anything. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const files = 'store/embedded-files.test.ts';
const damaged = { file: files, title: '%s: told, and left as it is' };
const embedded = 'src/store/embedded/embedded-store.ts';
const neo4j = 'src/store/neo4j/neo4j-store.ts';
const embeddedErrors = 'src/store/embedded/errors.ts';
const place = 'src/store/embedded/database-place.ts';
const killed = 'faults/killed.test.ts';

export const durability: Point = {
  title: 'Durability',
  protections: [
    {
      ...{ name: 'transactions-embedded', protects: 'what fails halfway leaves nothing: embedded', file: embedded },
      ...{ piece: '      rollBack(transaction);', instead: '      transaction.commit();' },
      test: {
        file: 'loading/load.test.ts',
        title: 'a transaction that fails leaves nothing behind',
        under: 'embedded',
      },
    },
    {
      ...{ name: 'transactions-neo4j', protects: 'what fails halfway leaves nothing: Neo4j', file: neo4j },
      ...{
        piece: 'session.executeWrite(inTransaction, { timeout: writeTimeout })',
        instead: 'inTransaction(session as unknown as ManagedTransaction)',
      },
      test: {
        file: 'loading/load.test.ts',
        title: 'a transaction that fails leaves nothing behind',
        under: 'Neo4j',
        neo4j: true,
      },
    },
    {
      ...{ name: 'articles-whole', protects: 'an article that fails halfway leaves nothing' },
      file: 'src/ingesting/replace-article.ts',
      piece: 'const { result } = await store.write(async (transaction) => {',
      instead: `const each = async (work: (own: Transaction) => Promise<Replaced>) => ({
    result: await work({
      read: (name, parameters) => store.read(name, parameters),
      write: async (name, parameters) => (await store.write((own) => own.write(name, parameters))).changes,
    }),
  });
  const { result } = await each(async (transaction) => {`,
      test: {
        file: 'ingesting/ingest.test.ts',
        title: 'an article that fails halfway leaves nothing',
        under: 'embedded',
      },
    },
    {
      ...{ name: 'filling-whole', protects: 'an empty graph that is filled is there whole or not at all', file: place },
      ...{ piece: 'return this.#isHalf(database) ? this.#replace(database) : database;', instead: 'return database;' },
      test: { file: 'loading/fill-graph.test.ts', title: 'a load that is killed leaves nothing, and the next one all' },
    },
    {
      ...{
        name: 'fsync',
        protects: 'a write is on the disk before it is told to be done',
        file: 'src/store/embedded/written-log.ts',
        piece: 'await file.datasync();',
      },
      test: { file: files, title: 'what is told to be done was brought to the disk before' },
    },
    {
      ...{
        name: 'fsync-awaited',
        protects: 'nobody is told before',
        file: embedded,
        piece: 'await this.#place.sync();',
        instead: 'void this.#place.sync();',
      },
      test: { file: files, title: 'what is told to be done was brought to the disk before' },
    },
    {
      ...{
        name: 'log-length',
        protects: 'a log that lost its end is told, not taken for whole',
        file: place,
        piece: 'this.#log.check();',
      },
      test: { ...damaged, row: 'a log that lost its end' },
    },
    {
      ...{ name: 'damaged-files', protects: 'a damaged file is told as one', file: embeddedErrors },
      ...{
        piece: "if (damaged.test(message))\n    return new HearsayError(\n      'STORE_DAMAGED',\n      `The graph in",
        instead: "if (message === '')\n    return new HearsayError(\n      'STORE_DAMAGED',\n      `The graph in",
      },
      test: { ...damaged, row: 'a byte of the file' },
    },
    {
      ...{
        name: 'second-process',
        protects: 'a second process on one folder is refused in words',
        file: embeddedErrors,
        piece: 'if (isLocked(cause))',
        instead: "if (message === '')",
      },
      test: { file: files, title: 'a second one is refused, and the first goes on' },
    },
    {
      ...{ name: 'full-disk', protects: 'a full disk is told as one', file: embeddedErrors },
      ...{
        piece: "if (full.test(message))\n    return fullError(place, 'This was not written",
        instead: "if (message === '')\n    return fullError(place, 'This was not written",
      },
      test: { file: killed, title: 'a disk that is full under a service, and has room again' },
    },
    {
      ...{
        name: 'untied',
        protects: 'what a load that was cut off left uncounted is counted by the next one',
        file: 'src/loading/bring-up-to-date.ts',
        piece: 'await mendTies(store);',
      },
      test: {
        file: 'loading/keep-ties.test.ts',
        title: 'what a load that was cut off left uncounted is counted by the next one',
        under: 'embedded',
      },
    },
    {
      ...{
        name: 'one-writer',
        protects: 'two who write at one time do not write over each other',
        file: 'src/loading/lock-writes.ts',
        piece: "await transaction.write('lock-counters');",
      },
      test: {
        ...{ file: 'curating/loading.test.ts', under: 'in Neo4j', neo4j: true },
        title: 'loads and changes at one time end in the graph that one after the other gives',
      },
    },
    {
      ...{
        name: 'made-once',
        protects: 'a change whose answer was lost is not made twice',
        file: 'src/curating/curate.ts',
        piece: 'for (const made of attempts) if (made && (await isWritten(transaction, made))) return made;',
      },
      test: {
        file: 'server/outages.test.ts',
        title: 'a change whose answer is lost on the way is made once, and so is one that is sent again',
        neo4j: true,
      },
    },
  ],
};
