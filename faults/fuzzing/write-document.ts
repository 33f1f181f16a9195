/** GraphQL documents that nobody would write, all of them after the schema: fields, arguments, fragments and variables by chance. */

import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../tools/generate/random.ts';

/** What arguments are filled with. */
export interface Words {
  readonly names: readonly [string, ...string[]];
  readonly oddTexts: readonly [string, ...string[]];
  readonly ids: readonly [string, ...string[]];
}

const deepest = 5;
const dates: readonly [string, ...string[]] = ['2022-01-09', '2022-01', '2022', '2022-W02', '1066-10-14'];
const oddDates: readonly [string, ...string[]] = ['2022-13-45', '2022-02-30', 'yesterday', '', '9'.repeat(400)];
const numbers: readonly [number, ...number[]] = [1, 2, 3, 5];
const oddNumbers: readonly [number, ...number[]] = [0, -1, 100, 101, 2_147_483_647, 2_147_483_648];
/** Of the values of a document that is odd at all. */
const oddShare = 0.15;

/** A document with one operation. */
export function writeDocument(schema: GraphQLSchema, words: Words, random: Random): string {
  const kind = random.pick([
    'query',
    'query',
    'query',
    'query',
    'query',
    'query',
    'query',
    'query',
    'mutation',
    'subscription',
  ]);
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  }[kind];
  const isOddAtAll = random.chance(0.5);
  let aliases = 0;
  return `${kind} Asked ${selection(root as GraphQLObjectType, 0)}`;

  function isOdd(): boolean {
    return isOddAtAll && random.chance(oddShare);
  }

  function selection(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const parts = schema.getPossibleTypes(type).filter(() => random.chance(0.5));
      return `{ __typename ${parts.map((part) => `... on ${part.name} ${selection(part, depth + 1)}`).join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const all = Object.values(type.getFields());
    const fitting = depth >= deepest ? all.filter((field) => isLeafType(getNamedType(field.type))) : all;
    const wanted = depth === 0 ? 1 : 1 + random.whole(3);
    const fields = Array.from(
      { length: fitting.length === 0 ? 0 : wanted },
      () => fitting[random.whole(fitting.length)],
    );
    const written = fields.map((field) => {
      if (!field) return '';
      aliases += 1;
      const alias = random.chance(0.95) ? `f${aliases}: ` : '';
      const directive = random.chance(0.05) ? ` @include(if: ${random.chance(0.5)})` : '';
      return `${alias}${field.name}${argumentsOf(field.args)}${directive} ${selection(getNamedType(field.type), depth + 1)}`;
    });
    return `{ ${depth === 0 ? '' : '__typename '}${written.join(' ')} }`;
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.filter(
      ({ name, type }) => isNonNullType(type) || (random.chance(0.4) && (isOdd() || !isOfPage(name))),
    );
    return given.length === 0 ? '' : `(${given.map((argument) => valueFor(argument, 0)).join(', ')})`;
  }

  function valueFor({ name, type }: GraphQLArgument | GraphQLInputField, depth: number): string {
    return `${name}: ${value(type, depth)}`;
  }

  function value(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isOdd()) return oddValue(type);
    if (isListType(type))
      return `[${Array.from({ length: random.whole(3) }, () => value(type.ofType, depth + 1)).join(', ')}]`;
    if (isEnumType(type)) return random.pick(type.getValues().map(({ name }) => name) as [string, ...string[]]);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter((field) => isNonNullType(field.type) || (depth < 3 && random.chance(0.2)));
      return `{${given.map((field) => valueFor(field, depth + 1)).join(', ')}}`;
    }
    if (type.name === 'Int') return String(random.pick(numbers));
    if (type.name === 'Float') return String(random.next());
    if (type.name === 'Boolean') return String(random.chance(0.5));
    if (type.name === 'ID') return JSON.stringify(random.pick(words.ids));
    return JSON.stringify(random.pick(type.name === 'Date' ? dates : words.names));
  }

  function oddValue(type: GraphQLInputType): string {
    if (random.chance(0.1)) return 'null';
    if (type.toString() === 'Int') return String(random.pick(oddNumbers));
    if (type.toString() === 'Date') return JSON.stringify(random.pick(oddDates));
    return JSON.stringify(random.pick(words.oddTexts));
  }
}

/** Cursors, and the other way through a list: by chance they fit nothing. */
function isOfPage(name: string): boolean {
  return name === 'after' || name === 'before' || name === 'last';
}
