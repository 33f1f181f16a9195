/** What every resolver of one request is given. */

import type { Viewer } from '../access/viewer.ts';
import { type ArticleWork, workHere } from '../ingesting/article-work.ts';
import type { Conjunction } from '../reading/statement-filter.ts';
import type { Reader, Store } from '../store/store.ts';
import { type AskedFields, everything } from './asked-fields.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly reader: Reader;
  /** Made when somebody first loads, and anew after each mutation, since what was read before it may be so no more. */
  readonly load: Loaders;
  /** The fields that are asked for, as far as somebody looked; the loaders read no more than these need. */
  readonly asked: AskedFields;
  /** Who asks; null for anonymous readers. */
  readonly viewer: Viewer | null;
  /** What mutations write to; null where nothing may be written. */
  readonly store: Store | null;
  /** Who reads articles that are sent, as far as the request's time goes. Default: this thread. */
  readonly articles: ArticleWork;
  /** What this subscriber is told, the ids of statements that are added and fit; only a running service has it. */
  readonly additions?: ((anyOf: readonly Conjunction[]) => Promise<AsyncIterableIterator<string>>) | undefined;
  /** Forgets what was loaded, and loads no more than these fields need from here on. */
  expect(asked: AskedFields): void;
}

export type ContextOptions = Partial<Pick<Context, 'viewer' | 'store' | 'articles' | 'additions'>>;

/** The context of one request; loaders live no longer than it does. Unless the options say otherwise, it only reads, for nobody in particular. */
export function createContext(reader: Reader, options: ContextOptions = {}): Context {
  return new LoadingContext(reader, options);
}

/** Apollo works with a copy, which has the fields and methods of its original and no access to what is private by `#`. */
class LoadingContext implements Context {
  readonly reader: Reader;
  readonly viewer: Viewer | null;
  readonly store: Store | null;
  readonly articles: ArticleWork;
  readonly additions: Context['additions'];
  asked = everything;
  private loaders: Loaders | undefined = undefined;

  constructor(reader: Reader, { viewer = null, store = null, articles = workHere, additions }: ContextOptions) {
    this.reader = reader;
    this.viewer = viewer;
    this.store = store;
    this.articles = articles;
    this.additions = additions;
  }

  get load(): Loaders {
    this.loaders ??= createLoaders(this.reader, this.asked);
    return this.loaders;
  }

  expect(asked: AskedFields): void {
    this.asked = asked;
    this.loaders = undefined;
  }
}
