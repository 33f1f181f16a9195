/** One answer from the service, not from what was kept: for lists that must not change under somebody's hands. */

import type { AnyVariables, Client, OperationContext, OperationResult, TypedDocumentNode } from 'urql';

/** Not `toPromise()`, which breaks the request off when the first answer, a stale one, is there. */
export function askOnce<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context: Partial<OperationContext> = {},
): Promise<OperationResult<Data, Variables>> {
  return new Promise((resolve) => {
    const { unsubscribe } = client
      .query(document, variables, { requestPolicy: 'network-only', ...context })
      .subscribe((result: OperationResult<Data, Variables>) => {
        if (result.stale) return;
        resolve(result);
        queueMicrotask(() => unsubscribe());
      });
  });
}
