/** Starts the contenders over a graph that is loaded: each answers from processes of its own. */

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';
import type { Job } from '../measuring/job.ts';
import { type Contender, httpJob, textOf } from './contender.ts';
import { startServer } from './start-server.ts';

/** Where the graph is, for the service. */
export type Place = { readonly NEO4J_URI: string } | { readonly HEARSAY_DATA: string };

/** The service as it is built: GraphQL over HTTP, every question answered from the graph. */
export function hearsay(place: Place): Promise<Contender> {
  return serving('hearsay', place, '0');
}

/** The same with the answers that it keeps: here everything is asked again and again. */
export function hearsayAgain(place: Place): Promise<Contender> {
  return serving('hearsay, asked again', place, '64');
}

/** Another build of it, such as that of before a change: `folder` is a checkout with a `dist` of its own. */
export function hearsayOf(folder: string, place: Place): Promise<Contender> {
  return serving(`hearsay of ${folder}`, place, '0', join(folder, 'dist', 'cli', 'main.js'));
}

async function serving(
  name: string,
  place: Place,
  answerCache: string,
  program: string = projectFile('dist', 'cli', 'main.js'),
): Promise<Contender> {
  const environment = { ...place, LOG_LEVEL: 'silent', ANSWER_CACHE: answerCache };
  const server = await startServer([program, 'serve', '--port', '0'], environment);
  return {
    ...{ name, pids: [server.pid] },
    jobOf: (question, variables) => httpJob(server.url, textOf(question, 'question.graphql') ?? '', variables),
    stop: () => server.stop(),
  };
}

/** neo4j-driver with the best Cypher that we can write for the question. */
export function driver(uri: string): Contender {
  return {
    ...{ name: 'driver', pids: [] },
    jobOf: (question, _variables, parameters) =>
      cypherJob(textOf(question, 'best.cypher'), { kind: 'neo4j', uri }, parameters),
    stop: async () => {},
  };
}

/** A copy of an embedded graph, for one process more: it lets one in at a time. */
export async function copyOf(data: string, name: string): Promise<string> {
  const copy = `${data}-${name}`;
  await rm(copy, { recursive: true, force: true });
  await cp(data, copy, { recursive: true });
  return copy;
}

/** Grafeo in the asking process with the best Cypher, on a copy of the graph. */
export async function engine(data: string): Promise<Contender> {
  const copy = await copyOf(data, 'copy');
  const file = join(copy, 'hearsay.grafeo');
  return {
    ...{ name: 'engine', pids: [] },
    jobOf: (question, _variables, parameters) =>
      cypherJob(textOf(question, 'best.embedded.cypher'), { kind: 'grafeo', file }, parameters),
    stop: () => rm(copy, { recursive: true, force: true }),
  };
}

/** @neo4j/graphql in one process: where it writes the Cypher, and where it wraps the best one. */
export async function neo4jGraphql(uri: string): Promise<readonly Contender[]> {
  const program = projectFile('bench', 'rival', 'server.ts');
  const server = await startServer(['--import', 'tsx', program], { NEO4J_URI: uri });
  const answering = (name: string, file: string, stop: () => Promise<void>): Contender => ({
    ...{ name, pids: [server.pid], stop },
    jobOf(question, variables, parameters) {
      const query = textOf(question, file);
      return query === null ? null : httpJob(server.url, query, file === 'rival.graphql' ? variables : parameters);
    },
  });
  return [
    answering('@neo4j/graphql', 'rival.graphql', () => server.stop()),
    answering('@neo4j/graphql @cypher', 'rival-wrapping.graphql', async () => {}),
  ];
}

/** What no service goes below: the best Cypher over bare HTTP, and as the one field of a bare Apollo Server. */
export async function floor(uri: string): Promise<readonly Contender[]> {
  const server = await startServer(['--import', 'tsx', projectFile('bench', 'floor', 'server.ts')], { NEO4J_URI: uri });
  const bodies = (parameters: readonly object[], bodyOf: (each: object) => object) =>
    parameters.map((each) => JSON.stringify(bodyOf(each)));
  const query = 'query ($name: String!, $parameters: Any!) { rows(name: $name, parameters: $parameters) }';
  return [
    {
      ...{ name: 'bare HTTP', pids: [server.pid], stop: () => server.stop() },
      jobOf: ({ name }, _variables, parameters) => ({
        ...{ kind: 'http', url: new URL('/http', server.url).href },
        bodies: bodies(parameters, (each) => ({ name, parameters: each })),
      }),
    },
    {
      ...{ name: 'bare Apollo', pids: [server.pid], stop: async () => {} },
      jobOf: ({ name }, _variables, parameters) => ({
        ...{ kind: 'http', url: server.url },
        bodies: bodies(parameters, (each) => ({ query, variables: { name, parameters: each } })),
      }),
    },
  ];
}

function cypherJob(
  statement: string | null,
  where: { kind: 'neo4j'; uri: string } | { kind: 'grafeo'; file: string },
  parameters: readonly object[],
): Job | null {
  return statement === null ? null : { ...where, statement, parameters };
}
