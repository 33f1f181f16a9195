/** The office in which somebody spoke: one that was held on the day of the article. */

interface Role {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly of: { readonly name: string };
}

/** `President, Kazakhstan`; null where no office is known for the day. */
export function roleOn(roles: readonly Role[], day: string): string | null {
  const held = roles.find(({ from, to }) => (!from || from <= day) && (!to || to >= day.slice(0, to.length)));
  return held ? `${held.title}, ${held.of.name}` : null;
}
