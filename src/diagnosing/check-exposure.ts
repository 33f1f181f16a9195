/** Who can reach the service, and what they may do there. */

import { isLoopback, type Settings } from '../settings.ts';
import { doubtful, type Finding, good } from './finding.ts';

type Exposure = Pick<Settings, 'host' | 'hosts' | 'trustProxy' | 'neo4j' | 'readersNeedToken' | 'metrics' | 'explain'>;

export function checkExposure(settings: Exposure): readonly Finding[] {
  const { host, neo4j, readersNeedToken, metrics, explain } = settings;
  const findings: Finding[] = [];
  if (isLoopback(host)) findings.push(good('reach', `only this machine reaches the service, at ${host}`));
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
  findings.push(...checkNames(settings));
  if (neo4j && !/\+s(sc)?:/.test(neo4j.uri) && !isLoopback(new URL(neo4j.uri).hostname))
    findings.push(
      doubtful(
        'way to Neo4j',
        'password and texts go there in clear text',
        'Use neo4j+s:// or bolt+s:// where Neo4j speaks TLS.',
      ),
    );
  return findings;
}

/** By which names the service is asked, where that is to be said. */
function checkNames({ host, hosts, trustProxy }: Exposure): readonly Finding[] {
  if (hosts.length > 0) return [];
  const mend = 'Say by which it is asked: HOSTS=graph.example.org.';
  if (!isLoopback(host)) {
    const found = 'the service answers by any name, that of another website, too, which then reads it (DNS rebinding)';
    return [doubtful('names', found, mend)];
  }
  if (trustProxy.length === 0) return [];
  return [doubtful('names', 'a proxy stands in front, and its name is not known: who asks by that is refused', mend)];
}
