import assert from 'node:assert/strict';
import {
  lookNameSchema,
  picturesIn,
  soundsIn,
  textsIn,
  type EngineDraft,
} from '../../../../src/engine/draft/index.ts';
import { apply } from '../../../../src/engine/director/edits/apply.ts';
import type { Target } from '../../../../src/engine/director/edits/calls/targets.ts';
import { NOTHING_SPOKEN } from '../../../../src/engine/director/edits/context.ts';
import { readingsIn, type SpokenText, type VoiceHere } from '../../../../src/engine/director/readAloud.ts';
import { doAgain } from '../../../../src/engine/director/replay.ts';
import { espeakVoice } from '../../../../src/engine/sound/voices/providers/espeak.ts';
import type { Direction, DirectorRequest } from '../../../../src/engine/director/types.ts';
import { clausesOf } from '../../../../src/engine/sound/voices/text/clauses.ts';
import { draftOf, PHOTOS, RABBIT, say, VOICE, withScript } from './support.ts';

const NONE: VoiceHere = { kind: 'none', why: 'no-voice', language: 'en' };
const SCRIPT = { skill: 'ai-video-generator-ai', media: PHOTOS.slice(0, 3) } as const;

/** A voice that reads ten letters a second. */
function readAll(draft: EngineDraft | undefined, before: readonly SpokenText[]): SpokenText[] {
  return [
    ...before,
    ...readingsIn(draft).unread.map((source): SpokenText => {
      let at = 0;
      const said = clausesOf(source.text).map(({ text, pauseMs }) => {
        const from = at;
        const to = from + Math.round((100 * text.length) / source.rate);
        at = to + pauseMs;
        return { text, from, to };
      });
      return { ...source, said };
    }),
  ];
}

/** A message, said again as long as there is something to read. */
function sayAloud(
  message: string,
  options: Partial<DirectorRequest>,
): Direction & { readonly spoken: readonly SpokenText[] } {
  let spoken: SpokenText[] = [];
  for (let pass = 1; pass < 6; pass++) {
    const direction = say(message, { ...options, voice: { kind: 'here', spoken } });
    if (readingsIn(direction.draft).unread.length === 0) return { ...direction, spoken };
    spoken = readAll(direction.draft, spoken);
  }
  return assert.fail('There is always something new to read.');
}

const voicesIn = (draft: EngineDraft) => soundsIn(draft).filter(({ kind }) => kind === 'voice');

/** Every voice is heard while its picture is seen, none over another. */
function checkVoices(draft: EngineDraft): void {
  let free = 0;
  const pictures = picturesIn(draft);
  for (const voice of voicesIn(draft)) {
    const picture = pictures.find(({ id }) => id === voice.on?.picture);
    assert.ok(picture, voice.id);
    const [from, to] = [voice.st, voice.st + voice.d];
    assert.ok(from >= free && from >= picture.st, `${voice.id} at ${from}`);
    assert.ok(to <= draft.d, `${voice.id} ends at ${to} of ${draft.d}`);
    const said = voice.source.kind === 'narration' ? voice.source.said?.at(-1)?.to : undefined;
    assert.ok(Math.abs(voice.d - (said ?? voice.d)) <= 1, `${voice.id} of ${said} ms is cut at ${voice.d}`);
    free = to;
  }
}

