/** The command behind `npm run browser-kit`: writes neo4j-browser/hearsay-favorites.zip. */

import { writeFileSync } from 'node:fs';
import { readPictures } from '../../src/store/pictures.ts';
import { favoritesFile, printFavorites } from './print-favorites.ts';

writeFileSync(favoritesFile, printFavorites(readPictures()));
