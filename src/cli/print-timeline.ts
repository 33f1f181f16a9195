/** Timelines as people read them: a line for each interval, a bar for each clock, and who spoke most. */

import { print, printTable } from './print.ts';

interface Counted {
  readonly count: number;
  readonly entity: { readonly name: string };
}

export interface TimelineAnswer {
  readonly timeline: {
    readonly undated: number;
    readonly buckets: readonly {
      readonly start: string;
      readonly said: number;
      readonly published: number;
      readonly speakers: readonly Counted[];
    }[];
  };
}

const longestBar = 20;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

export function printTimeline({ timeline: { buckets, undated } }: TimelineAnswer): void {
  if (buckets.length === 0) {
    print('No statement fits.');
    return;
  }
  const most = Math.max(...buckets.map(({ said, published }) => Math.max(said, published)));
  printTable(
    ['interval', 'said', '', 'published', '', 'who spoke most'],
    buckets.map(({ start, said, published, speakers }) => [
      start,
      said,
      barOf(said, most),
      published,
      barOf(published, most),
      speakers
        .slice(0, 2)
        .map(({ entity, count }) => `${entity.name} ${count}`)
        .join(', '),
    ]),
  );
  if (undated > 0)
    print(
      `\n${undated} of ${total(buckets)} statements with no day on which they were said; they stand by their article's.`,
    );
}

/** A bar as long as its share of the most, in eighths of a character. */
function barOf(count: number, most: number): string {
  const length = Math.round((count / most) * longestBar * 8);
  return '█'.repeat(Math.floor(length / 8)) + eighths[length % 8];
}

function total(buckets: readonly { readonly published: number }[]): number {
  return buckets.reduce((sum, { published }) => sum + published, 0);
}
