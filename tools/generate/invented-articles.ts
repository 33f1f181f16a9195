/** Invented articles with the statements in them: who passes on which claim, told to whom, at which words. */

import { createHash } from 'node:crypto';
import type { Anchor, ArticleRecord, FigureRecord, HearsayRecord, StatementRecord } from '../../src/record/record.ts';
import { type Claim, claim, headline } from './invented-claims.ts';
import { agency, entity, outlet, speakerFrom } from './invented-entities.ts';
import type { Random } from './random.ts';
import { chanceOf, days, firstDay, type World } from './world.ts';

const dayLength = 86_400_000;
const cues = [
  'said',
  'told',
  'according to',
  'warned',
  'announced',
  'added',
  'claimed',
  'denied',
  'estimated',
] as const;
/** Where the first statement of an article begins, in code points. */
const lead = 180;
/** Reports of one claim are at least so many statements apart, so that they stand in different articles. */
const apart = 40;
const longestEcho = 500;
const longest = 24;

/** Every article with what it reports, the oldest first. */
export function* inventedArticles(world: World): Generator<HearsayRecord> {
  for (let number = 0, first = 0; first < world.statements; number += 1) {
    const random = chanceOf(world, 'article', number);
    const count = Math.min(4 + random.whole(longest - 3), world.statements - first);
    yield* articleWith(world, random, number, first, count);
    first += count;
  }
}

function* articleWith(
  world: World,
  random: Random,
  number: number,
  first: number,
  count: number,
): Generator<HearsayRecord> {
  const publisher = outlet(world, random.rank(world.outlets));
  const day = dateOf(Math.floor((first * days) / world.statements));
  const id = `article:${publisher.id.slice('organization:'.length)}-${day}-${number}`;
  const reported: (StatementRecord | FigureRecord)[] = [];
  let end = lead;
  for (let each = first; each < first + count; each += 1) {
    const before = reported.findLast(({ type }) => type === 'statement');
    const inner = each > first && isInside(world, each - 1) ? before : undefined;
    const statement = statementAt(world, each, id, end, inner?.id, each + 1 < first + count);
    end = (statement.anchors.at(-1)?.end ?? end) + 40;
    const { figure } = claimOf(world, each);
    reported.push(statement);
    if (figure) reported.push(figureIn(statement, figure));
  }
  yield {
    ...{ type: 'article', id, title: headline(random, entity(world, claimOf(world, first).about[0] ?? 0).name) },
    published: random.chance(0.7) ? `${day}T${timeOf(random)}Z` : day,
    outlet: publisher.id,
    ...(random.chance(0.6) && { author: entity(world, 3).name }),
    language: 'en',
    // There is no text; the hash is one that no text has.
    sha256: createHash('sha256').update(id).digest('hex'),
    length: end + lead,
  } satisfies ArticleRecord;
  yield* reported;
}

/** The claim that a statement reports: a new one, or one that was reported a while ago. */
function claimOf(world: World, number: number): Claim {
  const random = chanceOf(world, 'statement', number);
  const again = number > apart && random.chance(0.25);
  return claim(world, again ? number - apart - random.rank(Math.min(number - apart, longestEcho)) : number);
}

/** Whether the next statement of the article reports this one: speech inside speech. */
function isInside(world: World, number: number): boolean {
  return chanceOf(world, 'statement', number + world.statements).chance(0.03);
}

function statementAt(
  world: World,
  number: number,
  article: string,
  start: number,
  inner: string | undefined,
  hasNext: boolean,
): StatementRecord {
  const { speaker: said, about, mode, gist, quotes, day } = claimOf(world, number);
  const random = chanceOf(world, 'statement', number + 2 * world.statements);
  const speaker = entity(world, said);
  const outer = hasNext && isInside(world, number) ? entity(world, claimOf(world, number + 1).speaker).id : undefined;
  const relays = [...(outer ? [outer] : []), ...relaysOf(world, random)];
  const cue = cues[random.rank(cues.length)] ?? 'said';
  const listener = entity(world, speakerFrom(world, random.rank(world.entities))).id;
  const anchors = anchorsFrom(start, [
    ['SPEAKER', speaker.name.length],
    ['CUE', cue.length],
    ['CONTENT', gist.length],
  ]);
  return {
    ...{ type: 'statement', id: `statement:${article.slice('article:'.length)}-${String(start).padStart(6, '0')}` },
    ...{ article, speaker: speaker.id, mode, cue, gist, ...(quotes.length > 0 && { quotes }) },
    about: about.map((each) => entity(world, each).id),
    ...(random.chance(0.15) && { audience: [listener] }),
    ...(relays.length > 0 && {
      relays: [...new Set(relays)].filter((id) => id !== speaker.id).map((id) => ({ entity: id, cue: 'reported' })),
    }),
    ...(random.chance(0.85) && { saidOn: random.chance(0.2) ? `${dateOf(day)}T${timeOf(random)}Z` : dateOf(day) }),
    anchors,
    ...(inner && { repeats: [inner] }),
    ...{ confidence: (60 + random.whole(41)) / 100, origin: 'made-up/1' },
  };
}

/** No relay in more than half of all statements, one or two in the others: mostly agencies, sometimes another outlet. */
function relaysOf(world: World, random: Random): string[] {
  const count = [0.62, 0.9].filter((bound) => random.next() > bound).length;
  return Array.from({ length: count }, () =>
    random.chance(0.8) ? agency(world, random.rank(world.agencies)).id : outlet(world, random.rank(world.outlets)).id,
  );
}

function figureIn({ id, article, anchors }: StatementRecord, figure: NonNullable<Claim['figure']>): FigureRecord {
  const start = anchors.at(-1)?.start ?? 0;
  return {
    ...{ type: 'figure', id: id.replace(/^statement:/, 'figure:'), article, statement: id },
    ...{ ...figure, start, end: start + (figure.words?.length ?? 1) },
  };
}

function anchorsFrom(start: number, parts: readonly (readonly [Anchor['part'], length: number])[]): Anchor[] {
  let at = start;
  return parts.map(([part, length]) => {
    const anchor = { part, start: at, end: at + length };
    at = anchor.end + 1;
    return anchor;
  });
}

function dateOf(day: number): string {
  return new Date(firstDay + day * dayLength).toISOString().slice(0, 10);
}

function timeOf(random: Random): string {
  return [random.whole(24), random.whole(60)].map((part) => String(part).padStart(2, '0')).join(':');
}
