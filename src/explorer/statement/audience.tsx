/** Those who were told, so that cue and audience read as one: “told CNN”, “said to reporters”. */

import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { EntityList } from '../entity/entity-list.tsx';

interface AudienceProps {
  readonly cue: string;
  readonly audience: readonly EntityNameFragment[];
}

/** Verbs whose object is who hears. */
const takesObject = /\b(told|tells|tell|telling|asked|urged|warned|informed|assured|reminded)$/i;

/** Nothing, where nobody is named. */
export function Audience({ cue, audience }: AudienceProps) {
  if (audience.length === 0) return null;
  return (
    <span className="card-cue">
      {takesObject.test(cue) ? ' ' : ' to '}
      <EntityList entities={audience} />
    </span>
  );
}
