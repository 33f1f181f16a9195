/** The README names every dependency, and counts the statements of the seed. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { projectFile } from '../src/project.ts';

const readme = readFileSync(projectFile('README.md'), 'utf8');
describe('the README', () => {
  test('names every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !readme.includes(name) && !/^@types\/|^@graphql-codegen\/|^@jest\//.test(name),
    );
    expect(unnamed).toEqual([]);
  });

  test('the seed says in its README how many statements it has', () => {
    const statements = readdirSync(projectFile('seed', 'articles'))
      .flatMap((file) => readFileSync(projectFile('seed', 'articles', file), 'utf8').split('\n'))
      .filter((line) => line.startsWith('{"type":"statement"'));
    expect(readme).toContain(`${statements.length} statements`);
    expect(readFileSync(projectFile('seed', 'README.md'), 'utf8')).toContain(`${statements.length} statements`);
  });
});
