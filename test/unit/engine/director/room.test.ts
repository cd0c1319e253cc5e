import assert from 'node:assert/strict';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import { embedScripts } from '../../../../src/skills/script.ts';
import { draftOf, factsOf, PHOTOS, say, slideshow } from './support.ts';

const sentence = (n: number) =>
  `Sentence ${n} tells of the river, of the light on the water, and of the people at home. `;
/** 5,400 words in paragraphs of five sentences each. */
const LONG = Array.from({ length: 60 }, (_, at) =>
  Array.from({ length: 5 }, (__, n) => sentence(at * 5 + n)).join(''),
).join('\n\n');

const wordsOn = (draft: EngineDraft): string =>
  draft.t
    .flatMap((track) =>
      track.tt === 0
        ? track.sg.flatMap((each) => (each.kind === 'card' ? [each.heading ?? '', each.text] : []))
        : track.tt === 7
          ? track.sg.map(({ text }) => text)
          : [],
    )
    .join(' ');

/** The fewest seconds that anyone has for a word on a card. */
function hurry(draft: EngineDraft): number {
  const cards = draft.t
    .flatMap((track) => (track.tt === 0 ? track.sg : []))
    .filter(({ kind }) => kind === 'card');
  return Math.min(
    ...cards.map((card) => card.d / 1000 / (card.kind === 'card' ? card.text.split(/\s+/).length : 1)),
  );
}

describe('director: words and the time to read them', () => {
  const skills = ['ai-video-generator-ai', 'best-video-letter-maker'] as const;
  for (const skill of skills)
    it(`shows as many of 5,000 words as can be read in a minute, and brings the rest back: ${skill}`, () => {
      const message = embedScripts('make a 60 second video', [{ name: 'long.txt', text: LONG }]);
      const direction = say(message, { skill, media: [] });
      const short = draftOf(direction);
      assert.equal(short.d, 60_000);
      assert.ok(hurry(short) >= 0.22, `${hurry(short)} s for a word`);
      assert.match(wordsOn(short), /Sentence 0 tells/);
      assert.match(wordsOn(short), /Sentence 6 tells/);
      assert.doesNotMatch(wordsOn(short), /Sentence 60 tells/);
      const said =
        /Only (\d+) of the (5,\d+) words can be read in 1 minute; the rest is left out\. To have them all, say “(make it \d+ minutes)”\./;
      const [, kept, , wish = ''] = said.exec(direction.reply) ?? [];
      assert.ok(Number(kept) > 150 && Number(kept) < 250, direction.reply);
      const again = say(wish, { skill, media: [], draft: short });
      assert.equal(again.understood, true);
      assert.doesNotMatch(again.reply, /left out/);
      for (let n = 0; n < 300; n += 1)
        assert.ok(wordsOn(draftOf(again)).includes(`Sentence ${n} tells`), `sentence ${n}`);
      assert.ok(hurry(draftOf(again)) >= 0.35, `${hurry(draftOf(again))} s for a word`);
    });

  it('says it in Chinese to Chinese', () => {
    const text = '清晨的湖面很安静，雾气慢慢散开，远处的村庄亮起了灯。'.repeat(60);
    const message = embedScripts('做一个20秒的视频', [{ name: 'a.txt', text }]);
    const direction = say(message, { skill: 'ai-video-generator-ai', media: [] });
    assert.equal(draftOf(direction).d, 20_000);
    assert.match(
      direction.reply,
      /20秒内只能读完 1,380 字中的 \d+ 字，其余已略去。要全部保留，请说“时长改为\d分钟”。/,
    );
  });

  it('cuts a sentence that is too long for a card at its commas', () => {
    const text = `${'The boat went by, '.repeat(40)}and then it was night.\n\nThe end of it.`;
    const message = embedScripts('make a video', [{ name: 'a.txt', text }]);
    const draft = draftOf(say(message, { skill: 'ai-video-generator-ai', media: [] }));
    const cards = draft.t.flatMap((track) => (track.tt === 0 ? track.sg : []));
    for (const card of cards)
      if (card.kind === 'card') assert.ok(card.text.split(' ').length <= 28, card.text);
    assert.equal(wordsOn(draft).match(/The boat went by,/g)?.length, 40);
  });

  it('keeps the photos and leaves out captions that could not be read', () => {
    const captions = PHOTOS.map(
      (_, at) => `add a caption “This is what we saw on day number ${at + 1} of our trip” on photo ${at + 1}`,
    );
    const draft = draftOf(say(captions.join('; '), { draft: slideshow() }));
    const short = say('make it 6 seconds', { draft });
    assert.equal(draftOf(short).d, 6000);
    assert.equal(factsOf(draftOf(short)).lengths.length, 5);
    assert.match(short.reply, /Only 1\d of the 60 words can be read in 6 seconds; the rest is left out/);
    const long = say('make it 40 seconds', { draft: draftOf(short) });
    assert.equal(factsOf(draftOf(long)).texts.length, 5);
    assert.deepEqual(
      factsOf(draftOf(long)).lengths.map((length) => Math.round(length)),
      [8, 8, 8, 8, 8],
    );
  });

  it('leaves the greeting and the signature of a letter', () => {
    const text = `Dear Tom,\n\n${LONG}\n\nWith love,\nAnna`;
    const message = embedScripts('make a 30 second video letter', [{ name: 'a.txt', text }]);
    const draft = draftOf(say(message, { skill: 'best-video-letter-maker', media: [] }));
    assert.match(wordsOn(draft), /^ *Dear Tom,.*With love,\nAnna *$/s);
  });

  it('shows a title and a closing one after the other where they do not fit at once', () => {
    const draft = draftOf(
      say('add a title “Our week at the lake” for 3 seconds and a closing “See you next year”', {
        draft: slideshow(),
      }),
    );
    const [title, closing] = draftOf(say('make it 4 seconds', { draft })).t.flatMap((track) =>
      track.tt === 7 ? track.sg : [],
    );
    assert.ok(title && closing && title.st + title.d <= closing.st, JSON.stringify([title, closing]));
  });

  it('says how much of a text a promotional video leaves out', () => {
    const message = embedScripts('make a promo', [{ name: 'a.txt', text: LONG }]);
    const { reply } = say(message, { skill: 'media-content-generator' });
    assert.match(reply, /5,364 of the 5,400 words of the text found no place/);
  });
});
