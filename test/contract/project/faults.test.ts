import assert from 'node:assert/strict';
import { plain } from '../../backend/dialects.ts';
import { Gate, type Scenario } from '../../backend/scenario.ts';
import { chatOf, draft, lastOf, sample, withProject, type Bench } from './bench.ts';

const photos = ['04-blue-whale', '05-tomato', '06-blueberries'].map((each) => sample(`photos/${each}.jpg`));
const envelope = (code: number) => ({ body: { code, message: 'no', data: null } });
const stateOf = (value: unknown) => ({ body: { code: 0, data: { state: { draft: value } } } });
const chats = ({ backend }: Bench): number => backend.to('chat').length;

/** A first turn that goes well, so that there is a session and a timeline, and then the one that is tested. */
function afterFirst(scenario: Scenario): Scenario {
  const good = { steps: [{ draft: draft() }, { send: plain.text('Ready.') }] };
  return { ...scenario, turns: [good, ...(scenario.turns ?? [])] };
}

describe('a turn whose connection is lost', () => {
  it('is looked after and told, not sent again', async () => {
    const turns = [
      { steps: [{ send: plain.call('edit') }, { draft: draft('Late') }, { cut: true as const }] },
    ];
    await withProject(afterFirst({ turns }), async (bench) => {
      await bench.project.send('make a video');
      const before = bench.pauses.length;
      assert.equal((await bench.project.send('add a title')).status, 'done');
      assert.deepEqual(bench.pauses.slice(before), [30_000]);
      assert.equal(chats(bench), 2);
      assert.match(
        lastOf(bench.project),
        /^assistant: The connection was lost, but the work was done\. Added title ‘Late’/,
      );
    });
  });

  it('is given up after five looks in four and a half minutes, with a button to send it again', async () => {
    const turns = [{ steps: [{ cut: true as const }] }, { steps: [{ send: plain.text('Now it worked.') }] }];
    await withProject(afterFirst({ turns }), async (bench) => {
      const { project } = bench;
      await project.send('make a video');
      const before = bench.pauses.length;
      const outcome = await project.send('add a title');
      assert.deepEqual(bench.pauses.slice(before), [30_000, 60_000, 60_000, 60_000, 60_000]);
      assert.equal(outcome.status, 'failed');
      assert.equal(chats(bench), 2);
      assert.match(
        lastOf(project),
        /^error: The connection was lost, and nothing has changed .* \[retry, show-tracks\]$/,
      );
      assert.equal(project.snapshot.record.turn?.open, true);
      assert.deepEqual(await project.perform('retry', outcome.message.id), { status: 'done' });
      assert.equal(chats(bench), 3);
      assert.equal(lastOf(project), 'assistant: Now it worked.');
    });
  });

  it('survives a network that is down while it looks', async () => {
    const down = [503, 503, 503, 503].map((status) => ({ status, body: 'down' }));
    const turns = [{ steps: [{ draft: draft('Late') }, { cut: true as const }] }];
    // The first turn reads the state once, at its end; the second before it begins.
    const acts = { state: [{}, {}, ...down] };
    await withProject(afterFirst({ turns, acts }), async (bench) => {
      await bench.project.send('make a video');
      assert.equal((await bench.project.send('add a title')).status, 'done');
      assert.match(lastOf(bench.project), /Added title ‘Late’/);
      assert.equal(chats(bench), 2);
    });
  });

  it('takes a gateway’s time-out for a lost connection', async () => {
    const acts = { chat: [{}, { status: 504, body: '<html>' }] };
    await withProject(afterFirst({ acts }), async (bench) => {
      await bench.project.send('make a video');
      assert.equal((await bench.project.send('add a title')).status, 'failed');
      assert.equal(chats(bench), 2);
      assert.match(lastOf(bench.project), /^error: The connection was lost/);
    });
  });
});

