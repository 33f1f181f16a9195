/** RSS (0.9x, 1.0, 2.0) and Atom: each item an article, with what its feed says where the item says nothing. */

import { XMLValidator } from 'fast-xml-parser';
import { canonicalUrl } from '../canonical-url.ts';
import { type ArticleFacts, type Fault, type Finding, knownFacts } from '../finding.ts';
import { joinText, toPlainLine } from '../normalize-text.ts';
import { PageTooLarge } from '../page/slim-page.ts';
import { toLanguage } from '../to-language.ts';
import { toMoment } from '../to-moment.ts';
import { attributeOf, childrenOf, markupOf, parseXml, textOf, type XmlNode } from './parse-xml.ts';
import { readBody } from './read-body.ts';
import { dateFault } from './read-text.ts';
import { splitFeed } from './split-feed.ts';

/** The articles of a feed. */
export function readFeed(xml: string): Finding[] {
  const { frame, items } = splitFeed(xml);
  const feed = readFrame(frame);
  if (items.length > 0)
    return [
      ...('fault' in feed ? [{ line: 1, fault: feed.fault }] : []),
      ...items.flatMap((item) => readItem(item, feed)),
      ...cutOff(frame, items.at(-1)?.closed ?? true, xml),
    ];
  if ('fault' in feed) return [{ line: 1, fault: feed.fault }];
  const reason = 'has no items: give a feed of RSS or Atom with at least one <item> or <entry>';
  return [{ line: 1, fault: { code: 'NOT_AN_ARTICLE', reason } }];
}

/** A feed that ends before its root is closed has lost what came after; where an item is cut through, that says so already. */
function cutOff(frame: string, closed: boolean, xml: string): Finding[] {
  const root = /<((?:\w+:)?(?:rss|feed|rdf))[\s>]/i.exec(frame)?.[1];
  if (!closed || root === undefined || frame.toLowerCase().includes(`</${root.toLowerCase()}`)) return [];
  const reason = `ends before </${root}>: the feed is cut off here, and what came after is missing`;
  return [{ line: xml.trimEnd().split('\n').length, fault: { code: 'NOT_XML', reason } }];
}

type FeedFacts = Pick<ArticleFacts, 'outlet' | 'language'>;

function readFrame(frame: string): FeedFacts & { fault?: Fault } {
  try {
    const root = parseXml(frame);
    const feed = root && (childrenOf(root.node, 'channel')[0] ?? root.node);
    if (!root || !feed || !/(?:^|:)(?:rss|feed|rdf)$/i.test(root.name))
      return { fault: { code: 'NOT_AN_ARTICLE', reason: 'is XML, but no feed of RSS or Atom, and no page of XHTML' } };
    const language = toLanguage(
      textOf(feed, 'language') ?? textOf(feed, 'dc:language') ?? attributeOf(feed, 'xml:lang'),
    );
    return knownFacts({
      ...nothing,
      outlet: toPlainLine(textOf(feed, 'dc:publisher') ?? textOf(feed, 'title')),
      language,
    });
  } catch (error) {
    return { fault: notXml(error) };
  }
}

const nothing = {
  title: undefined,
  published: undefined,
  outlet: undefined,
  author: undefined,
  url: undefined,
  language: undefined,
};

function notXml(error: unknown): Fault {
  const reason = error instanceof Error ? error.message.slice(0, 120).replace(/\s+/g, ' ').replace(/\.$/, '') : '';
  return { code: 'NOT_XML', reason: `is no XML (${reason}): mend it at its source` };
}

function readItem(item: { markup: string; line: number; closed: boolean }, feed: FeedFacts): Finding[] {
  const { markup, line, closed } = item;
  if (!closed)
    return [{ line, fault: { code: 'NOT_XML', reason: 'is an item that does not end: the feed is cut off here' } }];
  try {
    const root = parseXml(markup);
    const findings = root === null ? [] : toFindings(root.node, line, feed);
    return findings.some((finding) => 'fault' in finding && finding.fault.code === 'NO_TEXT')
      ? [unclosedIn(markup, line) ?? findings].flat()
      : findings;
  } catch (error) {
    if (!(error instanceof PageTooLarge)) return [{ line, fault: notXml(error) }];
    return [{ line, fault: { code: 'TOO_LARGE', reason: 'holds HTML that is nested too deep: give its text alone' } }];
  }
}