describe('director: what is read aloud', () => {
  const message = withScript('make a video from my script', 'product.md');

  it('is a script, scene by scene, and the shots follow the voice', () => {
    const { draft, reply } = sayAloud(message, SCRIPT);
    assert.ok(draft);
    assert.match(reply, /A voice reads the words/);
    checkVoices(draft);
    const pictures = picturesIn(draft);
    for (const [at, { on, st, d }] of voicesIn(draft).entries()) {
      // What an item is called is followed by the item.
      if (voicesIn(draft)[at + 1]?.on?.picture === on?.picture) continue;
      const picture = pictures.find(({ id }) => id === on?.picture);
      const end = (picture?.st ?? 0) + (picture?.d ?? 0);
      assert.ok(
        st + d <= end && end - (st + d) < 2200,
        `voice ${at + 1} ends ${end - st - d} ms before its picture`,
      );
    }
    const silence = draft.d - Math.max(...voicesIn(draft).map(({ st, d }) => st + d));
    assert.ok(silence >= 1400, `the last word is ${silence} ms before the end`);
    const music = soundsIn(draft).find(({ kind }) => kind === 'music');
    assert.deepEqual([music?.duck, music?.vol], [true, 0.5]);
  });

  it('is heard to its end in every look, and whatever the transitions', () => {
    for (const media of [[], PHOTOS])
      for (const wish of [
        ...lookNameSchema.options.map((name) => `in the ${name} look`),
        ...['with hard cuts', 'with crossfades of 2 seconds'],
      ]) {
        const { draft, reply } = sayAloud(withScript(`make a video from my script, ${wish}`, 'product.md'), {
          ...SCRIPT,
          media,
        });
        assert.ok(draft, wish);
        checkVoices(draft);
        assert.doesNotMatch(reply, /cut off|did not understand/, wish);
      }
  });

  it('has captions of two lines when it is heard', () => {
    const draft = draftOf(sayAloud(message, SCRIPT));
    const captions = textsIn(draft).filter(({ role }) => role === 'caption');
    const other = picturesIn(draft).filter(({ kind }) => kind === 'card').length;
    const labels = textsIn(draft).filter(({ role }) => role === 'lower-third').length;
    assert.equal(new Set(captions.map(({ anchor }) => JSON.stringify(anchor))).size, captions.length);
    assert.ok(captions.length >= voicesIn(draft).length - other - labels, 'headings are read, too');
    for (const { text, anchor, st } of captions) {
      assert.ok(text.split('\n').length <= 2, text);
      assert.ok(anchor.kind === 'voice');
      const voice = voicesIn(draft).find(({ id }) => id === anchor.voice);
      assert.equal(st, (voice?.st ?? 0) + anchor.from);
    }
  });

  it('is nothing where nobody knows of a voice, and where there is none that is said', () => {
    const unknown = say(message, SCRIPT);
    assert.deepEqual(voicesIn(draftOf(unknown)), []);
    const none = say(message, { ...SCRIPT, voice: NONE });
    assert.deepEqual(voicesIn(draftOf(none)), []);
    assert.match(none.reply, /no voice on this computer speaks English/);
    assert.ok(textsIn(draftOf(none)).length > 0);
  });

  it('is nothing unasked by a voice that is hard to listen to, which reads when it is asked to', () => {
    const voice = { kind: 'here', spoken: [], rough: { language: 'zh', name: 'espeak-ng' } } as const;
    const chinese = { ...SCRIPT, language: 'zh', voice } as const;
    const first = say(withScript('把这个脚本做成视频', 'zh-旅行.txt'), chinese);
    assert.deepEqual(voicesIn(draftOf(first)), []);
    assert.match(first.reply, /没有旁白：.*espeak-ng.*朗读出来/);
    const then = say('朗读出来', { ...chinese, draft: draftOf(first) });
    assert.ok(voicesIn(draftOf(then)).length > 2, then.reply);
    const asked = say(withScript('把这个脚本做成视频，朗读出来', 'zh-旅行.txt'), chinese);
    assert.ok(voicesIn(draftOf(asked)).length > 2, asked.reply);
    assert.doesNotMatch(asked.reply, /没有旁白/);
    // What it reads well is read.
    assert.ok(voicesIn(draftOf(say(message, { ...SCRIPT, voice }))).length > 2);
    assert.deepEqual(
      ['zh-CN', 'yue', 'ja', 'en', 'de-AT'].filter((language) => espeakVoice().isRough?.(language)),
      ['zh-CN', 'yue', 'ja'],
    );
  });

  const silent: [string, Partial<DirectorRequest>][] = [
    [withScript('make a video from my script without a voice', 'product.md'), SCRIPT],
    [withScript('make a video letter', 'letter.txt'), { skill: 'best-video-letter-maker' }],
    [message, { ...SCRIPT, media: [...SCRIPT.media, VOICE] }],
    ['make a slideshow', { media: PHOTOS }],
  ];
  for (const [request, options] of silent)
    it(`is nothing unasked: ${request.slice(0, 45).replaceAll('\n', ' ')} (${options.media?.length ?? 'all'} files)`, () => {
      const draft = draftOf(sayAloud(request, options));
      assert.deepEqual(
        voicesIn(draft).filter(({ source }) => source.kind === 'narration'),
        [],
      );
    });

  it('is a letter when that is asked for', () => {
    const request = withScript('make a video letter and read it aloud', 'letter.txt');
    const draft = draftOf(sayAloud(request, { skill: 'best-video-letter-maker', media: PHOTOS }));
    checkVoices(draft);
    assert.ok(voicesIn(draft).length > 2);
  });

  it('is refused with the reason where there is no voice', () => {
    const draft = draftOf(
      say(withScript('make a video letter', 'letter.txt'), { skill: 'best-video-letter-maker' }),
    );
    const { reply, understood } = say('read it aloud', { draft, voice: NONE });
    assert.match(reply, /No voice on this computer speaks English/);
    assert.equal(understood, false);
  });

  it('stays with its pictures, whatever becomes of these', () => {
    const made = sayAloud(message, { ...SCRIPT, media: [...PHOTOS, RABBIT] });
    let draft = draftOf(made);
    for (const edit of [
      'reverse the order',
      'remove photo 2',
      'make it 90 seconds',
      'each photo 9 seconds',
    ]) {
      const before = voicesIn(draft).length;
      draft = draftOf(sayAloud(edit, { draft, media: [...PHOTOS, RABBIT] }));
      checkVoices(draft);
      assert.ok(voicesIn(draft).length >= before - 1, edit);
    }
  });

  it('has room in the length that was asked for, a little faster, or less of it', () => {
    const natural = draftOf(sayAloud(message, SCRIPT));
    for (const share of [0.9, 0.5, 2]) {
      const seconds = Math.round((natural.d * share) / 1000);
      const request = withScript(`make a ${seconds}-second video from my script`, 'product.md');
      const { draft, reply } = sayAloud(request, SCRIPT);
      assert.ok(draft);
      assert.equal(draft.d, seconds * 1000);
      checkVoices(draft);
      const [voice] = voicesIn(draft);
      assert.ok(voice?.source.kind === 'narration');
      assert.equal(voice.source.rate > 1, share < 1);
      assert.equal(/is left out/.test(reply), share === 0.5, reply);
    }
  });

  it('is gone with one word, and the captions stay', () => {
    const draft = draftOf(sayAloud(message, SCRIPT));
    const { reply, ...after } = say('remove the voice', { draft, media: SCRIPT.media });
    assert.deepEqual(voicesIn(draftOf({ ...after, reply })), []);
    assert.equal(reply, 'Removed the voice.');
    const texts = textsIn(draftOf({ ...after, reply }));
    assert.ok(texts.length > 0 && texts.every(({ anchor }) => anchor.kind === 'pictures'));
  });

  it('is what is seen, when somebody changes that', () => {
    const draft = draftOf(sayAloud(message, SCRIPT));
    const caption = textsIn(draft).find(({ role }) => role === 'caption') ?? assert.fail();
    const words = caption.text.replaceAll('\n', ' ');
    const changed = sayAloud(
      `change “${words}” to “A wholly different sentence, which goes on for quite a while.”`,
      {
        ...{ draft, media: SCRIPT.media },
      },
    );
    const after = draftOf(changed);
    const texts = voicesIn(after).map(({ source }) => (source.kind === 'narration' ? source.text : ''));
    assert.ok(
      texts.some((text) => text.includes('A wholly different sentence')),
      changed.reply,
    );
    assert.ok(!texts.some((text) => text.includes(words)));
    assert.equal(texts.length, voicesIn(draft).length);
    checkVoices(after);
    const cards = draftOf(sayAloud(message, { ...SCRIPT, media: [] }));
    const second: Target = { by: 'number', of: 'card', numbers: [2] };
    const applied = apply(
      cards,
      { do: 'set_text', which: { by: 'cards', cards: second }, text: 'Nothing is as it was' },
      { media: [], fresh: new Set(), spoken: NOTHING_SPOKEN },
    );
    assert.ok(applied.kind === 'done');
    const set = applied.draft;
    assert.ok(
      voicesIn(set).some(
        ({ source }) => source.kind === 'narration' && source.text.includes('Nothing is as it was'),
      ),
    );
  });

  it('goes on though its captions are taken away', () => {
    const draft = draftOf(sayAloud(message, SCRIPT));
    const bare = draftOf(say('remove the captions', { draft, media: SCRIPT.media }));
    assert.deepEqual(textsIn(bare), []);
    for (const edit of ['read it slower', 'make it 60 seconds']) {
      const after = draftOf(sayAloud(edit, { draft: bare, media: SCRIPT.media }));
      assert.equal(voicesIn(after).length, voicesIn(draft).length, edit);
      checkVoices(after);
    }
  });

  it('is read slower when that is asked for, and the pictures last longer', () => {
    const draft = draftOf(sayAloud(message, SCRIPT));
    const slower = draftOf(sayAloud('read it slower', { draft, media: SCRIPT.media }));
    assert.ok(slower.d > draft.d);
    checkVoices(slower);
  });

  it('is made again from what was done, to the byte', () => {
    const { draft, calls, from, spoken, readsAloud } = sayAloud(message, SCRIPT);
    assert.equal(readsAloud, true);
    const again = doAgain(
      {
        composed: { message, skill: SCRIPT.skill, readsAloud: true },
        ...{ calls: [...calls], from, media: SCRIPT.media.length, fresh: [], read: [...spoken] },
      },
      undefined,
      SCRIPT.media,
    );
    assert.deepEqual(again, draft);
  });
});