describe('Stop during a turn', () => {
  it('lets go at once and says what was done all the same', async () => {
    const gate = new Gate();
    const turns = [
      {
        steps: [
          { send: plain.call('edit') },
          { draft: draft('Half Way') },
          { send: plain.heartbeat() },
          { hold: gate },
        ],
      },
    ];
    await withProject(afterFirst({ turns }), async (bench) => {
      const { project, backend } = bench;
      await project.send('make a video');
      const working = new Promise<void>((resolve) =>
        project.onDidChange(({ activity }) => {
          if (activity?.label === 'Editing the timeline…') resolve();
        }),
      );
      const turn = project.send('add a title');
      await working;
      await project.cancel();
      assert.deepEqual(await turn, { status: 'stopped' });
      assert.match(
        lastOf(project),
        /^notice: Stopped, but this was already done: Added title ‘Half Way’.* \[retry, show-tracks\]$/,
      );
      assert.equal(project.snapshot.record.turn?.open, true);
      assert.equal(project.snapshot.activity, undefined);
      gate.open();
      assert.deepEqual(await project.send('go on'), { status: 'done' });
      assert.equal(backend.to('chat').length, 3);
    });
  });

  it('sends nothing when it comes during the uploads', async () => {
    const gate = new Gate();
    await withProject({ acts: { upload: [{ hold: gate }] } }, async ({ project, backend }) => {
      await project.addFiles(photos);
      const turn = project.send('make a video');
      await backend.arrived('upload');
      await project.cancel();
      assert.deepEqual(await turn, { status: 'stopped' });
      assert.equal(backend.to('chat').length, 0);
      assert.deepEqual([...new Set(project.snapshot.record.assets.map(({ state }) => state))], ['waiting']);
      gate.open();
    });
  });
});

describe('uploads', () => {
  it('one refused file does not lose the others', async () => {
    await withProject({ acts: { upload: [{}, envelope(4001), {}] } }, async ({ project, backend }) => {
      await project.addFiles(photos);
      assert.deepEqual(await project.send('make a video'), { status: 'done' });
      assert.equal(backend.to('upload').length, 3);
      assert.equal(backend.to('chat').length, 1);
      assert.deepEqual(
        project.snapshot.record.assets.map(({ state }) => state),
        ['ready', 'failed', 'ready'],
      );
      assert.match(chatOf(project)[1] ?? '', /^error: “05-tomato\.jpg”: .* \[add-files\]$/);
    });
  });

  it('nothing is sent when no file could be used', async () => {
    await withProject(
      { acts: { upload: [envelope(4001), envelope(4002), envelope(4001)] } },
      async ({ project, backend }) => {
        await project.addFiles(photos);
        assert.equal((await project.send('make a video')).status, 'failed');
        assert.equal(backend.to('chat').length, 0);
        assert.match(lastOf(project), /^error: None of the files could be used/);
      },
    );
  });

  it('a broken upload is sent again when the session does not have the file', async () => {
    await withProject({ acts: { upload: [{ cutRequestAfter: 20_000 }] } }, async ({ project, backend }) => {
      await project.addFiles(photos.slice(0, 1));
      assert.deepEqual(await project.send('make a video'), { status: 'done' });
      assert.equal(backend.to('upload').length, 2);
    });
  });

  it('a broken upload that arrived all the same is not sent again', async () => {
    const arrived = {
      body: {
        code: 0,
        data: { state: { draft: null, video_infos: [{ filename: '04-blue-whale.jpg', hash: 'abc' }] } },
      },
    };
    const acts = { upload: [{ cutAfter: 0 }], state: [arrived] };
    await withProject({ acts }, async ({ project, backend }) => {
      await project.addFiles(photos.slice(0, 1));
      assert.deepEqual(await project.send('make a video'), { status: 'done' });
      assert.equal(backend.to('upload').length, 1);
      assert.equal(project.snapshot.record.assets[0]?.hash, 'abc');
    });
  });
});

