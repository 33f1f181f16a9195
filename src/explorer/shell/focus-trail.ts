/** Keeps the focus on the page: where what had it goes away, it falls to the neighbour that had it before, or to the heading of the view. */

/** What had the focus, the newest last. */
const trail: HTMLElement[] = [];
const longest = 30;
/** The elements around the last of them, while that was there, the innermost first. */
let around: readonly HTMLElement[] = [];
/** Whether another view is on its way, whose heading is to have the focus. */
let isArriving = false;
let isLooking = false;

const places = '[data-step], li, article, section, form';

/** Watches the page, until the function that comes back is called. */
export function keepFocus(): () => void {
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', keep);
  document.addEventListener('focusout', letGo);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', keep);
    document.removeEventListener('focusout', letGo);
  };
}

/** Another view is shown: its heading gets the focus, once it is there. */
export function arrive(): void {
  isArriving = true;
  main()?.focus({ preventScroll: true });
  look();
}

/** Whether nothing that somebody uses has the focus. */
export function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement === main() || activeElement?.tagName === 'H1';
}

function keep({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target === main()) return;
  isArriving = false;
  trail.push(target);
  if (trail.length > longest) trail.shift();
  around = ancestorsOf(target);
}

/** Who clicks beside everything wants no focus. */
function letGo({ relatedTarget }: FocusEvent): void {
  if (relatedTarget === null)
    requestAnimationFrame(() => {
      if (document.hasFocus() && document.activeElement === document.body && isUsable(trail.at(-1))) around = [];
    });
}

/** Once all that the change brings is there; a view's own wish for the focus goes first. */
function look(): void {
  if (isLooking) return;
  isLooking = true;
  requestAnimationFrame(() => {
    isLooking = false;
    if (isArriving) leadTo(main()?.querySelector('h1'));
    else if (document.activeElement === document.body && !document.querySelector('dialog[open]')) mend();
  });
}

function mend(): void {
  const last = trail.at(-1);
  if (!last || !around.some((place) => place === main())) return;
  if (last.isConnected) {
    // A button that is busy has it again when it is not.
    if (isUsable(last)) last.focus();
    return;
  }
  const place = around.find((one) => one.isConnected && (one === main() || one.matches(places)));
  if (place === main()) arrive();
  else if (place) leadTo(neighbourIn(place));
}

function neighbourIn(place: HTMLElement): HTMLElement {
  if (place.hasAttribute('data-step')) return place;
  const before = trail.findLast((each) => isUsable(each) && place.contains(each));
  return (
    before ??
    place.querySelector<HTMLElement>('h1, h2, h3') ??
    place.querySelector<HTMLElement>('button:enabled') ??
    place
  );
}

function leadTo(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function isUsable(element: HTMLElement | undefined): element is HTMLElement {
  return element?.isConnected === true && !element.matches(':disabled') && element.checkVisibility();
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
  return found;
}

function main(): HTMLElement | null {
  return document.getElementById('main');
}
