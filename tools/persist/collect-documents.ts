/** The documents that are persisted: the examples, the questions in the IDE's tabs, those that assistants' tools put, and those of the explorer. */

import { readdirSync, readFileSync } from 'node:fs';
import { tools } from '../../src/mcp/tools.ts';
import { projectFile } from '../../src/project.ts';
import { documentIdOf, type PersistedDocuments } from '../../src/server/persisted-documents.ts';
import { readExamples } from '../examples/read-examples.ts';
import { readExplorerDocuments } from './read-explorer.ts';

export const manifestFile = projectFile('persisted-documents.json');

/** The manifest as it is to be, in the order of the identifiers. */
export async function collectDocuments(): Promise<PersistedDocuments> {
  const questions = projectFile('src', 'ide', 'questions');
  const sources = [
    ...readExamples().map(({ source }) => source),
    ...readdirSync(questions)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(`${questions}/${file}`, 'utf8')),
    ...tools.flatMap((tool) => tool.questions),
    ...(await readExplorerDocuments()),
  ];
  const entries = sources.map((source) => [documentIdOf(source), source.trim()] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file's text. */
export function printManifest(documents: PersistedDocuments): string {
  return `${JSON.stringify(documents, null, 2)}\n`;
}
