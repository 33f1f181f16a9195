/** Values reach Cypher as parameters and in no other way: nobody but the store's files runs a statement, and they take it from cypher/ as it stands. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { cypherStatement, statementFor } from '../../src/store/cypher-file.ts';

/** What runs a statement; a Runner of other things, such as commands, is called otherwise. */
const runs =
  /\b(?:session|transaction|managed|guard|driver|database|#database)\s*\.\s*(?:run|executeQuery|executeCypher|execute|executeGql)\s*\(\s*([^,)]*)/g;
/** The statements that stand in the code: they hold no value. */
const written = [
  /^'(?:RETURN 1 AS one|SHOW INDEXES|SHOW INDEXES YIELD name|CALL db\.awaitIndexes\(60)'?$/,
  /^(?:cypherStatement|statementFor)\b/,
  /^statement$/,
];
/** A text that is put together and has the words of a statement. */
const built =
  /`[^`]*\b(?:MATCH|MERGE|UNWIND|DETACH|RETURN|CREATE|SET|WHERE)\b[^`]*\$\{|'[^'\n]*\b(?:MATCH|MERGE|UNWIND|DETACH DELETE)\b[^'\n]*'\s*\+/;

const sources = readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
  .map((path) => ({ path, text: readFileSync(projectFile('src', path), 'utf8') }));

describe('statements', () => {
  test('are run in the room of the store alone', () => {
    const elsewhere = sources
      .filter(
        ({ path, text }) =>
          !path.startsWith('store/') && /neo4j-driver|@grafeo-db/.test(text.replace(/^\s*(?:\/\/|\*).*$/gm, '')),
      )
      .map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });

  test('come from files, as they stand', () => {
    const others = sources
      .filter(({ path }) => path.startsWith('store/'))
      .flatMap(({ path, text }) => [...text.matchAll(runs)].map(([, first = '']) => ({ path, first: first.trim() })))
      .filter(({ first }) => !written.some((allowed) => allowed.test(first)));
    expect(others).toEqual([]);
  });

  test.each([[['about']], [[]], [["about' OR true //", 'quotes']], [[{ about: 1 }]]])(
    'lose lines by the parts %j that are asked for, and take nothing in',
    (parts) => {
      const whole = cypherStatement('read', 'statements-by-id', 'neo4j').split('\n');
      const asked = statementFor('read', 'statements-by-id', 'neo4j', { parts }).split('\n');
      expect(asked.filter((line) => !whole.includes(line) && !whole.includes(`${line},`))).toEqual([]);
    },
  );

  test('are nowhere put together with values', () => {
    // Exports write Cypher for others to run, and quote every value (test/export/cypher-script.test.ts); the store puts files together with files.
    const allowed = new Set(['export/formats/cypher.ts', 'store/cypher-file.ts']);
    const found = sources.filter(({ path, text }) => !allowed.has(path) && built.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
