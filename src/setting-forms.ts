/** What a setting may look like, and the message where it does not. */

import { isIP } from 'node:net';
import { makeValidator } from 'envalid';

/** A port of this machine. */
export const portNumber = makeValidator<number>((value) => {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65535) return number;
  throw new Error(`"${value}" is not a port; write a whole number from 0 (any that is free) to 65535`);
});

/** An address of Neo4j, without user and password. */
export const neo4jUri = makeValidator<string>((value) => {
  if (value.includes('@')) throw new Error('holds a user or a password; put them into NEO4J_USER and NEO4J_PASSWORD');
  if (value === '' || (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+\/?$/.test(value) && URL.canParse(value))) return value;
  throw new Error(
    `"${value}" is not an address of Neo4j; write it like neo4j://localhost:7687 or bolt://localhost:7687`,
  );
});

/** A database of Neo4j that can hold a graph. */
export const neo4jDatabase = makeValidator<string>((value) => {
  if (value.toLowerCase() !== 'system') return value;
  throw new Error(`"${value}" is where Neo4j keeps its users; name another database, or none for the user's own`);
});

/** A whole number of at most so many digits, from `least` on, which may say what it means; `factor` is what the program counts in. */
function wholeNumber(what: string, least: '1' | `${0 | 2} (${string})`, digits: number, factor = 1) {
  const fits = new RegExp(`^\\d{1,${digits}}$`);
  return makeValidator<number>((value) => {
    if (fits.test(value) && Number(value) >= Number.parseInt(least, 10)) return Number(value) * factor;
    throw new Error(`"${value}" is not ${what}; write a whole number from ${least} to ${'9'.repeat(digits)}`);
  });
}

/** A limit. */
export const positive = wholeNumber('a limit', '1', 9);
/** Connections of a store, of which a writer takes two: one keeps others waiting while it works over the other. */
export const connections = wholeNumber('a number of connections', '2 (one keeps others waiting)', 6);
/** Seconds, as milliseconds. */
export const seconds = wholeNumber('a number of seconds', '1', 5, 1000);
/** Kilobytes, as bytes. */
export const kilobytes = wholeNumber('a number of kilobytes', '1', 6, 1024);
/** Requests a minute. */
export const perMinute = wholeNumber('a number of requests', '0 (no limit)', 9);
/** Megabytes. */
export const megabytes = wholeNumber('a number of megabytes', '0 (none)', 6);

/** An address of an OpenTelemetry collector. */
export const collector = makeValidator<string>((value) => {
  if (value === '' || (/^https?:\/\//i.test(value) && URL.canParse(value))) return value;
  throw new Error(`"${value}" is not an address of a collector; write it like http://127.0.0.1:4318`);
});

/** Addresses and networks, as a list. */
export const networks = makeValidator<readonly string[]>((value) => {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  const wrong = names.find(
    (name) => !['loopback', 'linklocal', 'uniquelocal'].includes(name) && isIP(name.replace(/\/\d{1,3}$/, '')) === 0,
  );
  if (wrong === undefined) return names;
  throw new Error(
    `"${wrong}" is no address; write those of your proxies, as 10.0.0.2 or 10.0.0.0/8, or loopback for one on this machine`,
  );
});

/** Names of a host, as a list: without scheme and path; a port says nothing more of who asks, and is left out. */
export const hostNames = makeValidator<readonly string[]>((value) => {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  const wrong = names.find((name) => /[/\\?#@*]/.test(name) || !URL.canParse(`http://${name}`));
  if (wrong === undefined) return names.map((name) => new URL(`http://${name}`).hostname.replace(/^\[|\]$|\.$/g, ''));
  throw new Error(
    `"${wrong}" is no name of a host; write it alone, as a browser shows it between https:// and the next /: graph.example.org`,
  );
});

/** A setting that has another name now; not knowing it would change what it did without a word. */
export const renamed = (to: string, remark: string) =>
  makeValidator<undefined>(() => {
    throw new Error(`is called ${to} now, ${remark}; put its value there`);
  })({ default: undefined });

/** Whether an address or a name leads to this machine and no other. @example isLoopback('[::1]') → true */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
