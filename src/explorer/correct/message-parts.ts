/** A message of the service, cut at the ids and moments in it, each told as people tell it. */

import { dayWords } from '../statement/days.ts';
import { statementPath } from '../statement/statement-path.ts';

export interface MessagePart {
  readonly text: string;
  /** Where it leads. */
  readonly href?: string;
}

const named = /\s\(change:[a-z0-9-]+\)|(?:statement|article|change):[a-z0-9-]*[a-z0-9]|\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** `messageParts('undo change:1-a first')` → `undo`, `that change` with a link to the changes, `first`. */
export function messageParts(message: string): MessagePart[] {
  const parts: MessagePart[] = [];
  let end = 0;
  for (const found of message.matchAll(named)) {
    if (found.index > end) parts.push({ text: message.slice(end, found.index) });
    end = found.index + found[0].length;
    const part = told(found[0]);
    if (part) parts.push(part);
  }
  if (end < message.length) parts.push({ text: message.slice(end) });
  return parts;
}

/** Null for what only programs look up: a change that stands in brackets is undone where the statement is. */
function told(name: string): MessagePart | null {
  if (/^\s/.test(name)) return null;
  if (name.startsWith('statement:')) return { text: 'this statement', href: statementPath(name) };
  if (name.startsWith('article:')) return { text: 'the article', href: `/article/${name}` };
  if (name.startsWith('change:')) return { text: 'that change', href: '/changes' };
  return { text: dayWords(name) };
}
