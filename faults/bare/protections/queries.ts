/** What is asked, by whom, and what is told of it. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const checkQuery = 'src/graphql/limits/check-query.ts';
const api = 'src/server/serve-api.ts';
const protection = 'server/protection.test.ts';
const start = 'src/server/start-server.ts';

export const queries: Point = {
  title: 'Hostile queries',
  protections: [
    {
      ...{ name: 'no-batches', protects: 'one request is one operation', file: api },
      ...{ piece: 'csrfPrevention: false,', instead: 'csrfPrevention: false,\n    allowBatchedHttpRequests: true,' },
      test: { file: protection, title: 'refuses %s', row: 'a heap of operations' },
    },
    {
      ...{ name: 'introspection-off', protects: 'INTROSPECTION=false tells nobody the schema', file: checkQuery },
      piece: '...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),',
      test: {
        file: protection,
        title: 'tells nobody its schema where introspection is off, in an event stream neither; questions are answered',
      },
    },
    {
      ...{ name: 'ide-off', protects: 'IDE=false gives nobody the IDE', file: start },
      ...{ piece: 'if (settings.ide ?? true) await', instead: 'await' },
      test: { file: protection, title: 'gives nobody the IDE where it is off' },
    },
    {
      ...{ name: 'cypher-hidden', protects: 'EXPLAIN=false shows nobody the Cypher', file: api },
      ...{ piece: '!mayExplain || ', instead: '' },
      test: {
        file: 'server/show-cypher.test.ts',
        title: 'nobody sees it who did not ask, or where EXPLAIN is false',
        under: 'on embedded',
      },
    },
    {
      ...{ name: 'only-persisted', protects: 'ONLY_PERSISTED=true answers no other document', file: start },
      ...{
        piece: 'acceptPersistedDocuments(app, settings.onlyPersisted ?? false);',
        instead: 'acceptPersistedDocuments(app, false);',
      },
      test: {
        file: 'server/persisted-documents.test.ts',
        title: '%s',
        under: 'a service that answers these only refuses',
        row: 'another document',
      },
    },
    {
      ...{
        name: 'parameters-only',
        protects: 'values reach Cypher as parameters: the code',
        file: 'src/store/neo4j/neo4j-store.ts',
      },
      piece: 'await session.run(statement, toNeo4j(parameters), {',
      instead:
        'await session.run(statement.replace(/\\$(\\w+)/g, (_, name) => JSON.stringify(parameters[name] ?? null)), {}, {',
      test: { file: 'cypher/parameters-only.test.ts', title: 'come from files, as they stand' },
    },
    {
      ...{
        name: 'parameters-only-at-neo4j',
        protects: 'values reach Cypher as parameters: every argument fed with Cypher',
        file: 'src/store/neo4j/neo4j-store.ts',
      },
      piece: 'const { records } = await session.run(statement, toNeo4j(parameters), {',
      instead:
        "const raw = (value: unknown): string => (Array.isArray(value) ? `[${value.map(raw).join()}]` : `'${value}'`);\n      const isText = (value: unknown) => [value].flat().every((each) => typeof each === 'string');\n      const { records } = await session.run(statement.replace(/\\$(\\w+)/g, (found, name) => (isText(parameters[name]) ? raw(parameters[name]) : found)), toNeo4j(parameters), {",
      test: { file: 'graphql/injection.test.ts', title: 'of questions', under: 'on Neo4j', neo4j: true },
    },
    {
      ...{
        name: 'cost-of-reports',
        protects: 'what reports an utterance costs as much as there can be of it',
        file: 'src/graphql/limits/list-size.ts',
      },
      ...{ piece: "...{ 'Utterance.reports': 100, 'Utterance.rivals': 100 }," },
      test: {
        file: 'graphql/limits/query-cost.test.ts',
        ...{ title: '%s', row: 'as are the reports and the rivals of an utterance' },
      },
    },
    {
      ...{ name: 'lucene', protects: 'no sign of a search is syntax of Lucene', file: 'src/searching/query-words.ts' },
      piece: 'const words = wordsOf(query);',
      instead: "const words = query.split(' ').map((key) => ({ key, start: 0, end: 0 }));",
      test: { file: 'searching/query-words.test.ts', title: '%j holds none' },
    },
    {
      ...{ name: 'lucene-words', protects: 'no word of a search is syntax of Lucene', file: 'src/record/words.ts' },
      ...{ piece: 'return `w${stemmer(key)}`;', instead: 'return stemmer(key);' },
      test: { file: 'record/words.test.ts', title: 'of %s is letters and digits', row: 'or' },
    },
    {
      ...{
        name: 'masked-errors',
        protects: 'what nobody expected is told without its message',
        file: 'src/graphql/masking.ts',
      },
      ...{ piece: "message: 'Unexpected error.', ...place", instead: 'message: formatted.message, ...place' },
      test: { file: 'server/server.test.ts', title: 'keeps what nobody expected to itself' },
    },
    {
      ...{ name: 'masked-store', protects: 'clients are not told where the store is', file: 'src/graphql/masking.ts' },
      ...{ piece: 'message: message ?? shortened(original.message),', instead: 'message: original.message,' },
      test: { file: 'server/server.test.ts', title: 'says so with a code, and stays up' },
    },
    {
      ...{
        name: 'cross-site',
        protects: 'no other website asks in the name of its visitors (CSRF)',
        file: api,
        piece: 'onRequest: refuseCrossSite,',
      },
      test: {
        file: 'server/refuse-cross-site.test.ts',
        title: 'that %s is refused, by GET, by POST and as an event stream',
      },
    },
    {
      ...{ name: 'json-only', protects: 'a body that a form can send is refused' },
      file: 'src/server/refuse-cross-site.ts',
      piece: "request.method === 'POST' && !isJson(",
      instead: "request.method === 'HEAD' && !isJson(",
      test: {
        file: 'server/refuse-cross-site.test.ts',
        ...{ title: 'by POST as %s, which a form can send, is refused', row: 'text/plain' },
      },
    },
    {
      ...{
        name: 'cross-site-exports',
        protects: 'no other website fetches exports',
        file: 'src/server/serve-exports.ts',
        piece: 'if (!isOwnSite(request) && !isClick(request)) return answerProblem(reply, crossSite);',
      },
      test: {
        file: 'server/answer-faults.test.ts',
        title: 'lets no other website fetch an export by itself: %j gives %i',
      },
    },
    {
      ...{
        name: 'no-cors',
        protects: 'no other website gets leave to ask (CORS)',
        file: api,
        piece: '  app.route({\n',
        instead:
          "  app.addHook('onSend', async (_request, reply) => void reply.header('access-control-allow-origin', '*'));\n  app.route({\n",
      },
      test: { file: 'server/refuse-cross-site.test.ts', title: 'gets no leave to come from elsewhere (CORS)' },
    },
    {
      ...{
        name: 'rebinding',
        protects: 'a name that was made to lead to this machine does not reach /mcp (DNS rebinding)',
        file: 'src/server/serve-mcp.ts',
      },
      ...{
        piece: 'const stranger = findStranger(request, names);',
        instead: 'const stranger = findStranger(request, names) && null;',
      },
      test: {
        file: 'mcp/transports.test.ts',
        title: 'asked by %s: %j gives %i',
        row: 'a name that was made to lead here',
      },
    },
    {
      ...{
        name: 'folders',
        protects: 'no path leads out of the folder of pages',
        file: 'src/server/serve-explorer.ts',
      },
      piece: /await app\.register\(fastifyStatic, \{[\s\S]*?\}\);/,
      instead:
        "app.get<{ Params: { '*': string } }>('/explorer/*', (request, reply) => reply.send(readFileSync(projectFile('dist', 'explorer', request.params['*']))));",
      test: { file: protection, title: '%s leads out of no folder' },
    },
    {
      ...{ name: 'reads-are-reads', protects: 'what is asked of Neo4j to be read cannot write' },
      ...{ file: 'src/store/neo4j/neo4j-store.ts', piece: "this.#sessions.again('READ', work, signal)" },
      instead: "this.#sessions.again('WRITE', work, signal)",
      test: { file: 'store/read-only.test.ts', title: 'a read says so, a write does not', neo4j: true },
    },
    {
      ...{
        name: 'reads-change-nothing',
        protects: 'no statement for reading writes',
        file: 'cypher/read/any-node.cypher',
      },
      ...{ piece: /$(?![\s\S])/, instead: '\nSET n.seen = true' },
      test: { file: 'cypher/cypher.test.ts', title: 'read/%s changes nothing' },
    },
  ],
};
