import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RenderHarness } from '../unit/engine/render/harness.ts';
import { draftOf, make } from '../unit/engine/render/support.ts';

const run = promisify(execFile);
const RATE = 48_000;

describe('the sound of a finished file', function () {
  this.timeout(60_000);
  const harness = new RenderHarness();

  const raw = async (...args: string[]): Promise<Uint8Array> => {
    const options = { encoding: 'buffer', maxBuffer: 1 << 28 } as const;
    return new Uint8Array(
      (await run('ffmpeg', ['-v', 'error', '-nostdin', ...args, 'pipe:1'], options)).stdout,
    );
  };

  it('begins with the picture, goes with it, and is as long', async () => {
    // A tone that begins anew each second, while the picture turns from black to white after one.
    const beats = `if(lt(mod(t,1),0.2),0.5*sin(2*PI*1000*t),0)`;
    const tone = ['-f', 'lavfi', '-t', '4', '-i', `aevalsrc=${beats.replaceAll(',', '\\,')}:s=48000`];
    const music = await make(join(harness.folder, 'beats.wav'), ...tone);
    const card = (st: number, ground: string) => ({ kind: 'card' as const, text: '', ground, st, d: 1500 });
    const draft = draftOf({
      ...{ d: 2500, pictures: [{ ...card(0, '#000000'), d: 1000 }, card(1000, '#ffffff')] },
      sounds: [{ src: music, kind: 'music', st: 0, d: 2500 }],
    });
    const { path } = await harness.render(draft);
    const samples = new Float32Array((await raw('-i', path, '-ac', '1', '-f', 'f32le')).buffer);
    const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const onsetAfter = (seconds: number): number => {
      const from = Math.max(0, Math.round(seconds * RATE));
      return (from + samples.subarray(from).findIndex((value) => Math.abs(value) > 0.4 * peak)) / RATE;
    };
    assert.ok(onsetAfter(0) < 0.008, `begins at ${onsetAfter(0)} s`);
    const frames = await raw('-i', path, '-vf', 'scale=1:1,format=gray', '-f', 'rawvideo');
    const white = frames.findIndex((grey) => grey > 128) / 30;
    assert.ok(Math.abs(onsetAfter(0.6) - white) < 0.008, `${onsetAfter(0.6)} and ${white} s`);
    const probed = await run('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=duration',
      '-of',
      'csv=p=0',
      path,
    ]);
    const [picture = 0, sound = 0] = probed.stdout.trim().split('\n').map(Number);
    assert.ok(
      Math.abs(picture - 2.5) < 0.001 && Math.abs(sound - picture) < 0.022,
      `${sound} of ${picture} s`,
    );
  });
});
