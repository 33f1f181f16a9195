/** What all mutations have in common: who may, where they write, and expected failures as data. */

import { type Role, requireRole, type Viewer } from '../../access/viewer.ts';
import { type ErrorCode, HearsayError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { everything } from '../asked-fields.ts';
import type { Context } from '../context.ts';

/** What a mutation works with. */
export interface Change {
  readonly store: Store;
  /** Who changes something. */
  readonly viewer: Viewer;
  readonly context: Context;
}

/** One thing that the person who sent the input can mend. */
export interface UserErrorNode {
  readonly code: UserErrorCode;
  readonly message: string;
  /** The way to the field of the input, such as `["from"]`; null where no single field is at fault. */
  readonly field: readonly string[] | null;
  /** The ids of changes that keep it from being done. */
  readonly changes: readonly string[];
}

/** What another input would mend; failures of the service, or of the client's rights, are errors and no data. */
export const userErrorCodes = [
  'ARTICLE_DELETED',
  'ARTICLE_UNKNOWN',
  'ARTICLE_UNREADABLE',
  'CHANGED_MEANWHILE',
  'CHANGE_FINAL',
  'CHANGE_IN_THE_WAY',
  'CHANGE_UNKNOWN',
  'ENTITY_AMBIGUOUS',
  'ENTITY_UNKNOWN',
  'INPUT_INVALID',
  'RECORDS_INVALID',
  'STATEMENT_UNKNOWN',
] as const satisfies readonly ErrorCode[];

type UserErrorCode = (typeof userErrorCodes)[number];

/**
 * Makes the resolver of a mutation that needs a role. `run` gives the payload; where it throws an expected failure, that is the payload's only
 * user error (`details.field` names the input's field), and `nothing` the rest of it. What was done in part gives its `userErrors` itself.
 */
export function mutation<Input, Payload extends object>(
  role: Role,
  nothing: Payload,
  run: (change: Change, input: Input) => Promise<Payload & { readonly userErrors?: readonly UserErrorNode[] }>,
) {
  return async (
    _root: unknown,
    { input }: { readonly input: Input },
    context: Context,
  ): Promise<Payload & { readonly userErrors: readonly UserErrorNode[] }> => {
    const viewer = requireRole(context.viewer, role);
    if (context.store === null)
      throw new HearsayError('FORBIDDEN', 'Nothing is written here; ask the service or use the command line.');
    try {
      const payload = await run({ store: context.store, viewer, context }, input);
      return { userErrors: [], ...payload };
    } catch (error) {
      const userError = error instanceof HearsayError ? toUserError(error) : null;
      if (userError === null) throw error;
      return { ...nothing, userErrors: [userError] };
    } finally {
      context.expect(everything);
    }
  };
}

/** An expected failure as data; null for those that are none of the input's. */
export function toUserError({ code: named, message, details }: HearsayError): UserErrorNode | null {
  const { field, change, changes = change === undefined ? [] : [change] } = details;
  const code = userErrorCodes.find((known) => known === named);
  if (code === undefined) return null;
  const path = typeof field === 'string' ? [field] : field;
  return { code, message, field: Array.isArray(path) ? path : null, changes: Array.isArray(changes) ? changes : [] };
}
