/** Speech inside speech: the statements inside one, or those that one stands inside. */

import { Link } from 'wouter';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { statementPath } from './statement-path.ts';

interface InnerSpeechProps {
  readonly title: string;
  readonly statements: readonly { readonly id: string; readonly gist: string; readonly speaker: EntityNameFragment }[];
}

/** Nothing, where there are none. */
export function InnerSpeech({ title, statements }: InnerSpeechProps) {
  if (statements.length === 0) return null;
  return (
    <section className="inner-speech">
      <h2 className="label">{title}</h2>
      <ul>
        {statements.map(({ id, gist, speaker }) => (
          <li key={id}>
            <EntityLink entity={speaker} />: <Link href={statementPath(id)}>{gist}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
