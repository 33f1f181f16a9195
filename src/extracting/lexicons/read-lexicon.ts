/** Reads the word lists of this folder: JSON, so that they can be looked through and changed without reading code. */

import { readFileSync } from 'node:fs';
import { projectFile } from '../../project.ts';

/** A file of this folder as it is: `readLexicon<Record<string, string[]>>('abbreviations')`. */
export function readLexicon<T>(name: string): T {
  return JSON.parse(readFileSync(projectFile('src', 'extracting', 'lexicons', `${name}.json`), 'utf8'));
}

/** One list of a file as a set: `readWords('words', 'days')`. */
export function readWords(name: string, list: string): ReadonlySet<string> {
  const words = readLexicon<Readonly<Record<string, readonly string[]>>>(name)[list];
  return new Set(words ?? []);
}
