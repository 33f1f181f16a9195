/** A graph made out of nodes and links, in transactions of a batch each, under a mark that says that it is not whole yet. */

import type { Session } from 'neo4j-driver';
import { cypherStatement } from '../cypher-file.ts';
import type { Filler, NewLink } from '../store.ts';
import { toNeo4j } from './values.ts';

/** All of `work` is there in the end, or nothing; in between the mark is. */
export async function rebuild<Result>(session: Session, work: (filler: Filler) => Promise<Result>): Promise<Result> {
  const rebuilding = new Neo4jRebuilding(session);
  await rebuilding.begin();
  try {
    const result = await work(rebuilding);
    await rebuilding.end();
    return result;
  } catch (error) {
    await rebuilding.begin().then(
      () => rebuilding.end(),
      () => undefined,
    );
    throw error;
  }
}

class Neo4jRebuilding implements Filler {
  readonly #session: Session;
  /** What stands before the numbers of all nodes of this database. */
  #prefix = '';

  constructor(session: Session) {
    this.#session = session;
  }

  /** Marks the graph, and takes out what an earlier attempt has left. */
  async begin(): Promise<void> {
    await this.#run('mark-rebuilding');
    // It has transactions of its own, so that nothing may be around it.
    await this.#session.run(cypherStatement('rebuild', 'drop-everything', 'neo4j'));
  }

  async end(): Promise<void> {
    await this.#run('mark-rebuilt');
  }

  async createNodes(labels: readonly string[], properties: readonly object[]): Promise<readonly number[]> {
    const rows = properties.map((own) => ({ labels, properties: own }));
    const elements = (await this.#run('create-nodes', rows)).map((record) => record.get('element') as string);
    const [first = ''] = elements;
    this.#prefix = first.slice(0, first.lastIndexOf(':') + 1);
    return elements.map((element) => Number(element.slice(this.#prefix.length)));
  }

  async createLinks(links: readonly NewLink[]): Promise<void> {
    const element = (number: number) => `${this.#prefix}${number}`;
    const rows = links.map(({ source, target, ...rest }) => ({
      ...rest,
      source: element(source),
      target: element(target),
    }));
    await this.#run('create-links', rows);
  }

  async #run(name: string, rows: readonly object[] = []) {
    const statement = cypherStatement('rebuild', name, 'neo4j');
    const { records } = await this.#session.executeWrite((transaction) =>
      transaction.run(statement, toNeo4j({ rows })),
    );
    return records;
  }
}
