/** A network on a canvas, by Cytoscape.js, with its names above it: shows what it is given, and tells what people do to it. */

import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { LabelLayer, type NamedNode } from './label-layer.ts';
import type { Network, Place, Places } from './network.ts';
import { networkStyle } from './network-style.ts';
import type { Palette } from './palette.ts';
import { PanByPicture } from './pan-by-picture.ts';
import { nodeRadius } from './sizes.ts';
import { updateElements } from './update-elements.ts';

export interface DrawingEvents {
  /** A node or a link was clicked; null beside them. */
  onOpen(id: string | null): void;
  onExpand(id: string): void;
  /** A node was put somewhere by hand. */
  onPin(id: string, place: Place): void;
  /** Somebody moved the picture, and it rests. */
  onMove(at: Place & { readonly zoom: number }): void;
}

export interface Marks {
  readonly open: string | null;
  /** The node that the keyboard is at. */
  readonly at: string | null;
  readonly way: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
}

/** Above so many nodes or links a picture of the network moves, not the network. */
const many = { nodes: 300, links: 800 };
const restAfter = 160;

export class NetworkDrawing {
  readonly #cy: Core;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  readonly #watcher: ResizeObserver;
  readonly #picture: PanByPicture | null;
  #network: Network = { nodes: [], links: [] };
  #marks: Marks = { open: null, at: null, way: new Set(), faded: new Set() };
  #resting: ReturnType<typeof setTimeout> | undefined;
  #movedByHand = false;
  #palette: Palette | null = null;

