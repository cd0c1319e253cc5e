import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

describe('reliability: long waits', () => {
  scenario(
    {
      id: 'stream-still-working',
      rows: ['event-still-working', 'time-typical'],
      title: 'a clip takes five minutes of heartbeats',
      sees: 'notice: ⏳ Still working… (4 minutes)',
      server: (gate) => ({
        turns: [
          {
            steps: [
              { send: plain.heartbeat() },
              { hold: gate },
              { draft: draft() },
              { send: plain.text('The clip is there.') },
            ],
          },
        ],
      }),
    },
    async (world) => {
      const asked = world.ask('make a clip of a lake');
      await world.backend.arrived('chat');
      await world.clock.advance(5);
      world.gate.open();
      assert.equal(await asked, 'done');
      assert.deepEqual(world.chat(), [
        'user: make a clip of a lake',
        'assistant: The clip is there. [Export]',
      ]);
    },
  );
});
