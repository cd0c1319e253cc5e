import assert from 'node:assert/strict';
import { espeakVoice } from '../../src/engine/sound/voices/providers/espeak.ts';
import { measureLoudness, meterFile } from '../../src/engine/sound/mix/loudness.ts';
import { sample } from '../unit/engine/render/support.ts';
import { MixHarness, type Heard } from '../unit/engine/sound/mix/harness.ts';

const SONG = { src: sample('audio/viper.mp3'), in: 20_000, st: 0, vol: 0.8 };
const SPEECH = { src: sample('audio/voice-jfk.m4a'), kind: 'voice' };
const COMPOSED = { source: { kind: 'composed', mood: 'warm', seed: 2 }, st: 0, vol: 0.8 };
/** Music that is told from all else by its frequency, Hz. */
const HIGH = 9000;

async function assertLoudness(heard: Heard, expected: number, within = 0.5): Promise<void> {
  const { integrated, truePeak } = await heard.loudness();
  assert.ok(Math.abs(integrated - expected) <= within, `${integrated} LUFS instead of ${expected}`);
  assert.ok(truePeak <= -1, `${truePeak} dBTP`);
}

describe('the loudness of a video', function () {
  this.timeout(60_000);
  const harness = new MixHarness();
  let quietSpeech = '';
  let talk = '';
  before(async () => {
    const speech = ['-t', '4.5', '-i', sample('audio/voice-jfk.m4a'), '-ac', '2'];
    quietSpeech = await harness.make('quiet.wav', ...speech, '-af', 'volume=-24dB');
    const size = ['-f', 'lavfi', '-t', '4.5', '-i', 'color=red:s=64x36:r=10'];
    talk = await harness.make('talk.mp4', ...size, ...speech, '-af', 'volume=-9dB', '-c:a', 'aac');
  });

  const clip = (src: string, fields: object = {}) => [
    { src, kind: 'clip' as const, st: 0, d: 11_000, ...fields },
  ];

  it('is -14 LUFS, with no peak above -1 dBTP, for composed music and for a song', async () => {
    await assertLoudness(
      await harness.mix({ d: 8000, sounds: [{ ...COMPOSED, d: 8000, fadeOut: 2000 }] }),
      -14,
    );
    await assertLoudness(await harness.mix({ d: 8000, sounds: [{ ...SONG, d: 8000 }] }), -14);
  });

  it('is that with a voice and music, the voice being -15 LUFS, however quiet it was recorded', async () => {
    const sounds = [
      { ...COMPOSED, vol: 0.5, d: 7000, duck: true },
      { ...SPEECH, src: quietSpeech, st: 800, d: 4500 },
    ];
    await assertLoudness(await harness.mix({ d: 7000, sounds }), -14);
    await assertLoudness(await harness.mix({ d: 7000, sounds: sounds.slice(1) }), -15, 1);
  });

  it('is that for words that are read aloud, and for a clip in which somebody speaks', async () => {
    const source = {
      kind: 'narration',
      text: 'We went to the lake in June. It was cold, but the sun came out.',
    };
    const narration = { kind: 'voice', source, st: 0, d: 6000 };
    await assertLoudness(await harness.mix({ d: 6000, sounds: [narration], voices: [espeakVoice()] }), -14);
    await assertLoudness(await harness.mix({ d: 4500, pictures: clip(talk) }), -14);
  });

  it('is that for a few short lines that are read aloud over music, whose peaks are held back', async () => {
    const lines = ['Spring at Solvik Farm', 'The lambs are here', 'Open every Sunday', 'Come and see us'];
    const voices = lines.map((text, at) => {
      const source = { kind: 'narration', text };
      return { kind: 'voice', source, st: 800 + 1800 * at, d: 1800 };
    });
    const music = { ...COMPOSED, source: { ...COMPOSED.source, mood: 'calm' } };
    const sounds = [...voices, { ...music, vol: 0.5, d: 8000, duck: true, fadeOut: 1000 }];
    await assertLoudness(await harness.mix({ d: 8000, sounds, voices: [espeakVoice()] }), -14);
  });

  it('is lower where the peak forbids it', async () => {
    const kicks = await harness.formula(
      'kicks.wav',
      6,
      'exp(-mod(t,0.5)*60)*sin(2*PI*60*t+9*exp(-mod(t,0.5)*40))*0.9',
    );
    const { truePeak } = await (
      await harness.mix({ d: 4000, sounds: [{ ...SONG, src: kicks, in: 0, d: 4000 }] })
    ).loudness();
    assert.ok(truePeak <= -1, `${truePeak} dBTP`);
  });

  it('keeps the distance of volumes that were asked for', async () => {
    const half = { ...SONG, vol: 0.4, d: 6000 };
    await assertLoudness(await harness.mix({ d: 6000, sounds: [half] }), -20);
    await assertLoudness(await harness.mix({ d: 4500, pictures: clip(talk, { vol: 0.25 }) }), -26.5, 1);
  });

  it('leaves silence and ambience alone', async () => {
    const silence = await harness.formula('silence.wav', 3, '0');
    const still = await harness.mix({ d: 3000, sounds: [{ ...SONG, src: silence, in: 0, d: 3000 }] });
    assert.ok(still.level(0, 3000) < -80);
    const noise = ['-f', 'lavfi', '-t', '3', '-i', 'anoisesrc=c=pink:a=0.08'];
    const size = ['-f', 'lavfi', '-t', '3', '-i', 'color=red:s=64x36:r=10'];
    const wind = await harness.make('wind.mp4', ...size, ...noise, '-ac', '2', '-c:a', 'aac', '-b:a', '192k');
    const heard = await harness.mix({ d: 3000, pictures: clip(wind, { d: 3000 }) });
    const { integrated } = await heard.loudness();
    const source = await measureLoudness(harness.tools.ffmpeg, meterFile(wind), new AbortController().signal);
    assert.ok(integrated < -30 && Math.abs(integrated - source.integrated) < 0.3, `${integrated} LUFS`);
  });

  for (const who of ['a voice', 'a clip'] as const)
    it(`lowers music by more than 12 LU below ${who} that speaks, and brings it back over 1.2 s`, async () => {
      const music = await harness.formula('high.wav', 9, `0.2*sin(2*PI*${HIGH}*t)`);
      const photo = { src: sample('photos/05-tomato.jpg') };
      const around = [
        { ...photo, st: 0, d: 2000 },
        ...clip(talk, { st: 2000 }),
        { ...photo, st: 6500, d: 2500 },
      ];
      const voice = { ...SPEECH, src: quietSpeech, st: 2000, d: 4500 };
      const sounds = [
        { src: music, st: 0, d: 9000, vol: who === 'a voice' ? 0.5 : 0.8, duck: true },
        ...(who === 'a voice' ? [voice] : []),
      ];
      const heard = await harness.mix({ d: 9000, sounds, ...(who === 'a clip' && { pictures: around }) });
      const level = (from: number, to: number) => heard.tone(HIGH, from, to);
      const before = level(500, 1800);
      // The last word is over at 6.33 s.
      for (const at of [2500, 3400, 4400, 5400, 6000])
        assert.ok(before - level(at, at + 300) > 13.5, `${before - level(at, at + 300)} dB at ${at}`);
      const back = [6430, 6830, 7230, 7580].map((at) => before - level(at, at + 100));
      assert.ok(
        back.every((lost, index) => index === 0 || lost < (back[index - 1] ?? 0)),
        back.join(),
      );
      assert.ok((back[1] ?? 0) > 5 && (back[3] ?? 99) < 1, back.join());
    });

  it('cleans a recorded voice of rumble and hiss, gently, and does not make it late', async () => {
    // A voice: bursts of a tone with pauses. Rumble and hiss all the time.
    const voice = 'if(lt(mod(t,0.5),0.25),0.3*sin(2*PI*500*t),0)';
    const noisy = await harness.formula('noisy.wav', 4, `${voice}+0.2*sin(2*PI*30*t)+0.006*(2*random(0)-1)`);
    const clean = await harness.formula('clean.wav', 4, voice);
    const mix = (src: string, kind: string) =>
      harness.mix({ d: 4000, sounds: [{ src, kind, st: 0, d: 4000, vol: kind === 'music' ? 0.8 : 1 }] });
    const [cleaned, raw, plain] = [
      await mix(noisy, 'voice'),
      await mix(noisy, 'music'),
      await mix(clean, 'voice'),
    ];
    const below = (heard: Heard, hertz: number) =>
      heard.tone(500, 1050, 1200) - heard.tone(hertz, 1050, 1200);
    assert.ok(below(cleaned, 30) - below(raw, 30) > 8, 'rumble');
    const pause = (heard: Heard) => heard.tone(500, 1050, 1200) - heard.level(1330, 1480);
    assert.ok(pause(cleaned) - pause(raw) > 6, `hiss: ${pause(cleaned)} and ${pause(raw)} dB`);
    const edge = (heard: Heard) => {
      const peak = heard.samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return heard.samples.subarray(0.9 * 48_000).findIndex((value) => Math.abs(value) > 0.5 * peak) / 48;
    };
    assert.ok(Math.abs(edge(cleaned) - edge(plain)) < 1.5, `${edge(cleaned)} and ${edge(plain)} ms`);
  });
});
