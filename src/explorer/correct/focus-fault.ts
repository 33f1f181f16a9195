/** What is wrong with a form leads to the first field that it is about. */

/** Moves the focus from within the form of these notes, or from nowhere, to their field, where no notes stand before them. */
export function focusFault(notes: Element): void {
  const form = notes.closest('form');
  const { activeElement } = document;
  const first = [...(form?.querySelectorAll('.fault-notes') ?? [])].find(({ children }) => children.length > 0);
  if (first !== notes || !(activeElement === document.body || form?.contains(activeElement))) return;
  notes.closest('.correction-field')?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
}
