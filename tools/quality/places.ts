/** Where gold articles stand: the project's own corpus, and the seed with texts that the user has. */

import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import type { GoldPlace } from './read-gold.ts';

/** The corpus: articles with odd numbers are for development, even ones are held out. */
export function corpusPlace(): GoldPlace {
  return {
    records: projectFile('corpus', 'records'),
    texts: projectFile('corpus', 'articles'),
    splitOf: (name) => (Number(/^[a-z](\d+)-/.exec(name)?.[1]) % 2 === 1 ? 'development' : 'held-out'),
    manners: JSON.parse(readFileSync(projectFile('corpus', 'manners.json'), 'utf8')),
  };
}

/** The seed's articles; their texts are their publishers' and come from the user. */
export function seedPlace(texts: string): GoldPlace {
  return { records: projectFile('seed'), texts, splitOf: () => 'seed' };
}
