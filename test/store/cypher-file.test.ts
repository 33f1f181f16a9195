/** Cypher files: found by name, without their comments, and the sibling of an engine before the common one. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';
import { type CypherFolder, cypherStatement, type Engine, schemaStatements } from '../../src/store/cypher-file.ts';

const engines: readonly Engine[] = ['neo4j', 'embedded'];
const namesIn = (folder: CypherFolder) =>
  readdirSync(projectFile('cypher', folder)).map((file) => file.replace(/\.cypher$/, ''));

describe.each(['read', 'write'] as const)('cypher/%s', (folder) => {
  const names = [...new Set(namesIn(folder).map((name) => name.replace(/\..*$/, '')))];

  test.each(names)('%s is one statement without comments, on each engine that has it', (name) => {
    // What only one engine is asked has a file for that one alone.
    const files = namesIn(folder);
    for (const engine of engines.filter((each) => files.includes(name) || files.includes(`${name}.${each}`))) {
      const statement = cypherStatement(folder, name, engine);
      expect(statement).toMatch(/^[A-Z]{4,}\b/);
      expect(statement).not.toMatch(/^\s*\/\/|\/\*|\*\/|:params|;/m);
      expect(statement).toBe(statement.trim());
    }
  });
});

test('what stands in the file but for comments is the statement, word for word', () => {
  const file = readFileSync(projectFile('cypher', 'read', 'any-node.cypher'), 'utf8');
  const statement = cypherStatement('read', 'any-node', 'embedded');
  expect(file).toContain(statement);
  expect(file.length).toBeGreaterThan(statement.length);
});

test('a statement is read once', () => {
  expect(cypherStatement('read', 'any-node', 'neo4j')).toBe(cypherStatement('read', 'any-node', 'neo4j'));
});

test.each<[CypherFolder, string]>([
  ['read', 'no-such-statement'],
  ['read', 'merge-entities'],
  ['read', ''],
  ['read', '../write/merge-entities'],
  ['write', 'any-node'],
])('%s/%s is not there, and the error names folder and statement', (folder, name) => {
  expect(() => cypherStatement(folder, name, 'neo4j')).toThrow(`cypher/${folder} holds no statement named ${name}`);
});

describe.each(engines)('the schema on %s', (engine) => {
  const statements = schemaStatements(engine);

  test('holds the common statements and the engine’s own, each once', () => {
    const own = namesIn('schema').filter((name) => !name.includes('.') || name.endsWith(`.${engine}`));
    expect(statements.toSorted()).toEqual(own.map((name) => name.replace(/\..*$/, '')).toSorted());
    expect(new Set(statements).size).toBe(statements.length);
  });

  test('makes constraints before indexes', () => {
    const kinds = statements.map((name) => name.replace(/-.*$/, ''));
    expect(kinds.indexOf('index')).toBeGreaterThan(kinds.lastIndexOf('unique'));
  });

  test.each(statements)('%s can be run again', (name) => {
    expect(cypherStatement('schema', name, engine)).toMatch(
      /^CREATE (CONSTRAINT|((FULL)?TEXT )?INDEX) .*IF NOT EXISTS/,
    );
  });
});

test('what only one engine needs is not there for the other', () => {
  expect(schemaStatements('embedded')).toContain('index-entity-id');
  expect(schemaStatements('neo4j')).not.toContain('index-entity-id');
  expect(() => cypherStatement('schema', 'index-entity-id', 'neo4j')).toThrow(
    /holds no statement named index-entity-id/,
  );
});
