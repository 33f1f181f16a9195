/** Entities in a table: what each is, and in how many statements it speaks, is spoken about, and passes on. */

import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Loading } from '../shell/loading.tsx';
import { EntitiesDocument, type EntitiesQuery, type EntitiesQueryVariables } from './entities.generated.ts';
import { EntityLink } from './entity-link.tsx';

type Page = EntitiesQuery['entities'];

interface EntityTableProps {
  readonly variables: EntitiesQueryVariables;
  readonly page: Page;
}

interface WholeTableProps extends EntityTableProps {
  /** Whether days are chosen, which these numbers do not keep to. */
  readonly isBesideDays: boolean;
}

/** @example <EntityTable variables={variables} page={data.entities} isBesideDays={false} /> */
export function EntityTable({ variables, page, isBesideDays }: WholeTableProps) {
  const { totalCount } = page;
  return (
    <>
      {isBesideDays && <h2 className="entities-all-days">On all days</h2>}
      <p className="soft small" role="status">
        {countWords(totalCount, variables.where)}
      </p>
      {totalCount > 0 && (
        <table className="entities">
          <thead>
            {isBesideDays && (
              <tr className="entities-days-of">
                <td />
                <th scope="colgroup" colSpan={3}>
                  on all days
                </th>
              </tr>
            )}
            <tr>
              <th scope="col">Name</th>
              <th scope="col" className="entities-number">
                said
              </th>
              <th scope="col" className="entities-number">
                said about
              </th>
              <th scope="col" className="entities-number">
                passed on
              </th>
            </tr>
          </thead>
          <Rows variables={variables} page={page} />
        </table>
      )}
    </>
  );
}

function Rows({ variables, page: { nodes, pageInfo } }: EntityTableProps) {
  return (
    <>
      <tbody>
        {nodes.map(({ id, name, kind, description, numbers }) => (
          <tr key={id}>
            <td>
              <EntityLink entity={{ id, name, kind }} />
              {description && <span className="entities-what">{description}</span>}
            </td>
            <Count search={`speaker=${id}`} count={numbers.said} what={`said by ${name}`} />
            <Count search={`about=${id}`} count={numbers.about} what={`about ${name}`} />
            <Count search={`through=${id}`} count={numbers.relayed} what={`passed on by ${name}`} />
          </tr>
        ))}
      </tbody>
      {pageInfo.hasNextPage && pageInfo.endCursor && <MoreRows variables={variables} after={pageInfo.endCursor} />}
    </>
  );
}

function Count({ search, count, what }: { readonly search: string; readonly count: number; readonly what: string }) {
  return (
    <td className="entities-number number">
      {count === 0 ? (
        <span className="soft">–</span>
      ) : (
        <Link href={`/?${search}`} aria-label={`${count} statements ${what}`}>
          {count}
        </Link>
      )}
    </td>
  );
}

function MoreRows({ variables, after }: { readonly variables: EntitiesQueryVariables; readonly after: string }) {
  const [isWanted, setWanted] = useState(false);
  const [{ data }] = useQuery({ query: EntitiesDocument, variables: { ...variables, after }, pause: !isWanted });
  if (data) return <Rows variables={variables} page={data.entities} />;
  return (
    <tfoot>
      <tr>
        <td colSpan={4}>
          {isWanted ? (
            <Loading what="more entities" blocks={1} />
          ) : (
            <button type="button" className="button" onClick={() => setWanted(true)}>
              More entities
            </button>
          )}
        </td>
      </tr>
    </tfoot>
  );
}

function countWords(count: number, where: EntitiesQueryVariables['where']): string {
  if (count === 0 && where?.text) return 'Nobody and nothing is called so.';
  if (count === 0)
    return where?.kind ? 'None of this kind is in this graph.' : 'Nobody and nothing is in this graph yet.';
  return count === 1 ? 'One entity' : `${count.toLocaleString('en')} entities`;
}
