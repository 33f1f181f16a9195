/** The tool how_connected: the shortest ways between two entities through what was said, each step with its evidence. */

import { z } from 'zod';
import { citedFields, citedStatement, type FoundStatement, withCite } from '../cited-statement.ts';
import { defineTool } from '../tool.ts';

const question = `query HowConnected($from: String!, $to: String!, $maxHops: Int, $all: Boolean, $through: PathThrough) {
  path(from: $from, to: $to, maxHops: $maxHops, all: $all, through: $through) {
    hops
    nodes { id label kind }
    links { source target kind weight count statements { ...Cited } }
  }
}
${citedFields}`;

const node = z.object({ id: z.string(), label: z.string(), kind: z.string() });
const step = {
  source: z.string().describe('The id of the node that spoke or quoted; of a mention, the lesser id.'),
  target: z.string(),
  kind: z.enum(['SPOKE_ABOUT', 'TOLD', 'QUOTED', 'MENTIONED_WITH']),
  weight: z.number(),
  count: z.int().describe('In how many statements.'),
};
const link = z.object({ ...step, statements: z.array(citedStatement).describe('The newest of them.') });
const way = z.object({
  hops: z.int(),
  nodes: z.array(node).describe('The entities on the way, from the first to the last.'),
  links: z.array(link).describe('One for each step.'),
});
type Way = z.infer<typeof way>;

interface FoundWay extends Omit<Way, 'links'> {
  readonly links: readonly (Omit<Way['links'][number], 'statements'> & {
    readonly statements: readonly FoundStatement[];
  })[];
}

const verbs = { SPOKE_ABOUT: 'spoke about', TOLD: 'told', QUOTED: 'quoted', MENTIONED_WITH: 'is mentioned with' };
const end = (where: string) => z.string().min(1).describe(`${where}: a name, an alias or an id such as country:kz.`);

export const howConnected = defineTool({
  name: 'how_connected',
  title: 'How two are connected',
  description:
    'Finds the shortest ways between two people, bodies or countries through what was said: who spoke about, told or quoted whom. ' +
    'Each step comes with statements and their cite lines as evidence. A way says that reports link the two, not that they have dealings.',
  input: z.strictObject({
    from: end('Where it begins'),
    to: end('Where it ends'),
    maxHops: z.int().min(1).max(6).default(4).describe('At most so many steps, 1 to 6.'),
    all: z.boolean().default(false).describe('Every shortest way, at most 20, instead of one.'),
    speechOnly: z.boolean().default(false).describe('Only speech; not that two are mentioned together.'),
    statements: z.int().min(1).max(10).default(2).describe('At most so many statements for each step, 1 to 10.'),
  }),
  output: z.object({ ways: z.array(way) }),
  questions: [question],
  async answer(ask, { speechOnly, statements, ...ends }) {
    const variables = { ...ends, through: speechOnly ? 'SPEECH' : 'ANY' };
    const { path } = await ask<{ path: readonly FoundWay[] }>(question, variables);
    const ways = path.map((found) => ({
      ...found,
      links: found.links.map((each) => ({ ...each, statements: each.statements.slice(0, statements).map(withCite) })),
    }));
    const nothing = `No way of ${ends.maxHops} ${ends.maxHops === 1 ? 'step' : 'steps or fewer'} leads from "${ends.from}" to "${ends.to}".`;
    return { structure: { ways }, words: ways.map(describeWay).join('\n\n') || nothing };
  },
});

function describeWay({ hops, nodes, links }: Way): string {
  const nameOf = (id: string) => nodes.find((one) => one.id === id)?.label ?? id;
  return [
    `${nodes.map(({ label, id }) => `${label} (${id})`).join(' – ')}: ${hops} ${hops === 1 ? 'step' : 'steps'}`,
    ...links.flatMap(({ source, target, kind, count, statements }) => [
      `- ${nameOf(source)} ${verbs[kind]} ${nameOf(target)} in ${count} ${count === 1 ? 'statement' : 'statements'}`,
      ...statements.map(({ gist, cite }) => `  gist: ${gist}\n      cite: ${cite}`),
    ]),
  ].join('\n  ');
}
