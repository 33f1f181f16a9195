/** Compare outlets: whom each quotes, where its statements come from, and how the same utterances are worded. */

import './compare.css';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import { CopyButton } from '../api/copy-button.tsx';
import { EntityPicker } from '../picker/entity-picker.tsx';
import { DaysBar } from '../question/days-bar.tsx';
import { withQuestionBeside } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { useDays } from '../question/use-days.ts';
import { useQuestion } from '../question/use-question.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { OutletsComparedDocument } from './outlets-compared.generated.ts';
import { OutletsKnownDocument } from './outlets-known.generated.ts';
import { QuotedTable } from './quoted-table.tsx';
import { SameUtterances } from './same-utterances.tsx';
import { SourceBars } from './source-bars.tsx';
import { useOutletsDuring } from './use-outlets-during.ts';

/** @example <Route path="/compare"><CompareView /></Route> */
export function CompareView() {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const ids = readOutlets(search);
  const [question] = useQuestion();
  const days = useDays();
  const [known] = useQuery({ query: OutletsKnownDocument, variables: { where: toFilter(days) } });
  const [{ data, error }, ask] = useQuery({
    query: OutletsComparedDocument,
    variables: { ids },
    pause: ids.length === 0,
  });
  const choose = (next: readonly string[]) => {
    navigate(withQuestionBeside(path, next.length > 0 ? `outlets=${next.join(',')}` : '', question));
  };
  const toggle = (id: string) => choose(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]);
  const outlets = (data?.nodes ?? []).flatMap((node) => (node && 'sources' in node ? [node] : []));
  const during = useOutletsDuring(outlets, days);
  const isAnswered = ids.length > 0 && data !== undefined;
  useTitle(isAnswered && outlets.length > 0 ? outlets.map(({ name }) => name).join(', ') : 'Compare outlets');
  const suggested = known.data?.statementFacets.outlets ?? [];
  const further = outlets.filter(({ id }) => !suggested.some(({ entity }) => entity.id === id));
  const head = (
    <header className="compare-head">
      <h1>Compare outlets</h1>
      <p className="soft">Two or more side by side: whom they quote, at how many hands, and in which words.</p>
    </header>
  );
  // What is below the outlets that are offered would move with them.
  if (!known.data && !known.error)
    return (
      <div className="compare">
        {head}
        <Loading what="the outlets" />
      </div>
    );
  return (
    <div className="compare">
      {head}
      <fieldset className="compare-choice">
        <legend className="label">Outlets</legend>
        <div className="compare-toggles">
          {suggested.map(({ entity: { id, name }, count }) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={ids.includes(id)}
              onClick={() => toggle(id)}
            >
              {name} <span className="number">{count}</span>
            </button>
          ))}
          {further.map(({ id, name }) => (
            <button key={id} type="button" className="button" aria-pressed onClick={() => toggle(id)}>
              {name}
            </button>
          ))}
        </div>
        <EntityPicker
          label="Another one"
          placeholder="find an outlet"
          count="relayed"
          value={undefined}
          onChange={(id) => {
            if (id && !ids.includes(id)) choose([...ids, id]);
          }}
        />
      </fieldset>
      <DaysBar>
        {days.clock === 'said' ? 'Whom they quote and the wordings below are' : 'The wordings below are'} of all days.
      </DaysBar>
      {ids.length > 0 && !data && !error && <Loading what="the outlets" />}
      {during.error && <Problem error={during.error} />}
      {error && <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {isAnswered && outlets.length < ids.length && (
        <p role="status">
          {outlets.length > 0
            ? 'Not every one of these is an organization here; those that are stand below.'
            : 'None of these is an organization here.'}
        </p>
      )}
      {isAnswered && outlets.length > 0 && (
        <>
          {!during.outlets && !during.error && <Loading what="these days" />}
          {during.outlets && (
            <>
              <section aria-labelledby="sources">
                <h2 id="sources">Where their statements come from</h2>
                <SourceBars outlets={during.outlets} />
              </section>
              <section aria-labelledby="quoted">
                <h2 id="quoted">Whom they quote</h2>
                <QuotedTable outlets={during.outlets} />
              </section>
            </>
          )}
          {during.outlets && outlets.length > 1 && (
            <section aria-labelledby="wordings">
              <h2 id="wordings">The same, in their words</h2>
              <SameUtterances outlets={outlets.map(({ id }) => id)} />
            </section>
          )}
          <footer>
            <CopyButton text={() => location.href}>Copy link</CopyButton>
          </footer>
        </>
      )}
      {ids.length === 0 && (
        <p className="soft">
          {known.data && suggested.length === 0
            ? 'No outlet has published in this graph yet.'
            : 'Choose two outlets or more.'}
        </p>
      )}
    </div>
  );
}

/** `?outlets=organization:upi,organization:news7h` */
function readOutlets(search: string): string[] {
  return [...new Set((new URLSearchParams(search).get('outlets') ?? '').split(',').filter(Boolean))].slice(0, 20);
}
