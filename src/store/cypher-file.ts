/** The Cypher of the project: one statement a file under `cypher/`, with a sibling where an engine needs its own. */

import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';

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

/** The statement that an engine runs under a name, and where it stands. */
export function cypherSource(folder: CypherFolder, name: string, engine: Engine): CypherSource {
  const key = `${folder}/${name}/${engine}`;
  const known = sources.get(key);
  if (known !== undefined) return known;
  const [page = name, nodes] = name.split(' with ');
  const source = nodes === undefined ? readSource(folder, name, engine) : withNodes(page, nodes, engine);
  sources.set(key, source);
  return source;
}

/** `statements-page with statements-by-id`: a page and its nodes in one statement, where the page takes the place of the ids. */
function withNodes(page: string, nodes: string, engine: Engine): CypherSource {
  const one = cypherSource('read', page, engine);
  const other = cypherSource('read', nodes, engine);
  const columns = one.statement.includes('RETURN index') ? 'index, key' : 'key';
  const [order = ''] = /ORDER BY CASE[\s\S]*?(?=\s+LIMIT)/.exec(one.statement) ?? [];
  // The embedded engine calls nothing with an empty list of variables; to Neo4j it is odd to have none.
  const call = engine === 'embedded' ? 'CALL' : 'CALL ()';
  const statement = other.statement
    .replace(/^RETURN /m, `RETURN ${columns},\n       `)
    .replace(/^UNWIND .*\n/, () => `${call} {\n${one.statement}\n}\n`)
    .replace(/ORDER BY id$/, () => order);
  return { file: `${one.file}, ${other.file}`, statement };
}

function readSource(folder: CypherFolder, name: string, engine: Engine): CypherSource {
  const files = cypherFiles(folder);
  const file = [`${name}.${engine}.cypher`, `${name}.cypher`].find((candidate) => files.includes(candidate));
  if (!file) throw new Error(`cypher/${folder} holds no statement named ${name}`);
  const statement = inDialect(withoutComments(readFileSync(projectFile('cypher', folder, file), 'utf8')), engine);
  return { file: `cypher/${folder}/${file}`, statement };
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
