/** Whom outlets quote: a row for each who is quoted, a column of bars for each outlet, the most quoted first. */

import type { CSSProperties } from 'react';
import { EntityLink } from '../entity/entity-link.tsx';
import type { ComparedOutlet } from './compared-outlet.ts';

/** @example <QuotedTable outlets={outlets} /> */
export function QuotedTable({ outlets }: { readonly outlets: readonly ComparedOutlet[] }) {
  const rows = rowsOf(outlets);
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const cut = outlets.filter(({ quoted }) => quoted.totalCount > quoted.nodes.length);
  return (
    <div className="table-scroll">
      <table className="figures quoted" style={{ '--outlets': outlets.length } as CSSProperties}>
        <caption className="only-spoken">Statements in which each outlet quotes whom</caption>
        <thead>
          <tr>
            <th scope="col">Quoted</th>
            {outlets.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, counts }) => (
            <tr key={entity.id} className={isCommon(counts) ? 'is-common' : undefined}>
              <th scope="row">
                <EntityLink entity={entity} />
              </th>
              {counts.map((count, index) => (
                <td key={outlets[index]?.id}>
                  <span
                    className="quoted-bar"
                    style={{ width: `calc((100% - 2.5rem) * ${count / most})` }}
                    aria-hidden="true"
                  />
                  <span className="number">{count || <span className="soft">–</span>}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ counts }) => isCommon(counts)) && (
        <p className="quoted-key small soft">
          <span className="quoted-bar" aria-hidden="true" /> bold and red: quoted by{' '}
          {outlets.length === 2 ? 'both' : `all ${outlets.length}`}
        </p>
      )}
      {cut.map(({ id, name, quoted }) => (
        <p key={id} className="small soft">
          {name} quotes {quoted.totalCount} in all; the {quoted.nodes.length} most quoted stand here.
        </p>
      ))}
    </div>
  );
}

/** Whether all outlets quote them, where there are several. */
const isCommon = (counts: readonly number[]): boolean => counts.length > 1 && counts.every((count) => count > 0);

interface QuotedRow {
  readonly entity: ComparedOutlet['quoted']['nodes'][number]['quoted'];
  /** For each outlet, in their order. */
  readonly counts: readonly number[];
}

/** First those whom most of the outlets quote, then those who are quoted most. */
export function rowsOf(outlets: readonly ComparedOutlet[]): QuotedRow[] {
  const entities = new Map(outlets.flatMap(({ quoted }) => quoted.nodes.map(({ quoted }) => [quoted.id, quoted])));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const common = (counts: readonly number[]) => counts.filter((count) => count > 0).length;
  return [...entities.values()]
    .map((entity) => ({
      entity,
      counts: outlets.map(({ quoted }) => quoted.nodes.find((one) => one.quoted.id === entity.id)?.count ?? 0),
    }))
    .sort(
      (a, b) =>
        common(b.counts) - common(a.counts) ||
        sum(b.counts) - sum(a.counts) ||
        a.entity.name.localeCompare(b.entity.name, 'en'),
    );
}
