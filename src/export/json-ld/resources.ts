/**
 * The graph as resources of schema.org and PROV-O. A chain outlet → relays → speaker is told in steps: the article
 * `wasQuotedFrom` what the nearest relay passed on, that from what the next one did, and the last from the statement itself;
 * each step `wasAttributedTo` whose words it is.
 */

import type { EntityNode } from '../../reading/nodes.ts';
import type { StandingRelation } from '../../reading/to-record.ts';
import type { EntityKind } from '../../record/record.ts';
import type { ExportedArticle, ExportedFigure, ExportedStatement } from '../export-source.ts';

/** Whoever can speak is an agent; Hearsay's own type stands where schema.org has none. */
const typesOfKind: Readonly<Record<EntityKind, readonly string[]>> = {
  PERSON: ['schema:Person', 'prov:Agent'],
  ORGANIZATION: ['schema:Organization', 'prov:Agent'],
  COUNTRY: ['schema:Country', 'prov:Agent'],
  PLACE: ['schema:Place'],
  GROUP: ['hearsay:Group', 'prov:Agent'],
  EVENT: ['schema:Event'],
};

export function entityResource({ id, kind, name, aliases, description, iso, note }: EntityNode): object {
  return resource(id, typesOfKind[kind], { name, alternateName: list(aliases), description, iso, note });
}

/** A relation stands between its ends as a schema:Role does: source → role → target, by the same property twice. */
export function relationResources(relation: StandingRelation): object[] {
  const { id, kind, source, target, title, from, to, note } = relation;
  const ends =
    kind === 'PART_OF'
      ? { hasPart: iri(source), isPartOf: iri(target) }
      : { hasMember: iri(source), memberOf: iri(target) };
  const type = kind === 'PART_OF' ? 'schema:Role' : 'schema:OrganizationRole';
  return [resource(id, [type], { roleName: title, startDate: day(from), endDate: day(to), note, ...ends })];
}

export function articleResource(article: ExportedArticle): object {
  const { id, title, published, outlet, author, url, language, sha256, length, text, note } = article;
  return resource(id, ['schema:NewsArticle', 'prov:Entity'], {
    headline: title,
    datePublished: day(published),
    publisher: iri(outlet),
    wasAttributedTo: iri(outlet),
    byline: author,
    url,
    inLanguage: language,
    ...{ sha256, length, articleBody: text, note },
  });
}

/** The statement, and what each relay passed on of it. Words in quotation marks make a Quotation, none a Claim. */
export function statementResources(statement: ExportedStatement): object[] {
  const { id, speaker, article, mode, cue, gist, quotes, saidOn, depth, confidence, origin, note } = statement;
  const { about, audience, relays, repeats } = statement;
  const steps = relays.map(({ position }) => `${id}.VIA.${position}`);
  const type = mode === 'INDIRECT' ? 'schema:Claim' : 'schema:Quotation';
  const said = resource(id, [type, 'hearsay:Statement', 'prov:Entity'], {
    ...{ author: iri(speaker), wasAttributedTo: iri(speaker), mode, cue, abstract: gist, text: list(quotes) },
    ...{
      about: list(about.map(iri)),
      told: list(audience.map(iri)),
      dateCreated: day(saidOn),
      reportedIn: iri(article),
    },
    ...{ quotedBy: iri(steps.at(-1) ?? article), repeats: list(repeats.map(iri)), selectors: selectorsOf(statement) },
    ...{ depth, confidence, origin, note },
  });
  const passedOn = relays.map(({ entity, position, cue: relayCue }, index) =>
    resource(steps[index] ?? id, ['hearsay:Relay', 'prov:Entity'], {
      ...{ wasAttributedTo: iri(entity), position, cue: relayCue },
      quotedBy: iri(index === 0 ? article : (steps[index - 1] ?? article)),
    }),
  );
  return [said, ...passedOn];
}

export function figureResource(figure: ExportedFigure): object {
  const { id, statement, article, measure, value, low, high, approximation, unit, scope, asOf, words, note } = figure;
  const place =
    figure.start === null ? undefined : [{ '@type': 'oa:TextPositionSelector', start: figure.start, end: figure.end }];
  return resource(id, ['schema:QuantitativeValue', 'hearsay:Figure'], {
    ...{ assertedBy: iri(statement ?? article), reportedIn: iri(article), measure, approximation, unit, scope },
    ...{
      value: value,
      low: low,
      high: high,
      asOf: day(asOf),
      words,
      selectors: place,
      note,
    },
  });
}

/** Where in the article's text the speaker, the cue and the content stand (W3C Web Annotation). */
function selectorsOf({ anchors }: ExportedStatement): object[] {
  return anchors.map(({ part, start, end }) => ({ '@type': 'oa:TextPositionSelector', part, start, end }));
}

function resource(id: string, types: readonly string[], properties: Readonly<Record<string, unknown>>): object {
  const said = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return { '@id': iri(id), '@type': types, ...Object.fromEntries(said) };
}

/** `iri('country:kz')` → `'id:country:kz'`, which the context makes an IRI. */
function iri(id: string): string {
  return `id:${id}`;
}

function list<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

const dateTypes: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'xsd:date'],
  [/^\d{4}-\d{2}$/, 'xsd:gYearMonth'],
  [/^\d{4}$/, 'xsd:gYear'],
];

/** A day, month or year with its type; XML Schema has none for weeks, which stay text. */
function day(date: string | null): object | string | undefined {
  if (date === null) return undefined;
  const type = dateTypes.find(([pattern]) => pattern.test(date))?.[1];
  return type === undefined ? date : { '@value': date, '@type': type };
}
