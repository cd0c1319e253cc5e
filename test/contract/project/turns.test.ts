import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractScripts } from '../../../src/skills/script.ts';
import { TestClock } from '../../backend/clock.ts';
import { kit, plain } from '../../backend/dialects.ts';
import { Gate } from '../../backend/scenario.ts';
import { chatOf, draft, lastOf, sample, withProject, type Bench } from './bench.ts';

const sent = ({ backend }: Bench): string[] =>
  backend.to('chat').map(({ json }) => {
    const { parts } = (json as { new_message: { parts: { text: string }[] } }).new_message;
    return parts.map(({ text }) => text).join('');
  });

describe('a turn of a project', () => {
  it('opens a session, uploads the files in order, sends the request once, and offers the export', async () => {
    const turns = [{ steps: [{ draft: draft() }, { send: plain.text('Here is your slideshow.') }] }];
    await withProject({ turns }, async (bench) => {
      const { project, backend } = bench;
      const photos = ['04-blue-whale', '05-tomato', '06-blueberries'].map((each) =>
        sample(`photos/${each}.jpg`),
      );
      assert.deepEqual(await project.addFiles(photos), { status: 'done' });
      assert.equal(backend.requests.length, 0, 'nothing leaves the machine before the first request');
      assert.deepEqual(await project.send('turn my photos into a slideshow'), { status: 'done' });
      assert.deepEqual(
        backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename)),
        ['04-blue-whale.jpg', '05-tomato.jpg', '06-blueberries.jpg'],
      );
      assert.equal(backend.to('session').length, 1);
      assert.deepEqual(sent(bench), ['turn my photos into a slideshow']);
      assert.deepEqual(chatOf(project), [
        'user: turn my photos into a slideshow',
        'assistant: Here is your slideshow. [export]',
      ]);
      const { record, timeline, credits, activity } = project.snapshot;
      assert.equal(timeline?.durationMs, 5000);
      assert.equal(credits?.available, 80);
      assert.equal(activity, undefined);
      assert.equal(record.turn, undefined);
      assert.deepEqual([...new Set(record.assets.map(({ state }) => state))], ['ready']);
    });
  });

  it('stores the message before it is sent', async () => {
    const gate = new Gate();
    await withProject(
      { turns: [{ steps: [{ hold: gate }, { send: plain.text('Done.') }] }] },
      async ({ project, host, backend }) => {
        const turn = project.send('make a video about lakes');
        await backend.arrived('chat');
        const stored = await host.store.load(project.id);
        assert.equal(stored?.turn?.text, 'make a video about lakes');
        assert.deepEqual(
          stored.messages.map(({ text }) => text),
          ['make a video about lakes'],
        );
        gate.open();
        await turn;
        assert.equal((await host.store.load(project.id))?.turn, undefined);
      },
    );
  });

  it('tells a silent edit from what changed', async () => {
    const turns = [
      {
        steps: [
          { send: kit.call('add_title') },
          { draft: draft('Paradise Found') },
          { send: kit.result('add_title') },
        ],
      },
    ];
    await withProject(
      { draft: draft(), turns: [{ steps: [{ send: plain.text('Ready.') }] }, ...turns] },
      async ({ project }) => {
        await project.send('make a video about lakes');
        await project.send('add a title');
        assert.match(lastOf(project), /^assistant: Added title ‘Paradise Found’, 0–3 s\. \[export\]$/);
      },
    );
  });

  it('says that nothing changed rather than nothing', async () => {
    await withProject(
      { turns: [{ steps: [{ send: kit.call('look') }, { send: kit.result('look') }] }] },
      async ({ project }) => {
        await project.send('make it nicer');
        assert.equal(lastOf(project), 'assistant: Nothing changed in the timeline.');
      },
    );
  });

  it('puts buttons where the backend speaks of its web page', async () => {
    const text = 'I added the music. Click the Export button in the top right corner to download it.';
    await withProject(
      { turns: [{ steps: [{ draft: draft() }, { send: kit.streamed(text) }] }] },
      async ({ project }) => {
        await project.send('add music');
        assert.equal(
          lastOf(project),
          'assistant: I added the music. I can export the video for you right here. [export]',
        );
      },
    );
  });

  it('sends a script inside the message, once', async () => {
    await withProject({}, async (bench) => {
      const { project, backend } = bench;
      await project.addFiles([sample('scripts/zh-旅行.txt')]);
      await project.send('make a video from my script');
      await project.send('make it shorter');
      const [first = '', second] = sent(bench);
      const { request, scripts } = extractScripts(first);
      assert.equal(request, 'make a video from my script');
      assert.match(scripts[0]?.text ?? '', /^我们的秋天旅行/);
      assert.equal(second, 'make it shorter');
      assert.equal(backend.to('upload').length, 0);
    });
  });

  it('uploads a HEIC photo as a JPEG and leaves no copy', async () => {
    await withProject({}, async ({ project, backend, folder }) => {
      await project.addFiles([
        decodeURIComponent(new URL('../../fixtures/heic/IMG_5195.HEIC', import.meta.url).pathname),
      ]);
      await project.send('make a video');
      const [file] = backend.to('upload').flatMap(({ files }) => files);
      assert.equal(file?.filename, 'IMG_5195.jpg');
      assert.equal(file.contentType, 'image/jpeg');
      assert.deepEqual(await readdir(join(folder, 'temp')), []);
    });
  });

  it('tells files of one name apart', async () => {
    await withProject({}, async ({ project, backend, folder }) => {
      const paths = ['a', 'b'].map((each) => join(folder, each, 'photo.jpg'));
      for (const path of paths) {
        await mkdir(join(path, '..'), { recursive: true });
        await copyFile(sample('photos/05-tomato.jpg'), path);
      }
      await project.addFiles(paths);
      await project.send('make a video');
      assert.deepEqual(
        backend.to('upload').flatMap(({ files }) => files.map(({ filename }) => filename)),
        ['photo.jpg', 'photo-2.jpg'],
      );
    });
  });

  it('takes the good files and names the bad ones', async () => {
    await withProject({}, async ({ project, folder }) => {
      await writeFile(join(folder, 'broken.mp4'), 'no video at all');
      await writeFile(join(folder, 'empty.png'), '');
      const bad = [join(folder, 'broken.mp4'), join(folder, 'empty.png')];
      assert.equal((await project.addFiles([...bad, sample('photos/05-tomato.jpg')])).status, 'done');
      assert.equal(project.snapshot.record.assets.length, 1);
      const chat = chatOf(project);
      assert.match(chat[0] ?? '', /^error: “broken\.mp4” isn't really a video/);
      assert.match(chat[1] ?? '', /^error: “empty\.png” is empty/);
      assert.equal((await project.addFiles(bad)).status, 'failed');
    });
  });

  it('says “Still working…” after each two minutes without text, and takes it back', async () => {
    const clock = new TestClock();
    const gate = new Gate();
    const turns = [{ steps: [{ send: plain.heartbeat() }, { hold: gate }, { send: plain.text('Done.') }] }];
    await withProject(
      { turns },
      async ({ project, backend }) => {
        const turn = project.send('make a clip longer');
        await backend.arrived('chat');
        await clock.asked(1);
        clock.advance(120_000);
        await clock.asked(2);
        assert.equal(lastOf(project), 'notice: ⏳ Still working… (2 minutes)');
        clock.advance(120_000);
        await clock.asked(3);
        assert.equal(lastOf(project), 'notice: ⏳ Still working… (4 minutes)');
        gate.open();
        await turn;
        assert.deepEqual(chatOf(project), ['user: make a clip longer', 'assistant: Done.']);
      },
      { clock },
    );
  });

  it('tells what the turn cost', async () => {
    const credits = [100, 50].map((available) => ({
      body: { code: 0, data: { available, frozen: 0, total: available } },
    }));
    await withProject({ acts: { credits } }, async ({ project }) => {
      await project.send('generate a clip');
      assert.equal(lastOf(project), 'notice: This used 50 credits; 50 are left. [show-credits]');
    });
  });

  it('refuses a second piece of work while one is going on', async () => {
    const gate = new Gate();
    await withProject({ turns: [{ steps: [{ hold: gate }] }] }, async (bench) => {
      const turn = bench.project.send('make a video');
      await bench.backend.arrived('chat');
      assert.equal(bench.project.busy, true);
      assert.equal((await bench.project.send('make another')).status, 'failed');
      gate.open();
      await turn;
      assert.deepEqual(sent(bench), ['make a video']);
      assert.equal(bench.project.busy, false);
    });
  });
});

describe('words that take the short way', () => {
  it('never reach the chat', async () => {
    await withProject({ draft: draft('Paradise Found') }, async ({ project, backend }) => {
      await project.send('make a video about lakes');
      for (const words of ['我还有多少积分?', 'show tracks', '上传', '导出视频'])
        assert.equal((await project.send(words)).status, 'done');
      assert.equal(backend.to('chat').length, 1);
      const answers = chatOf(project).filter((line) => line.startsWith('assistant'));
      assert.equal(
        answers[1],
        'assistant: You have 80 credits. 5 more are held by work that is running. Exports are free.',
      );
      assert.equal(
        answers[2],
        'assistant: Timeline (2 tracks): 1. Video: city timelapse (0-5s) 2. Title: "Paradise Found" (0-3s) [export]',
      );
      assert.match(answers[3] ?? '', /\[add-files\]$/);
      assert.match(answers[4] ?? '', /Your video is ready: Lake Trip\.mp4/);
    });
  });
});
