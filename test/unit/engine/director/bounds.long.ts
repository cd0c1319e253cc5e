import assert from 'node:assert/strict';
import { picturesIn, textsIn } from '../../../../src/engine/draft/index.ts';
import { CHINESE } from '../../../../src/engine/director/readers/phrases/lexicon/chinese.ts';
import { ENGLISH } from '../../../../src/engine/director/readers/phrases/lexicon/english.ts';
import { NOTHING_SPOKEN } from '../../../../src/engine/director/edits/context.ts';
import { readPhrases } from '../../../../src/engine/director/readers/phrases/read.ts';
import { embedScripts } from '../../../../src/skills/script.ts';
import { cpuOf, longTexts } from '../../longTexts.ts';
import { clip, draftOf, photo, PHOTOS, say, slideshow, sound } from './support.ts';

const LENGTH = 100_000;
/** CPU, ms. */
const MOST = 1000;

describe('director: long messages', () => {
  const draft = slideshow();

  for (const [name, text] of longTexts(LENGTH)) {
    it(`answers or declines 100,000 characters of ${name}`, async () => {
      // A word, so that there is a message at all.
      const message = `x${text}`;
      assert.ok((await cpuOf(() => say(message))) < MOST, 'a first message');
      assert.ok((await cpuOf(() => say(message, { draft }))) < MOST, 'a later message');
      const long = `make a video: these are the words of it ${text}`;
      assert.ok((await cpuOf(() => say(long, { skill: 'ai-video-generator-ai' }))) < MOST, 'words');
    });

    it(`reads no more than can be read at once of ${name}`, async () => {
      const situation = {
        ...{ media: PHOTOS, draft, fresh: new Set<string>(), spoken: NOTHING_SPOKEN, last: [] },
        ...{ language: 'en' as const, first: false, quotesAreWords: false },
      };
      const used = await cpuOf(() => {
        assert.deepEqual(readPhrases(text, situation), { wishes: [], unread: [text] });
      });
      assert.ok(used < MOST, `${used} ms`);
    });

    it(`makes a video of a script of 100,000 characters of ${name}`, async () => {
      for (const [skill, file] of [
        ['ai-video-generator-ai', 'a.md'],
        ['best-video-letter-maker', 'a.txt'],
      ] as const) {
        const message = embedScripts('make a video', [{ name: file, text: `Hello ${text}` }]);
        const used = await cpuOf(() => {
          const { draft: made } = say(message, { skill, media: PHOTOS });
          const pictures = made?.t.flatMap((track) => (track.tt === 0 ? track.sg : [])) ?? [];
          const longest = Math.max(...pictures.map((each) => (each.kind === 'card' ? each.text.length : 0)));
          assert.ok(longest <= 1000, `a card of ${longest} characters`);
        });
        assert.ok(used < MOST, `${skill}: ${used} ms`);
      }
    });
  }

  it('declines what is too long to be read, and says what to do', () => {
    const direction = say(`add a title “x” ${'and so on '.repeat(400)}`, { draft });
    assert.equal(direction.draft, undefined);
    assert.equal(direction.understood, false);
    assert.equal(
      direction.reply,
      'Your message has 4,015 characters; I can read 3,000 at once, so nothing has changed. Say it in fewer words. A long text for the video belongs in a file (TXT, MD or DOCX): add it, and say what to do with it.',
    );
  });

  it('makes no draft that could not be read again, and says why', () => {
    const many = Array.from({ length: 5001 }, (_, index) => photo(`p${index}.jpg`));
    const heading = embedScripts('make a video', [
      { name: 'a.md', text: `# ${'word '.repeat(5000)}\n\nText.` },
    ]);
    const cases: [Parameters<typeof say>, RegExp][] = [
      [['make a slideshow', { media: many }], /nothing has changed\. It has more than 5000 parts\./],
      [['把这些照片做成幻灯片', { media: many, language: 'zh' }], /没有做任何改动/],
      [
        [heading, { skill: 'ai-video-generator-ai' }],
        /nothing has changed\. It has a text of more than 20000/,
      ],
    ];
    for (const [request, said] of cases) {
      const { draft: made, understood, reply } = say(...request);
      assert.deepEqual([made, understood], [undefined, false]);
      assert.match(reply, said);
    }
  });

  it('cuts names, and no words, where a name is too long', () => {
    const words = 'word '.repeat(400).trim();
    const captioned = draftOf(say(`add the caption “${words}” to photo 1`, { draft }));
    assert.equal(textsIn(captioned)[0]?.text, words);
    const titled = draftOf(say(`with the title “${words}”`, { draft }));
    assert.equal(titled.m.title.length, 1000);
    const media = [{ ...photo('a'), filename: `${'long '.repeat(400)}.jpg` }];
    assert.equal(picturesIn(draftOf(say('make a slideshow', { media })))[0]?.name.length, 1000);
    const day = 24 * 60 * 60 * 1000;
    for (const file of [clip('day.mp4', day), sound('voice.m4a', day)])
      assert.equal(draftOf(say('make a video', { media: [...PHOTOS, file] })).d <= 60 * 60 * 1000, true);
  });

  it('takes no word of its own for ever, over and over', async () => {
    const words = [...Object.values(ENGLISH), ...Object.values(CHINESE)].flatMap((phrases) =>
      phrases.split('|'),
    );
    assert.ok(words.length > 2000);
    for (const word of words.filter((_, at) => at % 25 === 0))
      for (const gap of ['', ' ']) {
        const used = await cpuOf(() => say(`${word}${gap}`.repeat(60).slice(0, 240), { draft }));
        assert.ok(used < 1000, `“${word}” takes ${used} ms`);
      }
  });

  it('counts no further than there are pictures', () => {
    const direction = say('remove photos 2 to 999999999', { draft });
    assert.match(direction.reply, /There is no picture 999999999/);
    assert.match(say('each photo 99999 minutes', { draft }).reply, /An hour is the longest/);
    assert.match(say('show photo 2 for 99999 minutes', { draft }).reply, /An hour is the longest/);
  });

  it('makes an hour of a text that takes longer, and says so', () => {
    const text = 'We walked along the river until it was dark. '.repeat(2200);
    const direction = say(embedScripts('make a video', [{ name: 'a.txt', text }]), {
      skill: 'ai-video-generator-ai',
      media: [],
    });
    assert.equal(draftOf(direction).d, 3_600_000);
    assert.match(
      direction.reply,
      /Only [\d,]+ of the 19,800 words can be read in 60 minutes; the rest is left out. An hour is the longest/,
    );
  });
});
