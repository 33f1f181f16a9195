/** The graph that records make, worked out from the records alone: what every format is compared with. */

import type {
  ArticleRecord,
  EntityRecord,
  FigureRecord,
  RelationRecord,
  StatementRecord,
} from '../../src/record/record.ts';

export interface Records {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
}

export type Item = Readonly<Record<string, unknown>>;
export interface Graph {
  readonly nodes: readonly Item[];
  readonly links: readonly Item[];
}

/** The days that the dates of the records mean, written down by hand: the code under test does not check itself. */
const days: Readonly<Record<string, readonly [string, string]>> = {
  '2022-W01': ['2022-01-03', '2022-01-09'],
  '2022-01': ['2022-01-01', '2022-01-31'],
  '2021-12': ['2021-12-01', '2021-12-31'],
  '2021': ['2021-01-01', '2021-12-31'],
};
export const daysOf = (date: string) => days[date] ?? [date, date];

export function expectedGraph({ entities, relations, articles, statements, figures }: Records): Graph {
  const outletOf = (id: string) => articles.find((article) => article.id === id)?.outlet;
  const nodes = [
    ...entities.map(({ type: _, ...rest }) => ({ label: rest.name, ...rest })),
    ...articles.map(({ type: _, outlet: __, ...rest }) => {
      const [publishedFirst, publishedLast] = daysOf(rest.published);
      return { kind: 'ARTICLE', label: rest.title, publishedFirst, publishedLast, ...rest };
    }),
    ...statements.map((statement) => {
      const { id, mode, cue, gist, quotes, saidOn, relays = [], confidence = 1, origin = 'CURATED', note } = statement;
      const said = saidOn ? { saidOn, saidFirst: daysOf(saidOn)[0], saidLast: daysOf(saidOn)[1] } : {};
      const own = { id, mode, cue, gist, quotes, confidence, origin, note, depth: relays.length };
      return { kind: 'STATEMENT', label: gist, ...own, ...said };
    }),
    ...figures.map(({ type: _, article: __, statement: ___, ...rest }) => {
      const number = rest.words ?? (rest.value === undefined ? [rest.low, rest.high].join('–') : String(rest.value));
      return { kind: 'FIGURE', label: `${number} (${rest.unit})`, ...rest };
    }),
  ];
  const links = [
    ...relations.map(({ type: _, ...rest }) => rest),
    ...articles.map(({ id, outlet }) => ({
      ...{ id: `${id}.PUBLISHED_BY`, source: id, kind: 'PUBLISHED_BY', target: outlet },
    })),
    ...statements.flatMap((statement) => linksOf(statement, outletOf(statement.article))),
    ...figures.map(({ id, statement, article }) => ({
      ...{ id: `${id}.ASSERTS`, source: statement ?? article, kind: 'ASSERTS', target: id },
    })),
  ];
  return { nodes: inOrder(nodes), links: inOrder(links) };
}

function linksOf(statement: StatementRecord, outlet: string | undefined): Item[] {
  const { id, speaker, article, anchors, about = [], audience = [], relays = [], repeats = [] } = statement;
  const chain = [outlet, ...relays.map(({ entity }) => entity), speaker];
  return [
    { id: `${id}.SAID`, source: speaker, kind: 'SAID', target: id },
    {
      ...{ id: `${id}.REPORTED_IN`, source: id, kind: 'REPORTED_IN', target: article },
      parts: anchors.map(({ part }) => part),
      starts: anchors.map(({ start }) => start),
      ends: anchors.map(({ end }) => end),
    },
    ...about.map((target, at) => ({
      id: `${id}.ABOUT.${at + 1}`,
      source: id,
      kind: 'ABOUT',
      target,
      position: at + 1,
    })),
    ...audience.map((target, at) => ({
      id: `${id}.TOLD.${at + 1}`,
      source: id,
      kind: 'TOLD',
      target,
      position: at + 1,
    })),
    ...relays.map(({ entity: target, cue }, at) => ({
      ...{ id: `${id}.VIA.${at + 1}`, source: id, kind: 'VIA', target, position: at + 1, cue },
    })),
    ...repeats.map((target) => ({ id: `${id}.REPEATS.${target}`, source: id, kind: 'REPEATS', target })),
    ...chain.slice(1).map((target, at) => ({
      ...{ id: `${id}.QUOTED.${at + 1}`, source: chain[at], kind: 'QUOTED', target, statement: id, position: at + 1 },
    })),
  ];
}

/** Items by their ids, without what is empty or absent. */
export function inOrder(items: readonly Item[]): Item[] {
  const isSilent = (value: unknown) =>
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return items
    .map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => !isSilent(value))))
    .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

const lists = ['aliases', 'quotes', 'supersedes', 'parts', 'starts', 'ends'];

/** Items of a format that has no lists: those are JSON there. */
export function withLists(items: readonly Item[]): Item[] {
  return items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [
        name,
        lists.includes(name) && value ? JSON.parse(String(value)) : value,
      ]),
    ),
  );
}
