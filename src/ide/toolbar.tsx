/** Hearsay's own buttons beside the editor: a link to the question, and the Cypher behind its answers. */

import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { linkTo } from './share-link.ts';

const shownFor = 4000;

/** Puts a link to the question into the address bar, and into the clipboard where the browser lets a page do so. */
export function LinkButton() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [done, setDone] = useState('');

  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(''), shownFor);
    return () => clearTimeout(timer);
  }, [done]);

  const share = async () => {
    const query = queryEditor?.getValue() ?? '';
    if (!query.trim()) return setDone('There is no question to link to.');
    const link = linkTo(location.href, { query, variables: variableEditor?.getValue() ?? null });
    history.replaceState(null, '', link);
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setDone(copied ? 'Link copied.' : 'The link is in the address bar.');
  };

  return (
    <>
      <ToolbarButton onClick={share} label="Link to this question">
        <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M8.5 11.5a3.2 3.2 0 0 0 4.6 0l3-3a3.25 3.25 0 0 0-4.6-4.6l-1 1" />
          <path d="M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-3 3a3.25 3.25 0 0 0 4.6 4.6l1-1" />
        </svg>
      </ToolbarButton>
      <output className="hearsay-done">{done}</output>
    </>
  );
}

interface CypherButtonProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Asks for the Cypher behind the answers, as the header `hearsay-explain: true` does. */
export function CypherButton({ isOn, onChange }: CypherButtonProps) {
  const label = isOn ? 'Leave the Cypher out of answers' : 'Show the Cypher behind answers';
  return (
    <ToolbarButton className="hearsay-cypher" onClick={() => onChange(!isOn)} label={label} aria-pressed={isOn}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="4.5" cy="10" r="2.5" />
        <circle cx="15.5" cy="10" r="2.5" />
        <path d="M7 10h5m-2-2.2 2.2 2.2-2.2 2.2" />
      </svg>
    </ToolbarButton>
  );
}
