/** What is known of an entity: other names, offices, memberships, when it spoke. */

import type { ReactNode } from 'react';
import { dayWords } from '../statement/days.ts';
import { EntityLink } from './entity-link.tsx';
import type { EntityPageQuery, MembershipLineFragment, RoleLineFragment } from './entity-page.generated.ts';

interface EntityFactsProps {
  readonly entity: NonNullable<EntityPageQuery['entity']>;
}

/** @example <EntityFacts entity={data.entity} /> */
export function EntityFacts({ entity }: EntityFactsProps) {
  const { aliases, roles, officeHolders, memberships, members, numbers, note } = entity;
  const iso = 'iso' in entity ? entity.iso : null;
  return (
    <dl className="entity-facts">
      <Fact title="Also called" isThere={aliases.length > 0}>
        {aliases.join(' · ')}
      </Fact>
      <Fact title="ISO 3166" isThere={Boolean(iso)}>
        {iso}
      </Fact>
      <Fact title="Offices" isThere={roles.length > 0}>
        {roles.map((role) => (
          <Role key={`${role.title} ${role.of.id} ${role.from}`} role={role} other={role.of} />
        ))}
      </Fact>
      <Fact title="Office holders" isThere={officeHolders.length > 0}>
        {officeHolders.map((role) => (
          <Role key={`${role.title} ${role.holder.id} ${role.from}`} role={role} other={role.holder} />
        ))}
      </Fact>
      <Fact title="Part or member of" isThere={memberships.length > 0}>
        {memberships.map((membership) => (
          <Membership key={membership.of.id} membership={membership} other={membership.of} />
        ))}
      </Fact>
      <Fact title="Parts and members" isThere={members.length > 0}>
        {members.map((membership) => (
          <Membership key={membership.member.id} membership={membership} other={membership.member} />
        ))}
      </Fact>
      <Fact title="Spoke" isThere={Boolean(numbers.firstSaid)}>
        {spokenWords(numbers)}
      </Fact>
      <Fact title="Note" isThere={Boolean(note)}>
        {note}
      </Fact>
    </dl>
  );
}

function Fact({ title, isThere, children }: { title: string; isThere: boolean; children: ReactNode }) {
  if (!isThere) return null;
  return (
    <div>
      <dt className="label">{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Role({ role: { title, from, to }, other }: { role: RoleLineFragment; other: RoleLineFragment['of'] }) {
  return (
    <p>
      {title}, <EntityLink entity={other} />
      <Span from={from} to={to} />
    </p>
  );
}

interface MembershipProps {
  readonly membership: MembershipLineFragment;
  readonly other: MembershipLineFragment['of'];
}

function Membership({ membership: { from, to }, other }: MembershipProps) {
  return (
    <p>
      <EntityLink entity={other} />
      <Span from={from} to={to} />
    </p>
  );
}

/** Since when, until when; nothing where neither is known. */
function Span({ from, to }: { from: string | null; to: string | null }) {
  if (!from && !to) return null;
  const words =
    from && to
      ? `${dayWords(from)} to ${dayWords(to)}`
      : from
        ? `since ${dayWords(from)}`
        : `until ${dayWords(to ?? '')}`;
  return <span className="soft small"> {words}</span>;
}

function spokenWords({ firstSaid, lastSaid }: { firstSaid: string | null; lastSaid: string | null }): string {
  if (!firstSaid || !lastSaid) return '';
  return firstSaid === lastSaid ? dayWords(firstSaid) : `${dayWords(firstSaid)} to ${dayWords(lastSaid)}`;
}
