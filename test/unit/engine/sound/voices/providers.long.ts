import assert from 'node:assert/strict';
import { join } from 'node:path';
import { commandVoice } from '../../../../../src/engine/sound/voices/providers/command.ts';
import { espeakVoice } from '../../../../../src/engine/sound/voices/providers/espeak.ts';
import { fliteVoice } from '../../../../../src/engine/sound/voices/providers/flite.ts';
import { sayVoice } from '../../../../../src/engine/sound/voices/providers/say.ts';
import { windowsVoice } from '../../../../../src/engine/sound/voices/providers/windows.ts';
import {
  VoiceError,
  type VoiceErrorCode,
  type VoiceProvider,
} from '../../../../../src/engine/sound/voices/index.ts';
import { peak, VoiceHarness } from './harness.ts';
import { program, type Behaviour, type Program } from './programs.ts';

/** Texts that would do something else wherever they were an option, a word of a shell, or markup. */
const HOSTILE = [
  '-w evil.wav',
  '--version',
  '"; touch evil.wav; "',
  "'$(touch evil.wav)' `touch evil.wav`",
  '%PATH% && echo | tee evil.wav > evil.wav',
  '[[slnc 60000]] [[h@l]] word',
  '</voice></speak><audio src="file:///etc/passwd"/> word',
  '@/etc/passwd {voice} {language}',
  'one\ntwo\r\nthree\u0000four\u001b[31m',
  "textfile=evil.txt:voice='kal' \\, word",
];

const PROGRAMS = {
  say: (one: Program) => sayVoice(one.path),
  windows: (one: Program) => windowsVoice(one.path),
  command: (one: Program) => commandVoice([one.path, '--lang={language}', '{voice}']),
  espeak: (one: Program) => espeakVoice(one.path),
  flite: (one: Program) => fliteVoice({ ffmpeg: one.path, ffprobe: one.path }),
} as const;

const FAILURES: Readonly<Record<Exclude<Behaviour, 'well'>, VoiceErrorCode>> = {
  slow: 'slow',
  failing: 'failed',
  'breaking off': 'failed',
  'no output': 'silent',
  silent: 'silent',
  'no sound': 'unreadable',
};

const fails = (code: VoiceErrorCode) => (error: unknown) =>
  error instanceof VoiceError && error.code === code;

