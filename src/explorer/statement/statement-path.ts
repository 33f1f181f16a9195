/** The address of a statement's page. */
export function statementPath(id: string): string {
  return `/statement/${id}`;
}
