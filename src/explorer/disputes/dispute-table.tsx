/** The figures of a dispute as a table: what the plot shows, in words and numbers. */

import { Link } from 'wouter';
import { figureWords } from '../statement/figure-words.ts';
import type { DisputePlotFragment } from './dispute-plot.generated.ts';
import { dayOfFigure, figurePath, remarksOf, wayOf } from './dispute-words.ts';
import { scaleText } from './figure-scale.ts';

/** @example <DisputeTable dispute={dispute} /> */
export function DisputeTable({ dispute: { figures } }: { readonly dispute: DisputePlotFragment }) {
  const end = (value: number | null | undefined) => (typeof value === 'number' ? scaleText(value) : 'open');
  return (
    <div className="table-scroll">
      <table className="figures">
        <caption className="only-spoken">The figures, the earliest first</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className="is-number">
              From
            </th>
            <th scope="col" className="is-number">
              To
            </th>
            <th scope="col">By whose account</th>
            <th scope="col">Day</th>
            <th scope="col">Beside the others</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((disputed) => (
            <tr key={disputed.figure.id}>
              <th scope="row">
                <Link href={figurePath(disputed)}>{figureWords(disputed.figure)}</Link>
              </th>
              <td className="is-number">{end(disputed.low)}</td>
              <td className="is-number">{end(disputed.high)}</td>
              <td>
                <bdi>{disputed.figure.speaker.name}</bdi>, {wayOf(disputed)}
              </td>
              <td>{dayOfFigure(disputed)}</td>
              <td>{remarksOf(disputed, figures).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
