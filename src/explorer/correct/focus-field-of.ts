/** Where the focus goes when a button that took something away goes with it: into the field to which that belonged. */

/** @example onClick={({ currentTarget }) => { remove(); focusFieldOf(currentTarget); }} */
export function focusFieldOf(button: Element): void {
  button.closest('.correction-field')?.querySelector<HTMLInputElement>('.picker input')?.focus();
}
