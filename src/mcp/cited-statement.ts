/** A statement as an assistant gets it: with everything that is needed to repeat it and cite it. */

import { z } from 'zod';

/** What is asked of every statement. */
export const citedFields = `fragment Cited on Statement {
  id gist quotes mode cue saidOn depth confidence origin note
  speaker { id name kind }
  about { id name kind }
  audience { id name kind }
  chain { position role entity { id name kind } }
  article { id title published url outlet { id name kind } }
  anchors { part start end exact }
}`;

export const namedEntity = z.object({ id: z.string(), name: z.string(), kind: z.string() });

const chainLink = z.object({ position: z.int(), role: z.enum(['OUTLET', 'RELAY', 'SPEAKER']), entity: namedEntity });

const anchor = z.object({
  part: z.enum(['SPEAKER', 'CUE', 'CONTENT']),
  start: z.int().describe('The first Unicode code point in the article, counted from 0.'),
  end: z.int().describe('The code point after the last one.'),
  exact: z.string().nullable().describe('The words there; null where the graph does not hold the text.'),
});

/** A statement as the graph gives it. */
export const foundStatement = z.object({
  id: z.string(),
  gist: z.string().describe('A paraphrase in one sentence; never put it in quotation marks.'),
  quotes: z.array(z.string()).describe("The speaker's own words, verbatim."),
  mode: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  cue: z.string().describe('The words that attribute it.'),
  saidOn: z.string().nullable(),
  depth: z.int().describe('How many relays it passed through; 0 is first-hand.'),
  confidence: z.number(),
  origin: z.string(),
  note: z.string().nullable().describe('What is doubtful.'),
  speaker: namedEntity,
  about: z.array(namedEntity),
  audience: z.array(namedEntity),
  chain: z.array(chainLink).describe('Outlet, relays, speaker: name them all when you repeat it.'),
  article: z.object({
    id: z.string(),
    title: z.string(),
    published: z.string(),
    url: z.string().nullable(),
    outlet: namedEntity,
  }),
  anchors: z.array(anchor).describe("Where the parts stand in the article's text."),
});

export type FoundStatement = z.infer<typeof foundStatement>;

/** The same with the line to cite it by. */
export const citedStatement = foundStatement.extend({ cite: z.string().describe('The citation; repeat it.') });

export type CitedStatement = z.infer<typeof citedStatement>;

export function withCite(statement: FoundStatement): CitedStatement {
  return { ...statement, cite: citeStatement(statement) };
}

/** `statement:… in article:… at code points 309–466, chain A → B → C; gist is a paraphrase, quotes are verbatim`. */
export function citeStatement({ id, article, anchors, chain, quotes }: FoundStatement): string {
  const places = anchors.filter(({ part }) => part === 'CONTENT').map(({ start, end }) => `${start}–${end}`);
  const wording = quotes.length > 0 ? 'quotes are verbatim' : 'there are no verbatim quotes';
  const at = places.length > 0 ? ` at code points ${places.join(' and ')}` : '';
  return `${id} in ${article.id}${at}, chain ${namesOf(chain)}; gist is a paraphrase, ${wording}`;
}

/** `The Wall Street Journal → RIA Novosti → …`. */
export function namesOf(chain: FoundStatement['chain']): string {
  return chain.map(({ entity }) => entity.name).join(' → ');
}

/** The statement in words, under its number in a list. */
export function describeStatement(statement: CitedStatement, number: number): string {
  const { speaker, cue, saidOn, gist, quotes, about, audience, article, note, cite } = statement;
  const lines = [
    `${number}. ${speaker.name} (${speaker.id}) “${cue}”${saidOn ? `, ${saidOn}` : ''}`,
    `gist: ${gist}`,
    ...describeQuotes(quotes),
    ...listed('about', about),
    ...listed('told to', audience),
    `in: “${article.title}”, ${article.outlet.name}, ${article.published}${article.url ? `, ${article.url}` : ''}`,
    ...(note ? [`doubtful: ${note}`] : []),
    `cite: ${cite}`,
  ];
  return lines.join('\n   ');
}

/** The verbatim words, where there are any. */
export function describeQuotes(quotes: readonly string[]): string[] {
  return quotes.length > 0 ? [`quotes: ${quotes.map((quote) => `“${quote}”`).join(' | ')}`] : [];
}

function listed(what: string, entities: readonly { readonly name: string }[]): string[] {
  return entities.length > 0 ? [`${what}: ${entities.map(({ name }) => name).join(', ')}`] : [];
}
