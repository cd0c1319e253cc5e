import assert from 'node:assert/strict';
import { picturesIn } from '../../../../../src/engine/draft/index.ts';
import { assertFacts, draftOf, factsOf, MUSIC, photo, PHOTOS, say, VOICE, withScript } from '../support.ts';

describe('director: first requests: letter', () => {
  const skill = 'best-video-letter-maker';
  const request = withScript(
    'turn my written message and photos into a heartfelt video letter with background music',
    'letter.txt',
  );

  for (const [open, close] of [
    ["'", "'"],
    ['“', '”'],
    ['"', '"'],
  ])
    it(`says what stands between ${open} and ${close}, apostrophes and all`, () => {
      const words = `Mum, I made your soup. It wasn't as good. I think the missing thing is you. The Bakers`;
      const said = `letter to my mum as video. ${open}${words}${close}`;
      const pages = picturesIn(draftOf(say(said, { skill, media: PHOTOS.slice(0, 1) })));
      const shown = pages.flatMap((page) => (page.kind === 'card' ? [page.heading ?? '', page.text] : []));
      assert.equal(shown.join(' ').replaceAll(/\s+/g, ' ').trim(), words);
    });

  it('has a greeting, pages and photos in turn, and a signature', () => {
    const draft = draftOf(say(request, { skill, media: PHOTOS.slice(0, 4) }));
    const [video] = draft.t.flatMap((track) => (track.tt === 0 ? [track.sg] : []));
    const kinds = video?.map((each) => (each.kind === 'card' ? each.look : each.kind));
    assert.deepEqual(kinds, [
      'letter',
      'image',
      'letter',
      'letter',
      'image',
      'letter',
      'image',
      'letter',
      'letter',
      'image',
      'closing',
    ]);
    const pages = video?.flatMap((each) => (each.kind === 'card' ? [each] : [])) ?? [];
    const words = pages.flatMap(({ heading = '', text }) => [heading, text]).join(' ');
    assert.deepEqual([pages[0]?.heading, pages[0]?.look], ['Dear Grandma,', 'letter']);
    assert.ok(pages.every(({ text }) => text.length <= 90));
    for (const phrase of [
      'Dear Grandma,',
      'Happy eightieth birthday!',
      'Every morning Mia waters the roses',
      'With all our love,\nAnna, Tom and Mia',
    ])
      assert.ok(words.includes(phrase), phrase);
    assert.equal(draft.m.title, 'Letter to Grandma');
    assert.ok((video?.at(-1)?.d ?? 0) >= 4500, 'who signs is seen at leisure');
  });

  it('is as well set when it is written in one go, with the photos among its lines', () => {
    const cardsOf = (message: string) =>
      picturesIn(draftOf(say(message, { skill, media: PHOTOS.slice(0, 3) }))).map((each) =>
        each.kind === 'card' ? [each.heading, each.text].filter(Boolean).join(' | ') : each.kind,
      );
    assert.deepEqual(
      cardsOf(
        '做一个方形的视频信：亲爱的外婆，生日快乐！我们都很想你，等你回来。八月全家一起来看你。爱你的小米',
      ),
      [
        ...['亲爱的外婆， | 生日快乐！我们都很想你，等你回来。', 'image', 'image'],
        ...['八月全家一起来看你。', 'image', '爱你的小米'],
      ],
    );
    assert.deepEqual(
      cardsOf(
        'Make a letter: Dear Oliver, we miss you very much. The apples are ripe. Come and see us soon. Your Granny.',
      ),
      [
        ...['Dear Oliver, | we miss you very much. The apples are ripe.', 'image', 'image'],
        ...['Come and see us soon.', 'image', 'Your Granny.'],
      ],
    );
  });

  it('lays the photos on its paper as prints, and goes to black at the end', () => {
    const draft = draftOf(say(request, { skill, media: PHOTOS.slice(0, 4) }));
    const prints = picturesIn(draft).flatMap((each) => (each.kind === 'image' ? [each] : []));
    for (const { framing } of prints) assert.deepEqual([framing.loss, framing.ground], [0, { kind: 'mat' }]);
    assert.equal(draft.m.fadeOut, 1000);
  });

  it('puts the recorded voice over ducked music', () => {
    const draft = draftOf(say(request, { skill, media: [...PHOTOS.slice(0, 4), VOICE, MUSIC] }));
    assertFacts({ draft, reply: '' }, { voice: 'voice jfk 100%', music: 'viper 50%' });
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

  it('is read in every script, with its greeting and who signs it', () => {
    for (const [request, heading, signature] of [
      [
        'make a letter of this: שלום סבתא,\n\nיום הולדת שמח! אנחנו מתגעגעים אליך מאוד.\n\nבאהבה, מיה',
        ...['שלום סבתא,', 'באהבה, מיה'],
      ],
      [
        'Make a letter with this text: Дорогая бабушка,\n\nС днём рождения! Мы скучаем.\n\nТвоя Мия',
        ...['Дорогая бабушка,', 'Твоя Мия'],
      ],
      [
        'Make a letter from this: جدتي العزيزة،\n\nعيد ميلاد سعيد! نشتاق إليك كثيرا.\n\nحفيدتك مريم',
        ...['جدتي العزيزة،', 'حفيدتك مريم'],
      ],
    ] as const) {
      const made = say(request, { skill, media: PHOTOS.slice(0, 2) });
      const cards = picturesIn(draftOf(made)).flatMap((each) => (each.kind === 'card' ? [each] : []));
      assert.deepEqual([cards[0]?.heading, cards.at(-1)?.text], [heading, signature]);
      assert.doesNotMatch(made.reply, /did not understand/);
    }
  });

  it('takes a letter out of the message itself', () => {
    const message =
      'Make a video letter with my photos: Dear Tom, I miss you every day and think of our time at the sea. Yours, Anna';
    const { order } = factsOf(draftOf(say(message, { skill, media: PHOTOS.slice(0, 2) })));
    assert.match(order, /Dear Tom/);
  });

  it('loses no letter that thanks, or asks its reader for something, and shows nothing that is asked of the video', () => {
    for (const [message, ...parts] of [
      [
        'Make a video letter from this: Dear Mum and Dad. Thank you for the weekend. Please come and see us soon. Put a coat on! Love, Anna. Please use soft music',
        ...['Dear Mum and Dad.', 'Thank you for the weekend.', 'Please come and see us soon.', 'Love, Anna.'],
      ],
      [
        'Make a letter that says “Dear Mum, thank you for everything. We miss you.”',
        ...['Dear Mum,', 'thank you for everything.', 'We miss you.'],
      ],
      [
        '做一封视频信：亲爱的外婆，谢谢您的围巾。请多保重身体。我们八月来看您。爱您的小米',
        ...['亲爱的外婆，', '请多保重身体。', '爱您的小米'],
      ],
    ] as const) {
      const draft = draftOf(say(message, { skill, media: PHOTOS.slice(0, 1) }));
      const cards = picturesIn(draft).flatMap((each) => (each.kind === 'card' ? [each] : []));
      const shown = cards.map(({ heading = '', text }) => `${heading} ${text}`).join(' ');
      for (const part of parts) assert.ok(shown.includes(part), `${part}: ${shown}`);
      assert.doesNotMatch(shown, /soft music/);
      assert.deepEqual(factsOf(draft).texts, []);
    }
  });

  it('lays wide photos on a tall page larger than whole ones would be, and those that fit it whole', () => {
    const media = [photo('wide.jpg'), { ...photo('tall.jpg'), width: 3000, height: 4000 }];
    const losses = (said: string): number[] =>
      picturesIn(draftOf(say(said, { skill, media }))).flatMap((each) =>
        each.kind === 'image' ? [each.framing.loss] : [],
      );
    assert.deepEqual(losses('a vertical video letter with my photos'), [0.36, 0]);
    assert.deepEqual(losses('a video letter with my photos'), [0, 0]);
  });
});
