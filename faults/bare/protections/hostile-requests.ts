/** What multiplies, doubles, nests or hides in a single request. */

import type { Point } from '../protection.ts';

const hostile = 'server/hostile-requests.test.ts';
const costs = 'graphql/limits/query-cost.test.ts';
const introspection = 'graphql/limits/introspection-cost.test.ts';
const queryCost = 'src/graphql/limits/query-cost.ts';
const counted = 'src/graphql/limits/introspection-cost.ts';
const refuseDoubled = 'src/server/refuse-doubled.ts';

export const hostileRequests: Point = {
  title: 'Hostile requests',
  protections: [
    {
      ...{
        name: 'no-host',
        protects: 'a request whose Host is no name is answered as any other',
        file: 'src/server/answer-questions.ts',
      },
      ...{
        piece: /search: `\?\$\{searchOf\(url\)\}`/,
        instead: "search: new URL(url, 'http://' + (headers.host ?? '')).search",
      },
      test: {
        ...{ file: hostile, title: 'a request %s that names no host is no fault of the service' },
        row: 'with a question',
      },
    },
    {
      ...{
        name: 'subscribers-each',
        protects: 'subscriptions of one address',
        file: 'src/server/subscription-places.ts',
      },
      ...{ piece: 'const share = 1 / 10;', instead: 'const share = 1;' },
      test: {
        file: 'server/serve-subscriptions.test.ts',
        title: 'one address has a tenth of the places, and others have the rest',
        under: 'on embedded',
      },
    },
    {
      ...{ name: 'introspection-cost', protects: 'what is asked of the schema', file: queryCost },
      ...{ piece: "if (requested === 'beyond')", instead: "if (requested === 'beyond' && limit < 0)" },
      test: { file: introspection, title: 'refuses %s at once' },
    },
    {
      ...{ name: 'introspection-room', protects: 'what is asked of the schema has room for the tools', file: counted },
      ...{ piece: 'const limit = 2 * Number(whole);', instead: 'const limit = Number(whole) / 2;' },
      test: { file: introspection, title: 'lets %s ask with all options' },
    },
    {
      ...{ name: 'introspection-fragments', protects: 'fragments that double are counted in no time', file: counted },
      ...{ piece: 'spread.add(selection.name.value);', instead: 'if (left % 2 < 0) spread.add(selection.name.value);' },
      test: { file: introspection, title: 'counts a fragment once in each object, however often it is spread' },
    },
    {
      ...{ name: 'alias-cost', protects: 'scalars under many names in long lists', file: queryCost },
      ...{ piece: '(field.alias ? 1 : 0)', instead: '0' },
      test: { file: costs, title: '%s', row: 'a scalar under another name costs 1' },
    },
    {
      ...{ name: 'text-cost', protects: 'texts of articles in long lists', file: queryCost },
      ...{ piece: "{ 'Article.text': 10 }", instead: '{}' },
      test: { file: costs, title: '%s', row: 'the text of an article costs 10' },
    },
    {
      ...{ name: 'long-lists', protects: 'lists that nothing keeps short', file: 'src/graphql/limits/list-size.ts' },
      ...{ piece: ' ?? assumedSizes[field]', instead: '' },
      test: { file: costs, title: '%s', row: 'one that nothing keeps short for 100' },
    },
    {
      ...{ name: 'name-length', protects: 'names that are asked for, by loaders', file: 'src/graphql/loaders.ts' },
      piece: '    checkReference(reference);\n',
      test: { file: 'graphql/unknown-names.test.ts', title: 'one that is too long is refused' },
    },
    {
      ...{ name: 'name-length-once', protects: 'names that are asked for once', file: 'src/reading/find-entity.ts' },
      piece: '  checkReference(reference);\n',
      test: { file: 'reading/names.test.ts', title: 'is refused where it is too long' },
    },
    {
      ...{ name: 'name-words', protects: 'words by which near names are looked for', file: 'src/reading/names.ts' },
      ...{ piece: '.slice(0, mostWords)', instead: '' },
      test: { file: 'reading/names.test.ts', title: 'is looked for by its six longest' },
    },
    {
      ...{ name: 'unknown-names', protects: 'unknown names of one request', file: 'src/graphql/loaders.ts' },
      ...{ piece: 'return unknown <= mostSuggestions;', instead: 'return unknown > 0 || mostSuggestions > 0;' },
      test: { file: 'graphql/unknown-names.test.ts', title: 'near ones are looked for for five names' },
    },
    {
      ...{ name: 'quoted', protects: 'what an error quotes of a request', file: 'src/graphql/masking.ts' },
      ...{ piece: 'message.length > longestMessage ?', instead: 'message.length > 1e9 ?' },
      test: { file: hostile, title: 'a message quotes no more of a request than somebody would read: %s' },
    },
    {
      ...{ name: 'json-depth', protects: 'how deep JSON nests in a body', file: 'src/server/refuse-deep.ts' },
      ...{ piece: 'isDeeperThan(body, deepest) || ', instead: '' },
      test: { file: hostile, title: '%s are refused, never a fault of the service' },
    },
    {
      ...{ name: 'json-depth-url', protects: 'how deep JSON nests in an address', file: 'src/server/refuse-deep.ts' },
      ...{
        piece: ' || jsonIn(request).some((given) => isDeeperThan(given, deepest))',
        instead: ' && jsonIn(request).length > -1',
      },
      test: { file: hostile, title: 'in an address is refused as %s' },
    },
    {
      ...{ name: 'stack', protects: 'who runs out of stack is told so: no fault', file: 'src/graphql/masking.ts' },
      ...{ piece: 'if (isTooDeep(original))', instead: 'if (isTooDeep(null))' },
      test: { file: 'graphql/masking.test.ts', title: 'a stack that gave out is a fault of the request' },
    },
    {
      ...{ name: 'mcp-batches', protects: 'one request at /mcp is one message', file: 'src/server/serve-mcp.ts' },
      ...{ piece: 'if (Array.isArray(body))', instead: 'if (Array.isArray(body) && body.length === 0)' },
      test: { file: hostile, title: 'a heap of messages at /mcp is refused' },
    },
    {
      ...{
        name: 'no-hints',
        protects: 'INTROSPECTION=false tells nobody what is called much the same',
        file: 'src/server/serve-api.ts',
      },
      ...{ piece: 'const hints = limits.introspection !== false;', instead: 'const hints = true;' },
      test: { file: hostile, title: '%s that is misspelled is told right, and not where introspection is off' },
    },
    {
      ...{ name: 'doubled-parameters', protects: 'nothing is looked at in one place and answered from another' },
      ...{ file: refuseDoubled, piece: 'given.getAll(name).length > 1', instead: 'given.getAll(name).length > 9' },
      test: { file: hostile, title: '%s is refused', under: 'what comes twice' },
    },
    {
      ...{ name: 'one-text', protects: 'ONLY_PERSISTED=true looks at the text that is answered', file: refuseDoubled },
      ...{ piece: 'given.getAll(name).length > 1', instead: 'given.getAll(name).length > 9' },
      test: { file: 'server/persisted-documents.test.ts', title: 'another document beside a persisted one, as %s' },
    },
    {
      ...{ name: 'doubled-host', protects: 'a request is for one host', file: refuseDoubled },
      ...{ piece: "name.toLowerCase() === 'host').length > 1", instead: "name.toLowerCase() === 'host').length > 9" },
      test: { file: hostile, title: 'a host is refused' },
    },
    {
      ...{ name: 'client-errors', protects: 'what is no request is answered with the headers of every answer' },
      ...{ file: 'src/server/start-server.ts', piece: '    clientErrorHandler: answerClientError,\n' },
      test: { file: hostile, title: '%s is answered with a problem and the headers of every answer' },
    },
  ],
};
