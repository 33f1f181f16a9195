/** What whoever may write can do on an entity's own page: merge it into another, part it from one again, correct its name and kind. */

import './correct.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { entityPath } from '../entity/entity-link.tsx';
import { EntityPicker } from '../picker/entity-picker.tsx';
import { ChangeLines } from '../review/change-lines.tsx';
import { closeByEscape } from './close-by-escape.ts';
import { EntityEditor } from './entity-editor.tsx';
import { EntityToCorrectDocument } from './entity-to-correct.generated.ts';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';
import { type Outcome, useChanging } from './use-changing.ts';

/** @example <EntityCuration id={entity.id} /> */
export function EntityCuration({ id }: { readonly id: string }) {
  const [{ data }] = useQuery({ query: EntityToCorrectDocument, variables: { id } });
  const [open, setOpen] = useState<'merge' | 'edit' | null>(null);
  const [other, setOther] = useState<string | undefined>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [, navigate] = useLocation();
  const { merge, unmerge } = useChanging();
  const say = async (made: Promise<Outcome>) => {
    const { faults: found, entity: now } = await made;
    setFaults(found);
    if (found.length > 0) return;
    setOpen(null);
    if (now && now !== id) navigate(entityPath(now));
  };
  const entity = data?.entity;
  if (!entity) return null;
  const toggle = (name: 'merge' | 'edit') => setOpen(open === name ? null : name);
  return (
    <section className="curation" aria-label="Corrections">
      <div className="curation-line">
        <button type="button" className="button" aria-expanded={open === 'edit'} onClick={() => toggle('edit')}>
          Correct
        </button>
        <button type="button" className="button" aria-expanded={open === 'merge'} onClick={() => toggle('merge')}>
          Merge into…
        </button>
        {entity.formerIds.map((former) => (
          <button key={former} type="button" className="button" onClick={() => say(unmerge(former))}>
            Part from <code>{former}</code>
          </button>
        ))}
      </div>
      <FaultNotes faults={faults} />
      {open === 'edit' && (
        <EntityEditor entity={entity} onDone={(now) => say(Promise.resolve(now))} onCancel={() => setOpen(null)} />
      )}
      {open === 'merge' && (
        <form
          className="correction"
          aria-label="Merge into another"
          onSubmit={(event) => {
            event.preventDefault();
            if (other) say(merge(id, other));
          }}
          onKeyDown={closeByEscape(() => setOpen(null))}
        >
          <EntityPicker
            label={`${entity.name} is`}
            placeholder="who stays"
            count="about"
            value={other}
            onChange={setOther}
          />
          <p className="small soft">
            All that {entity.name} said, and all that was said about it, is the other’s from then on. It can be undone.
          </p>
          <div className="correction-buttons">
            <button type="submit" className="button is-main" disabled={!other}>
              Merge
            </button>
          </div>
        </form>
      )}
      {entity.changes.length > 0 && (
        <details>
          <summary>What people changed in it: {entity.changes.length}</summary>
          <ChangeLines changes={entity.changes} isOfOne />
        </details>
      )}
    </section>
  );
}
