/** JSON that nests without end is refused before anybody walks it: who calls itself for each level would run out of stack. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerFault } from './answer-faults.ts';
import { searchOf } from './search-of.ts';

/** Levels: a filter of eight inside one another, each in a list, takes twenty. */
const deepest = 50;

/** Refuses bodies, and the variables and extensions of a GET. */
export function refuseDeep(app: FastifyInstance): void {
  app.addHook('preValidation', async (request, reply) => {
    const { body } = request;
    const isDeep = isDeeperThan(body, deepest) || jsonIn(request).some((given) => isDeeperThan(given, deepest));
    if (!isDeep) return;
    const message = `JSON may nest ${deepest} levels deep, and this nests deeper.`;
    await answerFault(request, reply, 400, 'BAD_REQUEST', message);
  });
}

/** Whether lists and maps stand inside one another more than so many times. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let inside: unknown[] = [value];
  for (let level = 0; level <= levels; level += 1) {
    inside = inside.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (inside.length === 0) return false;
  }
  return true;
}

function jsonIn({ url, routeOptions }: FastifyRequest): unknown[] {
  if (routeOptions.url !== '/graphql') return [];
  const parameters = searchOf(url);
  return ['variables', 'extensions'].map((name) => parse(parameters.get(name) ?? 'null'));
}

/** What is no JSON is refused by whoever wants it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
