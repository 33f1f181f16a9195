/** What pages, exports and guides make of texts that others wrote. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pieces are code, in which they stand in templates

import type { Point } from '../protection.ts';

const hostile = 'explorer/hostile-texts.test.ts';
const headers = 'server/security-headers.test.ts';
const policy = { file: headers, title: 'the policy of %s allows this host and nothing inline' };
const explorer = 'src/server/serve-explorer.ts';
const ofEveryAnswer = { file: headers, title: '%s has the headers of every answer' };

export const pages: Point = {
  title: 'Pages and exports',
  protections: [
    {
      ...{
        name: 'article-texts',
        protects: 'an article’s text is text in the explorer',
        file: 'src/explorer/read/article-text.tsx',
      },
      piece: '<span key={key} data-start={segment.start}>\n          {segment.text}\n        </span>',
      instead: '<span key={key} data-start={segment.start} dangerouslySetInnerHTML={{ __html: segment.text }} />',
      test: { file: hostile, title: 'are texts on every page' },
    },
    {
      ...{ name: 'no-inline-script', protects: 'pages have no inline script', file: 'src/explorer/index.html' },
      ...{ piece: '<div id="explorer"></div>', instead: '<div id="explorer"></div><script>window.name = "";</script>' },
      test: {
        file: 'explorer/bundle.test.ts',
        title: 'the page names no script and no style of another host, and none of its own inline',
      },
    },
    {
      ...{ name: 'no-foreign-script', protects: 'pages load nothing from elsewhere', file: 'src/explorer/index.html' },
      ...{
        piece: '<div id="explorer"></div>',
        instead: '<div id="explorer"></div><img src="http://192.0.2.1/x.png" />',
      },
      test: {
        file: 'explorer/bundle.test.ts',
        title: 'the page names no script and no style of another host, and none of its own inline',
      },
    },
    {
      ...{
        name: 'script-policy',
        protects: 'the policy keeps browsers from running inline scripts',
        file: explorer,
        piece: '"script-src \'self\'"',
        instead: "\"script-src 'self' 'unsafe-inline'\"",
      },
      test: { ...policy, row: '/statement/statement:none' },
    },
    {
      ...{ name: 'policy-of-the-rest', protects: 'every other answer has a policy, too' },
      file: 'src/server/secure-headers.ts',
      piece: 'contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy }',
      instead: 'contentSecurityPolicy: contentSecurityPolicy === null',
      test: { ...ofEveryAnswer, row: '/graphql' },
    },
    {
      ...{ name: 'headers', protects: 'nothing is guessed, no address is told (nosniff, no-referrer, HSTS)' },
      ...{ file: 'src/server/start-server.ts', piece: '  secureHeaders(app);' },
      test: { ...ofEveryAnswer, row: '/health' },
    },
    {
      ...{
        name: 'frames',
        protects: 'no other website frames the explorer',
        file: explorer,
        piece: "return sendPage(reply, 'index.html', \"frame-ancestors 'none'\");",
        instead: "return sendPage(reply, 'index.html', 'frame-ancestors *');",
      },
      test: { ...policy, row: '/statement/statement:none' },
    },
    {
      ...{
        name: 'malformed-addresses',
        protects: 'the page of an address that cannot be read has the policy, too',
        file: 'src/server/answer-faults.ts',
        piece: "reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });",
      },
      test: {
        file: 'server/answer-faults.test.ts',
        title: 'says of %s that it cannot be read, to a browser on a page with the policy of pages',
      },
    },
    {
      ...{
        name: 'formulas',
        protects: 'no cell of a table is a formula',
        file: 'src/export/formats/csv.ts',
        piece: "return /^[=+\\-@\\t\\r]/.test(text) ? `'${text}` : text;",
        instead: 'return text;',
      },
      test: { file: hostile, title: 'are no formulas in tables, and no markup in exports' },
    },
    {
      ...{
        name: 'json-in-pages',
        protects: 'JSON-LD inside a page ends no script',
        file: 'src/export/json-stream.ts',
        piece: ".replaceAll('<', '\\\\u003c')",
      },
      test: { file: hostile, title: 'are no formulas in tables, and no markup in exports' },
    },
    {
      ...{
        name: 'xml',
        protects: 'a text in XML is no markup',
        file: 'src/export/xml.ts',
        piece: '[&<>"\\t\\n\\r]/g',
        instead: '["\\t\\n\\r]/g',
      },
      test: { file: hostile, title: 'are no formulas in tables, and no markup in exports' },
    },
    {
      ...{
        name: 'cypher-scripts',
        protects: 'no text in a Cypher script is Cypher',
        file: 'src/export/formats/cypher.ts',
        piece: "return `'${escapeCypher(value)}'`;",
        instead: "return `'${value}'`;",
      },
      test: {
        file: 'export/cypher-script.test.ts',
        title: 'every statement ends with its line, and no string breaks one',
        neo4j: true,
      },
    },
    {
      ...{
        name: 'token-in-its-tab',
        protects: 'the explorer keeps a token in its tab alone',
        file: 'src/explorer/access/token.ts',
        piece: '() => sessionStorage',
        instead: '() => localStorage',
      },
      test: { file: 'explorer/access.test.ts', title: 'is kept in this tab, and sent with what is asked' },
    },
  ],
};
