/** How often an entity that the corpus' articles bring to an empty graph is of the kind that its annotators gave it. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { resolveMentions } from '../../src/drafting/resolve-mentions.ts';
import { extract } from '../../src/extracting/extract.ts';
import { projectFile } from '../../src/project.ts';
import { nameKey } from '../../src/record/name-key.ts';
import type { EntityRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import { context } from '../resolving/harness.ts';

/** It was 0.92 when only capitals, and few words, told kinds. */
const floor = 0.94;
const standIn = ` (${context.article.replace('article:', '')})`;

function kindsByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  const folder = projectFile('corpus', 'records');
  for (const file of readdirSync(folder).filter((name) => name.startsWith('entities')))
    for (const line of readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n')) {
      const { type, name, aliases = [], kind } = JSON.parse(line) as EntityRecord;
      if (type === 'entity')
        for (const one of [name, ...aliases]) kinds.set(nameKey(one), (kinds.get(nameKey(one)) ?? new Set()).add(kind));
    }
  return kinds;
}

test('kinds of new entities', () => {
  const kinds = kindsByName();
  const judged = readdirSync(projectFile('corpus', 'articles')).flatMap((file) => {
    const [title = '', ...lines] = readFileSync(projectFile('corpus', 'articles', file), 'utf8').split('\n');
    const article = { text: lines.join('\n').trim(), title, published: context.published, outlet: 'Harbour Post' };
    const resolver = createResolver({ entities: [], relations: [] });
    return resolveMentions(extract(article), resolver, context).entities.flatMap(({ name, kind }) => {
      const known = kinds.get(nameKey(name.replace(standIn, '')));
      // Under a name that two kinds of entities have, either may be meant.
      return known?.size === 1 ? [known.has(kind)] : [];
    });
  });
  expect(judged.length).toBeGreaterThan(300);
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThan(floor);
});
