/** What an article says of two that people merged, by whichever of them it names: parted again, each has its own. */

import { stands } from '../amending/changes.ts';
import type { DraftedArticle } from '../drafting/drafted-article.ts';
import { readChangesOf } from '../reading/changes.ts';
import { readEntities } from '../reading/nodes.ts';
import { readOriginals } from '../reading/originals.ts';
import { nameKey } from '../record/name-key.ts';
import type { ResolvedPart, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** The id that each name of an entity stood for when it was read, under the id that it has now. */
type Names = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A draft whose records refer to merged entities by the ids that they had; `outlet` is what the article calls its own. */
export async function underFormerNames(
  reader: Reader,
  drafted: DraftedArticle,
  outlet: string,
): Promise<DraftedArticle> {
  const { article, statements } = drafted;
  const mentioned = new Set([article.outlet, ...statements.flatMap(resolved).map(({ entity }) => entity)]);
  const names = await readNames(reader, [...mentioned]);
  if (names.size === 0) return drafted;
  const idAt = idsByPlace(statements, names);
  return {
    ...drafted,
    article: { ...article, outlet: names.get(article.outlet)?.get(keyOf(outlet)) ?? article.outlet },
    statements: statements.map((statement) => renamed(statement, idAt)),
  };
}

async function readNames(reader: Reader, ids: readonly string[]): Promise<Names> {
  const merged = (await readEntities(reader, ids)).filter(({ formerIds }) => formerIds.length > 0);
  const changes = await readChangesOf(reader, [...new Set(merged.flatMap(({ formerIds }) => formerIds))]);
  const merges = changes.filter((change) => stands(change) && change.kind === 'ENTITY_MERGE');
  const gone = new Set(merges.map(({ target }) => target));
  const partable = merged.filter(({ formerIds }) => formerIds.some((one) => gone.has(one)));
  const read = await readOriginals(reader, [...gone, ...partable.map(({ id }) => id)]);
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const { id, formerIds } of partable) {
    const own = new Map<string, string>();
    for (const one of [...[...gone].filter((former) => formerIds.includes(former)), id]) {
      const entity = read.get(one);
      const called = merges.filter(({ target }) => target === one).map(({ before }) => before?.name);
      if (entity?.type === 'entity') called.push(entity.name, ...(entity.aliases ?? []));
      // The one that stays comes last: a name of both is its own.
      for (const name of called) if (typeof name === 'string') own.set(keyOf(name), one);
    }
    names.set(id, own);
  }
  return names;
}

type Place = `${string} ${number}`;

/** Words that are no name, such as "she" or "the agency", stand for what was named last. */
function idsByPlace(statements: readonly StatementRecord[], names: Names): ReadonlyMap<Place, string> {
  const last = new Map<string, string>();
  const ids = new Map<Place, string>();
  for (const { entity, words, start } of statements
    .flatMap(resolved)
    .toSorted((one, other) => one.start - other.start)) {
    const named = names.get(entity)?.get(keyOf(words)) ?? last.get(entity);
    if (named === undefined) continue;
    last.set(entity, named);
    ids.set(`${entity} ${start}`, named);
  }
  return ids;
}

function renamed(statement: StatementRecord, idAt: ReadonlyMap<Place, string>): StatementRecord {
  const { speaker, relays, audience, about, resolutions } = statement;
  const idOf = (part: ResolvedPart) => (id: string) => {
    const at = resolutions?.find((one) => one.part === part && one.entity === id)?.start;
    return (at === undefined ? undefined : idAt.get(`${id} ${at}`)) ?? id;
  };
  return {
    ...statement,
    speaker: idOf('SPEAKER')(speaker),
    ...(relays && { relays: relays.map((relay) => ({ ...relay, entity: idOf('RELAY')(relay.entity) })) }),
    ...(audience && { audience: audience.map(idOf('AUDIENCE')) }),
    ...(about && { about: about.map(idOf('ABOUT')) }),
    ...(resolutions && { resolutions: resolutions.map((one) => ({ ...one, entity: idOf(one.part)(one.entity) })) }),
  };
}

function resolved({ resolutions = [] }: StatementRecord) {
  return resolutions;
}

function keyOf(name: string): string {
  return nameKey(name.replace(/^the\s+/i, '').replace(/[’']s?$/u, ''));
}
