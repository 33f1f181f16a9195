/** Who asks, and what that allows: a reader asks, a curator also changes, an admin also takes away. */

import { HearsayError } from '../errors.ts';

/** From the least to the most; each may do what those before it may. */
export const roles = ['READER', 'CURATOR', 'ADMIN'] as const;

export type Role = (typeof roles)[number];

/** Somebody who is known by name; whoever is not is an anonymous reader. */
export interface Viewer {
  readonly name: string;
  readonly role: Role;
}

/** `mayAs('ADMIN', 'CURATOR')` → `true`. */
export function mayAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

/**
 * The viewer, who has the role that is needed.
 * @throws HearsayError UNAUTHENTICATED for anonymous readers, FORBIDDEN where the role does not suffice
 */
export function requireRole(viewer: Viewer | null, needed: Role): Viewer {
  const mend = `An admin of this service makes tokens: hearsay token create --name NAME --role ${needed.toLowerCase()}`;
  if (viewer === null)
    throw new HearsayError(
      'UNAUTHENTICATED',
      `This needs the role ${needed}; send a token in the header "Authorization: Bearer …". ${mend}`,
      { details: { needed } },
    );
  if (!mayAs(viewer.role, needed))
    throw new HearsayError('FORBIDDEN', `${viewer.name} is ${viewer.role}; this needs the role ${needed}. ${mend}`, {
      details: { needed, role: viewer.role },
    });
  return viewer;
}
