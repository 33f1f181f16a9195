/** The mutations by which people change what was read. */

import { requireRole } from '../../access/viewer.ts';
import { isOfArticle } from '../../amending/changes.ts';
import { addStatement } from '../../curating/add-statement.ts';
import { correctEntity } from '../../curating/correct-entity.ts';
import { correctStatement } from '../../curating/correct-statement.ts';
import { keepApart, mergeEntities } from '../../curating/merge-entities.ts';
import { confirmStatement, rejectStatement } from '../../curating/review-statement.ts';
import { undoChange, unmergeEntity } from '../../curating/undo-change.ts';
import { readChanges } from '../../reading/changes.ts';
import { findEntity } from '../../reading/find-entity.ts';
import { type EntityNode, readEntities, readStatements, type StatementNode } from '../../reading/nodes.ts';
import type { ChangeRecord } from '../../record/record.ts';
import type { Reader } from '../../store/store.ts';
import type {
  ChangeUndoInput,
  EntityCorrectInput,
  EntityKeepApartInput,
  EntityMergeInput,
  EntityUnmergeInput,
  StatementAddInput,
  StatementConfirmInput,
  StatementCorrectInput,
  StatementRejectInput,
} from '../generated.ts';
import { type Change, mutation } from './mutation.ts';

interface StatementPayload {
  readonly statement: StatementNode | null;
  readonly change: ChangeRecord | null;
}
interface EntityPayload {
  readonly entity: EntityNode | null;
  readonly change: ChangeRecord | null;
}
const noStatement: StatementPayload = { statement: null, change: null };
const noEntity: EntityPayload = { entity: null, change: null };

const statementOf = async (reader: Reader, id: string) => (await readStatements(reader, [id]))[0] ?? null;
const entityOf = async (reader: Reader, id: string) =>
  (await readEntities(reader, [await findEntity(reader, id)]))[0] ?? null;
/** Who may not delete articles takes back no deletion, and of imports only their own, as this takes an article away. */
async function requireUndoRole({ store, viewer }: Change, id: string): Promise<void> {
  const [change] = await readChanges(store, [id]);
  const isOwnImport = change?.kind === 'ARTICLE_IMPORT' && change.by === viewer.name;
  if (change && isOfArticle(change) && !isOwnImport) requireRole(viewer, 'ADMIN');
}

const curator = ({ viewer }: Change, { reason }: { readonly reason?: string | null | undefined } = {}) => ({
  by: viewer.name,
  reason,
});

export const curation = {
  Mutation: {
    statementAdd: mutation<StatementAddInput, StatementPayload>('CURATOR', noStatement, async (by, input) => {
      const change = await addStatement(by.store, curator(by, input), input);
      return { statement: await statementOf(by.store, change.target), change };
    }),
    statementCorrect: mutation<StatementCorrectInput, StatementPayload>('CURATOR', noStatement, async (by, input) => {
      const change = await correctStatement(by.store, curator(by, input), input);
      return { statement: await statementOf(by.store, input.id), change };
    }),
    statementConfirm: mutation<StatementConfirmInput, StatementPayload>('CURATOR', noStatement, async (by, input) => {
      const change = await confirmStatement(by.store, curator(by, input), input.id, input);
      return { statement: await statementOf(by.store, input.id), change };
    }),
    statementReject: mutation<StatementRejectInput, { change: ChangeRecord | null }>(
      'CURATOR',
      { change: null },
      async (by, input) => ({ change: await rejectStatement(by.store, curator(by, input), input.id, input) }),
    ),
    entityCorrect: mutation<EntityCorrectInput, EntityPayload>('CURATOR', noEntity, async (by, input) => {
      const change = await correctEntity(by.store, curator(by, input), input);
      return { entity: await entityOf(by.store, change?.target ?? input.entity), change };
    }),
    entityMerge: mutation<EntityMergeInput, EntityPayload>('CURATOR', noEntity, async (by, input) => {
      const change = await mergeEntities(by.store, curator(by, input), input);
      return { entity: await entityOf(by.store, change?.into ?? input.into), change };
    }),
    entityKeepApart: mutation<EntityKeepApartInput, { change: ChangeRecord | null }>(
      'CURATOR',
      { change: null },
      async (by, input) => ({ change: await keepApart(by.store, curator(by, input), input) }),
    ),
    entityUnmerge: mutation<EntityUnmergeInput, EntityPayload & { readonly partedFrom: EntityNode | null }>(
      'CURATOR',
      { ...noEntity, partedFrom: null },
      async (by, { id }) => {
        const change = await unmergeEntity(by.store, curator(by), id);
        return {
          entity: await entityOf(by.store, change.target),
          partedFrom: await entityOf(by.store, change.into ?? ''),
          change,
        };
      },
    ),
    changeUndo: mutation<ChangeUndoInput, { change: ChangeRecord | null }>(
      'CURATOR',
      { change: null },
      async (by, { id }) => {
        await requireUndoRole(by, id);
        return { change: await undoChange(by.store, curator(by), id) };
      },
    ),
  },
};
