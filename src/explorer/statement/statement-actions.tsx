/** What can be taken away from a statement: a citation, a link, its question in the IDE, its Cypher. */

import { CopyButton } from '../api/copy-button.tsx';
import { CypherButton } from '../api/cypher-button.tsx';
import { ideLink } from '../api/ide-link.ts';
import { citation } from './citation.ts';
import { StatementByIdDocument } from './statement-by-id.generated.ts';
import type { StatementCardFragment } from './statement-card.generated.ts';
import { statementPath } from './statement-path.ts';

/** @example <StatementActions statement={statement} /> */
export function StatementActions({ statement }: { readonly statement: StatementCardFragment }) {
  const { id } = statement;
  const link = new URL(statementPath(id), location.href).href;
  return (
    <div className="card-actions">
      <CopyButton text={() => citation(statement, link)}>Copy citation</CopyButton>
      <CopyButton text={() => link}>Copy link</CopyButton>
      <a className="button is-quiet" href={ideLink(StatementByIdDocument, { id })}>
        GraphQL
      </a>
      <CypherButton document={StatementByIdDocument} variables={{ id }} />
    </div>
  );
}
