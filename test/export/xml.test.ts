/** XML that says what was meant, read back by a parser that is not ours. */

import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { element, escapeXml, openTag, xmlDeclaration } from '../../src/export/xml.ts';

const read = (text: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, htmlEntities: true }).parse(
    text,
  );

describe('XML', () => {
  test.each([
    'plain',
    ' blanks ',
    '<b>&amp;</b> "double" \'single\' ]]> <!-- --> <?x?>',
    'two\nlines',
    'Ещё 佐伊 زوي 🌧️ 𝒵 \u2028 \u0085',
  ])('%j survives in text and in attributes', (text) => {
    const document = `${xmlDeclaration}${element('data', { value: text }, text)}`;
    expect(XMLValidator.validate(document)).toBe(true);
    expect(read(document).data).toEqual({ value: text, '#text': text });
  });

  test.each([
    ['\t\n\r', '&#9;&#10;&#13;'],
    ['a\0b\x01c\x1fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['\ud83c half', '\ufffd half'],
    ['🌧', '🌧'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
  ])('%j is written as %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });

  test('attributes without a value are left out; an element without text closes itself', () => {
    expect(openTag('node', { id: 'a', label: undefined, count: 0 })).toBe('<node id="a" count="0">');
    expect(element('spell', { start: '2022-01-09', end: undefined })).toBe('<spell start="2022-01-09"/>');
  });
});
