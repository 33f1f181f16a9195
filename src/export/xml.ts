/** XML for the formats that are written in it: elements as text, with everything escaped that a reader would lose. */

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 cannot hold, even escaped (section 2.2, Char): most control characters, and halves of surrogate pairs. */
const unwritable = /(?![\t\n\r\x7f-\x9f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text and attribute values alike. Line breaks and tabs are written as references, because readers turn them into blanks
 * in attributes (XML 1.0, section 3.3.3) and `\r` into `\n` everywhere (2.11).
 */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? `&#${character.charCodeAt(0)};`);
}

/** An opening tag: `openTag('node', {id: 'a'})` → `<node id="a">`; attributes without a value are left out. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | undefined>> = {}): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escapeXml(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element that holds only text, or nothing: `element('data', {key: 'cue'}, 'said')`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  text?: string,
): string {
  const open = openTag(name, attributes);
  return text === undefined ? `${open.slice(0, -1)}/>` : `${open}${escapeXml(text)}</${name}>`;
}
