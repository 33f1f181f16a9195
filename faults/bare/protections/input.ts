/** Articles and pages that want to do harm to whoever reads them. */

import type { Point } from '../protection.ts';

const bombs = 'intake/bombs.test.ts';
const sizes = { file: 'intake/read-article.test.ts', under: 'sizes' };
const readArticle = 'src/intake/read-article.ts';

export const input: Point = {
  title: 'What is read in',
  protections: [
    {
      ...{
        name: 'nothing-is-fetched',
        protects: 'reading a page fetches nothing',
        file: 'src/intake/formats/read-page.ts',
      },
      piece: 'const page = slimPage(html);',
      instead: 'const page = slimPage(html);\n  if (page.canonical) void fetch(page.canonical);',
      test: { file: bombs, title: 'is read, and nothing is' },
    },
    {
      ...{ name: 'entities', protects: 'entities of XML are not expanded', file: 'src/intake/formats/parse-xml.ts' },
      piece:
        'setExternalEntities: ignore, addInputEntities: ignore, reset: ignore, setXmlVersion: ignore },\n    decode: decodeXml,',
      instead: `setExternalEntities: ignore, reset: ignore, setXmlVersion: ignore },
    addInputEntities: (found: object) => void Object.assign(five, found),
    decode: (text: string) =>
      text.replace(/&(\\w+);/g, (entity, name) => {
        const { [name]: known = entity } = five as Record<string, string | { val: string }>;
        return typeof known === 'string' ? known : known.val;
      }),`,
      test: { file: bombs, title: 'are not expanded by the parser itself, whoever gives it a DOCTYPE' },
    },
    {
      ...{
        name: 'gzip',
        protects: 'an archive is unpacked no further than a document may be long',
        file: readArticle,
        piece: 'gunzipSync(bytes, { maxOutputLength: maxBytes })',
        instead: 'gunzipSync(bytes, { maxOutputLength: maxBytes * 40 })',
      },
      test: { file: bombs, title: 'is unpacked no further than a document may be long' },
    },
    {
      ...{
        name: 'long-documents',
        protects: 'a document that is too long is refused',
        file: readArticle,
        piece: 'if (given.length > maxBytes) return [tooLarge];',
      },
      test: { ...sizes, title: 'what is longer than the limit is refused, packed or not' },
    },
    {
      ...{
        name: 'deep-pages',
        protects: 'a page nested too deep is refused',
        file: 'src/intake/page/slim-page.ts',
        piece: 'if (open.length >= maxDepth) throw new PageTooLarge();',
      },
      test: { ...sizes, title: 'a page %s is refused', row: 'nested deeper than any page' },
    },
    {
      ...{
        name: 'many-elements',
        protects: 'a page with too many elements is refused',
        file: 'src/intake/page/slim-page.ts',
        piece: 'if (pieces > maxPieces) throw new PageTooLarge();',
      },
      test: { ...sizes, title: 'a page %s is refused', row: 'with more elements than any page' },
    },
    {
      ...{ name: 'deep-json', protects: 'JSON nested without end is walked through, not followed inwards' },
      file: 'src/intake/formats/news-article.ts',
      piece: /^ {2}const open: [\s\S]*?^ {2}\}\n(?= {2}return found;)/m,
      instead: `  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value)) return;
    found.push({ node: value, held: true });
    Object.values(value).forEach(walk);
  };
  walk(document);
`,
      test: { file: bombs, title: 'and %s of JSON inside one another are told, not followed' },
    },
    {
      ...{
        name: 'deep-bodies',
        protects: 'a body of lists inside lists is refused',
        file: 'src/server/answer-faults.ts',
        piece: "if (status < 500) return answerFault(request, reply, status, 'BAD_REQUEST', error.message);",
      },
      test: { file: 'server/protection.test.ts', title: 'refuses %s', row: 'a prototype' },
    },
    {
      ...{ name: 'long-lines', protects: 'a line of records without an end', file: 'src/record/read-lines.ts' },
      ...{ piece: 'if (restLength > longest)', instead: 'if (restLength < 0)' },
      test: {
        file: 'record/read-lines.test.ts',
        title: 'a line that is too long is one line, and those beside it are themselves',
      },
    },
    {
      ...{ name: 'bytes-of-lines', protects: 'records that are no UTF-8', file: 'src/record/read-lines.ts' },
      ...{ piece: 'if (isUtf8(bytes)) return', instead: 'return' },
      test: { file: 'record/read-lines.test.ts', title: '%s', row: 'a line that is no UTF-8' },
    },
    {
      ...{ name: 'half-signs', protects: 'halves of signs, which no engine keeps', file: 'src/record/parse-record.ts' },
      ...{
        piece: 'if (halfSign.test(line) && !isWellFormed(value))',
        instead: 'if (!isWellFormed(value) && line === "")',
      },
      test: { file: 'record/parse-record.test.ts', title: '%s', row: 'half a sign' },
    },
    {
      ...{ name: 'deep-changes', protects: 'changes of what never ends', file: 'src/record/parse-record.ts' },
      ...{ piece: 'if (isDeeper(before, deepestBefore))', instead: 'if (isDeeper(null, 0))' },
      test: { file: 'record/parse-record.test.ts', title: '%s', row: 'a change of what never ends' },
    },
    {
      ...{
        name: 'names-fit-indexes',
        protects: 'no name is longer, written out, than an index takes',
        file: 'src/record/name-key.ts',
      },
      ...{ piece: 'if (key.length <= longest) return key;', instead: 'if (longest > 0) return key;' },
      test: {
        file: 'backup/longest-values.test.ts',
        ...{
          title: 'the longest names, ids and addresses are loaded, found and backed up',
          under: 'on Neo4j',
          neo4j: true,
        },
      },
    },
    {
      ...{
        name: 'days-that-are-none',
        protects: 'no record is of a day that programs write where they know none',
        file: 'src/record/parse-record.ts',
      },
      ...{ piece: 'else if (isStandIn(value))', instead: "else if (isStandIn(value) && value === '')" },
      test: {
        file: 'record/parse-record.test.ts',
        ...{ title: '%s', under: 'what contradicts itself', row: 'the day of a program that knows none' },
      },
    },
    {
      ...{
        name: 'days-of-changes',
        protects: 'no change gives a statement a day that is none',
        ...{ file: 'src/record/parse-record.ts', piece: "checkDates(after, '/after', refuse);" },
      },
      test: {
        file: 'record/parse-record.test.ts',
        ...{ title: '%s', under: 'what contradicts itself', row: 'a change to a day that is none' },
      },
    },
  ],
};
