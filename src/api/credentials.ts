import { randomUUID } from 'node:crypto';
import { failures, isBackendError } from './errors.ts';
import type { Clock } from './http/clock.ts';
import { Requests } from './requests.ts';
import { anonymousTokenSchema } from './schema/answers.ts';
import { asObject } from './schema/common.ts';
import type { Transport } from './transport.ts';
import type { AnonymousToken, Attribution, Credentials } from './types.ts';

/** Where secrets are kept: the editor's `SecretStorage`, or a map in tests. Shared by all windows. */
export interface SecretStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  delete(key: string): Promise<void>;
}

/** Names in the {@link SecretStore}. */
export const SECRET_KEYS = {
  /** The token that the user gave. */
  userToken: 'clipwright.userToken',
  /** The last anonymous token, as JSON. */
  anonymousToken: 'clipwright.anonymousToken',
  /** The UUID of this installation. */
  clientId: 'clipwright.clientId',
} as const;

/** Asks the backend for an anonymous token. @throws BackendError */
export type AnonymousTokenRequest = (clientId: string) => Promise<AnonymousToken>;

/** Whose token is in use. */
export type TokenOrigin = 'environment' | 'user' | 'anonymous';

/** Credentials of one fixed token, such as the embedded engine's. A refusal is final. */
export function fixedCredentials(token: string): Credentials {
  return { token: () => Promise.resolve(token), renew: () => Promise.resolve(undefined) };
}

/** The request for an anonymous token over a transport. It alone carries no bearer token, but `X-Client-Id`. */
export function anonymousTokenRequest(options: {
  readonly transport: Transport;
  readonly baseUrl: string;
  readonly attribution: Attribution;
  readonly clock?: Clock;
}): AnonymousTokenRequest {
  const requests = new Requests({ ...options, baseUrl: options.baseUrl.replace(/\/+$/, '') });
  return async (clientId) => {
    const answer = await requests.json(
      {
        method: 'POST',
        path: '/api/auth/anonymous-token',
        subject: 'token',
        repeat: 'once',
        headers: { 'x-client-id': clientId },
      },
      anonymousTokenSchema,
    );
    return { token: answer.token, ...(answer.user_id !== undefined && { userId: answer.user_id }) };
  };
}

export interface StoredCredentialsOptions {
  readonly store: SecretStore;
  /** `NEMO_TOKEN`, where the environment has one: it goes before all others. */
  readonly environmentToken?: string | undefined;
  readonly requestAnonymous: AnonymousTokenRequest;
}

/** New anonymous tokens that are being asked for. One installation gets one a week, so that all who share a store share the request. */
const pending = new WeakMap<SecretStore, Promise<AnonymousToken>>();
/** Anonymous tokens that a store could not keep: good until the window closes. */
const unsaved = new WeakMap<SecretStore, AnonymousToken>();

/**
 * The cloud's token: the environment's, else the one the user stored, else an anonymous one, made on first use for an
 * installation id that is kept. Only an anonymous token is ever renewed, and only when the server refused it, since clocks may be wrong;
 * it is done once for all requests that wait for it.
 */
export class StoredCredentials implements Credentials {
  readonly #options: StoredCredentialsOptions;

  constructor(options: StoredCredentialsOptions) {
    this.#options = options;
  }

