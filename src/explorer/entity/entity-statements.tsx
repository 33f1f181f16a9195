/** The statements that have to do with an entity, in one way after the other: said, about it, published, passed on, told to it. */

import { Link, useSearch } from 'wouter';
import { DaysBar } from '../question/days-bar.tsx';
import { isEmpty, writeQuestion } from '../question/question.ts';
import { useDays } from '../question/use-days.ts';
import { useQuestion } from '../question/use-question.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { entityPath } from './entity-link.tsx';
import type { EntityPageQuery } from './entity-page.generated.ts';
import { StatementsOf, type StatementsOfRole } from './statements-of.tsx';
import { type NumbersDuring, useNumbersDuring } from './use-numbers-during.ts';

type Entity = NonNullable<EntityPageQuery['entity']>;

const tabs: readonly [StatementsOfRole, string][] = [
  ['said', 'Said'],
  ['about', 'Said about'],
  ['published', 'Published'],
  ['relayed', 'Passed on'],
  ['heard', 'Was told'],
];

/** @example <EntityStatements entity={entity} /> */
export function EntityStatements({ entity }: { readonly entity: Entity }) {
  const days = useDays();
  const isOfDays = !isEmpty(days);
  const { numbers: during, error, retry } = useNumbersDuring(entity.id, days);
  const numbers = isOfDays ? during : numbersOf(entity);
  return (
    <div className="entity-main">
      {isOfDays && (
        <DaysBar>The statements here are of these days; what stands beside them and below is of all days.</DaysBar>
      )}
      {error && <Problem error={error} onRetry={retry} />}
      {!numbers && !error && <Loading what="the statements of these days" />}
      {numbers && <Tabs entity={entity} numbers={numbers} isOfDays={isOfDays} />}
    </div>
  );
}

interface TabsProps {
  readonly entity: Entity;
  readonly numbers: NumbersDuring;
  readonly isOfDays: boolean;
}

function Tabs({ entity: { id, name }, numbers, isOfDays }: TabsProps) {
  const wanted = new URLSearchParams(useSearch()).get('show');
  const [question] = useQuestion();
  const filled = tabs.filter(([role]) => numbers[role] > 0);
  const [shown] = filled.find(([role]) => role === wanted) ?? filled[0] ?? [];
  if (!shown)
    return (
      <p className="soft">Nothing is known that it said, or that was said about it{isOfDays && ', on these days'}.</p>
    );
  return (
    <>
      <nav className="entity-tabs" aria-label={`Statements and ${name}`}>
        {filled.map(([role, title]) => (
          <Link
            key={role}
            href={`${entityPath(id)}?${writeQuestion(question, { show: role })}`}
            replace
            aria-current={role === shown ? 'true' : undefined}
          >
            {title} <span className="number">{numbers[role]}</span>
          </Link>
        ))}
      </nav>
      <StatementsOf key={shown} id={id} role={shown} />
    </>
  );
}

/** What it published is counted for organizations alone, which nobody else is. */
function numbersOf(entity: Entity): NumbersDuring {
  return { ...entity.numbers, published: 'sources' in entity ? entity.sources.statements : 0 };
}
