/** From the mentions of an article to entities, one article at a time: the page that tells the story. */

import type { EntityRecord } from '../record/record.ts';
import { decide } from './decide.ts';
import { termsOf } from './defined-terms.ts';
import { type Known, KnownIndex } from './known-index.ts';
import type { ArticleContext, Doubt, Finding, Mention, Resolution, Resolved } from './mention.ts';
import type { Method } from './methods/method.ts';
import { articleMethods, ownMethods } from './methods.ts';
import { nearSurnames } from './near-surnames.ts';
import { newNamed, newUnexplained, standIn } from './new-entity.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { Scene } from './scene.ts';

/** Resolves articles against what is known. */
export interface Resolver {
  /** The entities of an article's mentions, given in the order of the text; nothing of them is kept. */
  resolve(mentions: readonly Mention[], context: ArticleContext): Resolved;
  /** More that is known from now on, such as what an article brought. */
  add(known: Known): void;
  /** What is known under an id. */
  entity(id: string): EntityRecord | undefined;
}

/** Below this a resolution is reported as doubtful. */
const sure = 0.6;
const mostAlternatives = 5;

/** A resolver over entities and relations; the same ones, in whatever order, give the same answers. */
export function createResolver(known: Known): Resolver {
  return resolverOver(new KnownIndex(known));
}

/** A resolver over an index that others may keep as well. */
export function resolverOver(index: KnownIndex): Resolver {
  return {
    resolve: (mentions, context) => resolve(mentions, new Scene(index, context, phrasesOf(mentions))),
    add: (more) => index.add(more),
    entity: (id) => index.entity(id),
  };
}

/** Mentions are read once, however often they are resolved. */
const read = new WeakMap<readonly Mention[], readonly Phrase[]>();

function phrasesOf(mentions: readonly Mention[]): readonly Phrase[] {
  const phrases = read.get(mentions) ?? mentions.map(readPhrase);
  read.set(mentions, phrases);
  return phrases;
}

/** First the mentions that tell by themselves who is meant, then those that lean on them, then what is left. */
function resolve(mentions: readonly Mention[], scene: Scene): Resolved {
  const settled = new Map<number, Resolution>();
  const open = new Map<number, readonly Finding[]>();
  for (const phrase of scene.phrases)
    if (phrase.mention.antecedent === undefined) attempt(phrase, ownMethods, scene, settled, open, newNamed);
  const lean = (phrase: Phrase, leaning: ReadonlySet<number>) => {
    if (settled.has(phrase.place) || leaning.has(phrase.place)) return;
    const on = scene.phrases[phrase.mention.antecedent ?? -1];
    if (on !== undefined) {
      lean(on, new Set([...leaning, phrase.place]));
      // What the text says is not guessed at: where nobody fits, it stands for a stand-in.
      if (!settled.has(on.place)) settleLeft(on, scene, settled, open);
    }
    attempt(phrase, articleMethods, scene, settled, open, newUnexplained);
  };
  for (const phrase of scene.phrases) lean(phrase, new Set());
  for (const phrase of scene.phrases)
    if (!settled.has(phrase.place)) settled.set(phrase.place, leftOver(phrase, scene, open.get(phrase.place) ?? []));
  const resolutions = scene.phrases.map(({ place }) => settled.get(place) ?? nothing(''));
  return {
    resolutions,
    ...broughtBy(resolutions, scene),
    doubts: resolutions.flatMap((resolution, place) => doubtOf(resolution, place, mentions) ?? []),
  };
}

/** Asks the methods in turn; the first that decides settles the phrase, and where two fit, no later one guesses. */
function attempt(
  phrase: Phrase,
  methods: readonly Method[],
  scene: Scene,
  settled: Map<number, Resolution>,
  open: Map<number, readonly Finding[]>,
  otherwise: (phrase: Phrase, scene: Scene) => Finding | null,
): void {
  for (const method of methods) {
    const { taken, others } = decide(method.find(phrase, scene));
    if (taken) settle(phrase, taken, others, scene, settled);
    else if (others.length > 0) open.set(phrase.place, others);
    if (taken || others.length > 0) return;
  }
  if (open.has(phrase.place)) return;
  const brought = otherwise(phrase, scene);
  if (brought) settle(phrase, brought, [], scene, settled);
}

function settle(
  phrase: Phrase,
  taken: Finding,
  others: readonly Finding[],
  scene: Scene,
  settled: Map<number, Resolution>,
): void {
  settled.set(phrase.place, { ...taken, alternatives: others.slice(0, mostAlternatives) });
  const entity = scene.entity(taken.entity);
  if (!entity) return;
  if (phrase.shape === 'NAME' && phrase.name.includes(' ')) scene.seen(entity.id, phrase.name);
  const iso =
    scene.isoOf(entity.id) ?? phrase.offices.find((office) => office.iso !== null)?.iso ?? isoOfRoles(entity.id, scene);
  scene.memory.add({ place: phrase.place, entity, phrase, iso }, termsOf(phrase, scene.terms));
}

/** The country of a known person's offices, where it is one. */
function isoOfRoles(id: string, scene: Scene): string | null {
  const isos = new Set(
    scene.index
      .roles(id)
      .map(({ relation }) => scene.isoOf(relation.target))
      .filter((iso) => iso !== null),
  );
  return isos.size === 1 ? ([...isos][0] ?? null) : null;
}

/** Settles what nothing explains, for words that lean on it. */
function settleLeft(
  phrase: Phrase,
  scene: Scene,
  settled: Map<number, Resolution>,
  open: ReadonlyMap<number, readonly Finding[]>,
): void {
  const left = leftOver(phrase, scene, open.get(phrase.place) ?? []);
  if (left.entity === null || left.method === null) return;
  const { entity, method, score, evidence, alternatives } = left;
  settle(phrase, { entity, method, score, evidence }, alternatives, scene, settled);
}

/** A stand-in where the words name somebody; where they name nobody, nothing. */
function leftOver(phrase: Phrase, scene: Scene, candidates: readonly Finding[]): Resolution {
  const brought = phrase.shape === 'PRONOUN' ? null : standIn(phrase, scene);
  const alternatives = (candidates.length > 0 ? candidates : nearSurnames(phrase, scene)).slice(0, mostAlternatives);
  const evidence =
    candidates.length > 1 ? `“${phrase.words}” fits ${candidates.length} alike` : `nothing fits “${phrase.words}”`;
  return brought ? { ...brought, evidence, alternatives } : { ...nothing(evidence), alternatives };
}

function nothing(evidence: string): Resolution {
  return { entity: null, method: null, score: 0, evidence, alternatives: [] };
}

/** Of what the methods brought, that which was taken, and what relations join to it. */
function broughtBy(resolutions: readonly Resolution[], scene: Scene): Pick<Resolved, 'entities' | 'relations'> {
  const used = new Set(resolutions.map(({ entity }) => entity));
  const relations = scene.relations.filter(({ source }) => used.has(source));
  for (const { target } of relations) used.add(target);
  return { entities: scene.entities.filter(({ id }) => used.has(id)), relations };
}

function doubtOf(resolution: Resolution, mention: number, mentions: readonly Mention[]): Doubt | null {
  const { method, score, evidence, alternatives } = resolution;
  const words = mentions[mention]?.words ?? '';
  const doubt = { mention, words, reason: evidence, candidates: alternatives };
  if (method === null || method === 'STAND_IN')
    return { code: alternatives.length > 1 ? 'AMBIGUOUS' : 'UNRESOLVED', ...doubt };
  return score < sure ? { code: 'DOUBTFUL', ...doubt } : null;
}
