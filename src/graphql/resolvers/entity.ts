/** Entities of every kind: the fields that they share, and the few that are a kind's own. */

import { readEntityNumbers, readSourceCounts } from '../../reading/entity-numbers.ts';
import type { EntityNode, RelationNode } from '../../reading/nodes.ts';
import { articlesOf } from '../articles.ts';
import { changesOfEntity } from '../changes.ts';
import type { Context } from '../context.ts';
import type {
  CountryResolvers,
  EntityResolvers,
  MembershipResolvers,
  OrganizationResolvers,
  RoleResolvers,
} from '../generated.ts';
import { entitiesByIds, entityById } from '../lookup.ts';
import { quotings } from '../quoting.ts';
import { statementsOfEntity } from '../statements.ts';

const typeNames = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COUNTRY: 'Country',
  PLACE: 'Place',
  GROUP: 'Group',
  EVENT: 'Event',
} as const;

export const entity: EntityResolvers = { __resolveType: ({ kind }) => typeNames[kind] };

async function relationsOf(
  { load }: Context,
  { id }: EntityNode,
  role: boolean,
  outgoing: boolean,
): Promise<RelationNode[]> {
  const relations = await load.relations.load(id);
  return relations.filter((relation) => (relation.kind === 'HOLDS_ROLE') === role && relation.outgoing === outgoing);
}

/** The fields of the interface, for each type that implements it. */
const shared = {
  roles: (node: EntityNode, _arguments: unknown, context: Context) => relationsOf(context, node, true, true),
  officeHolders: (node: EntityNode, _arguments: unknown, context: Context) => relationsOf(context, node, true, false),
  memberships: (node: EntityNode, _arguments: unknown, context: Context) => relationsOf(context, node, false, true),
  members: (node: EntityNode, _arguments: unknown, context: Context) => relationsOf(context, node, false, false),
  said: (node: EntityNode, page: object, context: Context) => statementsOfEntity(context, 'SAID', node.id, page),
  about: (node: EntityNode, page: object, context: Context) => statementsOfEntity(context, 'ABOUT', node.id, page),
  heard: (node: EntityNode, page: object, context: Context) => statementsOfEntity(context, 'TOLD', node.id, page),
  relayed: (node: EntityNode, page: object, context: Context) => statementsOfEntity(context, 'VIA', node.id, page),
  quoted: (node: EntityNode, page: object, context: Context) => quotings(context, page, { quoter: node.id }),
  quotedBy: (node: EntityNode, page: object, context: Context) => quotings(context, page, { quoted: node.id }),
  changes: (node: EntityNode, _arguments: unknown, context: Context) => changesOfEntity(context, node),
  numbers: ({ id }: EntityNode, _arguments: unknown, { load }: Context) => readEntityNumbers(load.rowsOf, id),
};

export const person = shared;
export const place = shared;
export const group = shared;
export const event = shared;
export const country = { ...shared, iso: ({ iso }) => iso } satisfies CountryResolvers;
export const organization = {
  ...shared,
  articles: ({ id }, articleArguments, context) => articlesOf(context, articleArguments, id),
  sources: ({ id }, _arguments, { load }) => readSourceCounts(load.rowsOf, id),
} satisfies OrganizationResolvers;

const source = ({ entity: id, other, outgoing }: RelationNode) => (outgoing ? id : other);
const target = ({ entity: id, other, outgoing }: RelationNode) => (outgoing ? other : id);

export const role: RoleResolvers = {
  title: ({ title }) => title ?? '',
  holder: (relation, _arguments, context) => entityById(context, source(relation)),
  of: (relation, _arguments, context) => entityById(context, target(relation)),
};

export const membership: MembershipResolvers = {
  kind: ({ kind }) => (kind === 'PART_OF' ? 'PART_OF' : 'MEMBER_OF'),
  member: (relation, _arguments, context) => entityById(context, source(relation)),
  of: (relation, _arguments, context) => entityById(context, target(relation)),
};

export const relay = {
  entity: ({ entity: id }: { entity: string }, _arguments: unknown, context: Context) => entityById(context, id),
};
export const chainLink = relay;

/** `entitiesByIds` for fields that list entities by a property of their node. */
export const listOf =
  <Node>(ids: (node: Node) => readonly string[]) =>
  (node: Node, _arguments: unknown, context: Context) =>
    entitiesByIds(context, ids(node));
