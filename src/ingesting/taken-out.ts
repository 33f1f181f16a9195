/** The texts that people took out of the graph, by SHA-256: they do not come in again by themselves, however often a folder is ingested. */

import { readChanges } from '../reading/changes.ts';
import type { ChangeRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

export class TakenOut {
  readonly #kept = new Set<string>();
  readonly #changes = new Map<string, ChangeRecord>();

  /** All those of the graph: of deletions that stand the text and those that it had replaced, of imports taken back the text. */
  static async read(reader: Reader): Promise<TakenOut> {
    const taken = new TakenOut();
    const ids = (await reader.read('articles-taken-out')).map(({ id }) => id as string);
    const changes = new Map((await readChanges(reader, ids)).map((change) => [change.id, change]));
    for (const { id } of ids.length === 0 ? [] : await reader.read('kept-ids', { ids })) taken.#kept.add(id as string);
    for (const id of ids) taken.#add(changes.get(id) as ChangeRecord);
    return taken;
  }

  #add(change: ChangeRecord): void {
    const { sha256, supersedes = [] } = (change.kind === 'ARTICLE_DELETE' ? change.before : change.after) ?? {};
    const former = change.kind === 'ARTICLE_DELETE' && Array.isArray(supersedes) ? supersedes : [];
    for (const hash of [...former, sha256]) if (typeof hash === 'string') this.#changes.set(hash, change);
  }

  /** The change that took the text out, and what is to be said of it; undefined where none did. */
  reasonFor(sha256: string): { readonly change: string; readonly reason: string } | undefined {
    const change = this.#changes.get(sha256);
    if (!change) return undefined;
    const { id, kind, target, by, at, undoneBy, undoneAt = at } = change;
    const reason =
      kind === 'ARTICLE_DELETE'
        ? `was deleted as ${target} by ${by} on ${dayOf(at)}: ${this.#kept.has(id) ? `hearsay undo ${id} brings it back, ` : ''}--again reads it anew`
        : `came in as ${target}, which ${undoneBy} took back on ${dayOf(undoneAt)}: --again reads it anew`;
    return { change: id, reason };
  }
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
