import ipaddr from 'ipaddr.js';

/** All that is routed in IPv6's open net. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Where networks without IPv4 put the old addresses: the last 32 bits count (RFC 6052). */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Names that are given inside a network only: for this machine, by mDNS (RFC 6762), by home routers (RFC 8375), by companies. */
const LOCAL_NAME = /^(?:[^.]+|.+\.(?:localhost|local|lan|home|home\.arpa|internal|intranet|corp))\.?$/i;

/** Whether an IP address is one of the open net: neither this machine, nor its network, nor anything special. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `::ffff:127.0.0.1` is 127.0.0.1.
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast';
  if (ip.match(TRANSLATED)) return new ipaddr.IPv4(ip.toByteArray().slice(-4)).range() === 'unicast';
  return ip.match(GLOBAL_UNICAST) && ip.range() === 'unicast';
}

/** What a host of a URL is: an IP address, a name that only a network of one's own can know, or any other name. */
export function hostKind({ hostname }: URL): 'public-address' | 'private-address' | 'local-name' | 'name' {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? 'public-address' : 'private-address';
  return LOCAL_NAME.test(host) ? 'local-name' : 'name';
}
