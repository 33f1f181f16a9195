/** A page without what can be no text, in one pass and bounded: scripts, styles, forms, pictures, all but a few attributes. */

import { Parser } from 'htmlparser2';
import { flatDepth, maxDepth, maxPieces } from '../limits.ts';

export interface SlimPage {
  /** The markup that is left of the body. */
  readonly body: string;
  /** What searching it costs: the sum of the depths of its elements, and of each 500 characters. */
  readonly cost: number;
  readonly language?: string;
  readonly title?: string;
  /** By name or property, in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical?: string;
  readonly base?: string;
  readonly jsonLd: readonly string[];
}

/** The page is nested too deep or has too many pieces to be read. */
export class PageTooLarge extends Error {}

const dropped = new Set(
  'script style svg math noscript iframe object embed canvas audio video map template button select input textarea label option datalist dialog menu nav picture source track img applet frameset frame'.split(
    ' ',
  ),
);
const empty = new Set('br hr wbr'.split(' '));
const headOnly = new Set('meta link base title'.split(' '));
const ownDepth = new Set('html head body'.split(' '));
const keptAttributes = [
  ...['class', 'id', 'role', 'itemprop', 'itemtype', 'datetime', 'content', 'hidden', 'aria-hidden', 'aria-label'],
  ...['style', 'href', 'rel', 'data-testid', 'data-component', 'cite'],
];

/** @throws PageTooLarge */
export function slimPage(html: string): SlimPage {
  const body: string[] = [];
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const facts: { language?: string; title?: string; canonical?: string; base?: string } = {};
  const open: { name: string; kept: boolean }[] = [];
  let [depth, cost, pieces, skipFrom] = [0, 0, 0, -1];
  let reading: 'title' | 'jsonLd' | null = null;

  const readHead = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const { content, href, rel = '' } = attributes;
    const key = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes['http-equiv']
    )?.toLowerCase();
    if (name === 'meta' && key && content && !metas.has(key)) metas.set(key, content);
    if (name === 'link' && /\bcanonical\b/i.test(rel) && href) facts.canonical ??= href;
    if (name === 'base' && href) facts.base ??= href;
  };

  const count = (more: number): void => {
    pieces += more;
    if (pieces > maxPieces) throw new PageTooLarge();
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      count(1);
      if (open.length >= maxDepth) throw new PageTooLarge();
      if (name === 'html' && attributes.lang) facts.language ??= attributes.lang;
      if (headOnly.has(name)) readHead(name, attributes);
      if (name === 'title' && skipFrom < 0 && facts.title === undefined) reading = 'title';
      if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) {
        reading = 'jsonLd';
        jsonLd.push('');
      }
      const isDropped = dropped.has(name) || headOnly.has(name);
      if (skipFrom < 0 && isDropped) skipFrom = open.length;
      const kept = skipFrom < 0 && !empty.has(name) && !ownDepth.has(name) && depth < flatDepth;
      open.push({ name, kept });
      if (skipFrom >= 0) return;
      if (kept) depth += 1;
      cost += depth;
      if (kept || empty.has(name)) body.push(startTag(name, attributes));
    },
    ontext(text) {
      if (reading === 'title') facts.title = (facts.title ?? '') + text;
      else if (reading === 'jsonLd') jsonLd.push((jsonLd.pop() ?? '') + text);
      else if (skipFrom < 0) {
        cost += (depth * text.length) / 500;
        count(text.match(/[&<]/g)?.length ?? 0);
        body.push(escapeMarkup(text));
      }
    },
    onclosetag(name) {
      const closed = open.pop();
      if (open.length === skipFrom) skipFrom = -1;
      if (name === 'title' || name === 'script') reading = null;
      if (!closed?.kept) return;
      depth -= 1;
      body.push(`</${name}>`);
    },
  });
  parser.end(html);
  return { ...facts, body: body.join(''), cost, metas, jsonLd };
}

function startTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = keptAttributes.filter((key) => attributes[key] !== undefined);
  return `<${[name, ...kept.map((key) => `${key}="${escapeMarkup((attributes[key] ?? '').slice(0, 1000)).replaceAll('"', '&quot;')}"`)].join(' ')}>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
