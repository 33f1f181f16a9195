/** Who can reach the service, and what they may do there. */

import { isIP } from 'node:net';
import type { Settings } from '../settings.ts';
import { doubtful, type Finding, good } from './finding.ts';

type Exposure = Pick<Settings, 'host' | 'neo4j' | 'readersNeedToken' | 'metrics' | 'explain'>;

export function checkExposure({ host, neo4j, readersNeedToken, metrics, explain }: Exposure): readonly Finding[] {
  const findings: Finding[] = [];
  if (isOwn(host)) findings.push(good('reach', `only this machine reaches the service, at ${host}`));
  else {
    findings.push(
      doubtful(
        'reach',
        `other machines reach the service, at ${host}, in clear text`,
        'Let it listen at 127.0.0.1 behind a proxy that speaks TLS; docs/operating.md shows one.',
      ),
    );
    if (!readersNeedToken)
      findings.push(
        doubtful('readers', 'whoever reaches the service reads everything', 'READING=token asks for a token.'),
      );
    if (metrics && !readersNeedToken)
      findings.push(
        doubtful('measures', '/metrics tells everybody how busy the service is', 'READING=token closes it as well.'),
      );
    if (explain)
      findings.push(doubtful('Cypher', 'whoever asks sees the Cypher behind an answer', 'EXPLAIN=false keeps it.'));
  }
  if (neo4j && !/\+s(sc)?:/.test(neo4j.uri) && !isOwn(new URL(neo4j.uri).hostname))
    findings.push(
      doubtful(
        'way to Neo4j',
        'password and texts go there in clear text',
        'Use neo4j+s:// or bolt+s:// where Neo4j speaks TLS.',
      ),
    );
  return findings;
}

function isOwn(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
