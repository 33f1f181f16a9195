/** The network that the address asks for, with a place for each node. */

import { useEffect, useMemo, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import type { Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { type FetchedNetwork, fetchNetwork, type NetworkRequest } from './fetch-network.ts';
import { layOut } from './lay-out.ts';
import type { Places } from './network.ts';
import type { NetworkChoice } from './network-choice.ts';

export interface DrawnNetwork extends FetchedNetwork {
  readonly places: Places;
}

export interface NetworkState {
  /** The last network that came; null before the first. */
  readonly drawn: DrawnNetwork | null;
  readonly error: CombinedError | null;
  /** What another one that is on its way waits for, `placing 2,000 nodes`; null where none is. */
  readonly step: string | null;
  /** How far that is, from 0 to 1; null where it cannot be told. */
  readonly part: number | null;
  retry(): void;
}

/** @example const { drawn, error, step } = useNetwork(choice, question); */
export function useNetwork(choice: NetworkChoice, question: Question): NetworkState {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState('asking the service');
  const [part, setPart] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Pick<NetworkState, 'drawn' | 'error'> & { readonly key: string }>({
    ...{ drawn: null, error: null, key: '' },
  });
  // By what is asked, not by the object that says it: moving the picture asks nothing anew.
  const key = JSON.stringify([attempt, requestOf(choice, question)]);
  const request = useMemo<NetworkRequest>(() => JSON.parse(key)[1], [key]);
  useEffect(() => {
    const control = new AbortController();
    setStep('asking the service');
    setPart(null);
    performance.mark('network asked');
    fetchNetwork({ client, signal: control.signal }, request)
      .then(async (fetched) => {
        performance.mark('network answered');
        const { length } = fetched.network.nodes;
        setStep(length === 1 ? 'placing one node' : `placing ${length.toLocaleString('en')} nodes`);
        const places = await layOut({ network: fetched.network, stages: fetched.stages }, control.signal, setPart);
        performance.mark('network placed');
        setAnswer({ drawn: { ...fetched, places }, error: null, key });
      })
      .catch((error: unknown) => {
        if (control.signal.aborted) return;
        // Whatever else fails, as the layout, is told in its own words: it is not that the service does not answer.
        const known = error instanceof CombinedError ? error : new CombinedError({ graphQLErrors: [asError(error)] });
        setAnswer(({ drawn }) => ({ drawn, error: known, key }));
      });
    return () => control.abort();
  }, [client, request, key]);
  return {
    ...{ drawn: answer.drawn, error: answer.key === key ? answer.error : null, step: answer.key === key ? null : step },
    part,
    retry: () => setAttempt((last) => last + 1),
  };
}

function requestOf({ around, expand, links, depth, limit, min, path }: NetworkChoice, question: Question) {
  const { from, to, ...ever } = question;
  return {
    ...{ around, expand, links, depth, limit, min, path },
    ...{ ever: toFilter(ever), during: from || to ? toFilter(question) : null },
  } satisfies NetworkRequest;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
