/** The single keys of the review: each presses the button of the item that has the focus, so that they can do no more than the buttons. */

import { areShortcutsOn } from '../shell/shortcuts.ts';

/** By `data-review` of the buttons. */
const actions: Readonly<Record<string, string>> = { c: 'confirm', e: 'edit', x: 'reject', u: 'undo' };

/** Answers a key that was pressed while nobody writes and no dialog is open. */
export function answerReviewKey(event: KeyboardEvent, body: HTMLElement): void {
  const action = actions[event.key];
  if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (isWriting(event.target) || document.querySelector('dialog[open]') || !areShortcutsOn()) return;
  const item = document.activeElement?.closest<HTMLElement>('[data-step]');
  const place = action === 'undo' ? body : item;
  const button = place?.querySelector<HTMLButtonElement>(`[data-review="${action}"]`);
  if (!button || button.disabled) return;
  event.preventDefault();
  button.click();
  if (action === 'confirm' || action === 'reject') nextItem(body, item ?? null)?.focus();
}

function nextItem(body: HTMLElement, item: HTMLElement | null): HTMLElement | undefined {
  const items = [...body.querySelectorAll<HTMLElement>('[data-step]')];
  return item ? items[items.indexOf(item) + 1] : undefined;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
