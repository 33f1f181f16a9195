/** Which addresses belong to some networks, as TRUST_PROXY names them: `10.0.0.2`, `10.0.0.0/8`, `loopback`, `linklocal`, `uniquelocal`. */

import { BlockList, isIP } from 'node:net';

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** `addressList(['loopback'])('127.0.0.1')` → true; so it is for `::ffff:127.0.0.1`. */
export function addressList(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks.flatMap((name) => named[name] ?? name)) {
    const [address = '', bits] = network.split('/', 2);
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

/** Programs on this machine, whom no share of a client's is counted for. */
export const isThisMachine = addressList(['loopback']);

/** Some proxies write the port of a client behind its address, which is another one with each connection. */
const withPort = /^(?:\[(?<six>[^\]]+)\](?::\d+)?|(?<four>\d+(?:\.\d+){3}):\d+)$/;

/** Whom an address belongs to: itself, of IPv6 the 64 bits that a client has to itself. `clientOf('2001:db8::7')` → `2001:db8:0:0`. */
export function clientOf(written: string): string {
  const { six, four } = withPort.exec(written)?.groups ?? {};
  const address = six ?? four ?? written;
  const [plain = ''] = address.split('%', 1);
  if (isIP(plain) !== 6) return address;
  const mapped = /^::ffff:(?<inner>[\d.]+)$/i.exec(plain)?.groups?.inner;
  if (mapped) return mapped;
  const [before = '', after = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [before, after].map((groups) => groups.split(':').filter((group) => group !== ''));
  const between = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  return [...(first ?? []), ...between, ...(last ?? [])].slice(0, 4).join(':');
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
