/** The questions that a newcomer finds in the tabs: the files of `questions/`, in the order of their names. */

/** A tab's contents: a query and, where it takes any, its variables as JSON text. */
export interface ReadyQuestion {
  readonly query: string;
  readonly variables: string | null;
}

const queries = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./questions/*.json', { query: '?raw', import: 'default', eager: true });

/**
 * A question for each `.graphql` file, with the variables of the `.json` file of the same name. The
 * first has no variables: GraphiQL 5.4 leaves those of the first default tab out of its editor.
 *
 * @example readyQuestions[0]?.query.startsWith('# What did Blinken say about Russia') // true
 */
export const readyQuestions: ReadyQuestion[] = Object.entries(queries)
  .sort(([path], [otherPath]) => path.localeCompare(otherPath, 'en', { numeric: true }))
  .map(([path, query]) => ({
    query: query.trim(),
    variables: variables[path.replace(/\.graphql$/, '.json')]?.trim() ?? null,
  }));
