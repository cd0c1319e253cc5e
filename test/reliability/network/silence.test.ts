import assert from 'node:assert/strict';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from '../../backend/proxy.ts';
import { plain } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { settled } from '../world/clock.ts';
import { scenario } from '../world/scenario.ts';

/** Who is asked waits for minutes; tests cannot. */
const SHORT = { patience: { connect: 10_000, answer: 300 } };

async function hasIpv6(): Promise<boolean> {
  const server = createServer();
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
  });
  if (listening) await new Promise((resolve) => server.close(resolve));
  return listening;
}

describe('reliability: servers that take the connection and say nothing', () => {
  scenario(
    {
      id: 'silent-session',
      rows: ['error-network', 'endpoint-session'],
      title: 'no answer to the first request: said after a minute, not asked again by itself',
      sees: ' did not answer in time. Check your internet connection and try again. [Retry, Make It on This Computer]',
      server: (gate) => ({ acts: { session: [{ hold: gate }] } }),
    },
    async (world) => {
      await world.reconnect(SHORT);
      assert.equal(await world.ask('make a video about lakes'), 'failed');
      assert.equal(world.backend.to('session').length, 1);
      world.gate.open();
      await world.reconnect();
      assert.equal(await world.press('retry'), 'done');
    },
  );

  for (const [endpoint, at] of [
    ['session', 'the first request'],
    ['credits', 'the question for credits'],
    ['token', 'the request for a token'],
  ] as const)
    scenario(
      {
        id: `silent-${endpoint}-offer`,
        rows: ['error-network'],
        title: `no answer to ${at} for 10 s: this computer is offered, before anything fails or is sent`,
        sees: 'notice: The video service has not answered yet. Clipwright goes on waiting; the video can also be made on this computer. [Make It on This Computer]',
        setup: { patience: 50, credentials: 'stored' },
        server: (gate) => ({ acts: { [endpoint]: [{ hold: gate }] } }),
      },
      async (world) => {
        const asked = world.ask('make a video about lakes');
        while (!world.chat().some((line) => line.endsWith('[Make It on This Computer]'))) await settled();
        assert.equal(world.backend.to('chat').length, 0);
        world.gate.open();
        assert.equal(await asked, 'done');
        assert.doesNotMatch(world.chat().join(), /has not answered yet/);
      },
    );

  scenario(
    {
      id: 'silent-setup-stop',
      rows: ['error-network'],
      title: 'stopped while this computer is offered: the offer goes, nothing was sent',
      sees: 'notice: Stopped. Your message was not sent. [Retry]',
      setup: { patience: 20 },
      server: (gate) => ({ acts: { session: [{ hold: gate }] } }),
    },
    async (world) => {
      const asked = world.ask('make a video about lakes');
      while (!world.chat().some((line) => line.endsWith('[Make It on This Computer]'))) await settled();
      await world.project.cancel();
      assert.equal(await asked, 'stopped');
      assert.deepEqual(world.chat().slice(1), ['notice: Stopped. Your message was not sent. [Retry]']);
      world.gate.open();
    },
  );

  scenario(
    {
      id: 'silent-turn-no-offer',
      rows: ['error-network'],
      title: 'a turn may be silent for long: nothing is offered',
      sees: 'assistant: Here it is.',
      setup: { patience: 20 },
      server: (gate) => ({
        turns: [{ steps: [{ hold: gate }, { draft: draft() }, { send: plain.text('Here it is.') }] }],
      }),
    },
    async (world) => {
      const asked = world.ask('make a video about lakes');
      await world.backend.arrived('chat', 1);
      const offers = () => [...world.shown].filter((line) => line.includes('has not answered'));
      // A busy machine may have been slow to set things up.
      const before = offers();
      // Five times as long as it takes to be offered.
      for (const end = performance.now() + 100; performance.now() < end;) await settled();
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.deepEqual(offers(), before);
    },
  );

  scenario(
    {
      id: 'silent-state',
      rows: ['error-network', 'error-5xx-read', 'endpoint-state'],
      title: 'no answer to a read: asked four times in all, then said; the message was not sent',
      sees: ' did not answer in time.',
      setup: { started: true },
      server: (gate) => ({
        draft: draft(),
        acts: { state: Array.from({ length: 4 }, () => ({ hold: gate })) },
      }),
    },
    async (world) => {
      await world.reconnect(SHORT);
      assert.equal(await world.ask('add a title'), 'failed');
      assert.equal(world.backend.to('state').length, 4);
      assert.equal(world.backend.to('chat').length, 0);
      world.gate.open();
    },
  );

  scenario(
    {
      id: 'silent-submit',
      rows: ['error-5xx-export', 'endpoint-export'],
      title: 'no answer to an export: submitted once more with a new id',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup: { started: true },
      server: (gate) => ({ draft: draft(), acts: { submit: [{ hold: gate }] } }),
    },
    async (world) => {
      await world.reconnect(SHORT);
      const exported = world.export();
      await world.backend.arrived('submit', 2);
      assert.equal(await exported, 'done');
      assert.equal(world.backend.to('submit').length, 2);
      world.gate.open();
    },
  );

  scenario(
    {
      id: 'silent-chat',
      rows: ['event-limit-10', 'event-lost-not-resent', 'event-lost-changed'],
      title: 'no answer to a message for ten minutes: lost, not sent again; what it did is told',
      sees: 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
      setup: { started: true },
      server: (gate) => ({ draft: draft(), acts: { chat: [{ hold: gate }] } }),
    },
    async (world) => {
      const asked = world.ask('add a title');
      await world.backend.arrived('chat');
      world.backend.draft = draft({ title: 'Lake' });
      await world.clock.advance(10);
      assert.equal(await asked, 'done');
      assert.equal(world.backend.to('chat').length, 1);
      world.gate.open();
    },
  );

  scenario(
    {
      id: 'silent-download',
      rows: ['endpoint-download-cdn', 'endpoint-download-api'],
      title: 'no answer from the video’s own address: the API is asked',
      sees: 'assistant: Your video is ready: Lake Trip.mp4',
      setup: { started: true },
      server: (gate) => ({ draft: draft(), acts: { cdn: [{ hold: gate }] } }),
    },
    async (world) => {
      await world.reconnect(SHORT);
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('download').length, 1);
      world.gate.open();
    },
  );
});

describe('reliability: other ways to this machine', () => {
  let address = '';
  scenario(
    {
      id: 'network-ipv6',
      rows: ['error-network', 'base-address'],
      title: 'the service listens on the loopback address of IPv6: plain http will do, and no proxy is asked',
      sees: 'assistant: Done.',
      setup: { address: () => address },
      needs: hasIpv6,
    },
    async (world) => {
      const port = Number(new URL(world.backend.url).port);
      const server = createServer((socket) => join(socket, connect(port, '127.0.0.1')));
      await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
      address = `http://[::1]:${(server.address() as AddressInfo).port}`;
      await world.reconnect({ network: { proxy: 'http://127.0.0.1:9' } });
      assert.equal(await world.ask('make a video about lakes'), 'done');
      assert.ok(world.backend.requests.length > 2);
      await world.reconnect();
      await new Promise((resolve) => server.close(resolve));
    },
  );
});
