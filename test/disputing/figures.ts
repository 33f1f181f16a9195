/** Made-up figures: what a test leaves out is a plain "5 people dead", said by Ada on 9 January. */

import type { StatedFigure } from '../../src/disputing/stated-figure.ts';

let count = 0;

export function figure(changes: Partial<StatedFigure> = {}): StatedFigure {
  count += 1;
  const number = changes.low === undefined && changes.high === undefined ? 5 : null;
  return {
    id: `figure:example-${String(count).padStart(6, '0')}`,
    ...{ measure: 'DEATHS', scope: 'storm', unit: 'people', approximation: 'EXACT', words: null },
    ...{ value: number, low: null, high: null, asOf: null, saidOn: '2022-01-09', published: '2022-01-10' },
    ...{ statement: `statement:example-${count}`, speaker: { id: 'person:ada', name: 'Ada' }, relays: [] },
    outlet: { id: 'organization:gazette', name: 'The Gazette' },
    ...changes,
  };
}

export const bea = { id: 'person:bea', name: 'Bea' };
