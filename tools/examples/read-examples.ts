/** The examples of `examples/`: a question for each root field of the schema, its variables, and what it answers. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { projectFile } from '../../src/project.ts';

export interface Example {
  /** The file's name without its ending, such as `who-quoted-whom`. */
  readonly name: string;
  /** What it answers: the comment line on top. */
  readonly title: string;
  /** The document as it stands in the file, comment and all. */
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The root fields that it asks for. */
  readonly rootFields: readonly string[];
  /** Whether it is a query, whose answer can be written down, rather than a subscription. */
  readonly isQuery: boolean;
}

/** All examples, in the order of their names. */
export function readExamples(): Example[] {
  const names = readdirSync(projectFile('examples')).filter((file) => file.endsWith('.graphql'));
  return names.toSorted().map((file) => readExample(file.replace(/\.graphql$/, '')));
}

function readExample(name: string): Example {
  const source = readFileSync(exampleFile(name, 'graphql'), 'utf8').trim();
  const [, title] = /^# (.+)\n/.exec(source) ?? [];
  if (!title) throw new Error(`examples/${name}.graphql does not open with a comment line that says what it answers.`);
  const variables = exampleFile(name, 'json');
  const operations = parse(source).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return {
    name,
    title,
    source,
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
    rootFields: operations.flatMap(({ selectionSet: { selections } }) =>
      selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : [])),
    ),
    isQuery: operations.every(({ operation }) => operation === 'query'),
  };
}

/** `examples/name.graphql`, `.json` (its variables) or `.answer.json`. */
export function exampleFile(name: string, ending: 'graphql' | 'json' | 'answer.json'): string {
  return projectFile('examples', `${name}.${ending}`);
}
