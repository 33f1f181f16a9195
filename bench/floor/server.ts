/** What no service goes below: the best Cypher answered over bare HTTP, and as the one field of a bare Apollo Server. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import neo4j from 'neo4j-driver';

interface Question {
  /** The name of its folder. */
  readonly name: string;
  readonly parameters: object;
}

const asked = join(import.meta.dirname, '..', 'asked');
const driver = neo4j.driver(process.env.NEO4J_URI ?? '', neo4j.auth.basic('neo4j', ''), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const statements = new Map<string, string>();

async function rowsOf({ name, parameters }: Question): Promise<unknown[]> {
  const statement = statements.get(name) ?? readFileSync(join(asked, name, 'best.cypher'), 'utf8');
  statements.set(name, statement);
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.get('row'));
  } finally {
    await session.close();
  }
}

const apollo = new ApolloServer({
  typeDefs: 'scalar Any type Query { rows(name: String!, parameters: Any!): Any! }',
  resolvers: { Query: { rows: (_root: unknown, question: Question) => rowsOf(question) } },
  nodeEnv: 'production',
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const app = fastify();
app.post<{ Body: Question }>('/http', async ({ body }) => ({ data: await rowsOf(body) }));
await app.register(fastifyApollo(apollo), { path: '/graphql' });
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
