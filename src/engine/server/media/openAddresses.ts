import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { hostKind, isPublicAddress } from './publicAddress.ts';

/** An address leads into a network that is not the open one, and the user did not name it. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
  readonly code = 'PRIVATE_ADDRESS';
}

/** Looks up names, as `dns.lookup` does. */
export type Lookup = typeof systemLookup;

/**
 * Which hosts may be asked. What the user typed is asked wherever it is, if that is to be seen: `192.168.1.20`, `nas.local`. Where
 * others lead (redirections, the addresses that a name stands for) has to be in the open net.
 */
export class OpenAddresses {
  readonly #typed: URL;
  readonly #lookup: Lookup;

  /**
   * @param typed The address that the user typed.
   * @param lookup For tests.
   */
  constructor(typed: URL, lookup: Lookup = systemLookup) {
    this.#typed = typed;
    this.#lookup = lookup;
  }

  /** Checks what is to be seen of an address before it is asked. @throws {PrivateAddress} */
  check(url: URL): void {
    const kind = hostKind(url);
    if (kind === 'public-address' || kind === 'name' || this.#isTyped(url)) return;
    throw new PrivateAddress(`${url.host} is in a private network.`);
  }

  /**
   * Checks what a name stands for, where a proxy will look it up: what it finds is not known here. A name that this machine does not know
   * is the proxy's business.
   * @throws {PrivateAddress}
   */
  async checkName(url: URL): Promise<void> {
    if (hostKind(url) !== 'name') return;
    const found = await new Promise<LookupAddress[]>((resolve) => {
      this.#lookup(url.hostname, { all: true }, (error, addresses) => resolve(error ? [] : addresses));
    });
    if (!found.every(({ address }) => isPublicAddress(address)))
      throw new PrivateAddress(`${url.host} is in a private network.`);
  }

  /** For sockets: looks a name up and checks what it stands for at the moment of the connection, so that it cannot change in between. */
  readonly lookup: LookupFunction = (hostname, options, done) => {
    this.#lookup(hostname, { ...options, all: true }, (error, addresses) => {
      // There are no addresses then, whatever their type says.
      const first = error ? undefined : addresses[0];
      if (!first) {
        done(error, '');
        return;
      }
      const local = hostname === this.#typed.hostname && hostKind(this.#typed) === 'local-name';
      if (!local && !addresses.every(({ address }) => isPublicAddress(address))) {
        done(new PrivateAddress(`${hostname} is in a private network.`), '');
        return;
      }
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };

  /** The very server that the user typed, or its secure door. */
  #isTyped(url: URL): boolean {
    const { hostname, host } = this.#typed;
    return url.host === host || (url.hostname === hostname && url.protocol === 'https:' && url.port === '');
  }
}
