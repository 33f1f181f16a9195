/** One extracted statement as a record: its speaker, chain, hearers and topics as entities, its words as anchors and quotes. */

import type { ExtractedStatement } from '../extracting/extracted.ts';
import { doubtIn } from '../record/doubt.ts';
import { oneLine } from '../record/one-line.ts';
import type { Anchor, Relay, ResolutionRecord, StatementRecord } from '../record/record.ts';
import { gistInWords, gistWithoutWords } from './gist.ts';
import { type Meant, type ResolvedMentions, toResolution } from './resolve-mentions.ts';

/** What the statements of one article have in common. */
export interface StatementContext {
  readonly article: string;
  readonly outlet: string;
  /** The extractor and its version. */
  readonly origin: string;
  /** Whether the graph may hold the article's words. */
  readonly withTexts: boolean;
  readonly mentions: ResolvedMentions;
}

type Passed = Relay & { readonly meant: Meant };

const longestCue = 1000;

/** The record, without what it repeats; null where nobody is named or found whose words they are. */
export function draftStatement(
  extracted: ExtractedStatement,
  idOf: (extracted: ExtractedStatement) => string,
  context: StatementContext,
): StatementRecord | null {
  const { mentions, outlet, article, origin } = context;
  const speaker = extracted.speaker && mentions.meantAt(extracted.speaker);
  if (!speaker) return null;
  const relays = relaysOf(extracted, speaker.entity, outlet, mentions);
  const audience = distinct(extracted.audience.map(mentions.meantAt)).filter(({ entity }) => entity !== speaker.entity);
  const about = distinct(extracted.about.map(mentions.topicAt));
  const quotes = quotesOf(extracted);
  return {
    type: 'statement',
    id: idOf(extracted),
    article,
    speaker: speaker.entity,
    mode: extracted.mode,
    cue: cueOf(extracted),
    gist: context.withTexts ? gistInWords(extracted) : gistWithoutWords(namesOf(about, mentions), extracted),
    ...filled('quotes', quotes),
    ...filled(
      'about',
      about.map(({ entity }) => entity),
    ),
    ...filled(
      'audience',
      audience.map(({ entity }) => entity),
    ),
    ...filled(
      'relays',
      relays.map(({ entity, cue = '' }) => (cue === '' ? { entity } : { entity, cue })),
    ),
    ...(extracted.saidOn === null ? {} : { saidOn: extracted.saidOn }),
    anchors: anchorsOf(extracted),
    confidence: confidenceOf(extracted, [speaker, ...relays.map(({ meant }) => meant)]),
    origin,
    resolutions: [
      toResolution('SPEAKER', speaker),
      ...relays.map(({ meant }) => toResolution('RELAY', meant)),
      ...audience.map((meant) => toResolution('AUDIENCE', meant)),
      ...about.map((meant): ResolutionRecord => toResolution('ABOUT', meant)),
    ],
  };
}

/** The words of the cue as they stand, its parts joined as in the seed: `reported … as saying`. */
export function cueOf({ cue }: Pick<ExtractedStatement, 'cue'>): string {
  return oneLine(cue.map(({ exact }) => exact).join(' … ')).slice(0, longestCue);
}

/** Nobody relays himself, and the outlet begins every chain, so that neither is a relay. */
function relaysOf(
  { relays }: ExtractedStatement,
  speaker: string,
  outlet: string,
  mentions: ResolvedMentions,
): readonly Passed[] {
  const passed: Passed[] = [];
  for (const { mention, cue } of relays) {
    const meant = mentions.meantAt(mention);
    if (!meant || meant.entity === speaker || meant.entity === outlet) continue;
    if (passed.every(({ entity }) => entity !== meant.entity))
      passed.push({ entity: meant.entity, cue: oneLine(cue.exact), meant });
  }
  return passed;
}

function distinct(meant: readonly (Meant | null)[]): readonly Meant[] {
  return [...new Map(meant.flatMap((one) => (one ? [[one.entity, one] as const] : [])).reverse()).values()].reverse();
}

function quotesOf({ mode, quotes, content }: ExtractedStatement): readonly string[] {
  if (mode === 'INDIRECT') return [];
  const words = (quotes.length > 0 ? quotes : content).map(({ exact }) => oneLine(exact));
  return words.filter((quote) => quote !== '');
}

function namesOf(about: readonly Meant[], mentions: ResolvedMentions): readonly string[] {
  const entities = about.flatMap(({ entity }) => mentions.entity(entity) ?? []);
  return entities.filter(({ kind }) => kind !== 'GROUP').map(({ name }) => name);
}

function anchorsOf({ speaker, cue, content }: ExtractedStatement): readonly Anchor[] {
  const of = (part: Anchor['part'], places: ExtractedStatement['cue']) =>
    places.map(({ start, end }) => ({ part, start, end }));
  return [...of('SPEAKER', speaker ? [speaker] : []), ...of('CUE', cue), ...of('CONTENT', content)];
}

/** That the words are a statement, and that each link of its chain is who it was taken for. */
function confidenceOf({ confidence }: ExtractedStatement, links: readonly Meant[]): number {
  return Math.round(links.reduce((product, link) => product * (1 - doubtIn(link)), confidence) * 100) / 100;
}

function filled<Name extends string, Item>(name: Name, items: readonly Item[]): { [name in Name]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { [name in Name]: readonly Item[] });
}
