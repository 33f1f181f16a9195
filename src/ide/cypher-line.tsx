/** The line above an answer that tells of the Cypher at its end, and goes there at a click. */

import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

interface CypherLineProps {
  /** Whether the next answer is asked for with its Cypher. */
  readonly isWanted: boolean;
}

/** Reads the answer that is shown, so it is right after a change of tabs too. */
export function CypherLine({ isWanted }: CypherLineProps) {
  const editor = useGraphiQL((state) => state.responseEditor);
  const [calls, setCalls] = useState<number>();

  useEffect(() => {
    if (!editor) return undefined;
    const count = () => setCalls(callsIn(editor.getValue()));
    count();
    const listener = editor.onDidChangeModelContent(count);
    return () => listener.dispose();
  }, [editor]);

  const show = () => {
    if (!editor) return;
    const lineNumber = lineOfCypher(editor.getValue());
    editor.setPosition({ lineNumber, column: 1 });
    editor.setScrollTop(editor.getTopForLineNumber(lineNumber));
    editor.focus();
  };

  if (calls)
    return (
      <button type="button" className="hearsay-cypher-line" onClick={show}>
        {calls === 1 ? '1 Cypher call' : `${calls} Cypher calls`} below the answer <b aria-hidden="true">↓</b>
      </button>
    );
  if (calls === 0) return <output className="hearsay-cypher-line">The answer took no Cypher.</output>;
  if (isWanted) return <output className="hearsay-cypher-line">The next answer brings its Cypher.</output>;
  return null;
}

/** How many calls an answer tells of; nothing where it does not tell. */
function callsIn(answer: string): number | undefined {
  // Most answers have none, and a long one takes time to parse.
  if (!answer.includes(head)) return undefined;
  try {
    const { extensions } = JSON.parse(answer) as { extensions?: { cypher?: readonly unknown[] } };
    return extensions?.cypher?.length;
  } catch {
    return undefined;
  }
}

/** How `extensions.cypher` begins in an answer as GraphiQL prints it. */
const head = '\n    "cypher": [';

/** Counted from 1; the last, for a question may name a field of its own so. */
function lineOfCypher(answer: string): number {
  return answer.slice(0, answer.lastIndexOf(head) + 1).split('\n').length;
}
