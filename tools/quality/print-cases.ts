/** The cases behind the numbers, in words and with their places, for whoever improves the extraction. */

import { print } from '../../src/cli/print.ts';
import type { ExtractedStatement } from '../../src/extracting/extracted.ts';
import { CodePointText } from '../../src/record/code-points.ts';
import type { AnchorPart, StatementRecord } from '../../src/record/record.ts';
import type { GoldArticle } from './gold-article.ts';
import type { Judged, Pair } from './judge-article.ts';

export type CaseKind = 'missed' | 'wrong' | 'spurious';

/** The articles whose cases may be looked at: not the held-out ones, unless somebody insists. */
export function openToView(judged: readonly Judged[], heldOut: boolean): Judged[] {
  return judged.filter(({ article }) => heldOut || article.split !== 'held-out');
}

/** Prints all cases of a kind, and how many they are. */
export function printCases(kind: CaseKind, judged: readonly Judged[]): void {
  const cases = judged.flatMap((one) => casesOf(kind, one));
  for (const lines of cases) print(lines);
  print(`${cases.length} ${kind}.`);
}

/** `casesOf('missed', judged)[0]` → `a01-missing-freighter:1 (0-67) coastguard [says INDIRECT]: Search for …`. */
export function casesOf(kind: CaseKind, { article, missed, spurious, pairs }: Judged): string[] {
  const words = new GoldWords(article);
  if (kind === 'missed') return missed.map((gold) => `${words.placeOf(firstOf(gold))} ${words.describe(gold)}`);
  if (kind === 'spurious')
    return spurious.map((found) => `${words.placeOf(found.content)} ${found.pattern}: ${describeFound(found)}`);
  return pairs.flatMap((pair) => {
    const wrong = wrongIn(pair, article);
    if (wrong.length === 0) return [];
    return [
      `${words.placeOf(firstOf(pair.gold))} ${wrong.join(', ')}\n  gold  ${words.describe(pair.gold)}\n  found ${pair.found.pattern}: ${describeFound(pair.found)}`,
    ];
  });
}

/** Which parts of a pair are not alike. What it is about is left out: there the gold knows what no words tell. */
function wrongIn({ gold, found, ...alike }: Pair, { figures }: GoldArticle): string[] {
  const inGold = figures.filter(({ statement }) => statement === gold.id).length;
  const told = gold.audience?.length ?? 0;
  const parts = {
    content: alike.exact,
    cue: alike.cue,
    mode: alike.mode,
    speaker: alike.speaker,
    'speaker by name': alike.named || gold.speaker.startsWith('group:'),
    resolution: (alike.resolved && alike.resolvedNew) || gold.speaker.startsWith('group:'),
    chain: alike.chain || !alike.speaker,
    'said on': alike.saidOn,
    audience: alike.audience.right === told && alike.audience.found === told,
    figures: alike.figures === inGold && found.figures.length === inGold,
    nested: alike.nested === (gold.repeats?.length ?? 0) && found.repeats.length === alike.nested,
  };
  return Object.entries(parts).flatMap(([part, right]) => (right ? [] : [part]));
}

class GoldWords {
  readonly #article: GoldArticle;
  readonly #text: CodePointText;

  constructor(article: GoldArticle) {
    this.#article = article;
    this.#text = new CodePointText(article.text);
  }

  /** File and line for editors, code points for programs. */
  placeOf(spans: readonly { readonly start: number; readonly end: number }[]): string {
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const line = this.#text.slice(0, start).split('\n').length;
    return `${this.#article.name}:${line} (${start}-${end})`;
  }

  describe(gold: StatementRecord): string {
    const { speaker, mode, relays = [], audience = [], saidOn } = gold;
    const chain = [...relays.map(({ entity }) => this.#nameOf(entity)), this.#nameOf(speaker)].join(' → ');
    const figures = this.#article.figures.flatMap(({ statement, measure, words = '' }) =>
      statement === gold.id ? [`${measure} ${words}`] : [],
    );
    const told = audience.length > 0 ? `to ${audience.map((entity) => this.#nameOf(entity)).join(', ')}` : '';
    const facts = [mode, told, saidOn, ...figures].filter(Boolean).join(', ');
    return line(
      `${chain} ⟨${this.#words(gold, 'SPEAKER')}⟩ [${this.#words(gold, 'CUE')}; ${facts}]: ${this.#words(gold, 'CONTENT')}`,
    );
  }

  #nameOf(entity: string): string {
    return this.#article.entities.get(entity)?.name ?? entity;
  }

  #words({ anchors }: StatementRecord, part: AnchorPart): string {
    const places = anchors.filter((anchor) => anchor.part === part);
    return places.map(({ start, end }) => this.#text.slice(start, end)).join(' … ');
  }
}

function describeFound({ speaker, relays, cue, mode, audience, saidOn, figures, content }: ExtractedStatement): string {
  const name = (mention: ExtractedStatement['speaker']) =>
    mention?.standsFor ? `${mention.exact} = ${mention.standsFor.exact}` : (mention?.exact ?? 'nobody');
  const chain = [...relays.map(({ mention }) => name(mention)), name(speaker)].join(' → ');
  const told = audience.length > 0 ? `to ${audience.map(name).join(', ')}` : '';
  const numbers = figures.map(({ measure, exact }) => `${measure} ${exact}`);
  const facts = [mode, told, saidOn, ...numbers].filter(Boolean).join(', ');
  const words = (places: readonly { readonly exact: string }[]) => places.map(({ exact }) => exact).join(' … ');
  return line(`${chain} [${words(cue)}; ${facts}]: ${words(content)}`);
}

function firstOf({ anchors }: StatementRecord): StatementRecord['anchors'] {
  return anchors.filter(({ part }) => part === 'CONTENT');
}

function line(words: string): string {
  return words.replace(/\s+/g, ' ');
}
