import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { embedScripts } from '../../../../src/skills/script.ts';
import { summarize } from '../../../../src/timeline/summary.ts';
import { readTimeline } from '../../../../src/timeline/read.ts';
import { assertFacts, draftOf, factsOf, MUSIC, PHOTOS, RABBIT, say, VOICE } from './support.ts';

const sample = (name: string) => ({
  name,
  text: readFileSync(new URL(`../../../../samples/scripts/${name}`, import.meta.url), 'utf8'),
});
const withScript = (request: string, name: string) => embedScripts(request, [sample(name)]);

describe('director: first requests', () => {
  describe('slideshow', () => {
    it('takes the skill’s own example', () => {
      const direction = say('turn my photos into a slideshow video with music and transitions');
      assert.equal(direction.understood, true);
      assertFacts(direction, {
        total: 15.5,
        order: 'elva, red panda, larch, blue whale, tomato',
        transition: 'crossfade 0.5',
        motions: 'zoom-in, pan-right, zoom-out, pan-left, zoom-in',
        music: 'viper 80%',
        size: '1920x1080',
      });
      assert.match(direction.reply, /15\.5-second slideshow \(1920×1080\) of 5 photos/);
    });

    it('does all that one sentence asks for', () => {
      const direction = say(
        'Turn my photos into a 20-second slideshow in 9:16 with the title “Lake Trip”, music at 35%, 1s crossfades, last photo first and no motion',
      );
      assertFacts(direction, {
        total: 20,
        size: '1080x1920',
        music: 'viper 35%',
        transition: 'crossfade 1',
        texts: ['title Lake Trip 0+3'],
        motions: 'none, none, none, none, none',
      });
      assertFacts(say('把照片做成20秒的竖屏视频，标题“湖边”，音乐30%，倒序'), {
        total: 20,
        size: '1080x1920',
        music: 'viper 30%',
        texts: ['title 湖边 0+3'],
        order: 'tomato, blue whale, larch, red panda, elva',
      });
    });

    it('composes music where there is no file, and says so; or none', () => {
      const direction = say('make a slideshow', { media: PHOTOS });
      assertFacts(direction, { music: 'composed music 80%' });
      assert.match(direction.reply, /composed by the engine/);
      assertFacts(say('make a slideshow without music', { media: PHOTOS }), { music: '' });
    });

    it('reads in the documented summary', () => {
      const draft = draftOf(
        say('make a 10 second slideshow with the title “Urban Dreams”, music at 35%', {
          media: [...PHOTOS.slice(0, 1), MUSIC],
        }),
      );
      assert.equal(
        summarize(readTimeline(draft)),
        'Timeline (3 tracks): 1. Video: elva (0-10s) 2. BGM: viper (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
      );
    });

    it('says what is missing', () => {
      const direction = say('make a slideshow', { media: [MUSIC] });
      assert.equal(direction.understood, false);
      assert.equal(direction.draft, undefined);
      assert.match(direction.reply, /Add photos or clips/);
    });
  });

  describe('letter', () => {
    const skill = 'best-video-letter-maker';
    const request = withScript(
      'turn my written message and photos into a heartfelt video letter with background music',
      'letter.txt',
    );

    it('has a greeting, pages and photos in turn, and a signature', () => {
      const draft = draftOf(say(request, { skill, media: PHOTOS.slice(0, 4) }));
      const [video] = draft.t.flatMap((track) => (track.tt === 0 ? [track.sg] : []));
      const kinds = video?.map((each) => (each.kind === 'card' ? each.look : each.kind));
      assert.deepEqual(kinds, [
        'letter',
        'letter',
        'image',
        'letter',
        'image',
        'letter',
        'image',
        'letter',
        'image',
        'closing',
      ]);
      const words = video?.flatMap((each) => (each.kind === 'card' ? each.text : [])).join(' ') ?? '';
      for (const phrase of [
        'Dear Grandma,',
        'Happy eightieth birthday!',
        'Every morning Mia waters the roses',
        'With all our love,\nAnna, Tom and Mia',
      ])
        assert.ok(words.includes(phrase), phrase);
      assert.equal(draft.m.title, 'Letter to Grandma');
    });

    it('puts the recorded voice over ducked music', () => {
      const draft = draftOf(say(request, { skill, media: [...PHOTOS.slice(0, 4), VOICE, MUSIC] }));
      assertFacts(
        { draft, reply: '', steps: [], understood: true, undone: false },
        { voice: 'voice jfk 100%', music: 'viper 50%' },
      );
      const music = draft.t
        .flatMap((track) => (track.tt === 1 ? track.sg : []))
        .find(({ kind }) => kind === 'music');
      assert.equal(music?.duck, true);
    });

    it('keeps pace with a recording of the whole letter', () => {
      const media = [...PHOTOS.slice(0, 4), { ...VOICE, durationMs: 61_000 }];
      assertFacts(say(request, { skill, media }), { total: 62.6 });
    });

    it('is as long as it takes to read, or as was asked for', () => {
      const { total } = factsOf(draftOf(say(request, { skill, media: PHOTOS.slice(0, 4) })));
      assert.ok(total > 40 && total < 60, `${total} s`);
      assertFacts(say(request.replace('heartfelt', '45-second'), { skill, media: PHOTOS.slice(0, 4) }), {
        total: 45,
      });
    });

    it('takes a letter out of the message itself', () => {
      const message =
        'Make a video letter with my photos: Dear Tom, I miss you every day and think of our time at the sea. Yours, Anna';
      const { order } = factsOf(draftOf(say(message, { skill, media: PHOTOS.slice(0, 2) })));
      assert.match(order, /Dear Tom/);
    });
  });

  describe('script', () => {
    const skill = 'ai-video-generator-ai';

    it('makes scenes of Markdown, with headings and list items', () => {
      const direction = say(
        withScript('generate a 60-second video from my script with voiceover and visuals', 'product.md'),
        { skill, media: [] },
      );
      const draft = draftOf(direction);
      assert.equal(draft.d, 60_000);
      const cards = draft.t
        .flatMap((track) => (track.tt === 0 ? track.sg : []))
        .flatMap((each) => (each.kind === 'card' ? [each] : []));
      assert.equal(cards[0]?.text, 'Meet Tidepool');
      assert.deepEqual(
        cards.flatMap(({ heading }) => heading ?? []),
        ['Why it matters', 'Listens', 'Warns', 'Lasts', 'Get yours'],
      );
      assert.ok(cards.every(({ text }) => !/[*#]/.test(text)));
      assert.equal(direction.understood, false);
      assert.match(direction.reply, /has no voice of its own.*Add a recording/);
    });

    it('shows uploaded pictures with the words below', () => {
      const draft = draftOf(
        say(withScript('generate a 30-second video from my script', 'product.md'), {
          skill,
          media: [...PHOTOS.slice(0, 3), RABBIT],
        }),
      );
      const facts = factsOf(draft);
      assert.equal(facts.total, 30);
      assert.match(facts.order, /^Meet Tidepool, elva, red panda, larch, rabbit, elva/);
      assert.ok(facts.texts.every((text) => text.startsWith('caption ')));
      assert.match(facts.texts[0] ?? '', /Tidepool is a small sensor/);
      const starts = draft.t.flatMap((track) => (track.tt === 7 ? track.sg : []));
      for (const [at, text] of starts.entries())
        assert.ok(text.st + text.d <= (starts[at + 1]?.st ?? draft.d) + 1, 'captions do not overlap');
    });

    it('makes a scene of each Chinese line', () => {
      const direction = say(withScript('用这个脚本做一个竖屏视频', 'zh-旅行.txt'), { skill, media: [] });
      assertFacts(direction, {
        size: '1080x1920',
        order:
          '我们的秋天旅行, 清晨的湖面很安静，雾气慢慢散开。, 午后我们走进红色的森林，脚下是厚厚的落叶。, 傍晚，远处的村庄亮起了灯。, 谢谢你陪我走过这段路。',
      });
      assert.match(direction.reply, /我做了一个/);
    });

    it('does not pretend to invent pictures', () => {
      const direction = say('generate a video about the history of Rome', { skill, media: [] });
      assert.equal(direction.draft, undefined);
      assert.match(direction.reply, /cannot invent pictures/);
    });

    it('takes a script out of the message itself', () => {
      assertFacts(
        say('Make a video: The lake is quiet. The forest turns red. We walk home.', { skill, media: [] }),
        {
          order: 'The lake is quiet., The forest turns red., We walk home.',
        },
      );
    });

    it('uses a recording as the voice-over', () => {
      const direction = say(withScript('generate a video from my script with voiceover', 'product.md'), {
        skill,
        media: [VOICE],
      });
      assert.equal(direction.understood, true);
      assertFacts(direction, { voice: 'voice jfk 100%' });
    });
  });

  describe('promo', () => {
    const skill = 'media-content-generator';
    const example = 'combine these images and audio into a 30-second promotional video with text overlays';

    it('lays the names of the files over the pictures where no words are given', () => {
      const direction = say(example, { skill });
      assertFacts(direction, { total: 30, music: 'viper 80%' });
      assert.match(factsOf(draftOf(direction)).texts[1] ?? '', /^lower-third Red panda /);
    });

    it('takes title, phrases and the call from a script', () => {
      const direction = say(withScript(example, 'product.md'), { skill });
      const { texts } = factsOf(draftOf(direction));
      assert.equal(texts[0], 'title Meet Tidepool 0+3');
      assert.match(texts[1] ?? '', /^closing Order Tidepool today/);
      assert.match(texts[1] ?? '', / 27\+3$/);
      assert.equal(texts.filter((text) => text.startsWith('lower-third')).length, 3);
    });

    it('lays the quoted words over the pictures, each once', () => {
      const direction = say(`${example} “Fresh from the garden” and “Order today”`, { skill, media: PHOTOS });
      assertFacts(direction, {
        total: 30,
        texts: ['title Fresh from the garden 0+3', 'closing Order today 27+3'],
      });
    });

    it('takes them from the request', () => {
      const direction = say(
        'make a 20 second promo with the title “Tidepool” and the closing “Order today”',
        { skill, media: PHOTOS },
      );
      assertFacts(direction, { total: 20, texts: ['title Tidepool 0+3', 'closing Order today 17+3'] });
    });
  });
});
