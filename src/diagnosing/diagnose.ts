/** A look at a whole set-up, from the machine to the graph. It only looks: nothing is made, changed or mended. */

import { HearsayError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { checkCollector } from './check-collector.ts';
import { checkDataFolder } from './check-data-folder.ts';
import { checkExposure } from './check-exposure.ts';
import { checkMachine } from './check-machine.ts';
import { checkPort } from './check-port.ts';
import { checkStore } from './check-store.ts';
import { checkTokens } from './check-tokens.ts';
import { type Finding, good, unknown, wrong } from './finding.ts';

interface Options {
  /** Reads the settings. @throws HearsayError SETTINGS_INVALID */
  readonly readSettings: () => Settings;
  /** Where the service that has the embedded graph open says that it answers. */
  readonly findService: (folder: string) => Promise<string | undefined>;
}

/** Looks at one thing after the other; whatever cannot be looked at is told, and the rest is looked at all the same. */
export async function* diagnose({ readSettings, findService }: Options): AsyncGenerator<Finding> {
  yield* checkMachine();
  const settings = settingsOf(readSettings);
  if ('state' in settings) {
    yield settings;
    yield unknown('the rest', 'is looked at when the settings fit');
    return;
  }
  yield good(
    'settings',
    settings.neo4j ? `fit; the graph is in Neo4j at ${settings.neo4j.uri}` : 'fit; the graph is embedded',
  );
  const service = settings.neo4j ? undefined : await findService(settings.data);
  const checks = [
    () => checkExposure(settings),
    () => checkTokens(settings),
    () => (settings.neo4j ? [] : checkDataFolder(settings.data)),
    () => checkPort(settings, service),
    () => checkCollector(settings.collector),
    () => checkStore(settings, service),
  ];
  for (const check of checks) yield* await check();
}

function settingsOf(read: () => Settings): Settings | Finding {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return wrong('settings', error.message, 'The README has a table of them, and .env.example an example of each.');
  }
}
