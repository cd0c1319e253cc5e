import assert from 'node:assert/strict';
import {
  SECRET_KEYS,
  StoredCredentials,
  anonymousTokenRequest,
  fixedCredentials,
  type SecretStore,
} from '../../../src/api/credentials.ts';
import type { Transport } from '../../../src/api/transport.ts';
import { SESSION_ID } from '../../backend/answers.ts';
import { Gate } from '../../backend/scenario.ts';
import type { ScriptedBackend } from '../../backend/server.ts';
import { TOKEN, allOf, attribution, withClient } from '../../backend/withClient.ts';

function memoryStore(
  initial: Readonly<Record<string, string>> = {},
): SecretStore & { readonly values: Map<string, string> } {
  const values = new Map(Object.entries(initial));
  return {
    values,
    get: (key) => Promise.resolve(values.get(key)),
    set: (key, value) => Promise.resolve(void values.set(key, value)),
    delete: (key) => Promise.resolve(void values.delete(key)),
  };
}

const stored =
  (store: SecretStore, environmentToken?: string) => (backend: ScriptedBackend, transport: Transport) =>
    new StoredCredentials({
      store,
      environmentToken,
      requestAnonymous: anonymousTokenRequest({ transport, baseUrl: backend.url, attribution }),
    });

describe('client: tokens', () => {
  it('without any token it asks for an anonymous one, once for requests at the same time', async () => {
    const store = memoryStore();
    await withClient(
      {},
      async ({ client, backend }) => {
        await Promise.all([client.credits(), client.openSession('en'), client.state(SESSION_ID)]);
        assert.equal(backend.to('token').length, 1);
        assert.match(backend.to('token')[0]?.headers['x-client-id'] ?? '', /^[0-9a-f-]{36}$/);
        assert.equal(backend.to('token')[0]?.headers.authorization, undefined);
        assert.equal(backend.to('token')[0]?.headers['x-skill-source'], attribution.source);
        assert.equal(backend.to('token')[0]?.bodyBytes, 0);
        assert.equal(backend.to('credits')[0]?.headers.authorization, 'Bearer nmv_usr_issued1');
      },
      { credentials: stored(store) },
    );
    assert.deepEqual([...store.values.keys()].sort(), [SECRET_KEYS.anonymousToken, SECRET_KEYS.clientId]);
  });

  it('the environment’s token goes before the stored one', () =>
    withClient(
      { tokens: ['from-environment'] },
      async ({ client, backend }) => {
        await client.credits();
        assert.equal(backend.to('credits')[0]?.headers.authorization, 'Bearer from-environment');
      },
      { credentials: stored(memoryStore({ [SECRET_KEYS.userToken]: TOKEN }), 'from-environment') },
    ));

  it('an anonymous token that the server no longer takes is renewed once, and the request replayed', async () => {
    const old = JSON.stringify({ token: 'nmv_usr_old', userId: 'anon_0', expiresAt: '2026-01-05T00:00:00Z' });
    const store = memoryStore({ [SECRET_KEYS.anonymousToken]: old, [SECRET_KEYS.clientId]: 'kept-id' });
    await withClient(
      {},
      async ({ client, backend }) => {
        await allOf(client.chat(SESSION_ID, 'hello'));
        assert.deepEqual(
          backend.to('chat').map(({ headers }) => headers.authorization),
          ['Bearer nmv_usr_old', 'Bearer nmv_usr_issued1'],
        );
        assert.deepEqual(
          backend.to('token').map(({ headers }) => headers['x-client-id']),
          ['kept-id'],
        );
      },
      { credentials: stored(store) },
    );
  });

  it('a store that cannot keep the free token does not cost it: it is good until the window closes', async () => {
    const locked: SecretStore = {
      ...memoryStore({ [SECRET_KEYS.clientId]: 'kept-id' }),
      set: () => Promise.reject(new Error('The keyring is locked.')),
    };
    await withClient(
      { acts: { token: [{}, { status: 429, body: {} }] } },
      async ({ client, backend }) => {
        await client.credits();
        await client.credits();
        assert.equal(backend.to('token').length, 1);
      },
      { credentials: stored(locked) },
    );
  });

  it('a renewed token that is refused too ends the matter', () =>
    withClient(
      { acts: { credits: Array(5).fill({ status: 401, body: { code: 1001 } }) } },
      async ({ client, backend }) => {
        await assert.rejects(client.credits(), { code: 'token-refused' });
        assert.equal(backend.to('credits').length, 2);
        assert.equal(backend.to('token').length, 2);
      },
      { credentials: stored(memoryStore()) },
    ));

  it('a token that the user gave is never replaced', async () => {
    const store = memoryStore({ [SECRET_KEYS.userToken]: 'users-own' });
    await withClient(
      {},
      async ({ client, backend }) => {
        await assert.rejects(client.credits(), { code: 'token-refused' });
        assert.equal(backend.to('credits').length, 1);
        assert.equal(backend.to('token').length, 0);
      },
      { credentials: stored(store) },
    );
    assert.equal(store.values.get(SECRET_KEYS.userToken), 'users-own');
  });

  it('a client id that the server has no use for is made anew, once', async () => {
    const store = memoryStore({ [SECRET_KEYS.clientId]: 'bad-id' });
    await withClient(
      { acts: { token: [{ status: 400, body: { message: 'X-Client-Id is missing' } }] } },
      async ({ client, backend }) => {
        await client.credits();
        const ids = backend.to('token').map(({ headers }) => headers['x-client-id']);
        assert.equal(ids.length, 2);
        assert.equal(ids[0], 'bad-id');
        assert.notEqual(ids[1], 'bad-id');
      },
      { credentials: stored(store) },
    );
  });

  it('a second free token within the week is refused without a pause', () =>
    withClient(
      { acts: { token: [{ status: 429, body: {} }] } },
      async ({ client, clock, backend }) => {
        await assert.rejects(client.credits(), { code: 'free-token-taken' });
        assert.deepEqual(clock.pauses, []);
        assert.equal(backend.to('token').length, 1);
      },
      { credentials: stored(memoryStore()) },
    ));

  it('the engine’s fixed token is never renewed', () =>
    withClient(
      {},
      async ({ client, backend }) => {
        await assert.rejects(client.credits(), { code: 'token-refused' });
        assert.equal(backend.requests.length, 1);
      },
      { credentials: fixedCredentials('stale') },
    ));

  it('signing out of one’s own token keeps the free account: there is no other for a week', async () => {
    const free = JSON.stringify({
      token: 'nmv_usr_free',
      userId: 'anon_0',
      expiresAt: '2026-01-05T00:00:00Z',
    });
    const store = memoryStore({ [SECRET_KEYS.anonymousToken]: free, [SECRET_KEYS.userToken]: 'users-own' });
    const credentials = new StoredCredentials({
      store,
      requestAnonymous: () => Promise.reject(new Error('not asked')),
    });
    await credentials.signOut();
    assert.equal(await credentials.token(), 'nmv_usr_free');
    await credentials.signOut();
    assert.equal(await credentials.origin(), undefined);
  });

  it('Stop ends the wait for a token, which others may still wait for', async () => {
    const gate = new Gate();
    await withClient(
      { acts: { token: [{ hold: gate }] } },
      async ({ client, backend }) => {
        const stop = new AbortController();
        const stopped = client.credits(stop.signal);
        const other = client.credits();
        await backend.arrived('token');
        stop.abort();
        await assert.rejects(stopped, { code: 'cancelled' });
        gate.open();
        assert.equal((await other).available, 80);
        assert.equal(backend.to('token').length, 1);
      },
      { credentials: stored(memoryStore()) },
    );
  });

  it('a user’s token, set and signed out', async () => {
    const store = memoryStore();
    const credentials = new StoredCredentials({
      store,
      requestAnonymous: () => Promise.reject(new Error('not asked')),
    });
    await credentials.setUserToken('  typed  ');
    assert.equal(await credentials.token(), 'typed');
    assert.equal(await credentials.origin(), 'user');
    await credentials.signOut();
    assert.equal(await credentials.origin(), undefined);
  });
});
