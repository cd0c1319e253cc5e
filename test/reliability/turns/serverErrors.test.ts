import assert from 'node:assert/strict';
import { draft } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';

const setup = { started: true };
const DONE = 'assistant: The connection was lost, but the work was done. Added title ‘Lake’, 0–3 s. [Export]';

describe('reliability: messages that the server answers with an error', () => {
  for (const status of [500, 503] as const) {
    scenario(
      {
        id: `lost-${status}-changed`,
        rows: ['error-5xx-chat', 'event-lost-changed'],
        title: `the message is answered with HTTP ${status}, but the work was done`,
        sees: 'assistant: The video service reported a problem, but the work was done. Added title ‘Lake’, 0–3 s. [Export]',
        setup,
        server: (gate) => ({ draft: draft(), acts: { chat: [{ hold: gate, status, body: '' }] } }),
      },
      async (world) => {
        const asked = world.ask('add a title');
        await world.backend.arrived('chat');
        world.backend.draft = draft({ title: 'Lake' });
        world.gate.open();
        assert.equal(await asked, 'done');
        assert.equal(world.backend.to('chat').length, 1);
      },
    );
  }

  for (const [status, body] of [
    [500, '{"code":500,"message":"NullPointerException in AgentRunner","data":null}'],
    [503, '<html>503 upstream overloaded</html>'],
  ] as const) {
    scenario(
      {
        id: `lost-${status}-unchanged`,
        rows: ['error-5xx-chat'],
        title: `the message is answered with HTTP ${status}, and nothing was done`,
        sees: 'error: The video service has a problem of its own. Nothing has changed in the timeline. Try again in a few minutes. [Retry, Show Log]',
        setup,
        server: { draft: draft(), acts: { chat: [{ status, body }] } },
      },
      async (world) => {
        assert.equal(await world.ask('add a title'), 'failed');
        assert.equal(world.backend.to('chat').length, 1);
        assert.ok(world.backend.to('state').length >= 2, 'the state is read before Retry is offered');
        assert.doesNotMatch([...world.shown].join('\n'), /NullPointer|html/);
      },
    );
  }

  for (const status of [502, 504] as const) {
    scenario(
      {
        id: `lost-${status}`,
        rows: ['error-5xx-chat', 'event-lost-schedule'],
        title: `a gateway gives up waiting (HTTP ${status}); the server behind it works on`,
        sees: DONE,
        setup,
        server: { draft: draft(), acts: { chat: [{ status, body: '<html>Bad gateway</html>' }] } },
      },
      async (world) => {
        const asked = world.ask('add a title');
        await world.backend.arrived('state', 3);
        world.backend.draft = draft({ title: 'Lake' });
        assert.equal(await asked, 'done');
        assert.equal(world.backend.to('chat').length, 1);
      },
    );
  }
});
