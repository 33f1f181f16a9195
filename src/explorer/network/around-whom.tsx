/** Around whom the network is drawn: one in the field, and the others beneath it, each to be taken away. */

import { EntityPicker } from '../picker/entity-picker.tsx';
import { usePicked } from '../picker/use-picked.ts';

interface AroundWhomProps {
  readonly around: readonly string[];
  readonly onChange: (around: string[]) => void;
}

/** @example <AroundWhom around={['organization:ria']} onChange={(around) => change({ around })} /> */
export function AroundWhom({ around, onChange }: AroundWhomProps) {
  const [first, ...others] = around;
  return (
    <div className="network-around">
      <EntityPicker
        label="Around whom"
        placeholder="those most linked"
        count="said"
        value={first}
        onChange={(id) => onChange(id ? [id, ...others.filter((other) => other !== id)] : others)}
      />
      {others.length > 0 && (
        <ul aria-label="Also around">
          {others.map((id) => (
            <Other key={id} id={id} onLeave={() => onChange(around.filter((other) => other !== id))} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Other({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) {
  const name = usePicked(id)?.name ?? id;
  return (
    <li>
      and {name}
      <button type="button" className="sign-button" aria-label={`Not around ${name}`} onClick={onLeave}>
        ×
      </button>
    </li>
  );
}
