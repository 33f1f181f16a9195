/** Where a token is entered, and taken back. */

import { type SubmitEvent, useId, useState } from 'react';
import { useClient } from 'urql';
import { askOnce } from '../api/ask-once.ts';
import { requestOptions } from '../api/create-api-client.ts';
import { keepToken } from './token.ts';
import { tellViewerChanged, useViewer } from './use-viewer.ts';
import { ViewerDocument } from './viewer.generated.ts';

/** In a dialog of its own, and where somebody without one comes upon what needs it. */
export function TokenForm() {
  const viewer = useViewer();
  const client = useClient();
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const change = (token: string | null) => {
    keepToken(token);
    setWritten('');
    setProblem(null);
    tellViewerChanged();
  };
  const enter = async (event: SubmitEvent) => {
    event.preventDefault();
    const token = written.trim();
    if (!/^[!-~]+$/.test(token)) return setProblem('A token has letters, digits, - and _ only, such as hearsay_….');
    const fetchOptions = requestOptions({ authorization: `Bearer ${token}` });
    const { data, error } = await askOnce(client, ViewerDocument, {}, { fetchOptions });
    if (data?.viewer) change(token);
    else setProblem(error?.graphQLErrors[0]?.message ?? 'The service does not answer.');
  };
  return (
    <form onSubmit={enter} className="token-form">
      {viewer && (
        <p>
          You are <strong>{viewer.name}</strong> ({viewer.role.toLowerCase()}), until this tab is closed.{' '}
          <button type="button" className="link-button" onClick={() => change(null)}>
            Sign out
          </button>
        </p>
      )}
      <label htmlFor={id}>
        {viewer ? 'With another token:' : 'Whoever may read what is closed, add or correct has a token:'}
      </label>
      <input
        id={id}
        className="field"
        type="password"
        autoComplete="off"
        required
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      <button type="submit" className="button">
        Sign in
      </button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
