/** What a new schema takes away from clients of the old one, and which of it is written down as intended. */

import { buildSchema, findBreakingChanges } from 'graphql';

/** One line for each breaking change, as graphql-js words it: `FIELD_REMOVED: Query.figures was removed.` */
export function breakingChanges(oldSdl: string, newSdl: string): string[] {
  return findBreakingChanges(buildSchema(oldSdl), buildSchema(newSdl)).map(
    ({ type, description }) => `${type}: ${description}`,
  );
}

/** Those that do not stand, word for word, under the heading `## version` of the page of changes. */
export function unannounced(changes: readonly string[], page: string, version: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? '';
  return changes.filter((change) => !section.includes(`- \`${change}\``));
}
