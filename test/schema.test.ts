/** schema.graphql as a contract: every name described, the names that clients rely on all there, the types made from it fresh. */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { createSchema } from '../src/graphql/schema.ts';
import { projectFile } from '../src/project.ts';

const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

const listing = ['where', 'orderBy', 'first', 'after', 'last', 'before'];
const listingInOneOrder = listing.filter((name) => name !== 'orderBy');
const entityFields = {
  ...{ id: [], name: [], kind: [], aliases: [], description: [], roles: [], memberships: [] },
  ...{ said: listing, about: listing, heard: listing, relayed: listing },
  ...{ quoted: listingInOneOrder, quotedBy: listingInOneOrder },
};
const fieldsOf = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []]));

/** The names that clients rely on: type, field, arguments. None may go; more may come. */
const reliedOn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Query: {
    ...{ node: ['id'], nodes: ['ids'], entity: ['id', 'name'], entities: listing },
    ...{ statement: ['id'], statements: listing, article: ['id'], articles: listing },
    ...{ whoQuotedWhom: listingInOneOrder, figures: listingInOneOrder, stats: [] },
  },
  Node: { id: [] },
  Entity: entityFields,
  Person: entityFields,
  Organization: { ...entityFields, articles: listing.slice(1) },
  Country: { ...entityFields, iso: [] },
  Place: entityFields,
  Group: entityFields,
  Event: entityFields,
  Statement: fieldsOf(
    ...['id', 'speaker', 'mode', 'cue', 'gist', 'quotes', 'saidOn', 'about', 'audience', 'relays', 'chain', 'depth'],
    ...['article', 'anchors', 'figures', 'repeats', 'repeatedBy', 'utterance', 'confidence', 'origin'],
  ),
  Relay: fieldsOf('position', 'cue', 'entity'),
  ChainLink: fieldsOf('position', 'role', 'entity'),
  Anchor: fieldsOf('part', 'start', 'end', 'exact', 'prefix', 'suffix'),
  Article: {
    ...fieldsOf('id', 'title', 'published', 'outlet', 'author', 'url', 'sha256', 'length', 'text', 'figures'),
    statements: listing,
  },
  Figure: fieldsOf(
    ...['id', 'measure', 'value', 'low', 'high', 'approximation', 'unit', 'scope', 'asOf', 'words'],
    ...['statement', 'article', 'speaker'],
  ),
  Quoting: { ...fieldsOf('id', 'quoter', 'quoted', 'count', 'firstPublished', 'lastPublished'), statements: listing },
  Utterance: { id: [] },
  Stats: fieldsOf('statements', 'entities', 'articles', 'figures', 'labels', 'relationships', 'perArticle'),
  PageInfo: fieldsOf('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),
  ...Object.fromEntries(
    ['Statement', 'Entity', 'Article', 'Quoting', 'Figure'].flatMap((name) => [
      [`${name}Connection`, fieldsOf('edges', 'nodes', 'pageInfo', 'totalCount')],
      [`${name}Edge`, fieldsOf('cursor', 'node')],
    ]),
  ),
  StatementFilter: fieldsOf(
    ...['speaker', 'speakerKind', 'about', 'via', 'audience', 'outlet', 'article', 'mode', 'saidFrom', 'saidTo'],
    ...['publishedFrom', 'publishedTo', 'depthMin', 'depthMax', 'text', 'and', 'or', 'not'],
  ),
  QuotingFilter: fieldsOf(
    ...['quoter', 'quoted', 'outlet', 'publishedFrom', 'publishedTo', 'depthMin', 'depthMax', 'speakerKind'],
  ),
  FigureFilter: fieldsOf('measure', 'speaker', 'outlet', 'article', 'scope', 'ownVoice'),
  EntityFilter: fieldsOf('kind', 'text'),
  ArticleFilter: fieldsOf('outlet', 'publishedFrom', 'publishedTo', 'text'),
  StatementOrder: fieldsOf('field', 'direction'),
  EntityOrder: fieldsOf('field', 'direction'),
  ArticleOrder: fieldsOf('field', 'direction'),
};

