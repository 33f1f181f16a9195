/**
 * Keeps other websites from reading this service by a name of theirs that they make lead to its address (DNS rebinding): to a browser the answer
 * then is the website's own. Only the Host header, which no page can forge, tells by which name somebody asks.
 */

import { isIP } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { isLoopback, type Settings } from '../settings.ts';
import { answerFault } from './answer-faults.ts';

export type HostSettings = Pick<Settings, 'host'> & Partial<Pick<Settings, 'hosts'>>;

/** What balancers ask, by whatever name; nothing of the graph is there. */
const open = /^\/(?:health|ready)$/;

/** Refuses with 421 who asks by a name that is not the service's own. A service that the network reaches has any name, unless HOSTS says which. */
export function refuseUnknownHosts(app: FastifyInstance, settings: HostSettings): void {
  if (!isLoopback(settings.host) && !settings.hosts?.length) return;
  const names = namesOf(settings);
  let isTold = false;
  app.addHook('onRequest', async (request, reply) => {
    const { host } = request.headers;
    // HTTP/1.0 knows no Host; every browser sends one.
    if (host === undefined || isOwn(host, names) || open.test(request.routeOptions.url ?? '')) return;
    const shown = JSON.stringify(host.slice(0, 100));
    const message = `This service is not known by the name ${shown}. If it is yours, put it into the setting HOSTS; localhost and addresses need none.`;
    // Once, for whoever runs the service behind a proxy; strangers do not fill the log.
    if (!isTold) request.log.warn({ code: 'HOST_UNKNOWN' }, message);
    isTold = true;
    await answerFault(request, reply, 421, 'HOST_UNKNOWN', message);
  });
}

/** The names by which the settings say that a service is asked. */
export function namesOf({ host, hosts = [] }: HostSettings): ReadonlySet<string> {
  return new Set(['localhost', host.toLowerCase(), ...hosts]);
}

/** The name or the address in `name:port`, as a browser understands it: `hostnameOf('LOCALHOST.:4000')` → `localhost`. Null where there is none. */
export function hostnameOf(host: string): string | null {
  const url = `http://${host}`;
  if (/[\s/\\?#@]/.test(host) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^\[|\]$|\.$/g, '') || null;
}

/** Whoever asks by an address has it from nobody's name. */
function isOwn(host: string, names: ReadonlySet<string>): boolean {
  const name = hostnameOf(host);
  return name !== null && (isIP(name) !== 0 || name.endsWith('.localhost') || names.has(name));
}
