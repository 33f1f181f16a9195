/** XML to plain objects. Entities are the five of XML and numbers; those that a DOCTYPE declares stay as they are written. */

import { XMLParser } from 'fast-xml-parser';

export type XmlNode = Readonly<Record<string, unknown>>;

const five: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `a &amp; &#8212; &own;` → `a & — &own;`. */
export function decodeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (entity, decimal, hex, name) => {
    if (name) return five[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
  });
}

const ignore = (): void => undefined;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  stopNodes: ['..description', '..content:encoded', '..content', '..summary'],
  entityDecoder: {
    ...{ setExternalEntities: ignore, addInputEntities: ignore, reset: ignore, setXmlVersion: ignore },
    decode: decodeXml,
  },
});

/** The root's name and node. @throws where the XML cannot be read */
export function parseXml(xml: string): { name: string; node: XmlNode } | null {
  const document: Readonly<Record<string, unknown>> = parser.parse(xml);
  const name = Object.keys(document).find((key) => key !== '?xml' && key !== '#text');
  const node = name === undefined ? undefined : [document[name]].flat()[0];
  if (name === undefined) return null;
  return { name, node: isNode(node) ? node : { '#text': node } };
}

/** The children of one name, with what prefix it may have here: always as nodes. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return [node[name] ?? []].flat(1).map((child) => (isNode(child) ? child : { '#text': child }));
}

/** The text of the first child of that name that has one. */
export function textOf(node: XmlNode, name: string): string | undefined {
  const texts = childrenOf(node, name).map((child) => child['#text']);
  return texts.filter((text) => typeof text === 'string').find((text) => text.trim() !== '');
}

export function attributeOf(node: XmlNode, name: string): string | undefined {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : undefined;
}

/** The markup inside an element that was left unread: as its text gives it, or as XML itself where that is XHTML. */
export function markupOf(raw: string, isXml: boolean): string {
  const parts = raw.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/);
  return parts
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : isXml ? part : decodeXml(part)))
    .join('');
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null;
}
