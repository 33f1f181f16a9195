/** Entities of every kind: the fields that they share, and the few that are a kind's own. */

import { revisionOf } from '../../amending/changes.ts';
import { readEntityNumbers, readSourceCounts } from '../../reading/entity-numbers.ts';
import type { NamedEntity, RelationNode } from '../../reading/nodes.ts';
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
import { entitiesByIds, entityById, wholeEntity } from '../lookup.ts';
import { quotings } from '../quoting.ts';
import { restOf } from '../rest-of.ts';
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
  { id }: NamedEntity,
  role: boolean,
  outgoing: boolean,
): Promise<RelationNode[]> {
  const relations = await load.relations.load(id);
  return relations.filter((relation) => (relation.kind === 'HOLDS_ROLE') === role && relation.outgoing === outgoing);
}

/** A field that those who only name an entity do not know. */
const rest = restOf(wholeEntity);

/** The fields of the interface, for each type that implements it. */
const shared = {
  aliases: rest('aliases'),
  description: rest('description'),
  formerIds: rest('formerIds'),
  note: rest('note'),
  roles: (node: NamedEntity, _arguments: unknown, context: Context) => relationsOf(context, node, true, true),
  officeHolders: (node: NamedEntity, _arguments: unknown, context: Context) => relationsOf(context, node, true, false),
  memberships: (node: NamedEntity, _arguments: unknown, context: Context) => relationsOf(context, node, false, true),
  members: (node: NamedEntity, _arguments: unknown, context: Context) => relationsOf(context, node, false, false),
  said: (node: NamedEntity, page: object, context: Context) => statementsOfEntity(context, 'SAID', node.id, page),
  about: (node: NamedEntity, page: object, context: Context) => statementsOfEntity(context, 'ABOUT', node.id, page),
  heard: (node: NamedEntity, page: object, context: Context) => statementsOfEntity(context, 'TOLD', node.id, page),
  relayed: (node: NamedEntity, page: object, context: Context) => statementsOfEntity(context, 'VIA', node.id, page),
  quoted: (node: NamedEntity, page: object, context: Context) => quotings(context, page, { quoter: node.id }),
  quotedBy: (node: NamedEntity, page: object, context: Context) => quotings(context, page, { quoted: node.id }),
  changes: async ({ id }: NamedEntity, _arguments: unknown, context: Context) =>
    changesOfEntity(context, await wholeEntity(context, id)),
  revision: async ({ id }: NamedEntity, _arguments: unknown, context: Context) =>
    revisionOf(await changesOfEntity(context, await wholeEntity(context, id))),
  numbers: ({ id }: NamedEntity, _arguments: unknown, { load }: Context) => readEntityNumbers(load.rowsOf, id),
};

export const person = shared;
export const place = shared;
export const group = shared;
export const event = shared;
export const country = { ...shared, iso: rest('iso') } satisfies CountryResolvers;
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
