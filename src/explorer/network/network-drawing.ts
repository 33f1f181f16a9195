/** A network on a canvas, by Cytoscape.js, with its names above it: shows what it is given, and tells what people do to it. */

import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { DrawingEvents, Marks } from './drawing-events.ts';
import { fitViewport, type Viewport } from './fit-viewport.ts';
import { forbidStyleElement } from './forbid-style-element.ts';
import { hasNodeAt } from './has-node-at.ts';
import { LabelLayer } from './label-layer.ts';
import { labelLines } from './label-lines.ts';
import { leaveScrolling } from './leave-scrolling.ts';
import { LineLayer } from './line-layer.ts';
import { linesOf } from './lines.ts';
import { namedNodes } from './named-nodes.ts';
import type { Network, Place, Places } from './network.ts';
import { networkStyle } from './network-style.ts';
import type { Palette } from './palette.ts';
import { PanByPicture } from './pan-by-picture.ts';
import { updateElements } from './update-elements.ts';

/** Above so many nodes or links a picture of the network moves, not the network, and its links are painted beside the page. */
const many = { nodes: 300, links: 800 };
const restAfter = 160;

export class NetworkDrawing {
  readonly #cy: Core;
  readonly #labels: LabelLayer;
  readonly #container: HTMLElement;
  readonly #watcher: ResizeObserver;
  readonly #takeScrolling: () => void;
  readonly #picture: PanByPicture | null;
  /** The links of a large network: Cytoscape.js holds its nodes only. */
  readonly #lines: LineLayer | null;
  /** Whether the links that it has are those of now. */
  #hasLines = false;
  #network: Network = { nodes: [], links: [] };
  #marks: Marks = { open: null, at: null, way: new Set(), faded: new Set() };
  #resting: ReturnType<typeof setTimeout> | undefined;
  #movedByHand = false;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #palette: Palette | null = null;