describe('failures', () => {
  it('tells a lack of credits from a plan that blocks exports, each with its way out', async () => {
    const acts = { chat: [{}, envelope(2001)], submit: [{ status: 402, body: { code: 402 } }] };
    await withProject(afterFirst({ acts }), async ({ project }) => {
      await project.send('make a video');
      await project.send('make it shorter');
      assert.match(
        lastOf(project),
        /^error: There are not enough credits.* \[register, show-credits, retry\]$/,
      );
      const register = project.snapshot.record.messages.at(-1)?.actions[0];
      assert.equal(register?.target, 'https://web.example.test/register?bind=anon_1');
      assert.deepEqual(
        await project.perform('register', project.snapshot.record.messages.at(-1)?.id ?? ''),
        register,
      );
      await project.export();
      assert.match(
        lastOf(project),
        /^error: .*Register or upgrade your plan to unlock export\. \[upgrade, export\]$/,
      );
    });
  });

  it('replaces an expired session, says so, and starts over with the same files when asked', async () => {
    const acts = { state: [{}, {}, envelope(1002)] };
    await withProject(afterFirst({ acts }), async ({ project, backend }) => {
      await project.addFiles(photos.slice(0, 1));
      await project.send('make a video');
      const outcome = await project.send('add a title');
      assert.equal(outcome.status, 'failed');
      assert.match(
        lastOf(project),
        /^error: The session of this project has expired, and its timeline with it\..* \[retry, show-tracks\]$/,
      );
      assert.equal(backend.to('session').length, 2);
      assert.equal(backend.to('chat').length, 1);
      assert.equal(project.snapshot.timeline, undefined);
      await project.retry();
      assert.equal(backend.to('upload').length, 2);
      assert.equal(backend.to('chat').length, 2);
    });
  });

  it('offers this computer when the cloud cannot be reached', async () => {
    await withProject({}, async ({ project, backend }) => {
      await backend.close();
      assert.equal((await project.send('make a video')).status, 'failed');
      assert.match(lastOf(project), /\[retry, use-local\]$/);
    });
  });

  it('tells a turn that failed on the server’s side without its words', async () => {
    const turns = [
      { steps: [{ send: 'data: {"error":"KeyError: traceback","error_details":"stack"}\n\n' }] },
    ];
    await withProject({ turns }, async ({ project }) => {
      assert.equal((await project.send('make a video')).status, 'failed');
      assert.match(
        lastOf(project),
        /^error: The video service ran into a problem with this request, and nothing was changed\..* \[retry, show-tracks\]$/,
      );
      assert.doesNotMatch(chatOf(project).join(), /KeyError|traceback/);
    });
  });

  it('keeps the answer when the state cannot be read after it', async () => {
    const acts = { state: Array.from({ length: 8 }, () => ({ status: 500, body: 'x' })) };
    await withProject({ acts, turns: [{ steps: [{ send: plain.text('Ready.') }] }] }, async ({ project }) => {
      assert.deepEqual(await project.send('make a video'), { status: 'done' });
      assert.deepEqual(chatOf(project), ['user: make a video', 'assistant: Ready.']);
    });
  });
});

describe('a reload', () => {
  it('in the middle of a turn asks what became of it and never sends it again', async () => {
    const gate = new Gate();
    const turns = [{ steps: [{ draft: draft('While Away') }, { hold: gate }] }];
    await withProject(afterFirst({ turns }), async (bench) => {
      const { project, backend } = bench;
      await project.send('make a video');
      const turn = project.send('add a title');
      await backend.arrived('chat', 2);
      await project.close();
      await turn;
      const again = await bench.reopened();
      assert.equal(again.snapshot.record.turn?.text, 'add a title');
      assert.deepEqual(await again.resume(), { status: 'done' });
      assert.match(lastOf(again), /Added title ‘While Away’/);
      assert.equal(again.snapshot.record.turn, undefined);
      assert.equal(chats(bench), 2);
      gate.open();
    });
  });

  it('shows chat and timeline exactly as they were', async () => {
    await withProject(afterFirst({}), async ({ project, reopened }) => {
      await project.addFiles(photos.slice(0, 1));
      await project.send('make a video');
      await project.close();
      const again = await reopened();
      assert.deepEqual(again.snapshot.record, project.snapshot.record);
      assert.deepEqual(again.snapshot.timeline, project.snapshot.timeline);
    });
  });

  it('tells a turn that left no trace, once its time is over', async () => {
    const gate = new Gate();
    const acts = { state: [{}, {}, ...Array.from({ length: 6 }, () => stateOf(draft()))] };
    await withProject(afterFirst({ turns: [{ steps: [{ hold: gate }] }], acts }), async (bench) => {
      await bench.project.send('make a video');
      const turn = bench.project.send('add a title');
      await bench.backend.arrived('chat', 2);
      await bench.project.close();
      await turn;
      const again = await bench.reopened();
      assert.equal((await again.resume()).status, 'failed');
      assert.match(lastOf(again), /^error: The connection was lost.* \[retry, show-tracks\]$/);
      assert.equal(chats(bench), 2);
      gate.open();
    });
  });
});

describe('two windows', () => {
  it('do not work on one project at once, and go on from each other’s state', async () => {
    await withProject(afterFirst({}), async ({ project, reopened, backend }) => {
      const other = await reopened();
      await project.send('make a video');
      assert.equal((await other.send('add a title')).status, 'failed');
      assert.match(lastOf(other), /^error: This video is being worked on in another window\./);
      assert.equal(backend.to('chat').length, 1);
      await project.close();
      assert.deepEqual(await other.send('add a title'), { status: 'done' });
      assert.deepEqual(chatOf(other).slice(0, 2), ['user: make a video', 'assistant: Ready. [export]']);
      assert.equal(backend.to('session').length, 1);
    });
  });
});
