/** What the parts of the page share: the statements of an article, and which of them is looked at. */

import type { StatementInTextFragment } from './article.generated.ts';
import type { Voice } from './voices.ts';

export interface Shown {
  readonly voices: readonly Voice[];
  /** In the order of the text. */
  readonly statements: readonly StatementInTextFragment[];
  /** The numbers of their marks, where these are not those of their order. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** The statement that the address names. */
  readonly selected: string | null;
  /** The one under the pointer. */
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

/** The colour of a statement's voice. */
export function colourOf(voices: readonly Voice[], statement: StatementInTextFragment): number {
  return voices.find(({ speaker }) => speaker.id === statement.speaker.id)?.colour ?? 0;
}