  /** @throws BackendError when there is no token and none can be had */
  async token(): Promise<string> {
    const own = await this.#ownToken();
    if (own) return own.token;
    return ((await this.#storedAnonymous()) ?? (await this.#newAnonymous())).token;
  }

  /** @throws BackendError when no new anonymous token can be had */
  async renew(rejected: string): Promise<string | undefined> {
    const own = await this.#ownToken();
    // The user may have set a token since: that one is worth a try. The same one is not.
    if (own) return own.token === rejected ? undefined : own.token;
    const stored = await this.#storedAnonymous();
    // Another request, or another window, was quicker.
    if (stored && stored.token !== rejected) return stored.token;
    return (await this.#newAnonymous()).token;
  }

  /** Whose token the next request will carry; undefined when there is none yet. */
  async origin(): Promise<TokenOrigin | undefined> {
    const own = await this.#ownToken();
    if (own) return own.origin;
    return (await this.#storedAnonymous()) ? 'anonymous' : undefined;
  }

  /** The anonymous user's id, for the link to register; undefined for a registered user. */
  async anonymousUserId(): Promise<string | undefined> {
    return (await this.#ownToken()) ? undefined : (await this.#storedAnonymous())?.userId;
  }

  /** Stores the user's own token. */
  async setUserToken(token: string): Promise<void> {
    await this.#options.store.set(SECRET_KEYS.userToken, token.trim());
  }

  /**
   * Forgets the user's token; where there is none, the anonymous one. Never both: with it goes what is left of its credits, and there is
   * no other for a week. The installation's id stays: it is no secret of the user's.
   */
  async signOut(): Promise<void> {
    const { store } = this.#options;
    const own = await store.get(SECRET_KEYS.userToken);
    if (!own) unsaved.delete(store);
    await store.delete(own ? SECRET_KEYS.userToken : SECRET_KEYS.anonymousToken);
  }

  async #ownToken(): Promise<{ readonly token: string; readonly origin: TokenOrigin } | undefined> {
    const environment = this.#options.environmentToken?.trim();
    if (environment) return { token: environment, origin: 'environment' };
    const stored = await this.#options.store.get(SECRET_KEYS.userToken);
    return stored ? { token: stored, origin: 'user' } : undefined;
  }

  async #storedAnonymous(): Promise<AnonymousToken | undefined> {
    const { store } = this.#options;
    return unsaved.get(store) ?? readStored(await store.get(SECRET_KEYS.anonymousToken));
  }

  /** A new anonymous token; all who ask meanwhile get the same one. */
  #newAnonymous(): Promise<AnonymousToken> {
    const { store } = this.#options;
    const asked =
      pending.get(store) ??
      this.#requestAnonymous().finally(() => {
        pending.delete(store);
      });
    pending.set(store, asked);
    return asked;
  }

  async #requestAnonymous(): Promise<AnonymousToken> {
    const { store, requestAnonymous } = this.#options;
    const before = await this.#storedAnonymous();
    const token = await requestAnonymous(await this.#clientId()).catch(async (error: unknown) => {
      if (isBackendError(error, 'free-token-taken')) {
        // This week's may have gone to another window, which has stored it meanwhile.
        const stored = await this.#storedAnonymous();
        if (stored && stored.token !== before?.token) return stored;
      }
      if (!isBackendError(error, 'client-id-missing')) throw error;
      // The backend has no use for the stored id: once more with a new one.
      await store.delete(SECRET_KEYS.clientId);
      return requestAnonymous(await this.#clientId());
    });
    unsaved.delete(store);
    try {
      await store.set(SECRET_KEYS.anonymousToken, JSON.stringify(token));
    } catch {
      // A locked keyring, say. It is this week's only one.
      unsaved.set(store, token);
    }
    return token;
  }

  async #clientId(): Promise<string> {
    const { store } = this.#options;
    const stored = await store.get(SECRET_KEYS.clientId);
    if (stored) return stored;
    const made = randomUUID();
    await store.set(SECRET_KEYS.clientId, made);
    return made;
  }
}

/** A stored token; undefined for none, or for one that an older version wrote in another shape. */
function readStored(json: string | undefined): AnonymousToken | undefined {
  if (json === undefined) return undefined;
  try {
    const fields = asObject(JSON.parse(json));
    if (typeof fields?.token !== 'string') return undefined;
    return { token: fields.token, ...(typeof fields.userId === 'string' && { userId: fields.userId }) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw failures.tokenRefused({ cause: error });
  }
}
