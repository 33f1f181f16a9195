/** Writes a backup of a graph as it is at one moment, while others go on writing. */

import { createHash } from 'node:crypto';
import { projectVersion } from '../project.ts';
import { formatOf } from '../store/graph-format.ts';
import type { Reader, Store } from '../store/store.ts';
import { backupFormat, type Counts, type Footer, type Header } from './backup-format.ts';
import { copyLinks, copyNodes } from './copy-graph.ts';
import { partOf } from './graph-parts.ts';

/** Told how many nodes and links are copied. */
export type OnCopied = (done: number) => void;

/** Takes the lines of a backup, such as a file does. */
export type TakeLines = (text: string) => Promise<void>;

/** Gives the backup to `take` piece by piece. */
export async function writeBackup(store: Store, take: TakeLines, onCopied?: OnCopied): Promise<void> {
  return store.snapshot(async (reader) => {
    const hash = createHash('sha256');
    const write = async (lines: readonly object[]) => {
      if (lines.length === 0) return;
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      hash.update(text);
      await take(text);
    };
    const header = await headerOf(store, reader);
    await write([header]);
    const counts = await writeGraph(reader, write, onCopied);
    const footer: Footer = { end: true, ...counts, sha256: hash.digest('hex') };
    await take(`${JSON.stringify(footer)}\n`);
  });
}

async function headerOf(store: Store, reader: Reader): Promise<Header> {
  return {
    ...({ hearsay: 'backup', format: backupFormat, graph: await formatOf(reader), program: projectVersion() } as const),
    engine: store.engine,
    at: new Date().toISOString(),
  };
}

async function writeGraph(reader: Reader, write: (lines: readonly object[]) => Promise<void>, onCopied?: OnCopied) {
  const [nodes, links] = [new Map<string, number>(), new Map<string, number>()];
  let done = 0;
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for await (const page of copyNodes(reader)) {
    for (const { labels } of page) count(nodes, partOf(labels)?.label ?? '');
    await write(page);
    done += page.length;
    onCopied?.(done);
  }
  for await (const page of copyLinks(reader)) {
    for (const { type } of page) count(links, type);
    await write(page);
    done += page.length;
    onCopied?.(done);
  }
  return { nodes: Object.fromEntries(nodes), links: Object.fromEntries(links) } satisfies Counts;
}
