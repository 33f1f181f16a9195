/** The entities that a record refers to. */

import type { HearsayRecord, Relay, StatementRecord } from '../record/record.ts';

/** Their ids, in the order of the fields; those of a change are in what it puts in place. */
export function entitiesIn(record: HearsayRecord): string[] {
  switch (record.type) {
    case 'relation':
      return [record.source, record.target];
    case 'article':
      return [record.outlet];
    case 'statement':
      return spokenOf(record);
    case 'change':
      return [...(record.into === undefined ? [] : [record.into]), ...spokenOf(record.after ?? {})];
    default:
      return [];
  }
}

type Spoken = Partial<Pick<StatementRecord, 'speaker' | 'about' | 'audience' | 'relays'>>;

function spokenOf({ speaker, about, audience, relays }: Spoken): string[] {
  return [
    ...(speaker === undefined ? [] : [speaker]),
    ...(about ?? []),
    ...(audience ?? []),
    ...(relays ?? []).map(({ entity }: Relay) => entity),
  ];
}