/** An element that does not end swallows those after it: then the text is missing because of that. */
function unclosedIn(markup: string, line: number): Finding | null {
  const found = XMLValidator.validate(markup);
  if (found === true || found.err.code !== 'InvalidTag') return null;
  const reason = `is an item with an element that is not closed (${found.err.msg.replace(/ \(opened in [^)]*\)|\.$/g, '')}): mend it at its source`;
  return { line: line + found.err.line - 1, fault: { code: 'NOT_XML', reason } };
}

function toFindings(item: XmlNode, line: number, feed: FeedFacts): Finding[] {
  const date = ['pubDate', 'published', 'dc:date', 'dcterms:created', 'updated']
    .map((name) => textOf(item, name))
    .find(Boolean);
  const source = childrenOf(item, 'source')[0];
  const facts = knownFacts({
    title: titleOf(item),
    published: date === undefined ? undefined : toMoment(date),
    outlet:
      toPlainLine(textOf(item, 'dc:publisher')) ??
      toPlainLine(source && (source['#text'] ?? textOf(source, 'title'))) ??
      feed.outlet,
    author: authorsOf(item),
    url: addressOf(item),
    language: toLanguage(textOf(item, 'dc:language') ?? attributeOf(item, 'xml:lang')) ?? feed.language,
  });
  const paragraphs = bodyOf(item);
  if (paragraphs.length === 0)
    return [{ line, fault: { code: 'NO_TEXT', reason: 'is an item without text: give its content or description' } }];
  const fault = facts.published === undefined ? dateFault(date) : undefined;
  const article = { format: 'FEED', text: joinText(facts.title, paragraphs), ...facts } as const;
  return [
    ...(fault ? [{ line, fault: { ...fault, field: date === undefined ? '' : '/published' } }] : []),
    { line, article },
  ];
}

/** Titles are text, yet many feeds write HTML in them. */
function titleOf(item: XmlNode): string | undefined {
  const title = textOf(item, 'title') ?? textOf(item, 'dc:title');
  return toPlainLine(title?.replace(/<\/?[a-z][^<>]*>/gi, ''));
}

function addressOf(item: XmlNode): string | undefined {
  const links = childrenOf(item, 'link');
  const alternate = links.find(
    (link) => /^(?:alternate)?$/.test(attributeOf(link, 'rel') ?? '') && attributeOf(link, 'href'),
  );
  const guid = childrenOf(item, 'guid').find((id) => attributeOf(id, 'isPermaLink') !== 'false');
  const written = [
    textOf(item, 'link'),
    alternate && attributeOf(alternate, 'href'),
    guid?.['#text'],
    attributeOf(item, 'rdf:about'),
  ];
  return written.map((address) => canonicalUrl(address)).find(Boolean);
}

/** `ada@news.example (Ada Example)` → `Ada Example`. */
function authorsOf(item: XmlNode): string | undefined {
  const written = [
    ...childrenOf(item, 'dc:creator').map((creator) => creator['#text']),
    ...childrenOf(item, 'author').map((author) => textOf(author, 'name') ?? author['#text']),
  ];
  const names = written.map((name) =>
    toPlainLine(name)
      ?.replace(/^\S+@\S+\s*\((.+)\)$/, '$1')
      .replace(/^by\s+/i, ''),
  );
  return [...new Set(names.filter((name) => name && !/^\S+@\S+$/.test(name)))].join(', ') || undefined;
}

/** The longest of what an item gives as its text: `content:encoded`, Atom's `content`, `description`, `summary`. */
function bodyOf(item: XmlNode): string[] {
  const bodies = ['content:encoded', 'content', 'description', 'summary'].flatMap((name) =>
    childrenOf(item, name).map((node) => {
      const raw = node['#text'];
      return typeof raw === 'string' ? readBody(markupOf(raw, attributeOf(node, 'type') === 'xhtml')) : [];
    }),
  );
  return bodies.reduce((longest, body) => (body.join('').length > longest.join('').length ? body : longest), []);
}
