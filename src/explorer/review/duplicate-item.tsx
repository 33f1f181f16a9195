/** Two entities that may be one: why, what is known of each, and merging in either direction. */

import { FaultNotes } from '../correct/fault-notes.tsx';
import type { Fault } from '../correct/faults.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { kinds } from '../entity/kinds.ts';
import { DoneLine } from './done-line.tsx';
import { Doubt } from './doubt.tsx';
import type { ReviewLineFragment } from './review-list.generated.ts';
import type { Done } from './use-review.ts';

interface DuplicateItemProps {
  readonly item: ReviewLineFragment;
  readonly done: Done | undefined;
  readonly faults: readonly Fault[];
  readonly onMerge: (from: string, into: string) => void;
  readonly onKeepApart: (one: string, other: string) => void;
  readonly onUndo: () => void;
}

/** @example <DuplicateItem item={item} done={undefined} faults={[]} onMerge={merge} … /> */
export function DuplicateItem({ item, done, faults, onMerge, onKeepApart, onUndo }: DuplicateItemProps) {
  const { doubt, reasons, entities } = item;
  const [one, other] = entities;
  if (!one || !other) return null;
  return (
    <article
      className={`review-item${done ? ' is-done' : ''}`}
      aria-label={`Are ${one.name} and ${other.name} one?`}
      data-step
      tabIndex={-1}
    >
      <header className="review-head">
        <p>
          Are <EntityLink entity={one} /> and <EntityLink entity={other} /> one?
        </p>
        <Doubt doubt={doubt} of="one" />
      </header>
      {done ? (
        <DoneLine done={done} what={`${one.name}, ${other.name}`} onUndo={onUndo} faults={faults} />
      ) : (
        <>
          <ul className="review-reasons">
            {reasons.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <div className="twins">
            {[one, other].map((entity, index) => (
              <Twin key={entity.id} entity={entity} onKeep={() => onMerge((index === 0 ? other : one).id, entity.id)} />
            ))}
          </div>
          <div className="review-buttons">
            <button type="button" className="button" data-review="reject" onClick={() => onKeepApart(one.id, other.id)}>
              They are two <kbd>x</kbd>
            </button>
          </div>
          <FaultNotes faults={faults} />
        </>
      )}
    </article>
  );
}

interface TwinProps {
  readonly entity: ReviewLineFragment['entities'][number];
  readonly onKeep: () => void;
}

function Twin({ entity, onKeep }: TwinProps) {
  const { id, name, kind, aliases, description, numbers } = entity;
  return (
    <section className="twin" aria-label={`${name}, ${id}`}>
      <h2>
        <EntityLink entity={entity} />
      </h2>
      <p className="small soft">
        {kinds[kind].name} · <code>{id}</code>
      </p>
      {description && <p className="small">{description}</p>}
      {aliases.length > 0 && <p className="small">Also called {aliases.join(' · ')}</p>}
      <p className="small number">
        said {numbers.said} · said about {numbers.about} · passed on {numbers.relayed}
      </p>
      <button type="button" className="button" onClick={onKeep}>
        One, under this name
      </button>
    </section>
  );
}
