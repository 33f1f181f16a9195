/** A field that finds entities while one types, and tolerates spelling: a combobox of the ARIA Authoring Practices. */

import './picker.css';
import { useCombobox } from 'downshift';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { madeEntity } from '../entity/made-entity.ts';
import type { Named } from '../entity/named.ts';
import { FindEntitiesDocument, type FindEntitiesQuery } from './find-entities.generated.ts';
import { keepPicked, usePicked } from './use-picked.ts';
import { useSettled } from './use-settled.ts';

type Found = Extract<FindEntitiesQuery['search']['nodes'][number]['node'], EntityNameFragment>;

/** Which of an entity's numbers tells how much there is to find here. */
export type PickerCount = 'said' | 'about' | 'relayed';

interface EntityPickerProps {
  readonly label: string;
  readonly placeholder: string;
  /** What the entity is picked for; those with more of it stand first among equals. */
  readonly count: PickerCount;
  /** The id, name or alias that is picked. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined, entity?: Named) => void;
  /** Entities that the graph does not have yet, to be found as well. */
  readonly offered?: readonly Named[];
  /** Whether one that is not found can be made, as a person, an organization and so on. */
  readonly mayMake?: boolean;
  /** What is wrong with it, by the id of where that is said. */
  readonly describedBy?: string | undefined;
}

const none: readonly Named[] = [];

