/** The shapes told as data are those that the statements of cypher/write make: no property is set there that a first load would leave out. */

import { expect, test } from '@jest/globals';
import { linkShapes, nodeShapes } from '../../src/loading/graph-shape.ts';
import { cypherStatement } from '../../src/store/cypher-file.ts';

/** Set from somewhere else than the rows: `put-texts` puts an article's text there. */
const setElsewhere = ['text'];

/** The properties that a statement gives to what it makes, and what each is taken from. */
function propertiesSetBy(name: string): Set<string> {
  const statement = cypherStatement('write', name, 'neo4j');
  const keys = [...statement.matchAll(/(?:MERGE|CREATE) \(\w+(?::\w+)? \{(\w+): row\.\w+\}/g)].map(
    ([, key]) => key ?? '',
  );
  const set = [...statement.matchAll(/\b\w+\.(\w+) = (?:coalesce\()?row\.(\w+)/g)].map(([, property, field]) => {
    expect([name, property]).toEqual([name, field]);
    return property ?? '';
  });
  return new Set([...keys, ...set]);
}

test.each(Object.entries(nodeShapes).filter(([name]) => name.startsWith('merge-')))(
  '%s',
  (name, { label, properties, given = {} }) => {
    const statement = cypherStatement('write', name, 'neo4j');
    expect(statement).toMatch(new RegExp(`MERGE \\(\\w+:${label} \\{`));
    const own = Object.keys(properties).filter((property) => !setElsewhere.includes(property));
    expect([...propertiesSetBy(name)].sort()).toEqual(own.sort());
    for (const [property, value] of Object.entries(given)) expect(statement).toContain(`.${property} = ${value}`);
  },
);

test.each(Object.entries(linkShapes))('%s', (name, { type, from, to, properties }) => {
  const statement = cypherStatement('write', name, 'neo4j');
  const variableOf = ([label, field]: readonly [string, string]) =>
    new RegExp(`\\((\\w+):${label} \\{\\w+: row\\.${field}\\}\\)`).exec(statement)?.[1];
  expect(statement).toMatch(new RegExp(`\\(${variableOf(from)}\\)-\\[\\w*:${type}\\]->\\(${variableOf(to)}\\)`));
  expect([...propertiesSetBy(name)].sort()).toEqual(Object.keys(properties).sort());
});
