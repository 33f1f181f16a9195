/** What two people corrected at the same time, put together: of each field what one of them changed, and which both did. */

export interface Rebased<Fields> {
  /** What it is now, with what was changed in `mine`. */
  readonly value: Fields;
  /** The fields that both changed, and otherwise. */
  readonly differing: readonly (keyof Fields & string)[];
}

/**
 * @param keysOf What makes values the same.
 * @example rebase({ cue: 'said', gist: 'a' }, { cue: 'warned', gist: 'a' }, { cue: 'said', gist: 'b' }).value → { cue: 'warned', gist: 'b' }
 */
export function rebase<Fields extends object>(
  before: Fields,
  now: Fields,
  mine: Fields,
  keysOf: (fields: Fields) => Partial<Record<keyof Fields, unknown>> = (fields) => fields,
): Rebased<Fields> {
  const [was, is, wished] = [before, now, mine].map(keysOf) as [Keys<Fields>, Keys<Fields>, Keys<Fields>];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const fields = Object.keys(wished) as (keyof Fields & string)[];
  const changed = fields.filter((field) => !same(was[field], wished[field]));
  return {
    value: { ...now, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) },
    differing: changed.filter((field) => !same(was[field], is[field]) && !same(is[field], wished[field])),
  };
}

type Keys<Fields> = Partial<Record<keyof Fields, unknown>>;
