import assert from 'node:assert/strict';
import { picturesIn, soundsIn, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import type { SkillSlug } from '../../../../../src/skills/types.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

/** All words that a video shows. */
const wordsOf = (draft: EngineDraft): readonly string[] => [
  ...textsIn(draft).map(({ text }) => text),
  ...picturesIn(draft).flatMap((each) =>
    each.kind === 'card'
      ? [...(each.heading === undefined ? [] : [each.heading]), ...each.text.split('\n')]
      : [],
  ),
];
const namesOf = (draft: EngineDraft): readonly string[] =>
  picturesIn(draft).flatMap((each) =>
    each.kind === 'split' ? each.cells.map(({ name }) => name) : each.kind === 'card' ? [] : [each.name],
  );

const PROMO: SkillSlug = 'media-content-generator';
const LETTER: SkillSlug = 'best-video-letter-maker';
const ROOMS = ['flat_living.jpg', 'flat_kitchen.jpg', 'flat_bath.jpg', 'plan.png', 'logo.png'].map(photo);

/** What a promo shows of a request: facts by their form, and nothing that is said to whoever makes it. */
const SHOWN: readonly (readonly [said: string, words: readonly string[]])[] = [
  [
    'walkthrough ad for our flat, 2 bed 68 sqm, avail 1 march. Go through it: living, kitchen, bath, plan last. Classy. No prices',
    ['2 bed 68 sqm', 'avail 1 march'],
  ],
  ['Promo for my bakery. Three versions please: wide for youtube, square for facebook, tall for tiktok', []],
  ['make me a promo, budget 50 quid', []],
  [
    "We run a small studio, Mudlark, and we're doing 20% off all mugs until Sunday 8 December. Our logo is in there, please put it at the end.",
    ['Mudlark', '20% off all mugs until Sunday 8 December'],
  ],
  ['an ad please. mudlark.example at the end with the logo', ['mudlark.example']],
  [
    'Cake shop ad, open Saturday 9 am, then show the old oven turning into the new one, then ask people to book at crumbs.example',
    ['open Saturday 9 am', 'book at crumbs.example'],
  ],
  // Facts that only their place in the request tells, and a time that is none of the video.
  ['vertical video for kurti sale, price 799', ['price 799']],
  [
    'yoga class promo, peaceful, times mon wed fri 7am, book at the front desk',
    ['times mon wed fri 7am', 'book at the front desk'],
  ],
  ['calm advert for spa, 60 min for 55 euro, book online', ['60 min for 55 euro', 'book online']],
];

/** What a slideshow shows of a request without signs, or with words for what is wanted, and what its answer holds. */
const SLIDES: readonly (readonly [said: string, words: readonly string[], answer: RegExp])[] = [
  [
    'Tuesday deal 2 pizzas for 20 euro, need video for facebook',
    ['Tuesday deal 2 pizzas for 20 euro'],
    /title/,
  ],
  ['a short film of the blender with the price £29.99 at the end', ['£29.99'], /closing/],
  ['timelapse of the tomatoes growing put day 1 day 2 etc on it', ['day 1 day 2'], /day 1/],
  ['our two dogs, and a line at the end saying how to reach us', [], /What should the closing say/],
  ['our day at the races, fun music and the winners names on it', [], /What should the caption say/],
  ['our allotment from january to december month names bottom right folk guitar 2 mins', [], /120-second/],
  [
    'three photos please, price on each: 45 and 38 dollars, thin elegant letters',
    ['45', '38 dollars'],
    /^(?!.*thin)/s,
  ],
  ['quick one: 3 pics, 3 words, 9 seconds, for status', [], /I made a/],
  // How long all of it is, and whose loudness is meant.
  ['our trip and stop at 90 seconds', [], /90-second/],
  ['make the pics from the hen into something to show at the wedding abba two mins', [], /120-second/],
];

describe('director: which words of a first request are seen', () => {
  for (const [said, words] of SHOWN)
    it(said, () => {
      const got = say(said, { skill: PROMO, media: ROOMS });
      assert.deepEqual(wordsOf(draftOf(got)), words, got.reply);
    });

  for (const [said, words, answer] of SLIDES)
    it(said, () => {
      const got = say(said, { media: ['IMG_0411.jpg', 'IMG_0412.jpg', 'IMG_0413.jpg'].map(photo) });
      assert.deepEqual(wordsOf(draftOf(got)), words, got.reply);
      assert.match(got.reply, answer);
    });

  it('takes a list of pictures for their order', () => {
    const said = 'ad for our flat, avail 1 march. Go through it: kitchen, bath, living, plan last';
    const got = say(said, { skill: PROMO, media: ROOMS });
    assert.deepEqual(
      namesOf(draftOf(got)).filter((name) => name !== 'logo'),
      ['flat kitchen', 'flat bath', 'flat living', 'plan'],
      got.reply,
    );
  });

  it('has what comes “then” behind what shares the frame', () => {
    const media = ['yard_before.jpg', 'yard_after.jpg', 'van.jpg', 'logo.png'].map(photo);
    const said =
      'a vid that shows before and after next to each other, then my van, then logo and number 07700 900142';
    const got = say(said, { skill: PROMO, media });
    assert.deepEqual(namesOf(draftOf(got)), ['yard before', 'yard after', 'van', 'logo'], got.reply);
    assert.deepEqual(wordsOf(draftOf(got)), ['07700 900142'], got.reply);
  });

  const SIGNED: readonly (readonly [said: string, last: string, done: string])[] = [
    [
      'video letter to my nan, heres what it should say: Hi Nan, we cant come this sunday. Miss you loads, love from all of us. she cant see very well so massive letters please',
      'love from all of us.',
      'design_text',
    ],
    [
      'video letter. Text: Mom, Dad, I made it through the semester. It snows here. I eat well. Love, Priya. Handwriting style font would be nice',
      'Love, Priya.',
      'design_text',
    ],
    [
      'fais une lettre vidéo: Ma Camille, 600 km c’est long. Garde-moi une place, j’arrive vendredi. Je t’aime. Théo. Pas de voix, juste le texte et une musique douce',
      'Théo.',
      'tune_music',
    ],
    [
      '做一封视频信,内容是:老四,听说你要结婚了,我们都来。祝你们幸福。——老大老二老三。字大一点',
      '——老大老二老三。',
      'design_text',
    ],
  ];
  for (const [said, last, done] of SIGNED)
    it(`ends a letter behind its signature: ${last}`, () => {
      const got = say(said, { skill: LETTER, media: ROOMS.slice(0, 3) });
      assert.ok(wordsOf(draftOf(got)).join(' ').endsWith(last), wordsOf(draftOf(got)).join(' '));
      assert.ok(
        got.calls.some((call) => call.do === done),
        got.reply,
      );
    });

  const DEDICATED: readonly (readonly [said: string, text: string, role: string])[] = [
    ['our dog died. something quiet please with his name Rex and 2009 - 2024', 'Rex\n2009 - 2024', 'title'],
    [
      'a slideshow, and at the end just his name, Walter Pell, and the years 1931–2024. No music',
      'Walter Pell\n1931–2024',
      'closing',
    ],
    [
      'At the end just her name Dorothy and 1934 - 2025. Wait no her baby photo is wrong',
      'Dorothy\n1934 - 2025',
      'closing',
    ],
    ['slideshow. Title: Thank you, Margaret', 'Thank you, Margaret', 'title'],
    ['a video of her first year. Ava turns one on Saturday! her name big at the start', 'Ava', 'title'],
    ['a slideshow with happy birthday at the end', 'happy birthday', 'closing'],
  ];
  for (const [said, text, role] of DEDICATED)
    it(said, () => {
      const got = say(said, { media: ROOMS.slice(0, 3) });
      const shown = textsIn(draftOf(got)).map((each) => [each.text, each.role]);
      assert.deepEqual(shown, [[text, role]], got.reply);
    });

  it('shows no directions of a script’s request', () => {
    for (const said of [
      'headings as chapter titles. no music',
      'show the text underneath like a picture book',
    ]) {
      const message = embedScripts(said, [
        { name: 'a.md', text: '# Fire\n\nPress the alarm.\n\nGo outside.' },
      ]);
      const got = say(message, { skill: 'ai-video-generator-ai', media: ROOMS.slice(0, 3) });
      assert.doesNotMatch(wordsOf(draftOf(got)).join(' '), /chapter|underneath/, got.reply);
    }
  });
});

describe('director: what a script says to those who make the film', () => {
  const media = ['hive.jpg', 'bees.jpg', 'jar.jpg'].map(photo);
  const told = (said: string, text: string, skill: SkillSlug): string =>
    wordsOf(draftOf(say(embedScripts(said, [{ name: 'a.txt', text }]), { skill, media }))).join(' ');
  const SCENES = 'SCENE 1\nA bee visits flowers. [pause]\n\nSCENE 2\nInside the hive it is warm.';

  it('shows no headings of scenes and no directions, unless they are asked for', () => {
    const words = told('turn script.txt into a video, scene by scene', SCENES, 'ai-video-generator-ai');
    assert.equal(words, 'A bee visits flowers. Inside the hive it is warm.');
    assert.match(told('make a video, show the scene headings', SCENES, 'ai-video-generator-ai'), /SCENE 1/);
  });

  it('keeps links and boxes of Markdown', () => {
    const text = 'Read [our page](https://a.example) first.\n\nIt is done.';
    assert.match(told('make a video', text, 'ai-video-generator-ai'), /our page/);
  });

  it('leaves out the sentence that a request names, and does not miss it', () => {
    const text =
      "Hey brother,\n\nYou are getting married. They won't give me leave. Stand up straight.\n\nMarcus";
    const said =
      "make a video letter. Skip the sentence with 'they won't give me leave', they don't like it.";
    assert.doesNotMatch(told(said, text, LETTER), /leave/);
    const got = say(embedScripts(said, [{ name: 'a.txt', text }]), { skill: LETTER, media });
    assert.doesNotMatch(got.reply, /leave/);
  });

  it('captions pictures in a row by how many they are', () => {
    const files = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'].map(photo);
    const said =
      'a trip, put the names of the places on the pictures: first two lisbon, next two porto, last sintra';
    const got = say(said, { media: files });
    assert.deepEqual(
      textsIn(draftOf(got)).map(({ text }) => text),
      ['lisbon', 'lisbon', 'porto', 'porto', 'sintra'],
      got.reply,
    );
  });

  it('makes one video where several shapes are asked for, and says so', () => {
    const said =
      'Promo for my bakery. Three versions please: wide for youtube, square for facebook, tall for tiktok';
    const got = say(said, { media: files3(), skill: PROMO });
    assert.deepEqual(
      got.calls.flatMap((call) => (call.do === 'set_shape' ? [call.ratio] : [])),
      ['16:9'],
      got.reply,
    );
    assert.match(got.reply, /one video/);
  });

  it('has the name of a first video as its title', () => {
    const said = 'quiero un video con las fotos y que se llame Verano en Denia';
    const got = say(said, { media: files3(), language: 'es' });
    assert.deepEqual(
      textsIn(draftOf(got)).map(({ text, role }) => [text, role]),
      [['Verano en Denia', 'title']],
    );
  });

  it('writes no names of files below somebody who speaks', () => {
    const files = [photo('apple.jpg'), clip('gran.mp4', 20_000)];
    const got = say('帮我卖苹果。她说的那段话要留着原声,加字幕。苹果一箱59块包邮', {
      media: files,
      skill: PROMO,
      language: 'zh',
    });
    assert.deepEqual(textsIn(draftOf(got)), [], got.reply);
  });
});

const files3 = () => ['bread.jpg', 'bun.jpg', 'oven.jpg'].map(photo);

describe('director: pictures of a letter and a script in the order that is asked for', () => {
  const media = ['ring.jpg', 'lake.jpg', 'cafe.jpg'].map(photo);
  const scripts = [
    { name: 'a.txt', text: 'Emma,\n\nFour years ago we met.\n\nNow I ask.\n\nTurn around.\n\nD.' },
  ];

  it('leaves the pages of a letter between them', () => {
    const said = embedScripts('photos in the order cafe, lake, ring', scripts);
    const pictures = picturesIn(draftOf(say(said, { skill: LETTER, media })));
    assert.deepEqual(
      pictures.flatMap((each) => (each.kind === 'card' ? [] : [each.name])),
      ['cafe', 'lake', 'ring'],
    );
    assert.equal(pictures[0]?.kind, 'card');
    const last = pictures.at(-1);
    assert.ok(last?.kind === 'card' && last.text === 'D.');
  });

  it('begins a script with the picture that is to be first, and keeps the words in their order', () => {
    const said = embedScripts('use the lake near the beginning', scripts);
    const draft = draftOf(say(said, { skill: 'ai-video-generator-ai', media }));
    assert.equal(namesOf(draft)[0], 'lake');
    assert.deepEqual(textsIn(draft)[0]?.text, 'Emma,');
  });

  it('has a picture for each paragraph', () => {
    const said = embedScripts('one picture per paragraph in order', [
      { name: 'a.txt', text: 'An owl was afraid. It was dark.\n\nIt went to the moon.\n\nIt slept.' },
    ]);
    const draft = draftOf(say(said, { skill: 'ai-video-generator-ai', media }));
    assert.deepEqual([...new Set(namesOf(draft))], ['ring', 'lake', 'cafe']);
  });
});

describe('director: what clips are cut to in a first request', () => {
  const media = [photo('a.jpg'), photo('b.jpg'), clip('dance.mp4', 40_000)];
  const CUT: readonly (readonly [said: string, language: 'en' | 'zh' | 'de' | 'ja' | 'pt', part: object])[] =
    [
      ['prom recap, use the good bits of the dance vids like 3 sec each', 'en', { first: 3000 }],
      ['做个视频,视频那段保留原声但别超过十秒,整体一分钟', 'zh', { first: 10_000 }],
      ['公司年会回顾,控制在45秒内,视频挑精彩的几秒就行', 'zh', { first: 5000 }],
      ['Bitte eine Diashow, vom Lied nur den Anfang (ca. 10 Sek.)', 'de', { first: 10_000 }],
      ['写真と動画をまとめてください。dance.mp4の動画は最初の15秒だけ', 'ja', { first: 15_000 }],
      ['um vídeo com as fotos, do dance só os últimos 15 segundos', 'pt', { last: 15_000 }],
    ];
  for (const [said, language, part] of CUT)
    it(said, () => {
      const got = say(said, { media, language });
      const cuts = got.calls.flatMap((call) => (call.do === 'trim_clip' ? [call.part] : []));
      assert.deepEqual(cuts, [part], got.reply);
      assert.ok(!got.calls.some((call) => call.do === 'set_picture_length'), got.reply);
    });

  it('says that lines from top to bottom are none of its own', () => {
    const got = say('手紙を動画にして。縦書きで。\n\nお母さんへ。元気ですか。', {
      media,
      language: 'ja',
      skill: LETTER,
    });
    assert.match(got.reply, /縦書きはできません/);
    assert.ok(!got.calls.some((call) => call.do === 'set_shape'), got.reply);
  });

  it('keeps a recording that is no computer voice', () => {
    const scripts = [{ name: 'a.txt', text: 'Dear Grandad,\n\nYou taught me to fish.\n\nSam' }];
    const said = 'I read my letter out myself in the voice memo, use that and not a computer voice';
    const files = [photo('a.jpg'), sound('voice_memo.m4a', 20_000)];
    const got = say(embedScripts(said, scripts), { media: files, skill: LETTER });
    assert.ok(
      soundsIn(draftOf(got)).some(({ kind }) => kind === 'voice'),
      got.reply,
    );
  });

  it('has the price of each over its picture', () => {
    const files = ['candle_fig.jpg', 'candle_cedar.jpg', 'logo.png'].map(photo);
    const said =
      'two candles, fig £18, cedar £22. show each with its price. wick.example at the end with the logo';
    const got = say(said, { media: files, skill: PROMO });
    const shown = textsIn(draftOf(got)).map(({ text }) => text);
    assert.deepEqual(shown, ['fig £18', 'cedar £22'], got.reply);
    assert.ok(wordsOf(draftOf(got)).includes('wick.example'));
  });
});

describe('director: the one song of a first request', () => {
  const media = [photo('a.jpg'), photo('b.jpg'), clip('c.mp4', 8000), sound('jazz.mp3', 90_000)];
  const musicOf = (said: string) =>
    soundsIn(draftOf(say(said, { media }))).find(({ kind }) => kind === 'music');

  for (const said of [
    'a slideshow with our song playing softly behind it',
    'slideshow, with the jazz quietly in the background',
    'a slideshow, put our song under it quietly',
  ])
    it(said, () => assert.ok((musicOf(said)?.vol ?? 1) < 0.6));

  it('ends without a fade where it runs in a loop', () => {
    const got = say(
      'a slideshow that runs on a loop in the hall so the end should go smoothly into the start',
      { media },
    );
    assert.ok(
      got.calls.some((call) => call.do === 'set_ending' && call.fadeOut === 0),
      got.reply,
    );
    assert.equal(soundsIn(draftOf(got))[0]?.fadeOut, 0);
  });

  it('knows eight seconds', () => {
    const got = say('about eight seconds a picture', { media });
    assert.ok(
      got.calls.some(
        (call) => call.do === 'set_picture_length' && 'to' in call.length && call.length.to === 8000,
      ),
      got.reply,
    );
  });
});
