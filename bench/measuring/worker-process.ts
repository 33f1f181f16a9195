/** A process that asks, so that what asking costs is counted apart: over HTTP, through neo4j-driver, or of Grafeo in this process. */

import { Agent, request } from 'node:http';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import type { Job, Load, Order, Told } from './job.ts';

type Ask = (number: number) => Promise<unknown>;

const agent = new Agent({ keepAlive: true });
const askers = new Map<string, (number: number) => Promise<unknown>>();
const drivers = new Map<string, ReturnType<typeof neo4j.driver>>();
const databases = new Map<string, ReturnType<typeof grafeo.GrafeoDB.create>>();

process.on('message', (order: Order) => {
  obey(order).then(tell, (error: Error) => tell({ fault: error.stack ?? error.message }));
});
process.on('disconnect', () => process.exit());

function tell(told: Told): void {
  process.send?.(told);
}

async function obey(order: Order): Promise<Told> {
  const { job } = order;
  const count = job.kind === 'http' ? job.bodies.length : job.parameters.length;
  const key = JSON.stringify(job);
  const ask = askers.get(key) ?? askerOf(job);
  askers.set(key, ask);
  if (order.do === 'load') return { load: await load(ask, count, order.milliseconds, order.clients) };
  const answers: unknown[] = [];
  for (let number = 0; number < count; number += 1) answers.push(await ask(number));
  return { answers };
}

async function load(ask: Ask, count: number, milliseconds: number, clients: number): Promise<Load> {
  const latencies: number[] = [];
  const start = performance.now();
  let next = 0;
  const client = async () => {
    for (let now = start; now - start < milliseconds; ) {
      const number = next % count;
      next += 1;
      await ask(number);
      const then = now;
      now = performance.now();
      latencies.push(now - then);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { latencies, milliseconds: performance.now() - start };
}

function askerOf(job: Job): Ask {
  switch (job.kind) {
    case 'http':
      return (number) => post(job.url, job.bodies[number] ?? '');
    case 'neo4j': {
      const driver =
        drivers.get(job.uri) ??
        neo4j.driver(job.uri, neo4j.auth.basic('neo4j', ''), {
          disableLosslessIntegers: true,
          telemetryDisabled: true,
        });
      drivers.set(job.uri, driver);
      return async (number) => {
        const session = driver.session({ defaultAccessMode: 'READ' });
        try {
          const { records } = await session.run(job.statement, job.parameters[number] ?? {});
          return records.map((record) => record.get('row'));
        } finally {
          await session.close();
        }
      };
    }
    case 'grafeo': {
      const database = databases.get(job.file) ?? grafeo.GrafeoDB.create(job.file);
      databases.set(job.file, database);
      return async (number) =>
        (await database.executeCypher(job.statement, { ...job.parameters[number] })).toArray().map(({ row }) => row);
    }
  }
}

function post(url: string, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString());
        if (answer.errors) reject(new Error(`${url}: ${JSON.stringify(answer.errors).slice(0, 1000)}`));
        else resolve(answer.data);
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
