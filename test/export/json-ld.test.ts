/** JSON-LD, expanded and made RDF by jsonld with no network, its quads asked by n3: chains, words, dates and lists. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store as QuadStore, type Term } from 'n3';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { allRecords, exported, loadAll } from './exported.ts';

const { namedNode } = DataFactory;
const id = (name: string) => namedNode(`https://hearsay.invalid/id/${name}`);
const schema = (name: string) => namedNode(`https://schema.org/${name}`);
const prov = (name: string) => namedNode(`http://www.w3.org/ns/prov#${name}`);
const hearsay = (name: string) => namedNode(`https://hearsay.invalid/vocabulary#${name}`);
const rdf = (name: string) => namedNode(`http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`);
const xsd = (name: string) => `http://www.w3.org/2001/XMLSchema#${name}`;
const relays = allRecords.statements.flatMap(({ relays: passedOn = [] }) => passedOn);

const documentLoader = (url: string) => Promise.reject(new Error(`${url} must not be fetched`));

describe.each(engines)('JSON-LD from $name', ({ open, close }) => {
  let store: Store;
  let quads: QuadStore;
  beforeAll(async () => {
    store = await open();
    await loadAll(store);
    const document = JSON.parse(await exported(store, 'json-ld'));
    const options = { documentLoader, format: 'application/n-quads', safe: true } as object;
    const lines = (await jsonld.toRDF(document, options)) as unknown as string;
    quads = new QuadStore(new Parser({ format: 'N-Quads' }).parse(lines) as Quad[]);
  });
  afterAll(() => close(store));

  const objects = (subject: Term, predicate: Term) => quads.getObjects(subject as never, predicate as never, null);
  const values = (subject: Term, predicate: Term) => objects(subject, predicate).map(({ value }) => value);
  const only = (subject: Term, predicate: Term): Term => {
    const [first, ...others] = objects(subject, predicate);
    if (!first || others.length > 0) throw new Error(`${subject.value} has ${others.length + 1} ${predicate.value}`);
    return first;
  };
  const listOf = (subject: Term, predicate: Term): string[] => {
    const items: string[] = [];
    let [rest] = objects(subject, predicate);
    for (; rest && rest.value !== rdf('nil').value; rest = only(rest, rdf('rest')) as typeof rest)
      items.push(only(rest, rdf('first')).value);
    return items;
  };

  test('every entity has its type, name, aliases and description', () => {
    const types = {
      PERSON: 'Person',
      ORGANIZATION: 'Organization',
      COUNTRY: 'Country',
      PLACE: 'Place',
      EVENT: 'Event',
    };
    for (const { id: own, kind, name, aliases = [], description } of allRecords.entities) {
      expect(values(id(own), rdf('type'))).toContain(
        kind === 'GROUP' ? hearsay('Group').value : schema(types[kind]).value,
      );
      expect(values(id(own), schema('name'))).toEqual([name]);
      expect(listOf(id(own), schema('alternateName'))).toEqual(aliases);
      expect(values(id(own), schema('description'))).toEqual(description === undefined ? [] : [description]);
    }
  });

  test('every article is a NewsArticle of its outlet, dated as exactly as is known', () => {
    for (const { id: own, title, outlet, published, sha256 } of allRecords.articles) {
      expect(values(id(own), rdf('type')).toSorted()).toEqual([prov('Entity').value, schema('NewsArticle').value]);
      expect(values(id(own), schema('headline'))).toEqual([title]);
      expect(values(id(own), schema('publisher'))).toEqual([id(outlet).value]);
      expect(values(id(own), schema('sha256'))).toEqual([sha256]);
      const date = only(id(own), schema('datePublished')) as { value: string; datatype?: Term };
      const type = { 4: 'gYear', 7: 'gYearMonth', 8: 'string', 10: 'date' }[published.length];
      expect([date.value, date.datatype?.value]).toEqual([published, xsd(String(type))]);
    }
  });

  test('every statement has its words, its topics in order, and a type of schema.org', () => {
    for (const { id: own, mode, gist, cue, quotes = [], about = [], audience = [], ...rest } of allRecords.statements) {
      expect(values(id(own), rdf('type'))).toContain(schema(mode === 'INDIRECT' ? 'Claim' : 'Quotation').value);
      expect(values(id(own), schema('abstract'))).toEqual([gist]);
      expect(values(id(own), hearsay('cue'))).toEqual([cue]);
      expect(listOf(id(own), schema('text'))).toEqual(quotes);
      expect(listOf(id(own), schema('about'))).toEqual(about.map((one) => id(one).value));
      expect(listOf(id(own), hearsay('told'))).toEqual(audience.map((one) => id(one).value));
      expect(values(id(own), schema('author'))).toEqual([id(rest.speaker).value]);
      expect(values(id(own), schema('isPartOf'))).toEqual([id(rest.article).value]);
      expect(Number(values(id(own), hearsay('confidence'))[0])).toBe(rest.confidence ?? 1);
      expect(values(id(own), schema('dateCreated'))).toEqual(rest.saidOn === undefined ? [] : [rest.saidOn]);
      expect(new Set(values(id(own), hearsay('repeats')))).toEqual(new Set(rest.repeats?.map((one) => id(one).value)));
      expect(listOf(id(own), namedNode('http://www.w3.org/ns/oa#hasSelector'))).toHaveLength(rest.anchors.length);
    }
  });

  test('every chain is told step by step: wasQuotedFrom from the article to the speaker, each step with whose words it is', () => {
    for (const { id: own, article, speaker, relays: passedOn = [] } of allRecords.statements) {
      const way = [speaker];
      let step: Term = id(own);
      for (const _ of passedOn) {
        const [before, ...others] = quads.getSubjects(prov('wasQuotedFrom'), step as never, null);
        if (!before || others.length > 0) throw new Error(`${step.value} is quoted by ${others.length + 1}`);
        way.unshift(only(before, prov('wasAttributedTo')).value.replace('https://hearsay.invalid/id/', ''));
        step = before;
      }
      expect(way).toEqual([...passedOn.map(({ entity }) => entity), speaker]);
      expect(quads.getSubjects(prov('wasQuotedFrom'), step as never, null).map(({ value }) => value)).toEqual([
        id(article).value,
      ]);
    }
    const { statements, articles } = allRecords;
    expect(quads.countQuads(null, prov('wasQuotedFrom'), null, null)).toBe(statements.length + relays.length);
    expect(quads.countQuads(null, prov('wasAttributedTo'), null, null)).toBe(
      statements.length + relays.length + articles.length,
    );
  });

  test('every relation and every figure is there', () => {
    for (const { id: own, kind, source, target, title } of allRecords.relations) {
      const property = kind === 'PART_OF' ? namedNode('http://purl.org/dc/terms/isPartOf') : schema('memberOf');
      expect(quads.countQuads(id(source), property, id(own), null)).toBe(1);
      expect(values(id(own), property)).toEqual([id(target).value]);
      expect(values(id(own), schema('roleName'))).toEqual(title === undefined ? [] : [title]);
    }
    for (const { id: own, value, low, high, unit, scope, statement, article } of allRecords.figures) {
      const numbers = ['value', 'minValue', 'maxValue'].map((name) => values(id(own), schema(name)).map(Number));
      expect(numbers).toEqual([value, low, high].map((number) => (number === undefined ? [] : [number])));
      expect(values(id(own), schema('unitText'))).toEqual([unit]);
      expect(values(id(own), hearsay('scope'))).toEqual([scope]);
      expect(values(id(own), hearsay('assertedBy'))).toEqual([id(statement ?? article).value]);
    }
  });

  test('nothing refers to what is not there', () => {
    const known = new Set(quads.getSubjects(null, null, null).map(({ value }) => value));
    const referred = quads.getObjects(null, null, null).map(({ value }) => value);
    expect(referred.filter((value) => value.startsWith('https://hearsay.invalid/id/') && !known.has(value))).toEqual(
      [],
    );
  });
});
