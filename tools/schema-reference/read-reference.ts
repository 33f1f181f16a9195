/** The reference as it is to be: from schema.graphql and the examples as they stand. */

import { existsSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { projectFile } from '../../src/project.ts';
import { exampleFile, readExamples } from '../examples/read-examples.ts';
import { renderReference } from './render-reference.ts';

export const referenceFile = projectFile('docs', 'schema.md');

export function currentReference(): string {
  const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
  const examples = readExamples().map((example) => {
    const file = exampleFile(example.name, 'answer.json');
    return { ...example, answer: existsSync(file) ? readFileSync(file, 'utf8') : null };
  });
  return renderReference(schema, examples);
}
