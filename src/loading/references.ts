/** What a record refers to, each with the field that does. */

import type { HearsayRecord, StatementRecord } from '../record/record.ts';

export interface Reference {
  readonly field: string;
  readonly target: string;
}

/** The references of a record, in the order of its fields. */
export function referencesOf(record: HearsayRecord): readonly Reference[] {
  switch (record.type) {
    case 'entity':
      return [];
    case 'relation':
      return [...at('/source', record.source), ...at('/target', record.target)];
    case 'article':
      return at('/outlet', record.outlet);
    case 'figure':
      return [...at('/article', record.article), ...at('/statement', record.statement)];
    case 'change':
      return [
        ...(record.kind === 'ENTITY_MERGE' ? at('/into', record.into) : []),
        ...spokenOf((record.after ?? {}) as Partial<StatementRecord>, '/after'),
      ];
    case 'statement':
      return [...at('/article', record.article), ...spokenOf(record), ...each('/repeats', record.repeats)];
  }
}

const at = (field: string, target: string | undefined) => (target === undefined ? [] : [{ field, target }]);
const each = (field: string, targets: readonly string[] = []) =>
  targets.map((target, index) => ({ field: `${field}/${index}`, target }));

function spokenOf({ speaker, about, audience, relays = [] }: Partial<StatementRecord>, within = ''): Reference[] {
  return [
    ...at(`${within}/speaker`, speaker),
    ...each(`${within}/about`, about),
    ...each(`${within}/audience`, audience),
    ...relays.map(({ entity }, index) => ({ field: `${within}/relays/${index}/entity`, target: entity })),
  ];
}
