/** What others made of something while it was open here: both put together, and shown where both changed the same. */

import { useState } from 'react';
import type { ChangeLineFragment } from '../review/change-line.generated.ts';
import { type Rebased, rebase } from './rebase.ts';

interface Theirs<Fields> extends Pick<Rebased<Fields>, 'differing'> {
  readonly now: Fields;
  readonly changes: readonly ChangeLineFragment[];
}

/** How it was when it was opened, how it is now and by which changes, and how somebody wants it here. */
interface Meeting<Fields> {
  readonly before: Fields;
  readonly now: Fields;
  readonly mine: Fields;
  readonly changes: readonly ChangeLineFragment[];
}

/** @param keysOf What makes values the same, as `rebase` takes it. */
export function useMeanwhile<Fields extends object>(keysOf?: Parameters<typeof rebase<Fields>>[3]) {
  const [theirs, setTheirs] = useState<Theirs<Fields> | null>(null);
  return {
    /** Null until somebody else changed it. */
    theirs,
    /** Notes what others made of it, and gives both together. */
    meet({ before, now, mine, changes }: Meeting<Fields>): Fields {
      const { value, differing } = rebase(before, now, mine, keysOf);
      setTheirs({ now, changes, differing });
      return value;
    },
    /** A field is settled: theirs was taken. */
    settle(field: keyof Fields): void {
      setTheirs(theirs && { ...theirs, differing: theirs.differing.filter((one) => one !== field) });
    },
  };
}