/** @example <EntityPicker label="Who" placeholder="anyone" count="said" value={speaker} onChange={…} /> */
export function EntityPicker({
  label,
  placeholder,
  count,
  value,
  onChange,
  offered = none,
  mayMake = false,
  describedBy,
}: EntityPickerProps) {
  const fromOffer = offered.find(({ id }) => id === value);
  const asked = usePicked(fromOffer ? undefined : value);
  const picked = fromOffer ?? asked;
  // What is written there; null as long as nothing is, and the name of what is picked stands there.
  const [written, setWritten] = useState<string | null>(null);
  const [isIn, setIn] = useState(false);
  // Enter was pressed before the answer to these letters came, and waits for it.
  const [isAwaited, setAwaited] = useState(false);
  const letters = (written ?? '').trim();
  const words = useSettled(letters);
  const [{ data, error, fetching, operation }, ask] = useQuery({
    query: FindEntitiesDocument,
    variables: { words },
    pause: words === '',
  });
  const known: readonly (Found | Named)[] =
    words === ''
      ? []
      : [...offered.filter(({ name, isNew }) => isNew && startsAWord(name, words)), ...rank(data, count)];
  const isAnsweredFor = operation?.variables.words === words && !fetching;
  const found = mayMake && words !== '' && isAnsweredFor ? [...known, ...makeable(words, known)] : known;
  // What is shown may still answer letters that were there before; Enter takes nothing of that.
  const isAnswered = words === letters && !fetching && operation?.variables.words === letters && !error;
  const name = picked?.name ?? value ?? '';
  const choose = (entity: Named | null | undefined) => {
    setWritten(null);
    if (!entity) return;
    if (isKnown(entity)) keepPicked(entity);
    onChange(entity.id, entity);
  };
  const { isOpen, getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<
    Found | Named
  >({
    items: [...found],
    selectedItem: null,
    inputValue: written ?? name,
    itemToString: (entity) => entity?.name ?? '',
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem),
    stateReducer: (_state, { type, changes }) =>
      // Leaving the field takes nothing: only Enter and a click do.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null } : changes,
  });
  useEffect(() => {
    if (!isAwaited || !isAnswered) return;
    setAwaited(false);
    // What is made is chosen by hand.
    if (known[0]) choose(known[0]);
  });
  const leave = () => {
    setIn(false);
    setAwaited(false);
    if (written?.trim() === '' && value) onChange(undefined);
    setWritten(null);
  };
  const input = useRef<HTMLInputElement>(null);
  const inputProps = getInputProps({
    ref: input,
    placeholder,
    // At once: what downshift tells comes later, and letters that are typed fast would be lost.
    onChange: ({ currentTarget }) => {
      setAwaited(false);
      setWritten(currentTarget.value);
    },
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || letters === '' || isAnswered) return;
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
      event.preventDefault();
      setAwaited(true);
      if (error) ask({ requestPolicy: 'network-only' });
    },
    'aria-describedby': describedBy,
    onFocus: ({ currentTarget }) => {
      setIn(true);
      currentTarget.select();
    },
    onBlur: leave,
  });
  const isShown = isOpen && isIn && letters !== '';
  const on = isAnswered ? found[highlightedIndex] : undefined;
  // Downshift tells of an open list with an entry that is on, whether or not one is there.
  const shown = {
    'aria-expanded': isShown && found.length > 0,
    'aria-activedescendant': isShown && on ? inputProps['aria-activedescendant'] : undefined,
  };
  return (
    <div className="picker">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: getLabelProps names its control */}
      <label className="label" {...getLabelProps()}>
        {label}
      </label>
      <div className="picker-line">
        {value &&
          written === null &&
          (picked ? <KindMark kind={picked.kind} isNamed /> : <span className="kind-mark" />)}
        <input {...inputProps} {...shown} />
        {value && (
          <button
            type="button"
            className="sign-button"
            aria-label={`${label}: take ${name} away`}
            onClick={() => {
              onChange(undefined);
              // The button goes; whoever pressed it goes on in the field.
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </div>
      <div className="picker-list" hidden={!isShown}>
        <ul {...getMenuProps()} hidden={found.length === 0}>
          {found.map((entity, index) => (
            <li
              key={entity.id}
              className={[entity === on && 'is-on', index === known.length && index > 0 && 'is-first-made']
                .filter(Boolean)
                .join(' ')}
              {...getItemProps({ item: entity, index })}
            >
              <KindMark kind={entity.kind} />
              <span className="picker-name">
                {entity.name}{' '}
                <small>
                  {isMakeable(entity)
                    ? `make it: new ${kinds[entity.kind].name.toLowerCase()}`
                    : kinds[entity.kind].name}
                </small>
              </span>
              <span className="number small soft">
                {'numbers' in entity ? (
                  <>
                    {entity.numbers[count]} <span className="only-spoken">statements</span>
                  </>
                ) : (
                  !isMakeable(entity) && 'new'
                )}
              </span>
            </li>
          ))}
        </ul>
        {isShown && found.length === 0 && (
          <p className="picker-none" role="status">
            {error ? 'The service does not answer.' : isAnswered ? `Nobody here is called “${letters}”.` : 'Looking…'}
          </p>
        )}
      </div>
    </div>
  );
}

/** `startsAWord('Ada Berg', 'be')` → true. */
function startsAWord(name: string, words: string): boolean {
  return ` ${name}`.toLowerCase().includes(` ${words.toLowerCase()}`);
}

const isMakeable = (entity: Found | Named): boolean => 'isMade' in entity && entity.isMade === true;

/** One of each kind, but for those of this name that are there already. */
function makeable(words: string, known: readonly (Found | Named)[]): Named[] {
  return kindOrder
    .filter(
      (kind) => !known.some((entity) => entity.kind === kind && entity.name.toLowerCase() === words.toLowerCase()),
    )
    .map((kind) => madeEntity(kind, words));
}

/** Whether the graph has it. */
function isKnown(entity: Found | Named): boolean {
  return 'numbers' in entity;
}

/** The best matches first, as the search has them; those with nothing to find last. */
function rank(data: FindEntitiesQuery | undefined, count: PickerCount): Found[] {
  const found = (data?.search.nodes ?? []).flatMap(({ node }) => ('id' in node ? [node as Found] : []));
  const isEmpty = (entity: Found) => Number(entity.numbers[count] === 0);
  return found.toSorted((a, b) => isEmpty(a) - isEmpty(b)).slice(0, 8);
}