  constructor(container: HTMLElement, layer: SVGSVGElement, isLarge: boolean, events: DrawingEvents) {
    forbidStyleElement();
    this.#container = container;
    this.#labels = new LabelLayer(layer);
    this.#cy = cytoscape({
      container,
      ...{ minZoom: 0.03, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true },
      ...{ textureOnViewport: isLarge, motionBlur: false, pixelRatio: 'auto' as unknown as number },
    });
    this.#picture = isLarge ? this.#panByPicture() : null;
    this.#listen(events);
    this.#watcher = new ResizeObserver(() => this.#resize());
    this.#watcher.observe(container);
  }

  /** Whether a network is so large that it is drawn in another way. */
  static isLarge({ nodes, links }: Network): boolean {
    return nodes.length > many.nodes || links.length > many.links;
  }

  #listen({ onOpen, onExpand, onPin, onMove }: DrawingEvents): void {
    const idOf = ({ target }: EventObject): string => target.id();
    this.#cy.on('tap', (event) => {
      if (!this.#picture?.isMoving) onOpen(event.target === this.#cy ? null : idOf(event));
    });
    this.#cy.on('dbltap', 'node', (event) => onExpand(idOf(event)));
    this.#cy.on('dragfree', 'node', (event) => onPin(idOf(event), { ...event.target.position() }));
    this.#cy.on('drag', 'node', () => this.#drawLabels());
    this.#cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#movedByHand = true;
    });
    this.#cy.on('viewport', () => {
      this.#labels.follow(this.#viewport());
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#drawLabels();
        if (this.#movedByHand) onMove(this.whereabouts());
        this.#movedByHand = false;
      }, restAfter);
    });
    this.#cy.on('mouseover', 'node, edge', () => this.#container.classList.add('is-over'));
    this.#cy.on('mouseout', 'node, edge', () => this.#container.classList.remove('is-over'));
  }

  #panByPicture(): PanByPicture {
    const drawn = this.#container.firstElementChild as HTMLElement;
    return new PanByPicture(this.#container, {
      hits: (x, y) => {
        const zoom = this.#cy.zoom();
        return this.#cy
          .nodes()
          .toArray()
          .some((node) => {
            const at = node.renderedPosition();
            return Math.hypot(at.x - x, at.y - y) <= (zoom * node.width()) / 2 + 2;
          });
      },
      onMove: (dx, dy) => {
        drawn.style.transform = `translate(${dx}px, ${dy}px)`;
        const { x, y, zoom } = this.#viewport();
        this.#labels.follow({ x: x + dx, y: y + dy, zoom });
      },
      onDrop: (dx, dy) => {
        this.#movedByHand = true;
        this.#cy.panBy({ x: dx, y: dy });
        // When what is drawn stands there as well.
        this.#cy.one('render', () => {
          drawn.style.transform = '';
        });
      },
    });
  }

  /** Shows a network; what is marked stays marked. */
  show(network: Network, places: Places): void {
    this.#network = network;
    updateElements(this.#cy, network, places);
    if (this.#palette) this.paint(this.#palette);
    this.mark(this.#marks);
  }

  mark(marks: Marks): void {
    this.#marks = marks;
    this.#cy.batch(() => {
      this.#cy.elements().forEach((element) => {
        const id = element.id();
        element.toggleClass('is-open', id === marks.open);
        element.toggleClass('is-at', id === marks.at);
        element.toggleClass('is-on-way', marks.way.has(id));
        element.toggleClass('is-faded', marks.faded.has(id));
      });
    });
    this.#drawLabels();
  }

  paint(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(networkStyle(palette, this.#network.links.length));
  }

  /** Shows all of it, or the place that is given. */
  look(at: (Place & { readonly zoom: number }) | null): void {
    if (at) {
      const { width, height } = this.#window();
      this.#cy.viewport({ zoom: at.zoom, pan: { x: width / 2 - at.x * at.zoom, y: height / 2 - at.y * at.zoom } });
    } else {
      this.#cy.fit(undefined, Math.min(64, this.#container.clientWidth / 9));
      if (this.#cy.zoom() > 1.25) {
        this.#cy.zoom(1.25);
        this.#cy.center();
      }
    }
    this.#drawLabels();
  }

  /** Nearer or farther, around the middle; as if by hand. */
  zoomBy(factor: number): void {
    const { width, height } = this.#window();
    this.#movedByHand = true;
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  /** Brings a node into sight. */
  reveal(id: string): void {
    const { x = 0, y = 0 } = this.#cy.getElementById(id).renderedPosition() ?? {};
    const { width, height } = this.#window();
    const margin = 40;
    const isSeen = x > margin && y > margin && x < width - margin && y < height - margin;
    if (!isSeen) this.#cy.panBy({ x: width / 2 - x, y: height / 2 - y });
  }

  whereabouts(): Place & { readonly zoom: number } {
    const { width, height } = this.#window();
    const { x, y, zoom } = this.#viewport();
    return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom, zoom };
  }

  /** Where everything stands now, pinned or not. */
  places(): Places {
    return new Map(this.#cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  }

  get labels(): LabelLayer {
    return this.#labels;
  }

  close(): void {
    clearTimeout(this.#resting);
    this.#watcher.disconnect();
    this.#picture?.close();
    this.#cy.destroy();
  }

  #drawLabels(): void {
    const zoom = this.#cy.zoom();
    const names = this.#network.nodes.flatMap(({ id, label, weight }): NamedNode[] => {
      const node = this.#cy.getElementById(id);
      if (node.empty() || this.#marks.faded.has(id)) return [];
      const isStrong = id === this.#marks.open || id === this.#marks.at;
      const rank = weight + (isStrong ? 1e6 : this.#marks.way.has(id) ? 1e5 : 0);
      return [{ id, name: label, ...node.renderedPosition(), radius: nodeRadius(weight) * zoom, rank, isStrong }];
    });
    this.#labels.draw(names, this.#window(), this.#viewport());
  }

  #resize(): void {
    const at = this.whereabouts();
    this.#cy.resize();
    this.#drawLabels();
    if (at.zoom) this.#labels.follow(this.#viewport());
  }

  #viewport() {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() };
  }

  #window() {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }
}

/** Cytoscape.js would add a `<style>` to the page, which the policy forbids, unless one with this id is there; network.css has its line. */
function forbidStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const there = document.createElement('meta');
  there.id = id;
  document.head.append(there);
}
