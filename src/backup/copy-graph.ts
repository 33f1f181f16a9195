/** A graph as lines, page by page: at no time more than a page of it is held. */

import type { Reader } from '../store/store.ts';
import type { LinkLine, NodeLine } from './backup-format.ts';
import { type GraphPart, graphParts, partOf } from './graph-parts.ts';

const pageSize = 500;

export async function* copyNodes(reader: Reader): AsyncGenerator<readonly NodeLine[]> {
  for (const part of graphParts)
    for await (const rows of pagesOf(reader, part))
      yield rows.map(({ labels, properties }) => ({ labels: [...labels].sort(), properties: said(properties) }));
}

export async function* copyLinks(reader: Reader): AsyncGenerator<readonly LinkLine[]> {
  for (const part of graphParts) {
    if (part.links === undefined) continue;
    for await (const page of pagesOf(reader, part)) {
      const rows = await reader.read(part.links, { keys: page.map(({ key }) => key) });
      yield rows.flatMap(({ key, type, properties, labels, target }) => {
        const to = partOf(labels as readonly string[]);
        // What others keep in the same database is theirs.
        if (to === undefined) return [];
        const ends = { from: [part.label, String(key)], to: [to.label, String(target)] } as const;
        return [{ type: String(type), ...ends, properties: said(properties as NodeLine['properties']) }];
      });
    }
  }
}

interface NodeRow extends NodeLine {
  readonly key: string;
}

async function* pagesOf(reader: Reader, { nodes }: GraphPart): AsyncGenerator<readonly NodeRow[]> {
  for (let after = ''; ; ) {
    const rows = (await reader.read(nodes, { after, limit: pageSize })) as readonly unknown[] as readonly NodeRow[];
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.key ?? '';
  }
}

/** An engine may tell of properties that are not there. */
function said(properties: NodeLine['properties']): NodeLine['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
