/** The kinds of links: what they are called, how a link reads as a sentence, and how it is drawn. */

import type { GraphLinkKind } from '../api/schema.generated.ts';

export interface LinkLook {
  /** `Who quoted whom`: for headlines and switches. */
  readonly title: string;
  /** What stands between the two names: `quoted`. */
  readonly verb: string;
  /** The custom property of style/tokens.css that holds its colour. */
  readonly colour: `--${string}`;
  /** Lengths of strokes and gaps; none for a whole line. */
  readonly dash: readonly number[];
  readonly hasArrow: boolean;
}

/** In the order of legends. */
export const linkLooks: Readonly<Record<GraphLinkKind, LinkLook>> = {
  QUOTED: { title: 'Who quoted whom', verb: 'quoted', colour: '--link-quoted', dash: [], hasArrow: true },
  SPOKE_ABOUT: { title: 'Who spoke about whom', verb: 'spoke about', colour: '--link-about', dash: [], hasArrow: true },
  TOLD: { title: 'Who told whom', verb: 'told', colour: '--link-told', dash: [7, 3], hasArrow: true },
  MENTIONED_WITH: {
    ...{ title: 'Who is mentioned with whom', verb: 'is mentioned with' },
    ...{ colour: '--link-mentioned', dash: [1.5, 4], hasArrow: false },
  },
};

/** The kinds in the order of legends. */
export const linkOrder = Object.keys(linkLooks) as readonly GraphLinkKind[];

/** `one statement`, `12 statements` */
export function statementCount(count: number): string {
  return count === 1 ? 'one statement' : `${count.toLocaleString('en')} statements`;
}
