/** Variants of a Cypher file: what a name says, and what becomes of the statement. */

import { expect, test } from '@jest/globals';
import { cypherStatement } from '../../src/store/cypher-file.ts';
import { readVariant, type Variant, variantName } from '../../src/store/variant.ts';

test.each<[string, Variant]>([
  ['nothing', { file: 'nothing' }],
  ['statements-count-linked by VIA', { file: 'statements-count-linked', link: 'VIA' }],
  ['statements-page, oldest first', { file: 'statements-page', order: 'oldest' }],
  ['statements-page, newest said first', { file: 'statements-page', order: 'newest said' }],
  ['statements-page-linked by VIA, sorted', { file: 'statements-page-linked', link: 'VIA', order: 'sorted' }],
  ['statements-page-linked by SAID, newest first', { file: 'statements-page-linked', link: 'SAID', order: 'newest' }],
])('%s', (name, variant) => {
  expect(readVariant(name)).toEqual({ link: undefined, order: undefined, ...variant });
  expect(variantName(variant)).toBe(name);
});

const linked = (words: string) => cypherStatement('read', `statements-page-linked${words}`, 'neo4j');

test.each<[string, string]>([
  [' by SAID, newest first', '(e:Entity)-[link:SAID]->(s:Statement)\n  USING INDEX link:SAID(at)'],
  [' by TOLD, newest first', '(e:Entity)<-[link:TOLD]-(s:Statement)\n  USING INDEX link:TOLD(at)'],
  [
    ' by REPORTED_IN, newest first',
    '(s:Statement)-[link:REPORTED_IN]->(e:Article)\n  USING INDEX link:REPORTED_IN(at)',
  ],
  [', newest first', 'ORDER BY at,\n'],
  [', oldest first', 'ORDER BY at DESC,\n'],
  [' by VIA, newest said first', '(e:Entity)<-[link:VIA]-(s:Statement)\n  USING INDEX link:VIA(said)'],
  [', oldest said first', 'WITH s, link.said AS at\n  ORDER BY at DESC,\n'],
  [', sorted', "CASE $orderBy WHEN 'SAID_ON'"],
])('statements-page-linked%s on Neo4j', (words, part) => {
  expect(linked(words)).toContain(part);
});

test('on the embedded engine the type of the link is in the pattern', () => {
  const statement = cypherStatement('read', 'statements-page-linked by VIA, newest first', 'embedded');
  expect(statement).toContain('(:Entity {id: anchor.id})<-[link:VIA]-(s:Statement)');
  expect(statement).not.toContain('$link');
});
