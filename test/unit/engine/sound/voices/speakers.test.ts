import assert from 'node:assert/strict';
import type { Speaker } from '../../../../../src/engine/draft/index.ts';
import { espeakVoice } from '../../../../../src/engine/sound/voices/providers/espeak.ts';
import { someOf } from '../../../properties.ts';
import { VoiceHarness } from './harness.ts';

const SAID = 'We were on the way, and the rain was over. Nobody was nearer than you were.';
/** Hz of {@link VoiceHarness.samples}. */
const RATE = 24_000;

/** The median fundamental frequency of speech, Hz: the first strong peak of each frame's autocorrelation. */
function fundamental(samples: Float32Array): number {
  const frame = RATE / 20;
  const found: number[] = [];
  for (let start = 0; start + 2 * frame < samples.length; start += frame) {
    const at = (lag: number): number => {
      let sum = 0;
      for (let index = start; index < start + frame; index++)
        sum += (samples[index] ?? 0) * (samples[index + lag] ?? 0);
      return sum;
    };
    const whole = at(0);
    if (whole < 0.5) continue;
    const lags = Array.from({ length: RATE / 65 - RATE / 450 }, (_, index) => Math.round(RATE / 450) + index);
    const sizes = lags.map((lag) => at(lag) / whole);
    const strongest = Math.max(...sizes);
    if (strongest < 0.5) continue;
    const first = sizes.findIndex(
      (size, index) =>
        size > 0.88 * strongest && size >= (sizes[index - 1] ?? 0) && size >= (sizes[index + 1] ?? 0),
    );
    found.push(RATE / (lags[first] ?? Infinity));
  }
  assert.ok(found.length > 10, `${found.length} frames of voice`);
  return found.toSorted((a, b) => a - b)[found.length >> 1] ?? 0;
}

describe('who reads', function () {
  this.timeout(60_000);
  const harness = new VoiceHarness();
  const heard = async (options: {
    readonly speaker?: Speaker;
    readonly pitch?: number;
    readonly language?: string;
  }): Promise<number> => {
    await harness.speak(SAID, espeakVoice(), options);
    return fundamental(await harness.samples());
  };

  for (const language of someOf(['en', 'de'], 2))
    it(`is a man, a woman or a child to the ear, in ${language}`, async () => {
      const man = await heard({ speaker: 'man', language });
      const woman = await heard({ speaker: 'woman', language });
      const child = await heard({ speaker: 'child', language });
      assert.ok(man > 85 && man < 135, `a man has ${man} Hz`);
      assert.ok(woman > 1.5 * man && woman < 245, `a woman has ${woman} Hz`);
      assert.ok(child > 1.2 * woman, `a child has ${child} Hz`);
    });

  it('speaks lower and higher as is asked for, within what it can', async () => {
    const usual = await heard({ speaker: 'woman' });
    assert.ok((await heard({ speaker: 'woman', pitch: 0.85 })) < 0.93 * usual);
    assert.ok((await heard({ speaker: 'woman', pitch: 1.15 })) > 1.07 * usual);
  });

  it('has the sound of other voices made lower, and as long as it was', async () => {
    const own = espeakVoice();
    const other = {
      ...own,
      pitches: false,
      read: (request, signal) => own.read({ ...request, pitch: 1 }, signal),
    } satisfies typeof own;
    const { durationMs: usual } = await harness.speak(SAID, other);
    const high = fundamental(await harness.samples());
    const { durationMs } = await harness.speak(SAID, other, { pitch: 0.8 });
    assert.ok(fundamental(await harness.samples()) < 0.87 * high);
    assert.ok(Math.abs(durationMs - usual) < 0.04 * usual, `${usual} ms, ${durationMs} ms`);
  });

  it('are told, the one that reads unasked first, with their accents', async () => {
    const { signal } = new AbortController();
    const kinds = await espeakVoice().kinds('en', signal);
    assert.deepEqual(kinds[0], { accent: 'en-US', speaker: 'man' });
    assert.ok(kinds.some(({ accent, speaker }) => accent === 'en-GB' && speaker === 'woman'));
    assert.deepEqual(
      new Set((await espeakVoice().kinds('pt-PT', signal)).map(({ accent }) => accent)),
      new Set(['pt-BR', 'pt-PT']),
    );
  });
});