const reliedOnValues: Readonly<Record<string, readonly string[]>> = {
  EntityKind: ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'EVENT'],
  SpeechMode: ['DIRECT', 'INDIRECT', 'MIXED'],
  AnchorPart: ['SPEAKER', 'CUE', 'CONTENT'],
  ChainRole: ['OUTLET', 'RELAY', 'SPEAKER'],
  Measure: ['DEATHS', 'DETAINED', 'INJURED', 'TROOPS', 'AIRCRAFT', 'HARDWARE', 'DAYS', 'EVACUATED', 'OTHER'],
  Approximation: ['EXACT', 'ABOUT', 'NEARLY', 'MORE_THAN', 'AT_LEAST', 'UP_TO', 'RANGE', 'VAGUE'],
  StatementOrderField: ['PUBLISHED', 'SAID_ON'],
  EntityOrderField: ['NAME'],
  ArticleOrderField: ['PUBLISHED'],
  OrderDirection: ['ASC', 'DESC'],
};

interface Part {
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly description?: string | null | undefined;
}

/** Fields, input fields and enum values of a type. */
function partsOf(type: GraphQLNamedType | undefined): Part[] {
  if (isObjectType(type) || isInterfaceType(type)) return Object.values(type.getFields());
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ ...field, args: [] }));
  if (isEnumType(type)) return type.getValues().map((value) => ({ ...value, args: [] }));
  return [];
}

test('the schema is valid, and its resolvers fit it', () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(validateSchema(createSchema())).toEqual([]);
});

test.each(types)('%s and everything in it has a description', (type) => {
  const described = partsOf(type).flatMap(({ name, description, args }) => [
    [`${type.name}.${name}`, description],
    ...args.map((arg) => [`${type.name}.${name}(${arg.name})`, arg.description]),
  ]);
  const nothing = [[type.name, type.description], ...described].filter(([, description]) => !description?.trim());
  expect(nothing).toEqual([]);
});

test('the schema as a whole has a description', () => {
  expect(schema.description).toMatch(/who said what about whom/i);
});

describe('the names that clients rely on are there', () => {
  test.each(Object.entries(reliedOn))('%s', (name, fields) => {
    const parts = partsOf(schema.getType(name));
    const missing = Object.entries(fields).flatMap(([field, args]) => {
      const part = parts.find((each) => each.name === field);
      if (!part) return [`${name}.${field}`];
      const known = part.args.map((arg) => arg.name);
      return args.filter((arg) => !known.includes(arg)).map((arg) => `${name}.${field}(${arg})`);
    });
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(reliedOnValues))('%s', (name, values) => {
    expect(partsOf(schema.getType(name)).map((part) => part.name)).toEqual(expect.arrayContaining([...values]));
  });

  test('every kind of entity is an Entity and a Node, as is everything with an id of its own', () => {
    const namesOf = (name: 'Entity' | 'Node') => {
      const type = schema.getType(name);
      return isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
    };
    const kinds = ['Person', 'Organization', 'Country', 'Place', 'Group', 'Event'];
    expect(namesOf('Entity').toSorted()).toEqual(kinds.toSorted());
    expect(namesOf('Node')).toEqual(
      expect.arrayContaining([...kinds, 'Statement', 'Article', 'Figure', 'Quoting', 'Utterance']),
    );
    // The nodes and links of a drawing carry the ids of what they stand for, and drafts those of what they would become.
    const drawn = ['GraphNode', 'GraphLink', 'ArticleDraft', 'EntityDraft', 'FigureDraft', 'StatementDraft'];
    const withId = types
      .filter((type) => isObjectType(type) && type.getFields().id && !drawn.includes(type.name))
      .map((type) => type.name);
    expect(namesOf('Node').toSorted()).toEqual(withId.toSorted());
  });
});

test('the types of the resolvers are as npm run types makes them', async () => {
  const codegen = projectFile('node_modules', '@graphql-codegen', 'cli', 'package.json');
  const { bin } = JSON.parse(readFileSync(codegen, 'utf8')) as { bin: Record<string, string> };
  const program = projectFile('node_modules', '@graphql-codegen', 'cli', bin['graphql-codegen'] ?? '');
  const { NODE_OPTIONS: _, ...env } = process.env;
  const run = promisify(execFile)(process.execPath, [program, '--config', 'codegen.ts', '--check'], {
    cwd: projectFile(),
    env,
  });
  await expect(run).resolves.toBeDefined();
});
