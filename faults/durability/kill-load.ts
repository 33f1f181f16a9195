/** `hearsay load` and `hearsay ingest` killed: by themselves, or with the database under them. */

import { load } from '../../src/loading/load.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { differences } from '../graph/compare.ts';
import { type Engine, startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { keysIn, type WholeGraph } from '../graph/whole-graph.ts';
import { runHearsay } from '../running/hearsay.ts';
import { type Extent, momentIn, reach } from './kill.ts';
import { type Load, Loading, writeIngests, writeLoads } from './loads.ts';

const promise =
  'what was acknowledged is there, no half record, sums right; a second run makes the graph that an undisturbed run makes';
/** As many records in one file that an empty embedded graph is filled with them at once; in several, each is a transaction or more. */
const statements = { embedded: 2_700, neo4j: 900, none: 0 };
const articles = 8;
const inFiles = [1, 3] as const;

export const killLoad: Fault = {
  ...{ name: 'kill-load', title: 'kill -9 of `hearsay load`, at any moment', grounds: ['embedded', 'neo4j'] },
  ...{ times: 40, minutes: 15 },
  attempt: (trial) => killLoads(trial),
};

export const killIngest: Fault = {
  ...{ name: 'kill-ingest', title: 'kill -9 of `hearsay ingest`, at any moment', grounds: ['embedded', 'neo4j'] },
  ...{ times: 30, minutes: 15 },
  attempt: (trial) => killLoads(trial, { isIngest: true }),
};

export const killDatabase: Fault = {
  ...{ name: 'kill-database', title: 'kill -9 of Neo4j under `hearsay load`, at any moment', grounds: ['neo4j'] },
  ...{ times: 20, minutes: 20 },
  attempt: (trial) => killLoads(trial, { isDatabase: true }),
};

interface Way extends Extent {
  readonly loads: readonly Load[];
}

interface Victim {
  readonly isDatabase?: boolean;
  readonly isIngest?: boolean;
  /** A Neo4j that answers already. */
  readonly boltUri?: string;
  /** How many statements are loaded, or articles ingested. */
  readonly size?: number;
}

/** Kills loads until the trial ends. */
export async function killLoads(trial: Trial, victim: Victim = {}): Promise<Outcome> {
  const engine = await startEngine(trial.ground, trial.folder, victim.boltUri);
  try {
    return await killEach(trial, victim, engine);
  } finally {
    await engine.empty();
    await engine.stop();
  }
}

async function killEach(
  { ground, folder, random, mayGoOn, count }: Trial,
  victim: Victim,
  engine: Engine,
): Promise<Outcome> {
  const failures: string[] = [];
  const { ways, expected } = await undisturbed(folder, engine, victim, statements[ground]);
  let [sent, acknowledged, found] = [0, 0, 0];
  while (mayGoOn()) {
    count();
    const way = random.pick(ways);
    const moment = momentIn(way, random);
    await engine.empty();
    const loading = new Loading(folder, way.loads, engine);
    await reach(moment, engine, () => loading.hasEnded);
    if (victim.isDatabase) await engine.kill();
    else loading.kill();
    await loading.ended;
    if (victim.isDatabase) await engine.restart();
    const tell = (line: string) => failures.push(`killed at ${JSON.stringify(moment)}: ${line}`);
    if (loading.failed !== undefined && victim.isDatabase) for (const line of badEnd(loading.failed)) tell(line);
    const before = await lookInto(engine, loading.done);
    for (const line of before.halves) tell(line);
    sent += way.loads.reduce((sum, { keys }) => sum + keys.length, 0);
    acknowledged += before.acknowledged;
    found += before.found;
    if (before.found < before.acknowledged) tell(`${before.acknowledged - before.found} acknowledged records are lost`);
    for (const line of await secondRun(folder, way.loads, engine)) tell(line);
    for (const line of differences(await engine.whole(), expected)) tell(line);
    for (const line of await findHalves(engine)) tell(line);
  }
  return { sent, acknowledged, found, promise, failures };
}

/** The same commands again, all files at once, and without a process of their own where they need no threads. */
async function secondRun(folder: string, loads: readonly Load[], engine: Engine): Promise<string[]> {
  const [[command = ''] = []] = loads.map(({ args }) => args);
  const files = loads.flatMap(({ args }) => args.slice(1));
  if (command === 'load') {
    const { reports } = await engine.withStore(async (store) => {
      await store.prepare();
      return load(store, files);
    });
    return reports.map(({ reason }) => `the second run: ${reason}`);
  }
  const { code, stderr } = await runHearsay(folder, [command, ...files], engine.environment);
  return code === 0 ? [] : [`the second run ended with ${code}: ${stderr}`];
}

/** The graph that nobody disturbs, the same by every way, and how long each takes. */
async function undisturbed(folder: string, engine: Engine, { isIngest = false, size }: Victim, records: number) {
  const write = (files: number) =>
    isIngest ? writeIngests(folder, size ?? articles, files) : writeLoads(folder, size ?? records, files);
  const [first, second] = inFiles;
  const one = await measure(folder, engine, await write(first));
  const other = await measure(folder, engine, await write(second));
  const different = differences(other.graph, one.graph);
  if (different.length > 0) throw new Error(`The ways make different graphs: ${different.join('\n')}`);
  return { ways: [one.way, other.way] as const, expected: one.graph };
}

async function measure(
  folder: string,
  engine: Engine,
  loads: readonly Load[],
): Promise<{ way: Way; graph: WholeGraph }> {
  await engine.empty();
  const start = performance.now();
  const loading = new Loading(folder, loads, engine);
  let bytes = 0;
  // At the end the engine makes a small file of it all: what counts is the most that there ever was.
  await reach({ after: Number.POSITIVE_INFINITY }, engine, () => {
    bytes = Math.max(bytes, engine.written() ?? 0);
    return loading.hasEnded;
  });
  const duration = performance.now() - start;
  if (loading.failed) throw new Error(`The undisturbed load failed: ${loading.failed.stderr}`);
  const way = { loads, duration, bytes: engine.written() === undefined ? undefined : bytes };
  return { way, graph: await engine.whole() };
}

/** What is there after a kill: halves, and how many of the acknowledged records. */
async function lookInto(engine: Engine, done: readonly Load[]) {
  const keys = done.flatMap((load) => load.keys);
  const halves = await findHalves(engine);
  const there = keysIn(await engine.whole());
  return { halves, acknowledged: keys.length, found: keys.filter((key) => there.has(key)).length };
}

/** A command that lost its database ends by itself, in words. */
function badEnd({ code, stdout, stderr }: { code: number | null; stdout: string; stderr: string }): string[] {
  const isTold = code === 1 && /Neo4j/.test(stderr) && !/^\s+at /m.test(stderr);
  return isTold ? [] : [`the load ended with ${code}: ${stdout}${stderr}`];
}
