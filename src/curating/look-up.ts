/** What the inputs of changes name, found in the graph; what is not there is said with the field that named it. */

import { reviewState, stands } from '../amending/changes.ts';
import { HearsayError } from '../errors.ts';
import { readChangesOf } from '../reading/changes.ts';
import { findEntity } from '../reading/find-entity.ts';
import { readEntities, readStatements } from '../reading/nodes.ts';
import { entityRecord, statementRecord } from '../reading/to-record.ts';
import type { EntityRecord, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';

/** The entity that an id, a name or an alias means. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS */
export async function lookUpEntity(
  reader: Reader,
  reference: string,
  field: string | readonly string[],
): Promise<EntityRecord> {
  try {
    const [entity] = await readEntities(reader, [await findEntity(reader, reference)]);
    return entityRecord(entity as NonNullable<typeof entity>);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    const { code, message, details } = error;
    throw new HearsayError(code, message, { cause: error, details: { ...details, field } });
  }
}

/** The statement with an id. @throws HearsayError STATEMENT_UNKNOWN */
export async function lookUpStatement(reader: Reader, id: string): Promise<StatementRecord> {
  const [statement] = await readStatements(reader, [id]);
  if (statement) return statementRecord(statement);
  const changes = await readChangesOf(reader, [id]);
  const rejection = changes.find((change) => stands(change) && change.kind === 'STATEMENT_REJECT');
  const message =
    rejection && reviewState(changes) === 'REJECTED'
      ? `The statement was rejected by ${rejection.by}; undo ${rejection.id} to have it back.`
      : `No statement has the id "${id}".`;
  throw new HearsayError('STATEMENT_UNKNOWN', message, {
    details: { id, field: 'id', ...(rejection && { change: rejection.id }) },
  });
}
