/** Keeps a drawing in the page in step with the network, what is marked of it, where somebody looks, and the theme. */

import { type RefObject, useEffect, useRef } from 'react';
import type { DrawingEvents, Marks } from './drawing-events.ts';
import type { Network, Places } from './network.ts';
import type { NetworkChoice } from './network-choice.ts';
import { NetworkDrawing } from './network-drawing.ts';
import { readPalette, watchTheme } from './palette.ts';

interface DrawingState {
  readonly network: Network;
  readonly places: Places;
  readonly marks: Marks;
  /** What of it is seen; another value moves the picture. */
  readonly at: NetworkChoice['at'];
  readonly events: DrawingEvents;
}

interface DrawingHandles {
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly names: RefObject<SVGSVGElement | null>;
  readonly drawing: RefObject<NetworkDrawing | null>;
}

/** @example const { canvas, names, drawing } = useDrawing({ network, places, marks, at, events }); */
export function useDrawing({ network, places, marks, at, events }: DrawingState): DrawingHandles {
  const canvas = useRef<HTMLDivElement>(null);
  const names = useRef<SVGSVGElement>(null);
  const drawing = useRef<NetworkDrawing>(null);
  const latest = useRef(events);
  const movedTo = useRef<NetworkChoice['at']>(null);
  const isLarge = NetworkDrawing.isLarge(network);

  useEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    if (!canvas.current || !names.current) return;
    const own = new NetworkDrawing(canvas.current, names.current, isLarge, {
      onOpen: (id) => latest.current.onOpen(id),
      onExpand: (id) => latest.current.onExpand(id),
      onPin: (id, place) => latest.current.onPin(id, place),
      onMove: (place) => {
        movedTo.current = place;
        latest.current.onMove(place);
      },
    });
    drawing.current = own;
    const paint = () => canvas.current && own.paint(readPalette(canvas.current));
    paint();
    const unwatch = watchTheme(paint);
    return () => {
      unwatch();
      own.close();
      drawing.current = null;
    };
  }, [isLarge]);

  useEffect(() => {
    drawing.current?.show(network, places);
    performance.mark('network drawn');
  }, [network, places]);

  useEffect(() => drawing.current?.mark(marks), [marks]);

  // By its value: the same place in another object moves nothing.
  const seen = JSON.stringify(at);
  useEffect(() => {
    const wanted = JSON.parse(seen) as NetworkChoice['at'];
    // Where somebody just moved it by hand, it is already.
    const isThere = wanted !== null && movedTo.current !== null && isNear(movedTo.current, wanted);
    if (places.size > 0 && !isThere) drawing.current?.look(wanted);
  }, [seen, places]);

  return { canvas, names, drawing };
}

/** The address keeps rounded numbers. */
function isNear(one: NonNullable<NetworkChoice['at']>, other: NonNullable<NetworkChoice['at']>): boolean {
  const far = Math.hypot(one.x - other.x, one.y - other.y);
  return far <= 2 && Math.abs(one.zoom / other.zoom - 1) < 0.01;
}
