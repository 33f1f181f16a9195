/** GraphQL documents by chance, whole and broken, put to a real service. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { createToken } from '../../src/access/manage-tokens.ts';
import { askServer } from '../../src/graphql/ask.ts';
import { projectFile } from '../../src/project.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { startService } from '../running/hearsay.ts';
import { askService } from './ask-service.ts';
import { breakText } from './break-text.ts';
import { heapOf, watchMemory } from './watch-memory.ts';
import { writeDocument } from './write-document.ts';

const atOnce = 4;
const names = ['Tokayev', 'CSTO', 'RIA', 'Kazakhstan', 'Antony Blinken', 'Putin', 'Russia'] as const;
const oddTexts = [
  '',
  ' ',
  'x'.repeat(2_000),
  '%',
  '“',
  '\u0000',
  '*',
  'a~2',
  '"',
  '../..',
  '{',
  "'",
  '\\',
  '\ud800',
] as const;

export const graphqlDocuments: Fault = {
  ...{
    name: 'graphql-documents',
    title: 'GraphQL documents made up after the schema, every second one broken, every third with an admin’s token',
  },
  ...{ grounds: ['embedded', 'neo4j'], times: 20_000, minutes: 5 },
  attempt,
};

async function attempt({ ground, folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const schema = buildSchema(readFileSync(projectFile('schema.graphql'), 'utf8'));
  const engine = await startEngine(ground, folder);
  const tokens = join(folder, 'tokens.json');
  const authorization = `Bearer ${await createToken(tokens, { name: 'Nobody', role: 'ADMIN' })}`;
  const settings = { METRICS: 'true', HEARSAY_TOKENS: tokens };
  const service = await startService(folder, [], { ...engine.environment, ...settings });
  const ids = await idsOf(service.url);
  const memory = watchMemory(heapOf(service.url));
  const failures: string[] = [];
  let [sent, withData] = [0, 0];
  const ask = async (): Promise<void> => {
    while (mayGoOn()) {
      count();
      sent += 1;
      const whole = writeDocument(schema, { names, oddTexts, ids }, random);
      const query = sent % 2 === 0 ? breakText(whole, random) : whole;
      const { hasData, fault } = await askService(
        service.url,
        JSON.stringify({ query }),
        sent % 3 === 0 ? { authorization } : {},
      );
      if (fault) failures.push(fault);
      if (hasData) withData += 1;
      await memory.look(sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  failures.push(...(await memory.judge()));
  if (service.process.exitCode !== null) failures.push(`The service ended with ${service.process.exitCode}.`);
  if ((await service.stop()) !== 0) failures.push('The service did not end well.');
  failures.push(...(await findHalves(engine)));
  await engine.stop();
  const percent = Math.round((withData / Math.max(1, sent)) * 100);
  return {
    sent,
    promise: `each answered in time, ${percent} % with data, the others with coded errors and nothing of the inside; the process stays, its memory is flat`,
    failures,
  };
}

async function idsOf(url: string): Promise<readonly [string, ...string[]]> {
  const query =
    '{ statements(first: 50) { nodes { id } } entities(first: 50) { nodes { id } } articles { nodes { id } } }';
  const lists = await askServer(url)<Readonly<Record<string, { nodes: readonly { id: string }[] }>>>(query, {});
  return [
    '',
    ...Object.values(lists).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    'nobody:here',
    '../../etc/passwd',
  ];
}
