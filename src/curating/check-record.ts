/** A corrected record must be one that could have been loaded. */

import { HearsayError } from '../errors.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { findFaults } from '../record/parse-record.ts';
import type { HearsayRecord } from '../record/record.ts';

/** @throws HearsayError INPUT_INVALID with the field at fault, below the one from which the record is made */
export function checkRecord(record: HearsayRecord, below: readonly string[] = []): void {
  const [fault] = findFaults(canonicalRecord(record));
  if (!fault) return;
  const field = [...below, ...(fault.field ?? '').split('/').filter((part) => part !== '')];
  throw new HearsayError('INPUT_INVALID', `${field.join('.') || 'The record'} ${fault.reason}.`, {
    details: { field },
  });
}
