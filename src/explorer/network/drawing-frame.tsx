/** The drawing in the page: it shows the network, and every node and link of it is reached by the keyboard, too. */

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useMemo, useState } from 'react';
import { kinds } from '../entity/kinds.ts';
import type { Marks } from './drawing-events.ts';
import { statementCount } from './link-words.ts';
import type { Network, Places } from './network.ts';
import type { NetworkActions } from './network-actions.ts';
import type { NetworkChoice } from './network-choice.ts';
import type { NetworkDrawing } from './network-drawing.ts';
import { isArrow, neighboursOf, nextNeighbour } from './next-neighbour.ts';
import { useDrawing } from './use-drawing.ts';

interface DrawingFrameProps {
  /** Gives the drawing, while it stands. */
  readonly ref?: Ref<() => NetworkDrawing | null>;
  readonly network: Network;
  readonly places: Places;
  readonly marks: Omit<Marks, 'at'>;
  /** What of it is seen; another value moves the picture. */
  readonly at: NetworkChoice['at'];
  /** What the network is of: `Who quoted whom`. */
  readonly title: string;
  readonly actions: NetworkActions;
}

/** @example <DrawingFrame network={network} places={places} marks={marks} at={null} title="Who quoted whom" actions={actions} /> */
export function DrawingFrame({ ref, network, places, marks, at, title, actions }: DrawingFrameProps) {
  const [cursor, setCursor] = useState<string | null>(null);
  const helpId = useId();
  const node = network.nodes.find(({ id }) => id === cursor);
  const here = node?.id ?? null;
  const allMarks = useMemo(() => ({ ...marks, at: here }), [marks, here]);
  const { canvas, names, drawing } = useDrawing({
    ...{ network, places, marks: allMarks, at },
    events: { onOpen: actions.open, onExpand: actions.expand, onPin: actions.pin, onMove: actions.move },
  });
  useImperativeHandle(ref, () => () => drawing.current, [drawing]);

  const go = (next: string | null) => {
    if (next === null) return;
    setCursor(next);
    drawing.current?.reveal(next);
  };
  const seeAll = () => {
    actions.seeAll();
    drawing.current?.look(null);
  };
  const start = network.nodes.find(({ id }) => id === marks.open)?.id ?? network.nodes[0]?.id ?? null;
  const atNode: Readonly<Record<string, (id: string) => void>> = {
    ...{ Enter: actions.open, ' ': actions.open, e: actions.expand, p: actions.pin, h: actions.hide },
  };
  const anywhere: Readonly<Record<string, () => void>> = {
    '+': () => drawing.current?.zoomBy(1.3),
    '=': () => drawing.current?.zoomBy(1.3),
    '-': () => drawing.current?.zoomBy(1 / 1.3),
    '0': seeAll,
  };
  const answer = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(key)) go(here === null ? start : nextNeighbour(network, places, here, key));
    else if (here !== null && atNode[key]) atNode[key](here);
    else if (key === 'Escape') actions.open(null);
    else if (anywhere[key]) anywhere[key]();
    else return;
    event.preventDefault();
  };
  return (
    <div className="network-frame">
      <div
        className="network-keys"
        role="application"
        aria-label={title}
        aria-roledescription="network"
        aria-describedby={helpId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application answers to keys
        tabIndex={0}
        onKeyDown={answer}
        onBlur={() => setCursor(null)}
      >
        <div className="network-canvas" ref={canvas} />
        <svg className="network-names" ref={names} aria-hidden="true" />
      </div>
      <p id={helpId} className="only-spoken">
        Arrow keys lead from node to neighbour. Enter opens a node, E draws its neighbours, P pins it, H hides it. Plus
        and minus bring the picture nearer and farther. The same stands in the table view.
      </p>
      <p className="only-spoken" role="status">
        {node &&
          `${node.label}, ${kinds[node.kind].name.toLowerCase()}, in ${statementCount(node.weight)}, linked to ${neighboursOf(network, node.id).length}`}
      </p>
      <div className="network-zoom">
        <p className="small soft">
          <span className="with-mouse">Drag to move, Ctrl and the wheel to come nearer</span>
          <span className="with-fingers">Two fingers move it and bring it nearer</span>
        </p>
        <button type="button" className="button" aria-label="Nearer" onClick={() => drawing.current?.zoomBy(1.4)}>
          +
        </button>
        <button type="button" className="button" aria-label="Farther" onClick={() => drawing.current?.zoomBy(1 / 1.4)}>
          −
        </button>
        <button type="button" className="button" onClick={seeAll}>
          All
        </button>
      </div>
    </div>
  );
}
