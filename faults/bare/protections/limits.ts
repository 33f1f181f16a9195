/** How much may be asked. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const refused = { file: 'server/limits.test.ts', title: 'beyond %s is refused with numbers, and nothing is read' };
const inStream = { file: 'server/limits.test.ts', title: 'beyond %s is refused in an event stream too' };
const checkQuery = 'src/graphql/limits/check-query.ts';
const api = 'src/server/serve-api.ts';
const protection = 'server/protection.test.ts';
const start = 'src/server/start-server.ts';

export const limits: Point = {
  title: 'Limits',
  protections: [
    {
      ...{
        name: 'max-tokens',
        protects: 'a document’s size, in tokens',
        file: api,
        piece: 'parseOptions: { maxTokens: limits.tokens },',
      },
      test: { ...refused, row: 'MAX_TOKENS' },
    },
    {
      ...{ name: 'max-depth', protects: 'fields inside fields', file: checkQuery, piece: 'maxDepth(depth), ' },
      test: { ...refused, row: 'MAX_DEPTH' },
    },
    {
      ...{ name: 'max-aliases', protects: 'aliases', file: checkQuery, piece: 'maxAliases(aliases), ' },
      test: { ...refused, row: 'MAX_ALIASES' },
    },
    {
      ...{
        name: 'max-root-fields',
        protects: 'fields at the root',
        file: checkQuery,
        piece: 'maxRootFields(rootFields), ',
      },
      test: { ...refused, row: 'MAX_ROOT_FIELDS' },
    },
    {
      ...{
        name: 'max-directives',
        protects: 'directives',
        file: checkQuery,
        piece: ', maxDirectives(directives)]',
        instead: ']',
      },
      test: { ...refused, row: 'MAX_DIRECTIVES' },
    },
    {
      ...{ name: 'max-cost', protects: 'the cost of a query', file: api, piece: 'costPlugin(limits.cost),' },
      test: { ...refused, row: 'MAX_COST' },
    },
    {
      ...{ name: 'cost-each-time', protects: 'a document that was answered is weighed anew with its variables' },
      ...{ file: 'src/server/known-questions.ts', piece: 'variables }, maxCost);', instead: 'variables }, Infinity);' },
      test: { file: 'server/limits.test.ts', title: 'that was answered once is weighed again with other variables' },
    },
    {
      ...{ name: 'stream-tokens', protects: 'a document’s size in event streams', file: checkQuery },
      ...{ piece: 'parse(question.query, { maxTokens: limits.tokens })', instead: 'parse(question.query)' },
      test: { ...inStream, row: 'MAX_TOKENS' },
    },
    {
      ...{
        name: 'stream-rules',
        protects: 'depth, aliases, root fields and directives in event streams',
        file: checkQuery,
      },
      piece: ', ...limitRules(limits)]',
      instead: ']',
      test: inStream,
    },
    {
      ...{
        name: 'stream-cost',
        protects: 'the cost in event streams',
        file: checkQuery,
        piece: 'variables }, limits.cost);',
        instead: 'variables }, Infinity);',
      },
      test: { ...inStream, row: 'MAX_COST' },
    },
    {
      ...{
        name: 'page-sizes',
        protects: 'pages have 1 to 100 nodes',
        file: 'src/reading/pages.ts',
        piece: 'if (size < 1 || size > maxSize)',
        instead: 'if (Number.isNaN(size))',
      },
      test: { file: 'reading/pages.test.ts', title: '%j is refused', under: 'page sizes' },
    },
    {
      ...{
        name: 'filter-alternatives',
        protects: 'a filter has 64 alternatives',
        file: 'src/reading/statement-filter.ts',
        piece: /const maxConjunctions = 64;/,
        instead: 'const maxConjunctions = 1e9;',
      },
      test: { file: 'reading/statement-filter.test.ts', title: '64 alternatives are allowed and 65 are not, %s' },
    },
    {
      ...{
        name: 'network-size',
        protects: 'a network has 2,000 nodes',
        file: 'src/graphql/networks.ts',
        piece: 'const maxNodes = 2000;',
        instead: 'const maxNodes = 1e9;',
      },
      test: {
        file: 'graphql/networks.test.ts',
        title: '{ %s } is refused',
        row: 'graph(limit: 2001) { nodes { id } }',
        under: 'on embedded',
      },
    },
    {
      ...{
        name: 'search-length',
        protects: 'a search has at most 200 characters',
        file: 'src/searching/query-words.ts',
        piece: 'if (query.length > maxLength) throw tooLong(`${maxLength} characters`, `${query.length}`);',
      },
      test: { file: 'searching/query-words.test.ts', title: 'too long a question is refused with the limit' },
    },
    {
      ...{ name: 'request-time', protects: 'a request that takes too long is ended', file: 'src/server/limit-time.ts' },
      piece: 'for (const controller of [reading, writing]) controller.abort(timedOut(milliseconds));',
      test: {
        file: 'server/limit-time.test.ts',
        title: 'is ended when its time is up, and says so',
        under: 'embedded',
      },
    },
    {
      ...{
        name: 'request-time-at-neo4j',
        protects: 'what a request that is ended asked of Neo4j ends there',
        file: 'src/store/neo4j/sessions.ts',
      },
      ...{ piece: 'const ended = line.end(session);', instead: 'const ended = Promise.resolve();' },
      test: { file: 'server/outages.test.ts', title: 'a read that is ended ends at Neo4j', neo4j: true },
    },
    {
      ...{
        name: 'gone-clients',
        protects: 'what a client asked that has gone is not read to its end',
        file: 'src/server/limit-time.ts',
        piece: 'if (!raw.writableFinished) limit.leave();',
      },
      test: {
        file: 'server/limit-time.test.ts',
        title: 'is read no further when its client has gone',
        under: 'embedded',
      },
    },
    {
      ...{
        name: 'max-body',
        protects: 'the size of a body',
        file: start,
        piece: 'bodyLimit: settings.maxBody ?? defaultMaxBody,',
      },
      test: { file: protection, title: 'refuses a body that is larger than it may be, said or not' },
    },
    {
      ...{
        name: 'no-unpacking',
        protects: 'a compressed body is not unpacked',
        file: start,
        piece: '  refuseEncoded(app);',
      },
      test: { file: protection, title: 'does not unpack a body' },
    },
    {
      ...{
        name: 'rate',
        protects: 'requests of one address in a minute',
        file: start,
        piece: 'await limitRate(app, settings.rateLimit ?? 0);',
      },
      test: {
        file: protection,
        title: 'counts the requests of each address, and tells when to go on; programs on this machine are not counted',
      },
    },
    {
      ...{ name: 'trusted-proxies', protects: 'nobody but a trusted proxy says whose a request is', file: start },
      ...{ piece: '    trustProxy,\n', instead: '    trustProxy: true,\n' },
      test: {
        file: protection,
        title: 'believes nobody who says that it comes from elsewhere, unless it is a proxy that is trusted',
      },
    },
    {
      ...{
        name: 'documents-kept',
        protects: 'memory that documents take which are asked once',
        file: 'src/server/keep-documents.ts',
      },
      ...{ piece: 'bytesOfToken * (tokenCount + 1)', instead: '(tokenCount > 0 ? 1 : 2)' },
      test: {
        file: 'server/keep-documents.test.ts',
        title: 'are counted by what graphql-js makes of them, and those that were wanted longest ago go',
      },
    },
    {
      ...{
        name: 'subscribers',
        protects: 'subscriptions that are open at one time',
        file: 'src/server/subscription-places.ts',
      },
      ...{ piece: "if (place === 'all taken')", instead: "if (place === 'all taken' && each < 0)" },
      test: {
        file: 'server/serve-subscriptions.test.ts',
        title: 'there are only so many subscribers, and who leaves makes room',
        under: 'on embedded',
      },
    },
    {
      ...{
        name: 'exports-at-once',
        protects: 'exports that are written at one time',
        file: 'src/server/places.ts',
      },
      ...{ piece: 'if (inAll >= all)', instead: 'if (all < 0)' },
      test: {
        file: 'server/serve-exports.test.ts',
        title: 'are so many at once and no more; the next may try again later',
      },
    },
    {
      ...{
        name: 'export-time',
        protects: 'an export that takes too long is ended',
        file: 'src/server/serve-exports.ts',
      },
      ...{
        piece: 'limitTime(reply, time)',
        instead: 'limitTime(reply, time * 1e4)',
      },
      test: { file: 'server/serve-exports.test.ts', title: 'end when their time is over' },
    },
  ],
};
