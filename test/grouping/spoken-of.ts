/** Statements of made-up speakers, as the grouping compares them: everything that a case does not give is the same for all. */

import { type Compared, type Spoken, type SpokenFigure, toCompared } from '../../src/grouping/spoken.ts';

export function spokenOf(given: Partial<Spoken>): Compared {
  return toCompared({
    ...{ id: 'statement:a', speaker: 'person:ada', gist: 'It rains.', quotes: [], saidFirst: null, saidLast: null },
    ...{ published: '2022-01-09', about: ['country:xa'], figures: [], nested: [] },
    ...given,
  });
}

export function figureOf(given: Partial<SpokenFigure>): SpokenFigure {
  return {
    ...{ measure: 'DEATHS', value: null, low: null, high: null, approximation: 'EXACT', scope: 'flood in Exampleland' },
    ...given,
  };
}
