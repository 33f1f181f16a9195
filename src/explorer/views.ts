/** The views of the explorer: where each stands, what it is called in the navigation, and how it is loaded. */

import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { NotFetched } from './shell/not-fetched.ts';

/** What a view is given: the values of the `*` in its path. */
export interface ViewProps {
  readonly id: string;
}

export interface View {
  /** A pattern of wouter's; what `*` takes is the view's `id`. */
  readonly path: string;
  /** Its name in the navigation; views without one are reached from others. */
  readonly name?: string;
  /** What of the question it filters by, and is given by the navigation; nothing where it is left out. */
  readonly takes?: 'question' | 'days';
  /** Whether the question goes along to it all the same, and stands at its head (shell/kept-question.tsx). */
  readonly keeps?: true;
  /** Only in the navigation of those who may write (access/use-viewer.ts). */
  readonly isForWriters?: boolean;
  readonly Page: ComponentType<ViewProps> | LazyExoticComponent<ComponentType<ViewProps>>;
}

/** A view in a file of its own, fetched when somebody goes there. */
function later<Name extends string>(
  load: () => Promise<Record<Name, ComponentType<ViewProps>>>,
  name: Name,
): View['Page'] {
  return lazy(async () => ({ default: (await load().catch(NotFetched.throw))[name] }));
}

/** In the order of the navigation. The server answers at these addresses: src/server/serve-explorer.ts. */
export const views: readonly View[] = [
  { path: '/', name: 'Ask', takes: 'question', Page: later(() => import('./ask/ask-view.tsx'), 'AskView') },
  {
    path: '/entities',
    name: 'Entities',
    ...{ takes: 'days', keeps: true },
    Page: later(() => import('./entity/entities-view.tsx'), 'EntitiesView'),
  },
  {
    path: '/entity/*',
    ...{ takes: 'days', keeps: true },
    Page: later(() => import('./entity/entity-view.tsx'), 'EntityView'),
  },
  {
    path: '/statement/*',
    keeps: true,
    Page: later(() => import('./statement/statement-view.tsx'), 'StatementView'),
  },
  { path: '/article/*', keeps: true, Page: later(() => import('./read/article-view.tsx'), 'ArticleView') },
  {
    path: '/network',
    name: 'Networks',
    takes: 'question',
    Page: later(() => import('./network/network-view.tsx'), 'NetworkView'),
  },
  {
    path: '/disputes',
    name: 'Disputes',
    ...{ takes: 'days', keeps: true },
    Page: later(() => import('./disputes/disputes-view.tsx'), 'DisputesView'),
  },
  { path: '/dispute/*', keeps: true, Page: later(() => import('./disputes/dispute-view.tsx'), 'DisputeView') },
  {
    path: '/compare',
    name: 'Compare',
    ...{ takes: 'days', keeps: true },
    Page: later(() => import('./compare/compare-view.tsx'), 'CompareView'),
  },
  {
    path: '/timeline',
    name: 'Timeline',
    takes: 'question',
    Page: later(() => import('./timeline/timeline-view.tsx'), 'TimelineView'),
  },
  { path: '/add', name: 'Add', isForWriters: true, Page: later(() => import('./add/add-view.tsx'), 'AddView') },
  {
    path: '/review',
    name: 'Review',
    isForWriters: true,
    Page: later(() => import('./review/review-view.tsx'), 'ReviewView'),
  },
  { path: '/changes', Page: later(() => import('./review/changes-view.tsx'), 'ChangesView') },
];
