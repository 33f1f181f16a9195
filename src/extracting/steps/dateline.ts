/** Datelines: where, when and for which agency a report was written, before its first sentence. */

const place = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]{2,}){0,3}`;
const region = String.raw`(?:[,/] ?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}`;
const day = String.raw`(?:, (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:, \d{4})?)?`;
const agency = String.raw`(?:,? ?\(\p{Lu}[\p{L}\p{N} .&'’-]{1,40}\))?`;
const opening = new RegExp(
  `^${place}${region}${day}${agency}${String.raw`(?:\s*[—–]\s*|\s+-{1,2}\s+|--)(?=["“‘']?[\p{Lu}\p{N}])`}`,
  'u',
);

/** How long the dateline is with which a block begins, its dash with it: `RENO, Nev. (AP) — He left.` → 18; 0 where there is none. */
export function datelineLength(words: string): number {
  return opening.exec(words.slice(0, 160))?.[0].length ?? 0;
}
