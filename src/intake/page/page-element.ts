/** The little of a DOM that reading a page needs, and the way to one: no script runs in it and it fetches nothing. */

import { parseHTML } from 'linkedom';

/** A node as DOM knows it: `nodeType` 1 is an element, 3 a text. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly ownerDocument: PageDocument;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): PageElement | null;
  contains(node: PageNode): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  replaceWith(node: PageNode): void;
  replaceChildren(...nodes: readonly PageNode[]): void;
}

export interface PageDocument extends PageElement {
  readonly body: PageElement;
  createElement(name: string): PageElement & { textContent: string };
}

/** The document of some markup that belongs into a body. */
export function parseBody(markup: string): PageDocument {
  return parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`)
    .document as unknown as PageDocument;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
