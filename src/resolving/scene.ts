/** One article in the course of being resolved: what is known, what it has named, and what it brings that is new. */

import { nameKey } from '../record/name-key.ts';
import { spanOfDate } from '../record/partial-date.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import { ArticleMemory } from './article-memory.ts';
import { type DefinedTerm, definedTerms } from './defined-terms.ts';
import type { KnownIndex } from './known-index.ts';
import type { Days } from './known-roles.ts';
import type { ArticleContext } from './mention.ts';
import type { Office } from './office.ts';
import { knownTargets } from './office-targets.ts';
import type { Phrase } from './phrase.ts';

/** What every method may look at. */
export class Scene {
  readonly index: KnownIndex;
  readonly context: ArticleContext;
  readonly phrases: readonly Phrase[];
  readonly memory = new ArticleMemory();
  /** When the article was published; null where its date is none. */
  readonly days: Days | null;
  /** What the article defines names by, in parentheses. */
  readonly terms: readonly DefinedTerm[];
  /** The pronouns that stand for a mention, by its place. */
  readonly #pronouns = new Map<number, Phrase[]>();
  readonly #targets = new Map<Office, readonly string[]>();
  readonly #entities = new Map<string, EntityRecord>();
  readonly #relations = new Map<string, RelationRecord>();

  constructor(index: KnownIndex, context: ArticleContext, phrases: readonly Phrase[]) {
    this.index = index;
    this.context = context;
    this.phrases = phrases;
    this.days = spanOfDate(context.published);
    this.terms = definedTerms(context.text ?? '');
    for (const phrase of phrases) {
      const { antecedent } = phrase.mention;
      if (phrase.shape !== 'PRONOUN' || antecedent === undefined) continue;
      const standing = this.#pronouns.get(antecedent);
      if (standing) standing.push(phrase);
      else this.#pronouns.set(antecedent, [phrase]);
    }
  }

  /** The pronouns that the text lets stand for the mention at a place, in its order. */
  pronounsFor(place: number): readonly Phrase[] {
    return this.#pronouns.get(place) ?? [];
  }

  /** The bodies and the country that an office's words name: of those known, and of those that the article named. */
  targetsOf(office: Office): readonly string[] {
    const known = this.#targets.get(office) ?? knownTargets(office, this.index);
    this.#targets.set(office, known);
    const named = office.bodies.flatMap((body) => this.memory.called(nameKey(body)));
    return named.length === 0 ? known : [...new Set([...named, ...known])];
  }

  /** An entity that is known, or that this article brought. */
  entity(id: string): EntityRecord | undefined {
    return this.index.entity(id) ?? this.#entities.get(id);
  }

  /** Adds an entity, unless there is one with its id. */
  bring(entity: EntityRecord): string {
    if (!this.entity(entity.id)) this.#entities.set(entity.id, entity);
    return entity.id;
  }

  relate(relation: RelationRecord): void {
    if (this.entity(relation.source) && this.entity(relation.target)) this.#relations.set(relation.id, relation);
  }

  /** The same entity with another spelling seen; what was known before stays as it is. */
  seen(id: string, spelling: string): void {
    const entity = this.#entities.get(id);
    if (!entity || spelling === entity.name || entity.aliases?.includes(spelling)) return;
    this.#entities.set(id, { ...entity, aliases: [...(entity.aliases ?? []), spelling] });
  }

  /** The country of an entity: by what it is part of, or by what this article said. */
  isoOf(id: string): string | null {
    const known = this.index.isoOf(id);
    if (known !== null || this.index.entity(id)) return known;
    const own = this.#entities.get(id)?.iso;
    const part = [...this.#relations.values()].find(({ kind, source }) => kind === 'PART_OF' && source === id);
    return own ?? (part ? this.isoOf(part.target) : null);
  }

  get entities(): readonly EntityRecord[] {
    return [...this.#entities.values()].sort(byId);
  }

  get relations(): readonly RelationRecord[] {
    return [...this.#relations.values()].sort(byId);
  }
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
