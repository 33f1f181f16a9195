/** How words of an article are marked: by the parts of statements that cover them. */

import type { Segment } from './segments.ts';

/** `active` is the statement that is looked at. */
export function markClass({ covers }: Pick<Segment, 'covers'>, active: string | null): string {
  const contents = covers.filter(({ part }) => part === 'CONTENT').length;
  return [
    'mark',
    contents > 0 && `has-${Math.min(contents, 3)}`,
    covers.some(({ part }) => part === 'SPEAKER') && 'is-speaker',
    covers.some(({ part }) => part === 'CUE') && 'is-cue',
    covers.some(({ id }) => id === active) && 'is-on',
  ]
    .filter(Boolean)
    .join(' ');
}
