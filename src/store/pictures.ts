/** The pictures for Neo4j Browser: each file of `cypher/explore/`, with its name and a line on what it draws. */

import { readdirSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';
import { withoutComments } from './cypher-file.ts';

/** A query that draws; its file opens with `// Title: what it shows.`. */
export interface Picture {
  /** The file's name, such as `who-quotes-whom`. */
  readonly name: string;
  /** Such as `Who quotes whom`. */
  readonly title: string;
  /** What it draws, in a line: `outlets, the agencies they lean on, and the speakers behind them.` */
  readonly shows: string;
  /** The Cypher, without its comments. */
  readonly statement: string;
}

/** Every picture, by title. */
export function readPictures(): Picture[] {
  return readdirSync(projectFile('cypher', 'explore'))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) =>
      parsePicture(file.replace(/\.cypher$/, ''), readFileSync(projectFile('cypher', 'explore', file), 'utf8')),
    )
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Reads a file's text. @throws where its first line is no title. */
export function parsePicture(name: string, text: string): Picture {
  const [, title, shows] = /^\/\/ ([^:\n]+): (.+)$/m.exec(text.slice(0, text.indexOf('\n'))) ?? [];
  if (!title || !shows) throw new Error(`cypher/explore/${name}.cypher does not open with "// Title: what it shows."`);
  return { name, title, shows, statement: withoutComments(text) };
}
