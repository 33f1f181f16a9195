/** Changing what is known: each gives the change, by which it is undone, and what keeps it from being made. */

import { type AnyVariables, type OperationResult, type TypedDocumentNode, useClient } from 'urql';
import type { EntityCorrectInput, StatementCorrectInput } from '../api/schema.generated.ts';
import { afterChange } from './after-change.ts';
import {
  ChangeUndoDocument,
  EntityCorrectDocument,
  EntityKeepApartDocument,
  EntityMergeDocument,
  EntityUnmergeDocument,
  type FaultFragment,
  StatementConfirmDocument,
  StatementCorrectDocument,
  StatementRejectDocument,
} from './changing.generated.ts';
import { type Fault, faultsOf } from './faults.ts';

export interface Outcome {
  /** The id of the change; null where nothing was different, and where it could not be made. */
  readonly change: string | null;
  /** The entity as it is now, where one was changed. */
  readonly entity: string | null;
  /** Where there are none, it is done. */
  readonly faults: readonly Fault[];
}

interface Payload {
  readonly change: { readonly id: string } | null;
  readonly entity?: { readonly id: string } | null;
  readonly userErrors: readonly FaultFragment[];
}

export interface Changing {
  correct(input: StatementCorrectInput): Promise<Outcome>;
  confirm(statement: string): Promise<Outcome>;
  reject(statement: string): Promise<Outcome>;
  correctEntity(input: EntityCorrectInput): Promise<Outcome>;
  merge(from: string, into: string): Promise<Outcome>;
  /** Says that two entities are two. */
  keepApart(one: string, other: string): Promise<Outcome>;
  unmerge(formerId: string): Promise<Outcome>;
  undo(change: string): Promise<Outcome>;
}

/** @example const { confirm } = useChanging(); const { faults } = await confirm(statement.id); */
export function useChanging(): Changing {
  const client = useClient();
  async function change<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    payloadOf: (data: Data) => Payload | null,
  ): Promise<Outcome> {
    const { data, error }: OperationResult<Data, Variables> = await client
      .mutation(document, variables, afterChange)
      .toPromise();
    const payload = data ? payloadOf(data) : null;
    return {
      change: payload?.change?.id ?? null,
      entity: payload?.entity?.id ?? null,
      faults: faultsOf(error, payload?.userErrors),
    };
  }
  return {
    correct: (input) => change(StatementCorrectDocument, { input }, (data) => data.statementCorrect),
    confirm: (id) => change(StatementConfirmDocument, { id }, (data) => data.statementConfirm),
    reject: (id) => change(StatementRejectDocument, { id }, (data) => data.statementReject),
    correctEntity: (input) => change(EntityCorrectDocument, { input }, (data) => data.entityCorrect),
    merge: (from, into) => change(EntityMergeDocument, { from, into }, (data) => data.entityMerge),
    keepApart: (one, other) => change(EntityKeepApartDocument, { one, other }, (data) => data.entityKeepApart),
    unmerge: (id) => change(EntityUnmergeDocument, { id }, (data) => data.entityUnmerge),
    undo: (id) => change(ChangeUndoDocument, { id }, (data) => data.changeUndo),
  };
}
