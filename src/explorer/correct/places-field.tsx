/** Where in the text the parts of a statement stand: selected there, or moved word by word. */

import './correct.css';
import { Fragment, useRef } from 'react';
import type { AnchorPart } from '../api/schema.generated.ts';
import { movePart } from './content-words.ts';
import type { Correctable, Place } from './correctable.ts';
import { FaultNotes } from './fault-notes.tsx';
import type { Fault } from './faults.ts';
import { type Selected, useTextSelection } from './use-text-selection.ts';
import { moveEdge } from './word-edges.ts';
import { WordsInContext } from './words-in-context.tsx';

interface PlacesFieldProps {
  readonly text: string | null;
  readonly points: readonly string[] | null;
  readonly value: Correctable;
  /** In the article's text, where that stands on the page. */
  readonly selected: Selected | null;
  readonly onChange: (value: Correctable) => void;
  readonly faults: readonly Fault[];
}

const parts: readonly [AnchorPart, string][] = [
  ['CONTENT', 'content'],
  ['SPEAKER', 'speaker'],
  ['CUE', 'cue'],
];

/** Nothing can be moved where the graph does not hold the text. */
export function PlacesField({ text, points, value, selected: elsewhere, onChange, faults }: PlacesFieldProps) {
  const context = useRef<HTMLQuoteElement>(null);
  const [inside, drop] = useTextSelection(context);
  const selected = inside ?? elsewhere;
  if (text === null || points === null)
    return (
      <p className="places small soft">
        The graph does not hold this article’s text, so the places of the words stay as they are.
      </p>
    );
  const placesOf = (part: AnchorPart) => value.anchors.filter((anchor) => anchor.part === part);
  const move = (part: AnchorPart, places: readonly Selected[]) => onChange(movePart(points, value, part, places));
  const take = (part: AnchorPart, places: readonly Selected[]) => {
    move(part, places);
    drop();
  };
  return (
    <fieldset className="correction-field places">
      <legend className="label">Words: select some to change them</legend>
      <WordsInContext text={text} statement={value} ref={context} />
      {selected && (
        <p className="places-selected" role="status">
          <q>{short(points.slice(selected.start, selected.end).join(''))}</q> is{' '}
          {parts.map(([part, name]) => (
            <Fragment key={part}>
              <button
                type="button"
                className="button"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(part, [selected])}
              >
                the {name}
              </button>{' '}
            </Fragment>
          ))}
          <button
            type="button"
            className="button"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take('CONTENT', [...placesOf('CONTENT').filter(apartFrom(selected)), selected])}
          >
            more of the content
          </button>
        </p>
      )}
      <ul className="places-list">
        {parts.flatMap(([part, name]) =>
          placesOf(part).map((place, index, all) => (
            <PlaceLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a place keeps its buttons, and their focus, while it moves
              key={`${part} ${index}`}
              name={all.length > 1 ? `${name} ${index + 1}` : name}
              place={place}
              points={points}
              onMove={(moved) =>
                move(
                  part,
                  all.map((one) => (one === place ? moved : one)),
                )
              }
              onRemove={
                // A statement without a cue or a content is none; its speaker may be nowhere in the text.
                all.length > 1 || part === 'SPEAKER'
                  ? () =>
                      move(
                        part,
                        all.filter((one) => one !== place),
                      )
                  : undefined
              }
            />
          )),
        )}
      </ul>
      <FaultNotes faults={faults} />
    </fieldset>
  );
}

interface PlaceLineProps {
  readonly name: string;
  readonly place: Place;
  readonly points: readonly string[];
  readonly onMove: (place: Place) => void;
  readonly onRemove: (() => void) | undefined;
}

function PlaceLine({ name, place, points, onMove, onRemove }: PlaceLineProps) {
  const step = (edge: 'start' | 'end', by: 1 | -1, sign: string, words: string) => {
    const moved = { ...place, [edge]: moveEdge(points, edge, place[edge], by) };
    const isPossible = moved.start < moved.end && moved[edge] !== place[edge];
    return (
      <button
        type="button"
        className="sign-button"
        aria-label={`The ${name} ${words}`}
        title={`The ${name} ${words}`}
        aria-disabled={!isPossible}
        onClick={() => isPossible && onMove(moved)}
      >
        {sign}
      </button>
    );
  };
  return (
    <li className="place">
      <span className="label">{name}</span>
      <span className="place-line">
        {step('start', -1, '←', 'begins a word earlier')}
        {step('start', 1, '→', 'begins a word later')}
        <q>{short(points.slice(place.start, place.end).join(''))}</q>
        {step('end', -1, '←', 'ends a word earlier')}
        {step('end', 1, '→', 'ends a word later')}
        {onRemove && (
          <button type="button" className="sign-button" aria-label={`Take the ${name} away`} onClick={onRemove}>
            ×
          </button>
        )}
      </span>
    </li>
  );
}

function apartFrom({ start, end }: Selected): (place: Selected) => boolean {
  return (place) => place.end <= start || place.start >= end;
}

/** Long words by their beginning and their end. */
function short(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, 50)} … ${words.slice(-35)}`;
}
