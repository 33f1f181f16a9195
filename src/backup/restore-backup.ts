/** A graph out of a backup: all of it, or nothing. */

import { HearsayError } from '../errors.ts';
import { bringUpToDate } from '../loading/bring-up-to-date.ts';
import { PlacesOfNodes } from '../loading/places-of-nodes.ts';
import { isEmpty } from '../reading/stats.ts';
import { isBeingRestored } from '../store/graph-format.ts';
import type { Filler, Store } from '../store/store.ts';
import { type LinkLine, type Manifest, type NodeLine, sumOf } from './backup-format.ts';
import { partOf } from './graph-parts.ts';
import { checkBackup, readBackup } from './read-backup.ts';

export interface RestoreOptions {
  /** Told how many of all nodes and links are there. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Leaves a graph of an earlier version as it was. Default: false. */
  readonly asItWas?: boolean;
}

/**
 * Restores into an empty graph; the whole backup is read and checked before anything is written.
 * @throws HearsayError BACKUP_UNREADABLE, BACKUP_DAMAGED, GRAPH_NEWER, GRAPH_NOT_EMPTY
 */
export async function restoreBackup(
  store: Store,
  file: string,
  { onProgress, asItWas = false }: RestoreOptions = {},
): Promise<Manifest> {
  const manifest = await checkBackup(file);
  await refuseToMix(store);
  const total = sumOf(manifest.nodes) + sumOf(manifest.links);
  await store.rebuild(async (filler) => {
    const places = new PlacesOfNodes();
    const reading = readBackup(file);
    let done = 0;
    for (;;) {
      const { done: isRead, value } = await reading.next();
      if (isRead) {
        // Somebody has put another file in its place meanwhile.
        if (value.sha256 !== manifest.sha256)
          throw new HearsayError('BACKUP_DAMAGED', `${file} has changed while it was read; nothing is restored.`);
        return;
      }
      await createNodes(
        filler,
        value.filter((line): line is NodeLine => 'labels' in line),
        places,
      );
      await createLinks(
        filler,
        value.filter((line): line is LinkLine => 'type' in line),
        places,
      );
      done += value.length;
      onProgress?.(done, total);
    }
  });
  if (!asItWas) await bringUpToDate(store);
  return manifest;
}

/** What a restore that was cut off has left goes with the next one. */
async function refuseToMix(store: Store): Promise<void> {
  if ((await isBeingRestored(store)) || (await isEmpty(store))) return;
  throw new HearsayError(
    'GRAPH_NOT_EMPTY',
    `${store.description} holds a graph already, and restoring adds to none: choose an empty folder with HEARSAY_DATA, or an empty database with NEO4J_DATABASE.`,
  );
}

async function createNodes(filler: Filler, nodes: readonly NodeLine[], places: PlacesOfNodes): Promise<void> {
  const byLabels = new Map<string, NodeLine[]>();
  for (const node of nodes) {
    const same = byLabels.get(node.labels.join());
    if (same) same.push(node);
    else byLabels.set(node.labels.join(), [node]);
  }
  for (const same of byLabels.values()) {
    const [{ labels } = { labels: [] }] = same;
    const part = partOf(labels);
    if (part === undefined) throw new Error(`Nodes ${labels} are no part of a graph`);
    // The label by which nodes are found stands first.
    const ordered = [part.label, ...labels.filter((label) => label !== part.label)];
    const numbers = await filler.createNodes(
      ordered,
      same.map(({ properties }) => properties),
    );
    same.forEach(({ properties }, index) => {
      places.set(part.label, String(properties[part.key]), numbers[index] ?? 0);
    });
  }
}

async function createLinks(filler: Filler, links: readonly LinkLine[], places: PlacesOfNodes): Promise<void> {
  if (links.length === 0) return;
  await filler.createLinks(
    links.map(({ type, from, to, properties }) => ({
      type,
      properties,
      source: places.get(...from),
      target: places.get(...to),
    })),
  );
}
