/** A button that shows the Cypher behind an answer: the API's `hearsay-explain`. */

import { useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { Dialog, type DialogHandle } from '../shell/dialog.tsx';
import { askOnce } from './ask-once.ts';
import { CopyButton } from './copy-button.tsx';
import { requestOptions } from './create-api-client.ts';

/** One of `extensions.cypher`. */
interface CypherCall {
  readonly file: string;
  readonly statement: string;
  readonly parameters: unknown;
  readonly rows: number;
  readonly milliseconds: number;
}

interface CypherButtonProps<Data, Variables extends AnyVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
}

/** @example <CypherButton document={StatementsDocument} variables={{ where }} /> */
export function CypherButton<Data, Variables extends AnyVariables>({
  document,
  variables,
}: CypherButtonProps<Data, Variables>) {
  const client = useClient();
  const dialog = useRef<DialogHandle>(null);
  const [calls, setCalls] = useState<readonly CypherCall[] | null>(null);
  const show = async () => {
    const fetchOptions = requestOptions({ 'hearsay-explain': 'true' });
    const { extensions } = await askOnce(client, document, variables, { fetchOptions });
    setCalls((extensions?.cypher as CypherCall[] | undefined) ?? []);
    dialog.current?.open();
  };
  return (
    <>
      <button type="button" className="button is-quiet" onClick={show}>
        Cypher
      </button>
      <Dialog ref={dialog} title="The Cypher behind this answer">
        {calls?.length === 0 && <p>This service does not show it (EXPLAIN=false).</p>}
        {calls?.map((call, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the calls of one answer, which never change places
          <section key={index}>
            <p className="small soft">
              {call.file} · {call.rows === 1 ? 'one row' : `${call.rows} rows`} in {call.milliseconds} ms
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, by keyboard too */}
            <pre tabIndex={0}>{`:params ${JSON.stringify(call.parameters)}\n\n${call.statement}`}</pre>
          </section>
        ))}
        {calls && calls.length > 0 && (
          <CopyButton text={() => calls.map(({ statement }) => `${statement};`).join('\n\n')}>Copy all</CopyButton>
        )}
      </Dialog>
    </>
  );
}
