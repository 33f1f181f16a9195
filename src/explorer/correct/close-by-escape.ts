/** Escape closes a form, as its button does, unless it closes a list in it. */

import type { KeyboardEvent } from 'react';

/** @example <form onKeyDown={closeByEscape(onCancel)}> */
export function closeByEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // Not by `defaultPrevented`, which a field for entities sets whether or not its list is open.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    close();
  };
}
