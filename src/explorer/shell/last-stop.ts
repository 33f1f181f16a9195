/** Where somebody stood on each page, among what `j` and `k` step through: there they stand again after Back. */

import { isFocusFree } from './focus-trail.ts';

/** By address. */
const kept = new Map<string, string>();
/** About a second, for answers that are not kept. */
const patience = 60;

/** What the view has marked with `data-step`, in order. */
export function stopsOfPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-step]')];
}

/** For `focusin`. */
export function keepStop({ target }: FocusEvent): void {
  const stop = target instanceof Element ? target.closest('[data-step]') : null;
  if (stop) kept.set(location.href, nameOf(stop));
}

/** For `popstate`: gives the focus back to what had it, once it is there, unless something else has it. */
export function returnToStop(): void {
  // The page that is left still has the focus where it was.
  requestAnimationFrame(() => seekStop(patience));
}

function seekStop(framesLeft: number): void {
  const name = kept.get(location.href);
  if (name === undefined || !isFocusFree()) return;
  const stop = stopsOfPage().find((each) => nameOf(each) === name);
  if (stop) {
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: 'nearest' });
  } else if (framesLeft > 0) requestAnimationFrame(() => seekStop(framesLeft - 1));
}

function nameOf(stop: Element): string {
  return stop.getAttribute('href') ?? stop.getAttribute('aria-label') ?? stop.textContent ?? '';
}
