/** A figure in words, hedged as its speaker hedged it. */

import type { FigureLineFragment } from './figure-line.generated.ts';

type Figure = Pick<FigureLineFragment, 'value' | 'low' | 'high' | 'approximation' | 'unit' | 'words'>;

const count = (value: number | null) => (value === null ? '' : value.toLocaleString('en'));

/** `nearly 6,000 people`, `more than 160 people`, `from 2,000 to 3,000 soldiers`. */
export function figureWords({ value, low, high, approximation, unit, words }: Figure): string {
  const said = hedged({ value, low, high, approximation, words });
  return unit === '' || said.endsWith(` ${unit}`) ? said : `${said} ${unit}`;
}

/** What a figure counts, after its words: `, soldiers on Thursday`; the unit is not said twice: `people in Almaty` → ` in Almaty`. */
export function scopeWords({ unit, scope }: Pick<FigureLineFragment, 'unit' | 'scope'>): string {
  if (scope === '' || scope === unit) return '';
  return scope.startsWith(`${unit} `) ? scope.slice(unit.length) : `, ${scope}`;
}

function hedged({ value, low, high, approximation, words }: Omit<Figure, 'unit'>): string {
  switch (approximation) {
    case 'ABOUT':
      return `about ${count(value)}`;
    case 'NEARLY':
      return `nearly ${count(value)}`;
    case 'MORE_THAN':
      return `more than ${count(low ?? value)}`;
    case 'AT_LEAST':
      return `at least ${count(low ?? value)}`;
    case 'UP_TO':
      return `up to ${count(high ?? value)}`;
    case 'RANGE':
      return `from ${count(low)} to ${count(high)}`;
    case 'VAGUE':
      return words ?? `${count(low)} or more`;
    default:
      return count(value);
  }
}
