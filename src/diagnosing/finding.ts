/** What a look at a set-up finds: each thing looked at, how it is, and how it is mended. */

/** `wrong` keeps something from working, `doubtful` works and may surprise, `unknown` could not be looked at. */
export type State = 'good' | 'doubtful' | 'wrong' | 'unknown';

export interface Finding {
  /** What was looked at, in a word or two: `settings`. */
  readonly about: string;
  readonly state: State;
  /** What was found. */
  readonly found: string;
  /** How to mend it; there where something is wrong or doubtful. */
  readonly mend?: string;
}

export const good = (about: string, found: string): Finding => ({ about, state: 'good', found });
export const unknown = (about: string, found: string): Finding => ({ about, state: 'unknown', found });
export const wrong = (about: string, found: string, mend: string): Finding => ({ about, state: 'wrong', found, mend });
export const doubtful = (about: string, found: string, mend: string): Finding => ({
  ...{ about, state: 'doubtful', found, mend },
});
