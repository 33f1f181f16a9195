/** Asks for a network in steps: its middle, what was opened, the ways that are marked; then all links between these nodes. */

import type { Client, CombinedError } from 'urql';
import { askUntil } from '../api/ask-until.ts';
import type { GraphFilter, StatementFilter } from '../api/schema.generated.ts';
import { MostLinkingDocument } from './most-linking.generated.ts';
import { mostLinking } from './most-linking.ts';
import { mergeNetworks, type Network, noNetwork } from './network.ts';
import { NetworkAroundDocument } from './network-around.generated.ts';
import type { NetworkChoice } from './network-choice.ts';
import { shortestWays } from './shortest-ways.ts';

export interface FetchedNetwork {
  readonly network: Network;
  /** Which nodes came with which step, for the layout. */
  readonly stages: readonly (readonly string[])[];
  /** The nodes and the links of the marked ways. */
  readonly way: Network;
  /** How many statements each link has in the time that is chosen; null where none is. */
  readonly counts: ReadonlyMap<string, number> | null;
}

export type NetworkRequest = Pick<NetworkChoice, 'around' | 'expand' | 'links' | 'depth' | 'limit' | 'min' | 'path'> & {
  /** The question without its days, and with them where some are chosen. */
  readonly ever: StatementFilter;
  readonly during: StatementFilter | null;
};

/** How many neighbours come with a node that is opened. */
const opened = 50;
/** As many as the API draws around. */
const mostAround = 2000;

/** How many links a way has at most. */
const longestWay = 4;

/** Asks one client, until the signal says that nobody waits any more. */
interface Asking {
  readonly client: Client;
  readonly signal: AbortSignal;
}

/** @throws CombinedError, and the signal's reason */
export async function fetchNetwork(asking: Asking, request: NetworkRequest): Promise<FetchedNetwork> {
  const where = filterOf(request, request.ever);
  const [middle, ways, ...further] = await Promise.all([
    middleOf(asking, request, where),
    request.path ? waysBetween(asking, request.path, filterOf(request, request.during ?? request.ever)) : noNetwork,
    ...request.expand.map((id) => graph(asking, { around: [id], depth: 1, limit: opened, where })),
  ]);
  const asked = new Set([...request.around, ...request.expand, ...(request.path ?? [])]);
  const parts = [linkedNodes(middle, asked), ...further, ways];
  const whole = mergeNetworks(parts);
  const ids = whole.nodes.map(({ id }) => id);
  const isOnePart = further.length === 0 && request.path === null;
  const network = isOnePart ? whole : mergeNetworks([whole, await between(asking, ids, where)]);
  return {
    network,
    stages: parts.map(({ nodes }) => nodes.map(({ id }) => id)),
    way: ways,
    counts: request.during ? await countDuring(asking, ids, filterOf(request, request.during)) : null,
  };
}

/** Around whom is chosen, or around those from whom most links go out. */
async function middleOf(asking: Asking, request: NetworkRequest, where: GraphFilter): Promise<Network> {
  const { links, depth, limit } = request;
  const around = request.around.length > 0 ? request.around : mostLinking(await facets(asking, request), links, limit);
  return around.length > 0 ? graph(asking, { around, depth, limit, where }) : noNetwork;
}

async function facets({ client, signal }: Asking, { ever }: NetworkRequest) {
  const variables = { where: ever };
  const { data, error } = await askUntil(client, signal, { document: MostLinkingDocument, variables });
  return data?.statementFacets ?? fail(error);
}

/** The most linked entities may have no links of the kinds that are wanted. */
function linkedNodes({ nodes, links }: Network, asked: ReadonlySet<string>): Network {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id }) => linked.has(id) || asked.has(id)), links };
}

async function countDuring(asking: Asking, ids: readonly string[], where: GraphFilter) {
  const { links } = await between(asking, ids, where);
  return new Map(links.map(({ id, count }) => [id, count]));
}

function filterOf({ links, min }: NetworkRequest, statements: StatementFilter): GraphFilter {
  // Two mentioned together are weighed by NPMI, which is never more than 1.
  const isWeighed = min > 1 && !links.includes('MENTIONED_WITH');
  return { kinds: [...links], statements, ...(isWeighed && { weightMin: min }) };
}

/** All links between some nodes, and no node more. */
async function between(asking: Asking, ids: readonly string[], where: GraphFilter): Promise<Network> {
  const around = ids.slice(0, mostAround);
  return around.length > 0 ? graph(asking, { around, depth: 1, limit: around.length, where }) : noNetwork;
}

interface GraphVariables {
  readonly around: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly where: GraphFilter;
}

async function graph({ client, signal }: Asking, { around, ...variables }: GraphVariables): Promise<Network> {
  const { data, error } = await askUntil(client, signal, {
    document: NetworkAroundDocument,
    variables: { ...variables, around: [...around] },
  });
  return data?.graph ?? fail(error);
}

/** Through the links and statements that are chosen: whatever lies on a way of four links is two links from one of its ends. */
async function waysBetween(asking: Asking, ends: readonly [string, string], where: GraphFilter): Promise<Network> {
  const near = await graph(asking, { around: ends, depth: 2, limit: mostAround, where });
  // Addresses that people write may name them.
  const [from, to] = ends.map((end) => near.nodes.find(({ id, label }) => id === end || label === end)?.id ?? end);
  return from && to ? shortestWays(near, from, to, longestWay) : noNetwork;
}

function fail(error: CombinedError | undefined): never {
  throw error ?? new Error('The service gave no answer and no error.');
}
