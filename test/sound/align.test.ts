import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { alignRecording } from '../../src/engine/sound/alignment/align.ts';
import { speak, VoiceError } from '../../src/engine/sound/voices/index.ts';
import { espeakVoice } from '../../src/engine/sound/voices/providers/espeak.ts';
import { fliteVoice } from '../../src/engine/sound/voices/providers/flite.ts';
import type { FfmpegTools } from '../../src/engine/types.ts';
import { sample } from '../unit/engine/render/support.ts';

const run = promisify(execFile);
const TEXT =
  'We went down to the lake in the early morning. Nobody was there but a heron! It looked at us for a long time, and then it flew away. ' +
  'Was it cold? Yes, it was very cold, but the sun came out. We stayed until the evening.';

describe('alignRecording', function () {
  this.timeout(60_000);
  let tools: FfmpegTools;
  let folder = '';
  before(async () => {
    tools = await locateTools();
    folder = await mkdtemp(join(tmpdir(), 'clipwright-align-'));
  });
  after(() => rm(folder, { recursive: true }));
  const { signal } = new AbortController();
  const align = (path: string, text: string, demuxer = 'wav') =>
    alignRecording({ path, demuxer, text }, { voices: [espeakVoice()], tools, folder }, signal);

  for (const [what, rate, before, filters] of [
    ['another voice', 1, 0, 'anull'],
    [
      'one that is slower, after a silence, with noise round it',
      0.8,
      1.3,
      'adelay=1300:all=1,apad=pad_dur=1',
    ],
  ] as const)
    it(`finds the clauses of ${what}`, async () => {
      const [spoken, path] = [join(folder, 'spoken.wav'), join(folder, 'recording.wav')];
      const wish = { language: 'en', rate, providers: [fliteVoice(tools)], tools, folder, target: spoken };
      const real = await speak(TEXT, wish, signal);
      const noise = 'anoisesrc=c=pink:a=0.004:r=24000';
      const mixed = `[0]${filters}[a];[1]anull[b];[a][b]amix=normalize=0:duration=first`;
      const inputs = ['-i', spoken, '-f', 'lavfi', '-t', '60', '-i', noise];
      await run('ffmpeg', ['-v', 'error', '-y', ...inputs, '-filter_complex', mixed, path]);
      const found = await align(path, TEXT);
      assert.deepEqual(
        found.map(({ text }) => text),
        real.clauses.map(({ text }) => text),
      );
      const errors = found.map(({ from }, index) => from - (real.clauses[index]?.from ?? 0) - 1000 * before);
      assert.ok(
        errors.every((error) => Math.abs(error) <= 80),
        errors.join(),
      );
      assert.ok(errors.filter((error) => Math.abs(error) <= 40).length >= 0.8 * errors.length, errors.join());
    });

  it('finds the sentences of a real recording at its own pauses', async () => {
    const text =
      'And so, my fellow Americans. Ask not. What your country can do for you. Ask what you can do for your country.';
    const found = await align(sample('audio/voice-jfk.m4a'), text, 'mov');
    const real = [330, 3290, 5400, 8180];
    assert.ok(
      found.every(({ from }, index) => Math.abs(from - (real[index] ?? 0)) <= 80),
      found.map(({ from, to }) => `${from}–${to}`).join(),
    );
    assert.deepEqual(
      await readdir(folder).then((names) => names.filter((name) => name.startsWith('align'))),
      [],
    );
  });

  it('finds nothing in silence, and tells when no voice reads the text', async () => {
    const silence = join(folder, 'silence.wav');
    await run('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-t', '2', '-i', 'anullsrc', silence]);
    assert.deepEqual(await align(silence, TEXT), []);
    await assert.rejects(
      alignRecording({ path: silence, demuxer: 'wav', text: TEXT }, { voices: [], tools, folder }, signal),
      (error) => error instanceof VoiceError && error.code === 'no-voice',
    );
  });
});
