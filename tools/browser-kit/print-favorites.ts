/** The pictures of cypher/explore as one file that Neo4j Browser takes: a zip of `.cypher` files in a folder, as it exports itself. */

import { strToU8, type Zippable, zipSync } from 'fflate';
import { projectFile } from '../../src/project.ts';
import type { Picture } from '../../src/store/pictures.ts';

/** Where `npm run browser-kit` writes it. */
export const favoritesFile = projectFile('neo4j-browser', 'hearsay-favorites.zip');

const folder = 'Hearsay';
/** The same bytes from the same queries, whenever they are written. */
const mtime = new Date(1980, 0, 1);

/** The zip; the Browser shows the first line of each file as the favourite's name, the folder's name above them. */
export function printFavorites(pictures: readonly Picture[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, title, shows, statement } of pictures)
    files[`${folder}/${name}.cypher`] = strToU8(`// ${title}\n// ${shows}\n${statement}\n`);
  return zipSync(files, { level: 9, mtime });
}
