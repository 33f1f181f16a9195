/** The tool trace_chain: hand by hand, how a statement came from its speaker to the article, and where else the same is told. */

import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import type { Ask } from '../../graphql/ask.ts';
import { entityArgument } from '../arguments.ts';
import {
  citedFields,
  citedStatement,
  describeStatement,
  foundStatement,
  namedEntity,
  withCite,
} from '../cited-statement.ts';
import { defineTool } from '../tool.ts';

const tracedFields = `fragment Traced on Statement {
  ...Cited
  relays { position cue entity { id name kind } }
  repeats { ...Cited }
  repeatedBy { ...Cited }
  utterance { id reports(first: 20) { statement { ...Cited } } }
}
${citedFields}`;

const byId = `query TraceStatement($id: ID!) { statement(id: $id) { ...Traced } }
${tracedFields}`;

const byWords = `query TraceWords($where: StatementFilter, $first: Int) {
  statements(where: $where, first: $first) { nodes { ...Traced } }
}
${tracedFields}`;

const relay = z.object({ position: z.int(), cue: z.string().nullable(), entity: namedEntity });
const inner = z.array(foundStatement);
const foundTrace = foundStatement.extend({
  relays: z.array(relay),
  repeats: inner,
  repeatedBy: inner,
  utterance: z.object({ id: z.string(), reports: z.array(z.object({ statement: foundStatement })) }).nullable(),
});
type FoundTrace = z.infer<typeof foundTrace>;

const cited = z.array(citedStatement);
const trace = citedStatement.extend({
  relays: z.array(relay).describe('Who passed it on, nearest to the article first, and the words that say so.'),
  repeats: cited.describe('Statements inside this one, where speech holds speech.'),
  repeatedBy: cited.describe('Statements that hold this one.'),
  utterance: z.string().nullable().describe('The id of the speech act or claim that other statements report as well.'),
  alsoReported: cited.describe('The other statements that report the same, the first 20 published.'),
});
type Trace = z.infer<typeof trace>;

export const traceChain = defineTool({
  name: 'trace_chain',
  title: 'Trace the chain behind a statement',
  description:
    'Tells hand by hand how a statement or a number reached an article: outlet, relays with their cues, original speaker; ' +
    'whether it is first-hand or rests on an unnamed source; and which other articles report the same. ' +
    'Give the id of a statement, or words of it (such as "6,000"), with the speaker, relay or outlet to narrow it.',
  input: z.strictObject({
    statement: z.string().optional().describe('The id of a statement, from any other tool.'),
    text: z
      .string()
      .min(1)
      .optional()
      .describe('A run of letters in its gist (a paraphrase) or in a quote; search finds words.'),
    speaker: entityArgument('Who said it'),
    via: entityArgument('Who passed it on'),
    outlet: entityArgument('Who published it'),
    limit: z.int().min(1).max(10).default(3).describe('At most so many statements, 1 to 10.'),
  }),
  output: z.object({ traces: z.array(trace) }),
  questions: [byId, byWords],
  async answer(ask, input) {
    const traces = (await find(ask, input)).map(toTrace);
    const words = traces.map((one, index) => `${describeStatement(one, index + 1)}\n${describeTrace(one)}`);
    const nothing = 'No statement has these words exactly; search finds other spellings and forms of them.';
    return { structure: { traces }, words: words.join('\n\n') || nothing };
  },
});

interface Input {
  readonly statement?: string | undefined;
  readonly text?: string | undefined;
  readonly limit: number;
}

async function find(ask: Ask, { statement: id, limit, ...where }: Input): Promise<readonly FoundTrace[]> {
  if (id === undefined) {
    if (!where.text) throw new HearsayError('INPUT_INVALID', 'Give either statement (an id) or text (words of it).');
    const { statements } = await ask<{ statements: { nodes: FoundTrace[] } }>(byWords, { where, first: limit });
    return statements.nodes;
  }
  const { statement } = await ask<{ statement: FoundTrace | null }>(byId, { id });
  if (statement) return [statement];
  throw new HearsayError('INPUT_INVALID', `No statement has the id "${id}"; take ids from who_said_what or search.`);
}

function toTrace({ utterance, repeats, repeatedBy, ...statement }: FoundTrace): Trace {
  const reports = utterance?.reports.map((report) => report.statement) ?? [];
  return {
    ...withCite(statement),
    relays: statement.relays,
    repeats: repeats.map(withCite),
    repeatedBy: repeatedBy.map(withCite),
    utterance: utterance?.id ?? null,
    alsoReported: reports.filter(({ id }) => id !== statement.id).map(withCite),
  };
}

function describeTrace({ chain, relays, cue, depth, speaker, repeats, repeatedBy, alsoReported }: Trace): string {
  const steps = chain.map(({ position, role, entity }) => {
    const words = role === 'RELAY' ? relays.find((one) => one.position === position)?.cue : cue;
    const does = { OUTLET: 'published it', RELAY: 'passed it on', SPEAKER: 'said it' }[role];
    return `   ${position}. ${entity.name} (${entity.id}) ${does}${words && role !== 'OUTLET' ? `: “${words}”` : ''}`;
  });
  const hands = depth === 0 ? 'first-hand' : `passed on by ${depth} between speaker and outlet`;
  const source = speaker.kind === 'GROUP' ? '; an unnamed or collective source' : '';
  return [
    `   the chain, from the article back to the speaker (${hands}${source}):`,
    ...steps.map((step) => `   ${step}`),
    ...related('holds the statement', repeats),
    ...related('is held by the statement', repeatedBy),
    ...related('the same is reported by', alsoReported),
  ].join('\n');
}

function related(how: string, statements: Trace['repeats']): string[] {
  return statements.map(({ gist, cite }) => `   ${how}: gist: ${gist}\n      cite: ${cite}`);
}
