/** The rival: @neo4j/graphql on Apollo Server, over the graph as it stands: what generates its Cypher, and what only wraps the best one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const asked = join(import.meta.dirname, '..', 'asked');
const best = (name: string) => readFileSync(join(asked, name, 'best.cypher'), 'utf8').replaceAll('\\', '\\\\');
const typeDefs = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8').replaceAll(
  /BEST_OF_([a-z-]+)/g,
  (_all, name: string) => best(name),
);
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', ''));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, nodeEnv: 'production' });
const { url } = await startStandaloneServer(server, {
  context: async () => ({}),
  listen: { host: '127.0.0.1', port: 0 },
});
process.stdout.write(`${new URL('/graphql', url)}\n`);