describe('the voices', () => {
  const harness = new VoiceHarness();

  for (const [kind, voiceOf] of Object.entries(PROGRAMS) as [
    keyof typeof PROGRAMS,
    (one: Program) => VoiceProvider,
  ][]) {
    describe(`of ${kind}`, () => {
      it('reads clause by clause, and no word of it is ever on a command line', async () => {
        const one = await program(harness.folder, kind, 'well');
        const speech = await harness.speak('Hello lake. Good evening, mountain!', voiceOf(one));
        assert.deepEqual(
          speech.clauses.map(({ text }) => text),
          ['Hello lake.', 'Good evening, mountain!'],
        );
        assert.ok(
          speech.clauses.every(({ from, to }) => Math.abs(to - from - 565) < 25),
          'the tone alone',
        );
        const texts = await one.texts();
        assert.ok(texts.includes('Hello lake.') && texts.includes('Good evening, mountain!'));
        assert.doesNotMatch(await one.args(), /lake|mountain|evening/);
      });

      it('reads what tries to be an option, a shell’s word or markup, as words', async () => {
        const one = await program(harness.folder, kind, 'well');
        await harness.speak(HOSTILE.join('\n'), voiceOf(one), { voice: '-o/evil.wav' });
        assert.deepEqual(
          (await harness.left()).filter((name) => name.includes('evil')),
          [],
        );
        const args = await one.args();
        assert.doesNotMatch(args, /evil(?!\.wav$)|touch|slnc|passwd|three/m);
        assert.doesNotMatch(await one.texts(), /\[\[|</);
      });

      for (const [behaviour, code] of Object.entries(FAILURES) as [
        Exclude<Behaviour, 'well'>,
        VoiceErrorCode,
      ][])
        it(`${behaviour}: ${code}, and nothing is left`, async () => {
          const one = await program(harness.folder, kind, behaviour);
          const before = await harness.left();
          const spoken = harness.speak('Hello.', voiceOf(one), {
            clauseMs: behaviour === 'slow' ? 700 : 20_000,
          });
          await assert.rejects(spoken, fails(code));
          assert.ok(
            (await harness.left()).every(
              (name) => before.includes(name) || /^(?:args|texts|pid)$/.test(name),
            ),
          );
        });

      it('ends its program when it is told to stop', async () => {
        const one = await program(harness.folder, kind, 'slow');
        const stop = new AbortController();
        const spoken = harness.speak('Hello.', voiceOf(one), { signal: stop.signal });
        const pid = await one.pid();
        stop.abort(new Error('enough'));
        await assert.rejects(spoken, /enough/);
        assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
      });
    });
  }

  it('are none where there is no program, and are missing where it went away', async () => {
    const gone = join(harness.folder, 'gone');
    for (const voice of [sayVoice(gone), windowsVoice(gone), espeakVoice(gone)])
      await assert.rejects(harness.speak('Hello.', voice), fails('no-voice'));
    await assert.rejects(harness.speak('Hello.', commandVoice([gone])), fails('missing'));
    const { path } = await program(harness.folder, 'command', 'well');
    const plain = fliteVoice({ ffmpeg: path, ffprobe: path });
    await assert.rejects(harness.speak('Hello.', plain), fails('no-voice'), 'an ffmpeg without flite');
    await assert.rejects(harness.speak('Hello.', commandVoice([])), fails('no-voice'));
  });

  it('are chosen by language', async () => {
    const one = await program(harness.folder, 'say', 'well');
    await harness.speak('你好。', sayVoice(one.path), { language: 'zh-CN' });
    assert.match(await one.args(), /^Tingting$/m);
    await harness.speak('Hello.', sayVoice(one.path), { language: 'en' });
    assert.match(await one.args(), /^Eddy \(English \(US\)\)$/m);
    await assert.rejects(harness.speak('Hallo.', sayVoice(one.path), { language: 'de' }), fails('no-voice'));
    await assert.rejects(
      harness.speak('你好。', fliteVoice(harness.tools), { language: 'zh' }),
      fails('no-voice'),
    );
  });

  it('bound what a program gives', async () => {
    const endless = commandVoice(['/bin/sh', '-c', 'cat > /dev/null; cat /dev/zero']);
    await assert.rejects(harness.speak('Hello.', endless), fails('unreadable'));
  });

  const REAL = { 'espeak-ng': () => espeakVoice(), flite: () => fliteVoice(harness.tools) } as const;
  for (const [name, voiceOf] of Object.entries(REAL)) {
    it(`${name} really reads, and its times are those of the sound`, async () => {
      const text = 'We went to the lake in June. It was still cold!';
      const { clauses, durationMs } = await harness.speak(text, voiceOf());
      const samples = await harness.samples();
      assert.ok(Math.abs(samples.length / 24 - durationMs) < 1);
      assert.equal(clauses.length, 2);
      for (const { from, to } of clauses) {
        assert.ok(to - from > 700 && to - from < 4000, `${from}–${to}`);
        assert.ok(peak(samples, from, from + 80) > 0.005, 'begins with its sound');
        assert.ok(peak(samples, to - 120, to) > 0.005, 'ends with its sound');
      }
      const [first, second] = clauses;
      assert.equal((second?.from ?? 0) - (first?.to ?? 0), 420);
      assert.equal(peak(samples, (first?.to ?? 0) + 1, (second?.from ?? 0) - 1), 0, 'silence between');
    });

    it(`${name} reads what tries to be an option, a shell’s word or markup`, async () => {
      const { clauses } = await harness.speak(HOSTILE.join('\n'), voiceOf());
      assert.equal(clauses.length, HOSTILE.length + 2);
      assert.ok(clauses.every(({ from, to }) => to - from < 12_000));
      assert.deepEqual(await harness.left(), ['speech.wav']);
    });

    it(`${name} keeps the pace that is wished`, async () => {
      const slow = await harness.speak('We went to the lake in June.', voiceOf(), { rate: 0.7 });
      const fast = await harness.speak('We went to the lake in June.', voiceOf(), { rate: 1.6 });
      assert.ok(slow.durationMs > 1.8 * fast.durationMs, `${slow.durationMs} and ${fast.durationMs} ms`);
    });
  }

  it('espeak-ng reads Chinese and German, too', async () => {
    for (const [language, text] of [
      ['zh-CN', '你好，湖。'],
      ['de-AT', 'Guten Tag, lieber See.'],
    ] as const)
      assert.ok((await harness.speak(text, espeakVoice(), { language })).durationMs > 500);
  });
});
