/** Floors: the F1 that each measure must keep, so that a change which makes extraction worse does not pass in silence. */

import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import type { Split } from './gold-article.ts';
import { modes, type Quality, type SplitQuality, splits } from './measure-quality.ts';

/** F1 by the name of the measure. */
export type Floors = Readonly<Partial<Record<Split, Readonly<Record<string, number>>>>>;

export const floorsFile = projectFile('tools', 'quality', 'floors.json');

/** How far below what was measured a floor is set: room for a rule that wins here and loses a little there. */
export const room = 0.02;

export function readFloors(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8'));
}

/** Floors for what is measured now, of the splits whose texts everybody has: `floorsOf(quality)['held-out']`. */
export function floorsOf(quality: Quality): Floors {
  return Object.fromEntries(
    splits.flatMap((split) => {
      const measured = quality[split];
      if (split === 'seed' || !measured) return [];
      const floors = Object.entries(heightsOf(measured)).map(([name, f1]) => [name, roundDown(f1 - room)]);
      return [[split, Object.fromEntries(floors)]];
    }),
  );
}

/** What stands below its floor, a line each: `development, chain: 0.41, and its floor is 0.45`. */
export function findBelow(quality: Quality, floors: Floors): string[] {
  return splits.flatMap((split) => {
    const measured = quality[split];
    const heights = measured ? heightsOf(measured) : {};
    return Object.entries(floors[split] ?? {}).flatMap(([name, floor]) => {
      const height = heights[name] ?? 0;
      return height < floor ? [`${split}, ${name}: ${height.toFixed(3)}, and its floor is ${floor}`] : [];
    });
  });
}

function heightsOf({ measures, modes: byMode }: SplitQuality): Record<string, number> {
  return {
    ...Object.fromEntries(Object.entries(measures).map(([name, { f1 }]) => [name, f1])),
    ...Object.fromEntries(modes.map((mode) => [`end to end, ${mode}`, byMode[mode]['end to end'].f1])),
  };
}

function roundDown(share: number): number {
  return Math.max(0, Math.floor(share * 1000) / 1000);
}
