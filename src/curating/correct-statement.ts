/** Correcting what a statement says: who, about whom, through whom, to whom, how, when, and at which words. */

import type { Curator } from '../loading/make-change.ts';
import { readArticles, readTexts } from '../reading/nodes.ts';
import type { Anchor, ChangeRecord, SpeechMode, StatementRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { type Based, checkStatementBase } from './check-base.ts';
import { checkGiven, checkPlaces } from './check-correction.ts';
import { checkStatement } from './check-statement.ts';
import { curate } from './curate.ts';
import { differences } from './differences.ts';
import { lookUpStatement } from './look-up.ts';
import { type MadeEntities, makeEntities, type NewEntity } from './make-entities.ts';
import { type Spoken, spokenFields } from './spoken-fields.ts';
import { withText } from './with-text.ts';

/** Fields that are not given stay as they are. Entities are ids, names or aliases. */
export interface StatementCorrection extends Based, Spoken {
  readonly id: string;
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
    const [article] = await readArticles(reader, [statement.article]);
    checkStatement(corrected, changed.after, article, text);
    const change = {
      kind: 'STATEMENT_CORRECT',
      target: statement.id,
      ...withText(withQuotes(statement, fields, changed), article, text),
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
  const { mode, cue, gist, quotes, saidOn, anchors, withoutAnchors } = correction;
  return {
    ...(await spokenFields(reader, correction, made)),
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
