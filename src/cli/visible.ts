/** Control characters made visible, so that no name of a graph paints a terminal, moves its cursor or writes over a line. */

const controls = /[^\P{Cc}\n\t]/gu;

/** `visible('\u001b[31mRED')` → `\\u001b[31mRED`; the ends of lines and tabs stay. Inside JSON it is the same text as before. */
export function visible(text: string): string {
  return text.replace(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
