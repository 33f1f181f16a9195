/** Spans: statements in the form that scorers of attribution read, as offsets of source, cue and content. */

import type { ExtractedStatement, Place } from './extracted.ts';

/** One article's statements; offsets are Unicode code points, the ends not included. */
export interface SpanDocument {
  readonly doc: string;
  readonly statements: readonly SpanStatement[];
}

export interface SpanStatement {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

type Span = readonly [start: number, end: number];

/** Which statements are given: attitudes ("wants", "supports", "seems") and headlines can be left out. */
export interface SpanChoice {
  readonly attitudes?: boolean;
  readonly headlines?: boolean;
}

/**
 * The outermost statements of an article. The source of a chain is the outermost that the sentence gives, "that" counts as
 * content, and a pronoun that stands for a noun beside it brings the noun: as the PolNeAR corpus annotates
 * (Newell, Margolin and Ruths, LREC 2018).
 */
export function toSpans(doc: string, statements: readonly ExtractedStatement[], choice: SpanChoice = {}): SpanDocument {
  const { attitudes = true, headlines = true } = choice;
  const chosen = statements.filter(
    ({ inside, act, headline, joint }) =>
      inside === null &&
      joint === null &&
      (attitudes || act === 'SPEECH' || act === 'OPINION') &&
      (headlines || !headline),
  );
  return { doc, statements: chosen.map((statement) => toSpanStatement(asOne(statement, statements))) };
}

/** Speakers who are named together are one source there. */
function asOne(statement: ExtractedStatement, all: readonly ExtractedStatement[]): ExtractedStatement {
  const first = all.indexOf(statement);
  const last = all.findLast(({ joint }) => joint === first)?.speaker;
  const { speaker } = statement;
  return speaker && last ? { ...statement, speaker: { ...speaker, end: last.end, standsFor: null } } : statement;
}

function toSpanStatement(statement: ExtractedStatement): SpanStatement {
  const { cue, frame, opener, content, relays, speaker, audience } = statement;
  const through = relays.find(({ manner }) => manner === 'AS_SAYING' || manner === 'CITING');
  const source = through?.mention ?? speaker;
  // "as" in "described it as dead", and "of" in "accused her of lying", are content there, and parts of the cue here.
  const as = /^(?:as|as-what|passive-as|object-of)$/.test(frame)
    ? cue.slice(1).filter(({ exact }) => /^(?:as|of|for|with|to)$/i.test(exact))
    : [];
  const hearer = frame === 'told-to' ? audience.slice(0, 1) : [];
  const words = [...(opener ? [opener] : []), ...content, ...as, ...hearer].toSorted((a, b) => a.start - b.start);
  return {
    source: source ? [source, ...nounBeside(source)].map(toSpan) : [],
    cue: (through?.manner === 'CITING' ? [through.cue] : cue.filter((part) => !as.includes(part))).map(toSpan),
    content: words.map(toSpan),
  };
}

/** The noun before "who", and the one in the same sentence that a possessive stands for. */
function nounBeside({ exact, start, standsFor }: NonNullable<ExtractedStatement['speaker']>): Place[] {
  if (!standsFor || !/^(?:who|which|that|whom|his|her|their|its)$/i.test(exact)) return [];
  return start - standsFor.end < 120 && standsFor.end <= start ? [standsFor] : [];
}

function toSpan({ start, end }: Place): Span {
  return [start, end];
}
