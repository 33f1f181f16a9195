/** The single keys: `?` help, `/` the first field, `j` and `k` from statement to statement. Shows nothing. */

import { useEffect } from 'react';
import { keepStop, returnToStop, stopsOfPage } from './last-stop.ts';
import { areShortcutsOn } from './shortcuts.ts';
import { wantHelp } from './wanted.ts';

export function ShortcutKeys() {
  useEffect(() => {
    addEventListener('keydown', answer);
    addEventListener('focusin', keepStop);
    addEventListener('popstate', returnToStop);
    return () => {
      removeEventListener('keydown', answer);
      removeEventListener('focusin', keepStop);
      removeEventListener('popstate', returnToStop);
    };
  }, []);
  return null;
}

const chosen = '[aria-pressed="true"], [aria-current="true"]';

function answer(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
  if (document.querySelector('dialog[open]') || !areShortcutsOn()) return;
  if (event.key === '?') wantHelp();
  else if (event.key === '/') document.querySelector<HTMLElement>('main input')?.focus();
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else return;
  event.preventDefault();
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** To the next of whatever the view has marked with `data-step`, from where the focus is, or else from what is chosen. */
function step(by: 1 | -1): void {
  const stops = stopsOfPage();
  const focused = stops.findIndex((stop) => stop.contains(document.activeElement));
  const here = focused === -1 ? stops.findIndex((stop) => stop.matches(chosen)) : focused;
  const next = stops[here === -1 ? (by === 1 ? 0 : stops.length - 1) : here + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
