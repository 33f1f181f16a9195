/** What keeps a change from being made: faults of the input, each at its field, or that the service did not answer. */

import { plainWords } from '../shell/plain-words.ts';
import type { FaultFragment } from './changing.generated.ts';

export interface Fault {
  readonly message: string;
  /** The way to the field of the input; empty where no single field is at fault. */
  readonly field: readonly string[];
  /** Whether another token would help. */
  readonly isOfToken?: boolean;
  /** Whether somebody changed the same meanwhile. */
  readonly isOfBase?: boolean;
}

/** What urql tells of an answer that is none. */
interface AnswerError {
  /** Empty where the service did not answer. */
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

const ofToken = ['TOKEN_INVALID', 'UNAUTHENTICATED', 'FORBIDDEN'];

/** Of the API's answer: both what it says of the input, and that it did not come. */
export function faultsOf(
  error: AnswerError | undefined,
  userErrors: readonly (Pick<FaultFragment, 'message' | 'field'> & { readonly code?: FaultFragment['code'] })[] = [],
): Fault[] {
  const found: Fault[] = userErrors.map(({ code, message, field }) => ({
    ...{ message, field: field ?? [] },
    ...(code === 'CHANGED_MEANWHILE' && { isOfBase: true }),
  }));
  if (!error) return found;
  const [first] = error.graphQLErrors;
  const misread = first && misreadInput(first.message);
  if (misread) return [...found, misread];
  const isOfToken = ofToken.includes(String(first?.extensions?.code));
  const message = first
    ? plainWords(first.message)
    : 'The service does not answer. What you wrote is kept: try again when it is back.';
  return [...found, { message, field: [], isOfToken }];
}

/** Where a value is none of its type, such as a day that is none, GraphQL itself says so, and the place in words. */
function misreadInput(message: string): Fault | null {
  const [, path, reason] = /^Variable "\$\w+" got invalid value .*? at "([\w.[\]]+)"; (.*)$/s.exec(message) ?? [];
  if (!path || !reason) return null;
  const [variable = '', ...rest] = path.split(/[.[\]]+/).filter((name) => name !== '');
  return { message: reason, field: variable === 'input' ? rest : [variable, ...rest] };
}

/** The faults at a field and below it: `faultsAt(faults, 'relays')`. */
export function faultsAt(faults: readonly Fault[], ...path: readonly string[]): Fault[] {
  return faults.filter(({ field }) => path.every((name, index) => field[index] === name));
}

/** Those that are at none of the fields. */
export function faultsElsewhere(faults: readonly Fault[], fields: readonly string[]): Fault[] {
  return faults.filter(({ field: [first] }) => first === undefined || !fields.includes(first));
}

/** Faults below a field, as if that were the input: `faultsBelow(faults, 'article')`. */
export function faultsBelow(faults: readonly Fault[], name: string): Fault[] {
  return faults.map((fault) => (fault.field[0] === name ? { ...fault, field: fault.field.slice(1) } : fault));
}
