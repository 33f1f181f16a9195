/** Changes and imports as people send them to a service, one after another; each can be told in the graph afterwards. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../../bench/made-up-articles.ts';
import type { Ask } from '../../src/graphql/ask.ts';
import { projectFile } from '../../src/project.ts';
import { readChanges } from '../../src/reading/changes.ts';
import { idPages } from '../../src/reading/id-pages.ts';
import type { ChangeRecord, HearsayRecord } from '../../src/record/record.ts';
import type { Reader } from '../../src/store/store.ts';

export interface Step {
  readonly name: string;
  /** Resolves when the service has said that it is done. */
  take(ask: Ask, changes: readonly ChangeRecord[]): Promise<void>;
  isThere(changes: readonly ChangeRecord[]): boolean;
}

/** Every kind of change by people, some taken back, and articles that come in between them. */
export function stepsOverSeed(articles: number): Step[] {
  const ids = seedIds();
  const [statements, persons] = [ids('statement:'), ids('person:')];
  return [...linesOf(articles)].flatMap((line, index) => {
    const of = (list: readonly string[], place: number) => list[index * 3 + place] ?? '';
    const named = (field: string) => `${field} ${index}`;
    const reject = change(named('statementReject'), 'statementReject', { id: of(statements, 2) });
    return [
      imports(line),
      change(named('statementCorrect'), 'statementCorrect', { id: of(statements, 0), gist: `Looked at, ${index}.` }),
      change(named('statementConfirm'), 'statementConfirm', { id: of(statements, 1) }),
      reject,
      change(named('entityCorrect'), 'entityCorrect', { entity: of(persons, 0), description: `Looked at, ${index}.` }),
      change(named('entityMerge'), 'entityMerge', { from: of(persons, 1), into: of(persons, 2) }),
      ...(index % 2 === 0 ? [undo(reject.name)] : []),
    ];
  });
}

/** All changes in the graph. */
export async function changesIn(reader: Reader): Promise<ChangeRecord[]> {
  const changes: ChangeRecord[] = [];
  for await (const ids of idPages(reader, 'export-change-ids', 500)) changes.push(...(await readChanges(reader, ids)));
  return changes;
}

function seedIds() {
  const files = readdirSync(projectFile('seed'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.jsonl'),
  );
  const lines = files.flatMap((file) =>
    readFileSync(join(projectFile('seed'), file), 'utf8')
      .trim()
      .split('\n'),
  );
  const ids = lines.map((line) => (JSON.parse(line) as HearsayRecord).id).sort();
  return (prefix: string) => ids.filter((id) => id.startsWith(prefix));
}

function change(name: string, field: string, given: Readonly<Record<string, unknown>>): Step {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  return {
    name,
    take: (ask) =>
      told(ask, `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { message } } }`, {
        ...given,
        reason: name,
      }),
    isThere: (changes) => changes.some(({ reason }) => reason === name),
  };
}

function undo(name: string): Step {
  const undone = (changes: readonly ChangeRecord[]) => changes.find(({ reason }) => reason === name);
  return {
    name: `undo ${name}`,
    async take(ask, changes) {
      const id = undone(changes)?.id;
      await told(ask, 'mutation ($input: ChangeUndoInput!) { changeUndo(input: $input) { userErrors { message } } }', {
        id,
      });
    },
    isThere: (changes) => undone(changes)?.undoneAt !== undefined,
  };
}

function imports(line: string): Step {
  const { url, headline, articleBody, datePublished, publisher } = JSON.parse(line) as Record<string, string> & {
    publisher: { name: string };
  };
  const article = {
    content: articleBody,
    format: 'TEXT',
    title: headline,
    published: datePublished,
    outlet: publisher.name,
    url,
  };
  return {
    name: `articleImport ${url}`,
    take: (ask) =>
      told(ask, 'mutation ($input: ArticleImportInput!) { articleImport(input: $input) { userErrors { message } } }', {
        article,
      }),
    isThere: (changes) => changes.some(({ kind, after }) => kind === 'ARTICLE_IMPORT' && after?.url === url),
  };
}

async function told(ask: Ask, document: string, input: Readonly<Record<string, unknown>>): Promise<void> {
  const data = await ask<Record<string, { userErrors: readonly { message: string }[] }>>(document, { input });
  const [error] = Object.values(data).flatMap(({ userErrors }) => userErrors);
  if (error) throw new Error(error.message);
}
