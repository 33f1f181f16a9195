/** Correcting what a statement says: who, about whom, through whom, to whom, how, when, and at which words. */

import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readArticles, readTexts } from '../reading/nodes.ts';
import type { Anchor, ChangeRecord, Relay, SpeechMode, StatementRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { type Based, checkStatementBase } from './check-base.ts';
import { checkCorrection, checkGiven, checkPlaces } from './check-correction.ts';
import { checkDirect } from './check-direct.ts';
import { checkRecord } from './check-record.ts';
import { curate } from './curate.ts';
import { differences } from './differences.ts';
import { lookUpEntity, lookUpStatement } from './look-up.ts';
import { type MadeEntities, makeEntities, type NewEntity } from './make-entities.ts';

/** Fields that are not given stay as they are. Entities are ids, names or aliases. */
export interface StatementCorrection extends Based {
  readonly id: string;
  readonly speaker?: string | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  readonly audience?: readonly string[] | null | undefined;
  readonly relays?: readonly { readonly entity: string; readonly cue?: string | null | undefined }[] | null | undefined;
  readonly mode?: SpeechMode | null | undefined;
  readonly cue?: string | null | undefined;
  readonly gist?: string | null | undefined;
  readonly quotes?: readonly string[] | null | undefined;
  /** Null takes the day away. */
  readonly saidOn?: string | null | undefined;
  /** The places of the parts that they name; other parts keep theirs. */
  readonly anchors?: readonly Anchor[] | null | undefined;
  /** Parts that stand nowhere in the text. */
  readonly withoutAnchors?: readonly Anchor['part'][] | null | undefined;
  /** Entities that the graph does not have, as other fields name them. */
  readonly entities?: readonly NewEntity[] | null | undefined;
}

/** Null where the statement says all this already. @throws HearsayError STATEMENT_UNKNOWN, ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
export function correctStatement(
  store: Store,
  curator: Curator,
  correction: StatementCorrection,
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const statement = await lookUpStatement(reader, correction.id);
    await checkStatementBase(reader, statement.id, correction);
    checkGiven({ speaker: correction.speaker, cue: correction.cue, gist: correction.gist });
    checkPlaces(correction.anchors ?? []);
    const made = await makeEntities(reader, correction.entities ?? []);
    const fields = await fieldsOf(reader, statement, correction, made);
    const changed = differences(statement, fields);
    if (!changed) return null;
    const corrected = { ...statement, ...fields } as StatementRecord;
    const text = await textFor(reader, corrected, changed.after);
    await check(reader, corrected, changed.after, text);
    if ('mode' in changed.after || 'quotes' in changed.after || 'anchors' in changed.after)
      checkDirect(corrected, text);
    const change = {
      kind: 'STATEMENT_CORRECT',
      target: statement.id,
      ...withQuotes(statement, fields, changed),
    } as const;
    return { change, brings: made.brought(fields) };
  });
}

async function fieldsOf(
  reader: Reader,
  statement: StatementRecord,
  correction: StatementCorrection,
  made: MadeEntities,
): Promise<Partial<Record<keyof StatementRecord, unknown>>> {
  const { speaker, about, audience, relays, mode, cue, gist, quotes, saidOn, anchors, withoutAnchors } = correction;
  const idOf = async (reference: string, ...field: readonly string[]) =>
    made.idOf(reference) ?? (await lookUpEntity(reader, reference, field)).id;
  const idsOf = async (references: readonly string[], field: string) => {
    const ids: string[] = [];
    for (const [index, reference] of references.entries()) ids.push(await idOf(reference, field, String(index)));
    return [...new Set(ids)];
  };
  const relaysOf = async (given: NonNullable<StatementCorrection['relays']>) => {
    const found: Relay[] = [];
    for (const [index, { entity, cue: by }] of given.entries())
      found.push({ entity: await idOf(entity, 'relays', String(index), 'entity'), ...(by ? { cue: by } : {}) });
    return found;
  };
  return {
    ...(speaker && { speaker: await idOf(speaker, 'speaker') }),
    ...(about && { about: await idsOf(about, 'about') }),
    ...(audience && { audience: await idsOf(audience, 'audience') }),
    ...(relays && { relays: await relaysOf(relays) }),
    ...(mode && { mode }),
    ...(cue && { cue }),
    ...(gist && { gist }),
    ...(mode === 'INDIRECT' && !quotes ? { quotes: [] } : quotes && { quotes }),
    ...(saidOn !== undefined && { saidOn }),
    ...((anchors || withoutAnchors) && {
      anchors: withParts(statement.anchors, anchors ?? [], withoutAnchors ?? []),
    }),
  };
}

function withParts(now: readonly Anchor[], given: readonly Anchor[], without: readonly Anchor['part'][]): Anchor[] {
  const parts = new Set([...given.map(({ part }) => part), ...without]);
  const order = ['SPEAKER', 'CUE', 'CONTENT'];
  return [
    ...now.filter(({ part }) => !parts.has(part)),
    ...given.map(({ part, start, end }) => ({ part, start, end })),
  ].toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part) || one.start - other.start);
}

/** The mode and the quotes stand or fall together, so that undoing one change never leaves direct speech without words. */
function withQuotes(
  { mode, quotes = [] }: StatementRecord,
  fields: Partial<Record<keyof StatementRecord, unknown>>,
  { before, after }: Required<Pick<ChangeRecord, 'before' | 'after'>>,
) {
  if (!('mode' in after || 'quotes' in after)) return { before, after };
  return {
    before: { ...before, mode, quotes },
    after: { ...after, mode: fields.mode ?? mode, quotes: fields.quotes ?? quotes },
  };
}

/** The article's text, where it is held and something is to be compared with it. */
async function textFor(reader: Reader, { article }: StatementRecord, after: object): Promise<string | undefined> {
  const fields = ['cue', 'mode', 'quotes', 'anchors'];
  return fields.some((field) => field in after) ? (await readTexts(reader, [article])).get(article) : undefined;
}

/** The statement must be one that could have been loaded, with anchors inside its article. */
async function check(
  reader: Reader,
  statement: StatementRecord,
  after: object,
  text: string | undefined,
): Promise<void> {
  checkRecord(statement);
  const [article] = await readArticles(reader, [statement.article]);
  checkCorrection(statement, after, article, text);
  const beyond = statement.anchors.find(({ end }) => article && end > article.length);
  if (beyond)
    throw new HearsayError(
      'INPUT_INVALID',
      `The ${beyond.part} ends at ${beyond.end}, beyond the article's ${article?.length} code points.`,
      { details: { field: 'anchors' } },
    );
}
