/** Ways and networks as clients ask for them: within limits, by id, name or alias. */

import { HearsayError } from '../errors.ts';
import { findWays } from '../networking/find-ways.ts';
import { type LinkKind, linkKinds } from '../networking/link.ts';
import { growAround, type Network, networkOf, networkOfWay } from '../networking/network.ts';
import { isGiven } from '../reading/given.ts';
import { ReadNetwork } from '../reading/network.ts';
import { kindOfId } from '../reading/nodes.ts';
import { type FindEntity, type StatementFilter, toConjunctions } from '../reading/statement-filter.ts';
import { readWays, type WaysRequest } from '../reading/ways.ts';
import type { EntityKind } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import type { Context } from './context.ts';
import { believing } from './proven-by-page.ts';

const speech: readonly LinkKind[] = ['SPOKE_ABOUT', 'TOLD', 'QUOTED'];
const maxPathHops = 6;
const maxWays = 20;
const maxDepth = 3;
const maxNodes = 2000;

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number | null | undefined;
  readonly all?: boolean | null | undefined;
  readonly through?: 'ANY' | 'SPEECH' | null | undefined;
}

/** The shortest way between two entities, or every shortest one. @throws HearsayError INPUT_INVALID */
export async function ways(context: Context, asked: PathArguments): Promise<readonly Network[]> {
  const maxHops = within('maxHops', asked.maxHops ?? 4, maxPathHops);
  const most = asked.all ? maxWays : 1;
  const find = async (findEntity: FindEntity) => {
    const [from, to] = await Promise.all([findEntity(asked.from), findEntity(asked.to)]);
    if (from === to)
      throw new HearsayError('INPUT_INVALID', `"${asked.from}" and "${asked.to}" are the same entity; give two.`);
    return { from, to, maxHops, most, speechOnly: asked.through === 'SPEECH' };
  };
  const { reader, load } = context;
  const detail = {
    weights: context.asked.has('GraphNode', 'weight'),
    evidence: context.asked.has('GraphLink', 'statements'),
  };
  const believed = await readWays(reader, await find(believing(context)), detail);
  // That there is a way shows that there are both ends.
  const found = believed.isConnected ? believed : await readWays(reader, await find(load.findEntity), detail);
  for (const [id, name] of found.names) load.learn(id, name);
  return found.isByChance ? waysWithoutChance(reader, await find(believing(context))) : found.networks;
}

/** The ways that are left where the shortest ones lead through mentions that chance explains: found level by level in the statements. */
async function waysWithoutChance(reader: Reader, { from, to, maxHops, most }: WaysRequest): Promise<Network[]> {
  const reading = new ReadNetwork(reader, linkKinds);
  const found = await findWays(
    { from, to, maxHops, most },
    { read: (ids) => reading.linksAt(ids), weigh: (ids) => reading.linkCounts(ids) },
  );
  const ids = [...new Set(found.flat())];
  const whole = networkOf(ids, await reading.linksAt(ids), reading.statements);
  return found.map((way) => networkOfWay(way, whole));
}

interface GraphArguments {
  readonly around?: readonly string[] | null | undefined;
  readonly depth?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly where?:
    | {
        readonly kinds?: readonly LinkKind[] | null | undefined;
        readonly nodeKinds?: readonly EntityKind[] | null | undefined;
        readonly weightMin?: number | null | undefined;
        readonly statements?: StatementFilter | null | undefined;
      }
    | null
    | undefined;
}

/** The network around entities, or around the most linked ones. @throws HearsayError INPUT_INVALID */
export async function network({ reader, load }: Context, asked: GraphArguments): Promise<Network> {
  const depth = within('depth', asked.depth ?? 1, maxDepth);
  const limit = within('limit', asked.limit ?? 100, maxNodes);
  const { kinds, nodeKinds, weightMin, statements } = asked.where ?? {};
  const references = asked.around ?? [];
  if (references.length > limit)
    throw new HearsayError(
      'INPUT_INVALID',
      `Draw around at most ${limit} entities (the limit of nodes), not ${references.length}.`,
    );
  for (const [name, list] of Object.entries({ kinds, nodeKinds }))
    if (list?.length === 0)
      throw new HearsayError('INPUT_INVALID', `"${name}" must hold at least one kind, or be left out.`);
  const [named, anyOf] = await Promise.all([
    Promise.all(references.map((reference) => load.findEntity(reference))),
    toConjunctions(statements, load.findEntity),
  ]);
  const reading = new ReadNetwork(reader, [...new Set(kinds ?? speech)], anyOf);
  const linksAt = async (ids: readonly string[]) =>
    (await reading.linksAt(ids)).filter(({ weight }) => !isGiven(weightMin) || weight >= weightMin);
  const around = named.length > 0 ? [...new Set(named)] : await reading.mostLinked(nodeKinds ?? null);
  const wanted = (id: string) => !isGiven(nodeKinds) || nodeKinds.includes(kindOfId(id));
  const ids = await growAround({ around, depth, limit, wanted }, linksAt);
  return networkOf(ids, await linksAt(ids), reading.statements);
}

function within(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new HearsayError('INPUT_INVALID', `${name} must be from 1 to ${most}, not ${value}.`);
}
