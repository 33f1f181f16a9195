/** `npm run faults -- outages`: when Neo4j or the way to it is gone, requests fail in time and clearly, and the service goes on by itself. */

import type { Command } from 'commander';
import { networkOutages } from '../outages/network-outage.ts';
import { restartNeo4j } from '../outages/restart-neo4j.ts';
import { addSuite } from '../running/add-suite.ts';

export function outagesSuite(program: Command): void {
  addSuite(program, {
    ...{ name: 'outages', title: 'Outages' },
    description: 'a network to Neo4j that cuts, refuses, swallows and delays; Neo4j killed and started again',
    faults: [restartNeo4j, ...networkOutages],
  });
}
