/** A wording, and how it differs from another: words that were added, words that were left out. */

import type { WordingChange } from '../api/schema.generated.ts';

interface WordingProps {
  readonly parts: readonly { readonly change: WordingChange; readonly words: string }[];
}

/** @example <Wording parts={report.difference} /> */
export function Wording({ parts }: WordingProps) {
  return parts.map(({ change, words }, index) => {
    // Parts have no name of their own, and never change places.
    const key = `${index}`;
    if (change === 'ADDED')
      return (
        <span key={key}>
          <ins>{words}</ins>{' '}
        </span>
      );
    if (change === 'LEFT_OUT')
      return (
        <span key={key}>
          <del>{words}</del>{' '}
        </span>
      );
    return <span key={key}>{words} </span>;
  });
}
