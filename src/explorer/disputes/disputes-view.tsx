/** Disputed figures: how many died, were detained, were sent, and by whose account. */

import './disputes.css';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import type { DisputeFilter } from '../api/schema.generated.ts';
import { DaysBar } from '../question/days-bar.tsx';
import type { Question } from '../question/question.ts';
import { useDays } from '../question/use-days.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { AllDisputesDocument } from './all-disputes.generated.ts';
import { DisputeSection } from './dispute-section.tsx';
import { measureNames, measureOrder } from './dispute-words.ts';
import { PlotHead } from './plot-head.tsx';

/** @example <Route path="/disputes"><DisputesView /></Route> */
export function DisputesView() {
  useTitle('Disputed figures');
  const search = useSearch();
  const [path, navigate] = useLocation();
  const given = new URLSearchParams(search);
  const days = useDays();
  const where = readFilter(given, days);
  const after = given.get('after');
  const [{ data, error }, ask] = useQuery({
    query: AllDisputesDocument,
    variables: { where, ...(after && { after }) },
  });
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(location.search);
    next.delete('after');
    if (value) next.set(name, value);
    else next.delete(name);
    navigate(next.size > 0 ? `${path}?${next}` : path);
  };
  const found = data?.disputes;
  const approximations = new Set(
    found?.nodes.flatMap(({ figures }) => figures.map(({ figure }) => figure.approximation)),
  );
  return (
    <div className="disputes">
      <header className="disputes-head">
        <h1>Disputed figures</h1>
        <p className="soft">
          Figures of the same thing that do not agree, side by side. None is preferred; each stays with its hedge, its
          day and those who passed it on.
        </p>
      </header>
      <search className="disputes-filter" aria-label="Which disputes">
        <label>
          <span className="label">Measure</span>
          <select
            className="field"
            value={where.measure?.toLowerCase() ?? ''}
            onChange={({ target }) => choose('measure', target.value)}
          >
            <option value="">all</option>
            {measureOrder.map((measure) => (
              <option key={measure} value={measure.toLowerCase()}>
                {measureNames[measure]}
              </option>
            ))}
          </select>
        </label>
        <label className="disputes-only">
          <input
            type="checkbox"
            checked={where.rule === 'CONTRADICTION'}
            onChange={({ target }) => choose('rule', target.checked ? 'contradiction' : '')}
          />{' '}
          only where two cannot both be true
        </label>
        <DaysBar>
          {days.clock === 'said'
            ? 'Each has a figure said on these days, as far as that is known, and is shown whole.'
            : 'Each has a figure published on these days, and is shown whole.'}
        </DaysBar>
        <p className="soft" role="status">
          {found && (found.totalCount === 1 ? 'One dispute' : `${found.totalCount} disputes`)}
        </p>
      </search>
      {error && <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!found && !error && <Loading what="the disputes" />}
      {found && found.totalCount > 0 && <PlotHead approximations={approximations} />}
      {found?.totalCount === 0 && (
        <p className="soft">
          {Object.keys(where).length > 0
            ? 'No figures of this choice disagree; leave a part of it away.'
            : 'No two figures of the same thing disagree in this graph.'}
        </p>
      )}
      {found?.nodes.map((dispute) => (
        <DisputeSection key={dispute.id} dispute={dispute} />
      ))}
      {found?.pageInfo.hasNextPage && found.pageInfo.endCursor && (
        <button
          type="button"
          className="button"
          onClick={() => navigate(`${path}?${next(given, found.pageInfo.endCursor)}`)}
        >
          Further disputes
        </button>
      )}
    </div>
  );
}

function next(given: URLSearchParams, after: string | null | undefined): URLSearchParams {
  return new URLSearchParams([...[...given].filter(([name]) => name !== 'after'), ['after', after ?? '']]);
}

function readFilter(given: URLSearchParams, { from, to, clock }: Question): DisputeFilter {
  const measure = measureOrder.find((known) => known.toLowerCase() === given.get('measure'));
  return {
    ...(measure && { measure }),
    ...(given.get('rule') === 'contradiction' && { rule: 'CONTRADICTION' }),
    ...(from && (clock === 'said' ? { saidFrom: from } : { publishedFrom: from })),
    ...(to && (clock === 'said' ? { saidTo: to } : { publishedTo: to })),
  };
}
