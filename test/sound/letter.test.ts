import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picturesIn, soundsIn } from '../../src/engine/draft/index.ts';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { FileCache } from '../../src/engine/picture/pieces/cache.ts';
import { directAloud } from '../../src/engine/server/narration/directAloud.ts';
import { speak } from '../../src/engine/sound/voices/index.ts';
import { fliteVoice } from '../../src/engine/sound/voices/providers/flite.ts';
import { clausesOf } from '../../src/engine/sound/voices/text/clauses.ts';
import type { DirectorRequest } from '../../src/engine/director/types.ts';
import type { MediaFile } from '../../src/engine/types.ts';
import { embedScripts } from '../../src/skills/script.ts';

const LETTER = `Dear Anna,

We went down to the lake in the early morning. Nobody was there but a heron, and it looked at us for a long time.

Then the sun came out, and the whole family went swimming! Your brother caught a fish, but he let it go again.

We miss you very much. Come and see us when the apples are ripe.

With love,
Grandma`;

describe('a letter and a recording of it', function () {
  this.timeout(120_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-letter-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('turns each page within 120 ms of its first word', async () => {
    const [tools, { signal }] = [await locateTools(), new AbortController()];
    const path = join(folder, 'voice.wav');
    const wish = { language: 'en', rate: 0.9, providers: [fliteVoice(tools)] };
    // Read by another voice than the one that is compared with it, page after page as it is written.
    const real = await speak(LETTER, { ...wish, tools, folder, target: path }, signal);
    const recording: MediaFile = {
      ...{ hash: 'voice', path, filename: 'voice.wav', kind: 'audio', format: 'wav', hasAudio: true },
      durationMs: real.durationMs,
    };
    const request: DirectorRequest = {
      message: embedScripts('make a video letter', [{ name: 'letter.txt', text: LETTER }]),
      skill: 'best-video-letter-maker',
      ...{ media: [recording], fresh: [], language: 'en' },
    };
    const cache = new FileCache(join(folder, 'cache'));
    const context = { tools, cache, signal, workFolder: join(folder, 'work'), voice: () => undefined };
    const { direction } = await directAloud(request, context);
    const draft = direction.draft ?? assert.fail(direction.reply);
    const start = soundsIn(draft).find(({ kind }) => kind === 'voice')?.st ?? assert.fail();
    let next = 0;
    const errors = picturesIn(draft).map((page) => {
      assert.ok(page.kind === 'card');
      const heard = start + (real.clauses[next]?.from ?? assert.fail());
      next += clausesOf(`${page.heading ?? ''}\n${page.text}`.trim()).length;
      return Math.round(page.st + (page.transition?.d ?? 0) - heard);
    });
    assert.ok(errors.length >= 3);
    // The first page is there from the beginning.
    assert.ok(
      errors.slice(1).every((error) => Math.abs(error) <= 120),
      `${errors.join()} ms`,
    );
    assert.deepEqual(await readdir(context.workFolder), []);
  });
});
