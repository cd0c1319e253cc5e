import assert from 'node:assert/strict';
import { MixHarness } from './harness.ts';

describe('how often a sound is gone through', () => {
  const harness = new MixHarness();
  let loud = '';
  let spiky = '';
  before(async () => {
    loud = await harness.formula('loud.wav', 3, '0.6*sin(2*PI*440*t)');
    // As loud as the other, with a click in it that no gain leaves room for.
    spiky = await harness.formula('spiky.wav', 3, 'if(eq(n,48000),1,0.2*sin(2*PI*440*t))');
  });

  const asked = async (sounds: readonly Record<string, unknown>[]) => {
    const watched = await harness.watchedFfmpeg();
    await harness.mix({ d: 3000, sounds, ffmpeg: watched.ffmpeg });
    const lines = await watched.asked();
    const encoded = lines.filter((line) => line.includes('-c:a aac'));
    return { runs: lines.length, limited: encoded.some((line) => line.includes('alimiter')) };
  };
  const song = (src: string, fields: object = {}) => ({ src, st: 0, d: 3000, vol: 0.8, ...fields });

  it('is thrice for one song that goes down: heard, encoded, measured, and without a limiter', async () => {
    assert.deepEqual(await asked([song(loud, { fadeOut: 100 })]), { runs: 3, limited: false });
  });

  it('is twice for one that was asked to be quieter, and whose peaks the encoder cannot bring up to the limit', async () => {
    assert.equal((await asked([song(loud, { vol: 0.6 })])).runs, 2);
    assert.ok((await asked([song(spiky, { vol: 0.6 })])).runs > 2);
  });

  it('is once more, with a limiter, where peaks would pass, fades take some of it, or two are heard at once', async () => {
    for (const sounds of [[song(spiky)], [song(loud, { fadeOut: 1500 })], [song(loud), song(spiky)]]) {
      const { runs } = await asked(sounds);
      assert.ok(runs > 3, `${runs} runs`);
    }
    assert.equal((await asked([song(spiky)])).limited, true);
  });
});