  constructor(container: HTMLElement, layer: SVGSVGElement, isLarge: boolean, events: DrawingEvents) {
    forbidStyleElement();
    this.#container = container;
    this.#labels = new LabelLayer(layer);
    this.#takeScrolling = leaveScrolling(container, { hits: (x, y) => hasNodeAt(this.#cy, x, y) });
    this.#cy = cytoscape({
      container,
      ...{ minZoom: 0.03, maxZoom: 4, boxSelectionEnabled: false, autounselectify: true },
      ...{ textureOnViewport: isLarge, motionBlur: false, pixelRatio: 'auto' as unknown as number },
    });
    this.#picture = isLarge ? this.#panByPicture() : null;
    this.#lines = isLarge ? new LineLayer(container) : null;
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
      if (!this.#picture?.isMoving) onOpen(event.target === this.#cy ? this.#lineAt(event) : idOf(event));
    });
    this.#cy.on('dbltap', 'node', (event) => onExpand(idOf(event)));
    this.#cy.on('dragfree', 'node', (event) => onPin(idOf(event), { ...event.target.position() }));
    this.#cy.on('drag', 'node', () => {
      this.#hasLines = false;
      this.#drawAround();
    });
    this.#cy.on('dragpan scrollzoom pinchzoom', () => {
      this.#movedByHand = true;
    });
    this.#cy.on('viewport', () => {
      this.#follow(this.#viewport());
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#drawAround();
        if (this.#movedByHand) onMove(this.whereabouts());
        this.#movedByHand = false;
      }, restAfter);
    });
    this.#cy.on('mouseover', 'node, edge', () => this.#container.classList.add('is-over'));
    this.#cy.on('mouseout', 'node, edge', () => this.#container.classList.remove('is-over'));
    if (this.#lines)
      this.#cy.on('mousemove', (event) => {
        const isOver = event.target !== this.#cy || this.#lineAt(event) !== null;
        this.#container.classList.toggle('is-over', isOver);
      });
  }

  #panByPicture(): PanByPicture {
    const drawn = this.#container.firstElementChild as HTMLElement;
    return new PanByPicture(this.#container, {
      hits: (x, y) => hasNodeAt(this.#cy, x, y),
      onMove: (dx, dy) => {
        drawn.style.transform = `translate(${dx}px, ${dy}px)`;
        const { x, y, zoom } = this.#viewport();
        this.#follow({ x: x + dx, y: y + dy, zoom });
      },
      onDrop: (dx, dy) => {
        this.#movedByHand = true;
        this.#cy.panBy({ x: dx, y: dy });
        // At once, since what came into the window has no links yet.
        this.#drawLines();
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
    this.#hasLines = false;
    updateElements(this.#cy, this.#lines ? { ...network, links: [] } : network, places);
    if (this.#palette) this.paint(this.#palette);
    this.mark(this.#marks);
  }

  mark(marks: Marks): void {
    if (marks.open !== this.#marks.open || marks.way !== this.#marks.way) this.#hasLines = false;
    // Only those that are marked, or were: of thousands, few.
    const ids = [this.#marks, marks].flatMap(({ open, at, way, faded }) => [open ?? '', at ?? '', ...way, ...faded]);
    this.#marks = marks;
    this.#cy.batch(() => {
      new Set(ids).forEach((id) => {
        const element = this.#cy.getElementById(id);
        element.toggleClass('is-open', id === marks.open);
        element.toggleClass('is-at', id === marks.at);
        element.toggleClass('is-on-way', marks.way.has(id));
        element.toggleClass('is-faded', marks.faded.has(id));
      });
    });
    this.#drawAround();
  }

  paint(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(networkStyle(palette, this.#network.links.length));
    this.#hasLines = false;
    this.#drawLines();
  }

  /** Shows all of it, or the place that is given. */
  look(at: (Place & { readonly zoom: number }) | null): void {
    const { width, height } = this.#window();
    const nodes = this.#cy.nodes().map((node) => ({ ...node.position(), radius: node.data('size') / 2 }));
    const view = at
      ? { zoom: at.zoom, x: width / 2 - at.x * at.zoom, y: height / 2 - at.y * at.zoom }
      : fitViewport(nodes, { width, height });
    if (view) this.#cy.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } });
    this.#drawAround();
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
    const isSeen = x > 40 && y > 40 && x < width - 40 && y < height - 40;
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
    clearTimeout(this.#drawing);
    this.#watcher.disconnect();
    this.#takeScrolling();
    this.#picture?.close();
    this.#lines?.close();
    this.#cy.destroy();
  }

  /** What is not Cytoscape.js's: names above its nodes, links of large networks beneath; in a task of its own, once. */
  #drawAround(): void {
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => {
      this.#drawLabels();
      this.#drawLines();
    });
  }

  #drawLines(): void {
    if (!this.#lines || !this.#palette) return;
    const { open, way } = this.#marks;
    if (!this.#hasLines)
      this.#lines.show(linesOf({ network: this.#network, places: this.places(), palette: this.#palette, open, way }));
    this.#hasLines = true;
    this.#lines.draw({ ...this.#viewport(), ...this.#window(), ratio: devicePixelRatio });
  }

  #lineAt({ position }: EventObject): string | null {
    return this.#lines?.linkAt(position, this.#cy.zoom()) ?? null;
  }

  #follow(at: Viewport): void {
    this.#labels.follow(at);
    this.#lines?.follow(at);
  }

  #drawLabels(): void {
    const names = namedNodes(this.#cy, this.#network, this.#marks);
    const nodes = new Map(names.map((node) => [node.id, node]));
    const lines = labelLines(this.#network, { of: (id) => nodes.get(id) ?? null }, this.#window(), this.#cy.zoom());
    this.#labels.draw(names, lines, this.#window(), this.#viewport());
  }

  #resize(): void {
    const at = this.whereabouts();
    this.#cy.resize();
    this.#drawAround();
    if (at.zoom) this.#follow(this.#viewport());
  }

  #viewport() {
    return { ...this.#cy.pan(), zoom: this.#cy.zoom() };
  }

  #window() {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }
}
