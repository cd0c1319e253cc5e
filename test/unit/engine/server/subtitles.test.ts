import assert from 'node:assert/strict';
import { readDraft } from '../../../../src/engine/draft/index.ts';
import { subtitlesOf } from '../../../../src/engine/server/store/subtitles.ts';

const PHOTO = { id: 'p1', kind: 'image', st: 0, d: 9000, name: 'x', source: { kind: 'file', hash: 'x' } };
const caption = (id: string, st: number, d: number, text: string) => ({
  ...{ id, st, d, name: text, kind: 'text', text, role: 'caption' },
});
const voice = (said?: readonly unknown[]) => ({
  ...{ id: 'voice1', st: 1000, d: 3000, name: 'voice', kind: 'voice', vol: 1 },
  source: { kind: 'narration', text: 'Hello there. Goodbye.', ...(said && { said }) },
});
const SAID = [
  { text: 'Hello there.', from: 0, to: 1200 },
  { text: 'Goodbye.', from: 2100, to: 3000 },
];
const draftOf = (texts: readonly unknown[], sounds: readonly unknown[] = []) =>
  readDraft({
    ...{ version: 2, d: 9000, m: { width: 1920, height: 1080 } },
    t: [
      { id: 'video', tt: 0, sg: [PHOTO] },
      { id: 'voice', tt: 1, sg: sounds },
      { id: 'caption', tt: 7, sg: texts },
    ],
  });

describe('subtitlesOf', () => {
  it('are the captions, numbered, in their order', () => {
    const draft = draftOf([
      caption('b', 3_723_456 - 3_720_000, 1500, 'Two\nlines'),
      caption('a', 0, 2000, 'One --> two'),
    ]);
    assert.equal(
      subtitlesOf(draft),
      '1\n00:00:00,000 --> 00:00:02,000\nOne → two\n\n2\n00:00:03,456 --> 00:00:04,956\nTwo\nlines\n',
    );
  });

  it('are what is read aloud where that is no caption', () => {
    assert.match(
      subtitlesOf(draftOf([], [voice(SAID)])),
      /^1\n00:00:01,000 --> .*\nHello there\.\n\n2\n00:00:03,100 --> 00:00:04,000\nGoodbye\.\n$/,
    );
    const own = { ...caption('a', 1000, 900, 'Hello'), anchor: { kind: 'voice', voice: 'voice1', from: 0 } };
    assert.equal(subtitlesOf(draftOf([own], [voice(SAID)])), '1\n00:00:01,000 --> 00:00:01,900\nHello\n');
  });

  it('are none without words', () => {
    const title = { ...caption('a', 0, 2000, 'Lake'), role: 'title' };
    assert.equal(subtitlesOf(draftOf([title, caption('b', 0, 1000, ' \n ')], [voice()])), '');
  });

  it('have no empty line within', () => {
    assert.match(subtitlesOf(draftOf([caption('a', 0, 2000, 'One\n\n\ntwo')])), /\nOne\ntwo\n$/);
  });
});
