/** Where the project's own files stand, whether it runs from `src` or from `dist`. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = findRoot(import.meta.dirname);

/** The path of a file of the project: `projectFile('cypher', 'read')`. */
export function projectFile(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/** The version in package.json. */
export function projectVersion(): string {
  return JSON.parse(readFileSync(projectFile('package.json'), 'utf8')).version;
}

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
