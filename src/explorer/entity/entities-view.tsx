/** All entities: by kind, by name, and by how much they say, are talked about and pass on. */

import './entities-view.css';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import type { EntityKind, EntityOrderField } from '../api/schema.generated.ts';
import { useSettled } from '../picker/use-settled.ts';
import { DaysBar } from '../question/days-bar.tsx';
import { isEmpty } from '../question/question.ts';
import { useDays } from '../question/use-days.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { EntitiesDocument } from './entities.generated.ts';
import { EntitiesDuring } from './entities-during.tsx';
import { EntityTable } from './entity-table.tsx';
import { KindMark } from './kind-mark.tsx';
import { kindOrder, kinds } from './kinds.ts';

const orders: readonly [EntityOrderField, string][] = [
  ['SAID', 'who says most'],
  ['ABOUT', 'most talked about'],
  ['RELAYED', 'who passes on most'],
  ['NAME', 'name'],
];

export function EntitiesView() {
  useTitle('Entities');
  const search = new URLSearchParams(useSearch());
  const [, navigate] = useLocation();
  const days = useDays();
  const kind = kindOrder.find((each) => each === search.get('kind'));
  const order = orders.find(([field]) => field === search.get('order'))?.[0] ?? 'SAID';
  const find = search.get('find') ?? '';
  const [written, setWritten] = useState(find);
  // Back, or a link, may have changed the address.
  useEffect(() => setWritten(find), [find]);
  const text = useSettled(written.trim(), 200);
  const change = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(location.search);
    if (value) next.set(name, value);
    else next.delete(name);
    navigate(`/entities${next.size > 0 ? `?${next}` : ''}`, { replace: name === 'find' });
  };
  const variables = {
    where: { ...(kind && { kind: [kind] }), ...(text && { text }) },
    orderBy: { field: order, direction: order === 'NAME' ? ('ASC' as const) : ('DESC' as const) },
  };
  const [{ data, error }, ask] = useQuery({ query: EntitiesDocument, variables });
  return (
    <>
      <h1>Everybody and everything in this graph</h1>
      <search className="entities-bar" aria-label="Which entities">
        <div className="toggles">
          {kindOrder.map((each) => (
            <KindToggle
              key={each}
              kind={each}
              isOn={kind === each}
              onChange={(on) => change('kind', on ? each : undefined)}
            />
          ))}
        </div>
        <label>
          <span className="label">Called</span>{' '}
          <input
            className="field"
            type="search"
            value={written}
            onChange={({ target }) => {
              setWritten(target.value);
              change('find', target.value);
            }}
          />
        </label>
        <label>
          <span className="label">By</span>{' '}
          <select className="field" value={order} onChange={({ target }) => change('order', target.value)}>
            {orders.map(([field, name]) => (
              <option key={field} value={field}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </search>
      <DaysBar>On these days, at most ten of each; the table below them is of all days.</DaysBar>
      {!isEmpty(days) && <EntitiesDuring days={days} kind={kind} />}
      {error && <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading what="the entities" blocks={8} />}
      {data && (
        <EntityTable
          key={JSON.stringify(variables)}
          variables={variables}
          page={data.entities}
          isBesideDays={!isEmpty(days)}
        />
      )}
    </>
  );
}

interface KindToggleProps {
  readonly kind: EntityKind;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}

function KindToggle({ kind, isOn, onChange }: KindToggleProps) {
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      <KindMark kind={kind} /> {kinds[kind].short}
    </button>
  );
}
