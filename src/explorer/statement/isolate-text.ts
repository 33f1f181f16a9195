/** Names in a sentence that could turn it round, where no element can hold them apart; as src/disputing/isolate-text.ts does for the API. */

const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Between the signs FSI and PDI of Unicode, so that it ends what it begins; any other text as it is. */
export function isolateText(text: string): string {
  return turns.test(text) ? `\u2068${text}\u2069` : text;
}
