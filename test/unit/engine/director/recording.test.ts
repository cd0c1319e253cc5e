import assert from 'node:assert/strict';
import { openDraft } from '../../../../src/engine/director/board/board.ts';
import { wordsSeen } from '../../../../src/engine/director/board/recording.ts';
import type { Recording } from '../../../../src/engine/director/readAloud.ts';
import { doAgain } from '../../../../src/engine/director/replay.ts';
import type { DirectorRequest } from '../../../../src/engine/director/types.ts';
import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../../src/engine/draft/index.ts';
import { clausesOf } from '../../../../src/engine/sound/voices/text/clauses.ts';
import { draftOf, PHOTOS, say, sound, withScript } from './support.ts';

const VOICE = sound('voice-letter.m4a', 90_000);
const LETTER = {
  skill: 'best-video-letter-maker',
  media: [...PHOTOS.slice(0, 2), VOICE],
} as const satisfies Partial<DirectorRequest>;
const MESSAGE = withScript('make a video letter', 'letter.txt');

/** A recording that lingers on every third clause. */
function recordingOf(draft: EngineDraft): Recording {
  const text = wordsSeen(openDraft(draft));
  let at = 900;
  const said = clausesOf(text).map((clause, index) => {
    const from = at;
    const to = from + 60 * clause.text.length + (index % 3 === 0 ? 1500 : 0);
    at = to + clause.pauseMs;
    return { text: clause.text, from, to };
  });
  return { hash: VOICE.hash, text, said };
}

const heardBy = (recording: Recording) => ({ kind: 'here' as const, spoken: [], recording });

describe('director: a recording of the words', () => {
  const plain = draftOf(say(MESSAGE, LETTER));
  const recording = recordingOf(plain);
  const direction = say(MESSAGE, { ...LETTER, voice: heardBy(recording) });
  const draft = draftOf(direction);

  it('turns the pages of a letter when it says them', () => {
    const [voice] = soundsIn(draft).filter(({ kind }) => kind === 'voice');
    const pages = picturesIn(draft).filter(({ kind }) => kind === 'card');
    assert.ok(pages.length > 2 && voice);
    let next = 0;
    for (const [at, page] of pages.entries()) {
      assert.ok(page.kind === 'card');
      const begins = voice.st + (recording.said[next]?.from ?? 0);
      // The first page is there from the beginning; the others have come when their first word is heard.
      const comes = at === 0 ? begins : page.st + (page.transition?.d ?? 0);
      assert.ok(Math.abs(comes - begins) <= 40, `page ${at + 1} comes at ${comes}, is heard at ${begins}`);
      next += clausesOf(`${page.heading ?? ''}\n${page.text}`.trim()).length;
    }
    assert.equal(next, recording.said.length);
    assert.ok(draft.d >= voice.st + (recording.said.at(-1)?.to ?? 0));
  });

  it('brings the lines of a page when it says them', () => {
    const [voice] = soundsIn(draft).filter(({ kind }) => kind === 'voice');
    const cards = picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each] : []));
    const heard = cards.flatMap(({ st, said = [] }) => said.map(({ from }) => st + from));
    assert.deepEqual(
      heard,
      recording.said.map(({ from }) => from + (voice?.st ?? 0)),
    );
  });

  it('keeps every photo, and is made again to the byte', () => {
    assert.equal(picturesIn(draft).filter(({ kind }) => kind === 'image').length, 2);
    const done = { calls: [...direction.calls], media: LETTER.media.length, fresh: [], from: direction.from };
    const composed = { message: MESSAGE, skill: LETTER.skill };
    assert.deepEqual(doAgain({ ...done, composed, recording }, undefined, LETTER.media), draft);
  });

  it('brings the captions of a script as it says them', () => {
    const script = withScript('make a video from my script', 'product.md');
    const options = { ...LETTER, skill: 'ai-video-generator-ai' } as const;
    const first = recordingOf(draftOf(say(script, options)));
    const made = draftOf(say(script, { ...options, voice: heardBy(first) }));
    const [voice] = soundsIn(made).filter(({ kind }) => kind === 'voice');
    const starts = new Set(first.said.map(({ from }) => from + (voice?.st ?? 0)));
    const captions = textsIn(made).filter(({ role }) => role === 'caption');
    assert.ok(captions.length > 4);
    assert.ok(captions.filter(({ st }) => starts.has(st)).length >= captions.length / 2);
    assert.ok(captions.every(({ text }) => text.split('\n').length <= 2));
  });

  it('leaves its captions where they were when it is taken away', () => {
    const script = withScript('make a video from my script', 'product.md');
    const options = { ...LETTER, skill: 'ai-video-generator-ai' } as const;
    const first = recordingOf(draftOf(say(script, options)));
    const made = draftOf(say(script, { ...options, voice: heardBy(first) }));
    const after = draftOf(say('remove the voice', { draft: made, media: LETTER.media }));
    const times = (of: EngineDraft) => textsIn(of).map(({ text, st, d }) => [text, st, d]);
    assert.deepEqual(times(after), times(made));
  });

  it('of other words changes nothing', () => {
    const other = { ...recording, text: 'Other words.' };
    assert.deepEqual(draftOf(say(MESSAGE, { ...LETTER, voice: heardBy(other) })), plain);
    const elsewhere = { ...recording, hash: 'another' };
    assert.deepEqual(draftOf(say(MESSAGE, { ...LETTER, voice: heardBy(elsewhere) })), plain);
  });
});
