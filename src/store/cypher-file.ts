/** The Cypher of the project: one statement a file under `cypher/`, with a sibling where an engine needs its own. */

import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';

export type Engine = 'neo4j' | 'embedded';
export type CypherFolder = 'schema' | 'read' | 'write';

const statements = new Map<string, string>();

/** The statement of a file without its comments; `name.neo4j.cypher` goes before `name.cypher` on Neo4j. */
export function cypherStatement(folder: CypherFolder, name: string, engine: Engine): string {
  const key = `${folder}/${name}/${engine}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const files = cypherFiles(folder);
  const file = [`${name}.${engine}.cypher`, `${name}.cypher`].find((candidate) => files.includes(candidate));
  if (!file) throw new Error(`cypher/${folder} holds no statement named ${name}`);
  const statement = withoutComments(readFileSync(projectFile('cypher', folder, file), 'utf8'));
  statements.set(key, statement);
  return statement;
}

/** The names of the schema statements that an engine runs, constraints before indexes. */
export function schemaStatements(engine: Engine): string[] {
  const names = cypherFiles('schema').map((file) => file.replace(/\.cypher$/, ''));
  const own = names.filter((name) => !name.includes('.') || name.endsWith(`.${engine}`));
  return own.map((name) => name.replace(/\..*$/, '')).sort((a, b) => b.localeCompare(a));
}

function cypherFiles(folder: CypherFolder): string[] {
  return readdirSync(projectFile('cypher', folder)).filter((file) => file.endsWith('.cypher'));
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .trim();
}
