import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RenderError } from '../../../../src/engine/render/index.ts';
import type { FfmpegTools } from '../../../../src/engine/types.ts';
import { childrenOf, stillRunning, until, whoRuns } from '../ffmpeg/processes.ts';
import { RenderHarness } from './harness.ts';
import { broken, draftOf, make, sample } from './support.ts';
import { someOf } from '../../properties.ts';

describe('renderDraft that fails', function () {
  this.timeout(60_000);
  const harness = new RenderHarness();

  for (const [what, src, code, words] of [
    ['is gone', '/gone/beach.jpg', 'media-missing', /“beach\.jpg”.*[Aa]dd/],
    ['is cut off', broken('truncated.jpg'), 'media-unreadable', /“truncated\.jpg” is cut off/],
    ['is empty', broken('empty.png'), 'media-unreadable', /“empty\.png” is empty/],
  ] as const) {
    it(`names a file that ${what}, and leaves nothing behind`, async () => {
      const pictures = [
        { src: sample('photos/03-larch.jpg'), st: 0, d: 1000 },
        { src, st: 1000, d: 1000 },
      ];
      await assert.rejects(harness.render(draftOf({ d: 2000, pictures })), (error) => {
        assert.ok(error instanceof RenderError);
        assert.equal(error.code, code);
        assert.match(error.message, words);
        return true;
      });
      assert.deepEqual(await readdir(harness.folder), ['work']);
      assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
    });
  }

  it('says when the session does not know a file', async () => {
    const draft = draftOf({ d: 1000, pictures: [{ src: 'unknown', name: 'sea.jpg', st: 0, d: 1000 }] });
    await assert.rejects(harness.render(draft, { media: () => undefined }), {
      code: 'media-missing',
      message: /“sea\.jpg”/,
    });
  });

  it('names a photo that turns out to be unreadable', async () => {
    const path = await make(join(harness.folder, 'noise.png'), '-i', sample('photos/05-tomato.jpg'));
    const bytes = await readFile(path);
    // Header and end stay, what is between them goes.
    await writeFile(path, bytes.fill(0x55, 33, bytes.length - 12));
    await assert.rejects(harness.render(draftOf({ d: 1000, pictures: [{ src: path, st: 0, d: 1000 }] })), {
      code: 'media-unreadable',
      message: /“noise\.png” cannot be read/,
    });
  });

  it('stops at once when it is cancelled, and leaves nothing behind', async () => {
    const cancelling = new AbortController();
    const pictures = [{ src: sample('photos/01-elva.jpg'), st: 0, d: 60_000, motion: 'zoom-in' }];
    const running = harness.render(draftOf({ d: 60_000, pictures, width: 1280, height: 720 }), {
      signal: cancelling.signal,
      onProgress: () => cancelling.abort(),
    });
    await assert.rejects(running, { code: 'cancelled' });
    assert.deepEqual(await whoRuns(harness.folder), []);
    assert.deepEqual(await childrenOf(process.pid, 'ffmpeg'), []);
    assert.deepEqual(await readdir(harness.folder), ['work']);
    assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
    await assert.rejects(harness.render(draftOf({ d: 1000, pictures }), { signal: cancelling.signal }), {
      code: 'cancelled',
    });
  });

  it('leaves no ffmpeg behind when the engine is killed', async () => {
    const script = join(import.meta.dirname, 'killedEngine.ts');
    const engine = spawn(process.execPath, [script, harness.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(engine.stdout, 'data');
    const encoders = await childrenOf(engine.pid ?? 0, 'ffmpeg');
    assert.ok(encoders.length > 0, 'ffmpeg works');
    engine.kill('SIGKILL');
    await once(engine, 'close');
    await until(async () => (await stillRunning(encoders)).length === 0);
  });

  it('tells a full disk', async () => {
    // A device that is always full; only Linux has one.
    if (process.platform !== 'linux') return;
    await mkdir(join(harness.folder, 'out'));
    await (await open(join(harness.folder, 'out', 'video.mp4'), 'w')).close();
    const full: FfmpegTools = { ...harness.tools, ffmpeg: join(harness.folder, 'ffmpeg') };
    await writeFile(
      full.ffmpeg,
      `#!/bin/sh\ncase "$*" in *pipe:1*) exec "${harness.tools.ffmpeg}" "$@" > /dev/full;; *) exec "${harness.tools.ffmpeg}" "$@";; esac\n`,
      { mode: 0o755 },
    );
    const draft = draftOf({ d: 1000, pictures: [{ src: sample('photos/05-tomato.jpg'), st: 0, d: 1000 }] });
    await assert.rejects(harness.render(draft, { tools: full }), {
      code: 'disk-full',
      message: /disk is full/,
    });
    assert.deepEqual(await readdir(join(harness.folder, 'work')), []);
  });

  for (const [format, only] of someOf(
    [
      ['gif', 'palettegen'],
      ['gif', 'paletteuse'],
      ['webm', 'libvpx'],
      ['jpg', 'frames:v'],
    ] as const,
    2,
  ))
    it(`tells a disk that is full by then: ${format}, ${only}`, async () => {
      if (process.platform === 'win32') return;
      const ffmpeg = join(harness.folder, 'ffmpeg');
      await writeFile(
        ffmpeg,
        `#!/bin/sh\ncase "$*" in *${only}*) echo "Error writing: No space left on device" >&2; exit 1;; *) exec "${harness.tools.ffmpeg}" "$@";; esac\n`,
        { mode: 0o755 },
      );
      const pictures = [{ src: sample('photos/05-tomato.jpg'), st: 0, d: 200 }];
      const draft = draftOf({ d: 200, pictures, width: 320, height: 180 });
      await assert.rejects(harness.render(draft, { tools: { ...harness.tools, ffmpeg } }, format), {
        code: 'disk-full',
        message: 'The disk is full. Free some space and export again.',
      });
      assert.deepEqual(await readdir(harness.folder), ['ffmpeg', 'work']);
    });

  for (const [what, src, kind] of [
    ['a photo', sample('photos/06-blueberries.jpg'), 'image'],
    ['a clip', sample('clips/rabbit.mp4'), 'clip'],
  ] as const)
    it(`does not blame ${what} when ffmpeg is killed over it`, async () => {
      if (process.platform === 'win32') return;
      const ffmpeg = join(harness.folder, 'ffmpeg');
      const real = harness.tools.ffmpeg;
      // Only what makes frames is killed; what looks at files is not.
      await writeFile(
        ffmpeg,
        `#!/bin/sh\ncase "$*" in *rawvideo*) kill -KILL $$;; *) exec "${real}" "$@";; esac\n`,
        { mode: 0o755 },
      );
      const draft = draftOf({ d: 1000, pictures: [{ src, kind, st: 0, d: 1000 }] });
      await assert.rejects(harness.render(draft, { tools: { ...harness.tools, ffmpeg } }), {
        code: 'ffmpeg-ended',
        message: /ended by the system or by another program/,
      });
    });
});
