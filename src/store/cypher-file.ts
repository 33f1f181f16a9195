/** The Cypher of the project: one statement a file under `cypher/`, with a sibling where an engine needs its own. */

import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';
import { withParts } from './statement-parts.ts';
import type { Parameters } from './store.ts';
import { applyVariant, readVariant, type Variant } from './variant.ts';

export type Engine = 'neo4j' | 'embedded';
export type CypherFolder = 'schema' | 'read' | 'write' | 'rebuild';

/** A statement and the file that holds it, such as `cypher/read/stats-nodes.cypher`. */
export interface CypherSource {
  readonly file: string;
  readonly statement: string;
}

const sources = new Map<string, CypherSource>();

/** The statement of a file without its comments; `name.neo4j.cypher` goes before `name.cypher` on Neo4j. */
export function cypherStatement(folder: CypherFolder, name: string, engine: Engine): string {
  return cypherSource(folder, name, engine).statement;
}

/** The statement as an engine runs it with parameters: without the columns that they do not ask for. */
export function statementFor(folder: CypherFolder, name: string, engine: Engine, { parts }: Parameters): string {
  const statement = cypherStatement(folder, name, engine);
  return Array.isArray(parts) ? withParts(statement, parts) : statement;
}

/** The statement that an engine runs under a name, and where it stands. */
export function cypherSource(folder: CypherFolder, name: string, engine: Engine): CypherSource {
  const key = `${folder}/${name}/${engine}`;
  const known = sources.get(key);
  if (known !== undefined) return known;
  const [page = name, nodes] = name.split(' with ');
  const source = nodes === undefined ? readSource(folder, readVariant(name), engine) : withNodes(page, nodes, engine);
  sources.set(key, source);
  return source;
}

/** `statements-page with statements-by-id`: a page and its nodes in one statement, where the page takes the place of the ids. */
function withNodes(page: string, nodes: string, engine: Engine): CypherSource {
  const one = cypherSource('read', page, engine);
  const other = cypherSource('read', nodes, engine);
  const columns = one.statement.includes('RETURN index') ? 'index, key' : 'key';
  const [order = ''] = /ORDER BY CASE WHEN \$keyDescending[\s\S]*?(?=\s+LIMIT|$)/.exec(one.statement) ?? [];
  const called = other.statement
    .replace(/^RETURN /m, `RETURN ${columns},\n       `)
    .replace(/ORDER BY id$/, () => order);
  // To Neo4j the page gives the statements themselves: it might go through all of them to find them again.
  const statement =
    engine === 'neo4j'
      ? called.replace(/^UNWIND .*\n.*\n/, () => `CALL () {\n${withStatements(one.statement)}\n}\n`)
      : called.replace(/^UNWIND .*\n/, () => `CALL {\n${one.statement}\n}\n`);
  return { file: `${one.file}, ${other.file}`, statement };
}

function withStatements(page: string): string {
  return page.replaceAll('RETURN s.id AS id', 'RETURN s, s.id AS id').replace(/^RETURN index,/m, 'RETURN index, s,');
}

function readSource(folder: CypherFolder, variant: Variant, engine: Engine): CypherSource {
  const { file: name } = variant;
  const files = cypherFiles(folder);
  // What is found in the order of an index is of one engine; what is sorted is so on both alike.
  const candidates = isSorted(variant, engine) ? [`${name}.cypher`] : [`${name}.${engine}.cypher`, `${name}.cypher`];
  const file = candidates.find((candidate) => files.includes(candidate));
  if (!file) throw new Error(`cypher/${folder} holds no statement named ${name}`);
  const text = withoutComments(readFileSync(projectFile('cypher', folder, file), 'utf8'));
  return { file: `cypher/${folder}/${file}`, statement: applyVariant(inDialect(text, engine), variant) };
}

/** All statements are found by the days of their articles; the embedded engine has nothing to find them by the days on which they were said. */
function isSorted({ file, order }: Variant, engine: Engine): boolean {
  return (
    order === 'sorted' || (engine === 'embedded' && file === 'statements-page-all' && order?.endsWith('said') === true)
  );
}

/**
 * Neo4j Browser gives whole numbers as floats, so that a pasted LIMIT must cast its parameter; the embedded engine takes a
 * bare parameter only.
 */
function inDialect(statement: string, engine: Engine): string {
  return engine === 'embedded' ? statement.replace(/LIMIT toInteger\((\$\w+)\)/g, 'LIMIT $1') : statement;
}

/** The names of the schema statements that an engine runs, constraints before indexes. */
export function schemaStatements(engine: Engine): string[] {
  const names = cypherFiles('schema').map((file) => file.replace(/\.cypher$/, ''));
  const own = names.filter((name) => !name.includes('.') || name.endsWith(`.${engine}`));
  return own.map((name) => name.replace(/\..*$/, '')).sort((a, b) => b.localeCompare(a));
}

/** The name of the constraint or index that a schema statement makes. */
export function madeBy(statement: string): string {
  return /^CREATE (?:\w+ )*?(?:INDEX|CONSTRAINT) (\w+)/.exec(statement)?.[1] ?? '';
}

function cypherFiles(folder: CypherFolder): string[] {
  return readdirSync(projectFile('cypher', folder)).filter((file) => file.endsWith('.cypher'));
}

/** The Cypher of a file's text alone. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .trim();
}
