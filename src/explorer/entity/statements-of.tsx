/** The newest statements that have to do with an entity in one way, and the way to all of them. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { writeQuestion } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { useDays } from '../question/use-days.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { StatementCard } from '../statement/statement-card.tsx';
import { EntityStatementsDocument } from './entity-statements.generated.ts';

export type StatementsOfRole = 'said' | 'about' | 'published' | 'relayed' | 'heard';

const filterFields = {
  ...{ said: 'speaker', about: 'about' },
  ...{ published: 'outlet', relayed: 'via', heard: 'audience' },
} as const;
const questionFields = {
  ...{ said: 'speaker', about: 'about' },
  ...{ published: 'through', relayed: 'through', heard: 'audience' },
} as const;
const atMost = 8;

/** @example <StatementsOf id="person:antony-blinken" role="said" /> */
export function StatementsOf({ id, role }: { readonly id: string; readonly role: StatementsOfRole }) {
  const days = useDays();
  const variables = { where: { ...toFilter(days), [filterFields[role]]: id }, first: atMost };
  const [{ data, error }, ask] = useQuery({ query: EntityStatementsDocument, variables });
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the statements" />;
  const { nodes, totalCount } = data.statements;
  return (
    <>
      {nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      <p className="entity-all">
        <Link href={`/?${writeQuestion({ ...days, [questionFields[role]]: id })}`}>
          {totalCount > nodes.length ? allWords(role, totalCount) : 'Ask further from here'}
        </Link>
      </p>
    </>
  );
}

/** A question asks for both at once: what was passed on and what was published. */
function allWords(role: StatementsOfRole, count: number): string {
  return questionFields[role] === 'through' ? 'All that came through it' : `All ${count} statements`;
}
