/** The ids of disputes under which figures are found. Figures get theirs as they are written; here they are put right where an earlier version loaded the graph. */

import { idPages } from '../reading/id-pages.ts';
import { disputeIdOf } from '../record/dispute-id.ts';
import type { FigureRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { lockWrites } from './lock-writes.ts';

export interface DisputesCheck {
  readonly figures: number;
  /** Figures that are kept under another dispute than they must be, or under none. */
  readonly wrong: number;
  readonly mended: number;
}

interface CheckOptions {
  readonly mend: boolean;
  readonly onProgress?: (done: number) => void;
}

type KeptFigure = Pick<FigureRecord, 'id' | 'measure' | 'scope' | 'unit'> & { readonly dispute: string | null };

const figuresAtOnce = 1000;

/** Looks at every figure; told how many are done. */
export async function checkDisputes(store: Store, { mend, onProgress }: CheckOptions): Promise<DisputesCheck> {
  let [figures, wrong, mended] = [0, 0, 0];
  for await (const ids of idPages(store, 'export-figure-ids', figuresAtOnce)) {
    figures += ids.length;
    onProgress?.(figures);
    if ((await misplaced(store, ids)).length === 0) continue;
    // Somebody may have written between the two readings.
    const { result } = await store.write(async (transaction) => {
      await lockWrites(transaction);
      const rows = await misplaced(transaction, ids);
      if (mend && rows.length > 0) await transaction.write('set-disputes', { rows });
      return rows.length;
    });
    wrong += result;
    if (mend) mended += result;
  }
  return { figures, wrong, mended };
}

/** The figures among some that are kept under a wrong dispute, each with the right one. */
async function misplaced(reader: Reader, ids: readonly string[]) {
  const figures = (await reader.read('dispute-ids', { ids })) as readonly unknown[] as readonly KeptFigure[];
  return figures.flatMap((figure) => {
    const dispute = disputeIdOf(figure);
    return dispute === figure.dispute ? [] : [{ id: figure.id, dispute }];
  });
}
