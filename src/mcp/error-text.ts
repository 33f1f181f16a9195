/** What an assistant is told of an error: the code, a message that says how to mend it, and the ids that would have been understood. */

import { createErrorFormatter } from '../graphql/masking.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** `ENTITY_UNKNOWN: No entity has the name …`, with candidates or nearest names as `name = id`; never the inside. */
export function toErrorText(error: unknown, report: (error: unknown) => void): string {
  const { message, extensions = {} } = createErrorFormatter(report)({ message: '' }, error);
  const { code, candidates, nearest } = extensions;
  const offers = [candidates, nearest].flatMap((list) => (Array.isArray(list) ? (list as readonly Named[]) : []));
  const ids = offers.map(({ id, name }) => `- ${name} = ${id}`);
  return [`${code}: ${message}`, ...(ids.length > 0 ? ['Call again with one of these ids:', ...ids] : [])].join('\n');
}
