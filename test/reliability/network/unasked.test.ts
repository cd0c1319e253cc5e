import assert from 'node:assert/strict';
import { ScriptedProxy } from '../../backend/proxy.ts';
import { draft, PHOTO } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import { HOST, LOOSE, portOf, through } from './support.ts';

const READY = 'assistant: Your video is ready: Lake Trip.mp4';
const twice = { continues: 2 };
const acts = {
  session: [twice],
  upload: [twice],
  chat: [twice],
  state: [twice],
  submit: [twice],
  cdn: [twice],
};

describe('reliability: 100 Continue that nobody asked for', () => {
  scenario(
    {
      id: 'unasked-continue',
      rows: ['wire-unasked-continue'],
      title:
        'the service says “100 Continue” before its answers: session, upload, chat, export and download go through at once',
      sees: READY,
      server: { draft: draft(), acts },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(await world.export(), 'done');
      assert.equal(world.backend.to('upload').length, 1);
      assert.equal(world.backend.to('cdn').length, 1);
      assert.deepEqual(
        world.logged.filter((line) => line.startsWith('warn')),
        [],
      );
    },
  );

  scenario(
    {
      id: 'unasked-continue-proxy',
      rows: ['wire-unasked-continue', 'error-network'],
      title: 'the same over TLS, through a proxy’s tunnel',
      sees: 'assistant: Done.',
      setup: { tls: true, address: HOST },
      server: { acts },
    },
    async (world) => {
      const proxy = await ScriptedProxy.start(portOf(world));
      try {
        await world.reconnect(through(proxy.url));
        assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
        assert.equal(world.backend.to('upload').length, 1);
      } finally {
        await world.reconnect();
        await proxy.close();
      }
    },
  );

  scenario(
    {
      id: 'unasked-continue-tls',
      rows: ['wire-unasked-continue', 'error-network'],
      title: 'the same over TLS, without a proxy',
      sees: 'assistant: Done.',
      setup: { tls: true, network: LOOSE },
      server: { acts },
    },
    async (world) => {
      assert.equal(await world.askWith([PHOTO], 'make a slideshow'), 'done');
      assert.equal(world.backend.to('upload').length, 1);
    },
  );
});
