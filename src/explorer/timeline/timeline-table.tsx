/** The intervals of a timeline as a table: how many statements by each clock, who spoke, and about what. */

import { useQuery } from 'urql';
import type { StatementFilter } from '../api/schema.generated.ts';
import { EntityList } from '../entity/entity-list.tsx';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { intervalWords, type PageInterval } from './intervals.ts';
import { TimelineTableDocument } from './timeline-table.generated.ts';

interface TimelineTableProps {
  readonly where: StatementFilter;
  readonly interval: PageInterval;
}

const most = 4;

/** @example <TimelineTable where={toFilter(question)} interval="DAY" /> */
export function TimelineTable({ where, interval }: TimelineTableProps) {
  const [{ data, error }] = useQuery({ query: TimelineTableDocument, variables: { where, interval } });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading what="the timeline" blocks={2} />;
  const { buckets } = data.timeline;
  if (buckets.length === 0) return null;
  const names = (counts: (typeof buckets)[number]['speakers']) => (
    <>
      <EntityList entities={counts.slice(0, most).map(({ entity }) => entity)} />
      {counts.length > most && ' …'}
    </>
  );
  return (
    <div className="table-scroll">
      <table className="figures timeline-table">
        <caption className="only-spoken">Statements over time</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col" className="is-number">
              Said
            </th>
            <th scope="col" className="is-number">
              Published
            </th>
            <th scope="col">Who spoke most</th>
            <th scope="col">About what most</th>
          </tr>
        </thead>
        <tbody>
          {buckets.map(({ start, from, to, said, published, speakers, topics }) => (
            <tr key={start}>
              <th scope="row">{intervalWords({ from, to }, interval)}</th>
              <td className="is-number">{said}</td>
              <td className="is-number">{published}</td>
              <td>{names(speakers)}</td>
              <td>{names(topics)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
