import { NemoClient } from '../../../src/api/client.ts';
import {
  anonymousTokenRequest,
  fixedCredentials,
  StoredCredentials,
  type SecretStore,
} from '../../../src/api/credentials.ts';
import { Transport, type TransportOptions } from '../../../src/api/transport.ts';
import type { Attribution, Credentials, Log } from '../../../src/api/types.ts';
import type { Clock } from '../../../src/api/http/clock.ts';
import type { Skill } from '../../../src/skills/types.ts';
import type { ScriptedBackend } from '../../backend/server.ts';
import type { Setup } from './setup.ts';

/** The token that the scripted backend takes from the start. */
export const TOKEN = 'nmv_usr_test0123456789';

/** Hands out clients as the editor does: over one transport, with the credentials that the setup has. */
export class Connections {
  /** What the editor's secret storage holds. */
  readonly secrets: Map<string, string>;
  readonly #backend: ScriptedBackend;
  readonly #setup: Setup;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #store: SecretStore;
  #transport: Transport;

  constructor(
    backend: ScriptedBackend,
    setup: Setup,
    { clock, log }: { readonly clock: Clock; readonly log: Log },
  ) {
    this.#backend = backend;
    this.#setup = setup;
    this.#clock = clock;
    this.#log = log;
    const secrets = new Map(Object.entries(setup.secrets ?? {}));
    this.secrets = secrets;
    this.#store = {
      get: (key) => Promise.resolve(secrets.get(key)),
      set: (key, value) => Promise.resolve(void secrets.set(key, value)),
      delete: (key) => Promise.resolve(void secrets.delete(key)),
    };
    this.#transport = this.#newTransport(setup.network);
  }

  /** A client for one skill. */
  client(skill: Skill): NemoClient {
    const { address = this.#backend.url, platform = 'unknown' } = this.#setup;
    const baseUrl = typeof address === 'function' ? address(this.#backend) : address;
    const attribution = { source: skill.slug, version: skill.version, platform };
    return new NemoClient({
      baseUrl,
      webUrl: 'https://web.example.test',
      attribution,
      credentials: this.#credentials(baseUrl, attribution),
      transport: this.#transport,
      clock: this.#clock,
    });
  }

  /** The user changes the network's settings. */
  async reconnect(options: TransportOptions = {}): Promise<void> {
    await this.#transport.close();
    this.#transport = this.#newTransport(options);
  }

  async close(): Promise<void> {
    await this.#transport.close();
  }

  #credentials(baseUrl: string, attribution: Attribution): Credentials {
    if (this.#setup.credentials !== 'stored') return fixedCredentials(TOKEN);
    const clock = this.#clock;
    return new StoredCredentials({
      store: this.#store,
      requestAnonymous: anonymousTokenRequest({ transport: this.#transport, baseUrl, attribution, clock }),
    });
  }

  #newTransport(options: TransportOptions = {}): Transport {
    return new Transport({ environment: {}, log: this.#log, ...options });
  }
}
