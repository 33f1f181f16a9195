/** Shares of first-hand, relayed and unnamed sources: a bar for each outlet, all of one length. */

import { EntityLink } from '../entity/entity-link.tsx';
import { type ComparedOutlet, percent } from './compared-outlet.ts';

/** @example <SourceBars outlets={outlets} /> */
export function SourceBars({ outlets }: { readonly outlets: readonly ComparedOutlet[] }) {
  return (
    <div className="table-scroll">
      <table className="figures sources">
        <caption className="only-spoken">Sources of each outlet</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col" className="is-number">
              Statements
            </th>
            <th scope="col" className="sources-bars">
              <span className="sources-key is-first-hand">first-hand</span>{' '}
              <span className="sources-key is-relayed">through others</span>{' '}
              <span className="sources-key is-unnamed">of these, unnamed or collective</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {outlets.map((outlet) => (
            <tr key={outlet.id}>
              <th scope="row">
                <EntityLink entity={outlet} />
              </th>
              <td className="is-number">{outlet.sources.statements}</td>
              <td>
                <Bar {...outlet.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ firstHand, relayed, unnamed, firstHandShare, relayedShare, unnamedShare }: ComparedOutlet['sources']) {
  return (
    <>
      <span className="only-spoken">
        {percent(firstHandShare)} first-hand ({firstHand}), {percent(relayedShare)} through others ({relayed}),{' '}
        {percent(unnamedShare)} unnamed or collective ({unnamed})
      </span>
      <span className="sources-bar" aria-hidden="true">
        <span className="sources-part is-first-hand" style={{ flexGrow: firstHand }}>
          {percent(firstHandShare)}
        </span>
        {relayed > 0 && (
          <span className="sources-part is-relayed" style={{ flexGrow: relayed }}>
            {percent(relayedShare)}
          </span>
        )}
      </span>
      <span className="sources-bar is-thin" aria-hidden="true">
        <span className="sources-part is-unnamed" style={{ width: `${(unnamedShare ?? 0) * 100}%` }} />
        <span className="sources-note">{percent(unnamedShare)} unnamed</span>
      </span>
    </>
  );
}
