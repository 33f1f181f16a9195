/** Outlets as they were on the days that are chosen. */

import { useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { askUntil } from '../api/ask-until.ts';
import { isEmpty, type Question } from '../question/question.ts';
import type { ComparedOutlet } from './compared-outlet.ts';
import { OutletDuringDocument } from './outlet-during.generated.ts';
import { askDuring, outletDuring } from './outlet-during.ts';

interface OutletsDuring {
  /** Null while they are on their way. */
  readonly outlets: readonly ComparedOutlet[] | null;
  readonly error: CombinedError | null;
}

/** The outlets themselves where no day is chosen. */
export function useOutletsDuring(outlets: readonly ComparedOutlet[], days: Question): OutletsDuring {
  const client = useClient();
  const [answer, setAnswer] = useState<OutletsDuring & { readonly key: string }>({
    ...{ outlets: null, error: null, key: '' },
  });
  const isOfAll = isEmpty(days);
  const key = JSON.stringify([outlets, days]);
  useEffect(() => {
    if (isOfAll) return;
    const [asked, on] = JSON.parse(key) as [ComparedOutlet[], Question];
    const control = new AbortController();
    const ask = async (outlet: ComparedOutlet) => {
      const variables = askDuring(outlet.id, on);
      const { data, error } = await askUntil(client, control.signal, { document: OutletDuringDocument, variables });
      if (!data) throw error ?? new CombinedError({ networkError: new Error('The service gave no answer.') });
      return outletDuring(outlet, data);
    };
    Promise.all(asked.map(ask))
      .then((found) => setAnswer({ outlets: found, error: null, key }))
      .catch((error: unknown) => {
        if (control.signal.aborted) return;
        const known = error instanceof CombinedError ? error : new CombinedError({ networkError: error as Error });
        setAnswer({ outlets: null, error: known, key });
      });
    return () => control.abort();
  }, [client, key, isOfAll]);
  if (isOfAll) return { outlets, error: null };
  return answer.key === key ? answer : { outlets: null, error: null };
}
