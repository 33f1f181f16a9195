/** One answer from the service, as long as somebody waits for it. */

import type { AnyVariables, Client, OperationResult, TypedDocumentNode } from 'urql';

interface Question<Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
}

/** Like `client.query(…).toPromise()`, but the request is broken off with the signal. @throws the signal's reason */
export function askUntil<Data, Variables extends AnyVariables>(
  client: Client,
  signal: AbortSignal,
  { document, variables }: Question<Data, Variables>,
): Promise<OperationResult<Data, Variables>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    // What is kept is answered while it is still being asked, before there is anything to end.
    let asking: { unsubscribe(): void } | null = null;
    const end = () => {
      signal.removeEventListener('abort', breakOff);
      asking?.unsubscribe();
    };
    const breakOff = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', breakOff);
    asking = client.query(document, variables).subscribe((result: OperationResult<Data, Variables>) => {
      if (result.stale) return;
      resolve(result);
      queueMicrotask(end);
    });
  });
}
