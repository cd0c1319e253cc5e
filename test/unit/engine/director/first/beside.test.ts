import assert from 'node:assert/strict';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { picturesIn, soundsIn, textsIn } from '../../../../../src/engine/draft/index.ts';
import { shownWith } from '../../../../../src/engine/director/compose/visuals.ts';
import { besideLines, fitsOf } from '../../../../../src/engine/director/compose/spokenOf.ts';
import { clip, draftOf, photo, say, sound } from '../support.ts';

const namesIn = (said: ReturnType<typeof say>): string[] =>
  picturesIn(draftOf(said)).flatMap((each) => (each.kind === 'card' ? [each.text] : [each.name]));

const LETTER =
  'Dear Toby,\nYou got the job, and I told the postman.\nThe roses came out early this year, all of them.\nThe robin comes nearly every morning.\nIt rained for days and the old tent leaked on us.\nCome soon.';
const OF_LETTER = [
  photo('robin.jpg'),
  photo('rainy tent.jpg'),
  photo('garden roses.jpg'),
  photo('postman.jpg'),
];
const letter = (request: string) =>
  say(embedScripts(request, [{ name: 'letter.txt', text: LETTER }]), {
    skill: 'best-video-letter-maker',
    media: OF_LETTER,
  });

const SCRIPT = 'Open the box first.\nTake out the blue cable.\nPlug it into the wall.\nThe red lamp goes on.';
const script = (request: string, ...names: readonly string[]) =>
  say(embedScripts(request, [{ name: 'lamp.txt', text: SCRIPT }]), {
    skill: 'ai-video-generator-ai',
    media: names.map((name) => photo(name)),
  });

describe('director: pictures beside the words that speak of them', () => {
  for (const [line, name] of [
    ['When it rained for four days', 'rainy day.jpg'],
    ['Danach den Kaiserschmarrn', 'schmarrn.jpg'],
    ['Fenster kippen bringt wenig', 'fenster_kippen.jpg'],
    ['军训晒黑了一圈', '军训合影.jpg'],
    ['You looked happy in 1994', 'mum 1994.jpg'],
    ['Mirá la foto de la nieve, nevó mucho', 'nieve.jpg'],
  ] as const)
    it(`knows that ${name} is spoken of: ${line}`, () => {
      const [[fit = 0, other = 0] = []] = fitsOf([line, 'Nothing at all'], [photo(name), photo('zebra.jpg')]);
      assert.ok(fit > 0);
      assert.equal(other, 0);
    });

  it('knows nothing by what all pictures are called, nor by a number of two signs', () => {
    const files = [photo('cat_window.jpg'), photo('cat_box.jpg'), photo('cat_12.jpg')];
    assert.deepEqual(fitsOf(['A cat of 12 years'], files), [[0.3333333333333333, 0.3333333333333333, 1 / 3]]);
  });

  it('leaves what nobody speaks of evenly between, in its order', () => {
    const files = ['a1.jpg', 'tent.jpg', 'b2.jpg'].map((name) => photo(name));
    const places = besideLines(['Hello there.', 'The tent.', 'Bye now.'], files);
    assert.deepEqual(
      places.map((place) => place.map(({ filename }) => filename)),
      [['a1.jpg'], ['tent.jpg'], ['b2.jpg']],
    );
  });

  it('lays what nobody speaks of between its neighbours, where these come in their order', () => {
    const files = ['school.jpg', 'tooth.jpg', 'camping.jpg'].map((name) => photo(name));
    const lines = [
      'At school.',
      'Nothing.',
      'The tooth.',
      'A night in the tent.',
      'You are eighteen.',
      'Call.',
    ];
    const places = besideLines(lines, files);
    assert.deepEqual(
      places[3]?.map(({ filename }) => filename),
      ['camping.jpg'],
    );
  });

  it('goes on with what a paragraph speaks of', () => {
    const files = ['dam.jpg', 'turbine.jpg', 'coal.jpg'].map((name) => photo(name));
    const lines = ['Coal first.', 'A turbine turns.', 'It works on hills.', 'The dam is next.'];
    const shown = (paragraphs: readonly number[]): string | undefined =>
      shownWith(lines, files, () => undefined, new Map(), paragraphs)[2]?.filename;
    assert.deepEqual([shown([0, 1, 1, 2]), shown([0, 1, 2, 3])], ['turbine.jpg', 'dam.jpg']);
  });

  for (const request of [
    'make a video letter of this',
    'Turn this into a video letter. The tent picture has to come up when I talk about the rain.',
    'a video letter please, and show the pictures where I talk about them',
  ])
    it(`lies behind its page of a letter, and nothing is told of it: ${request}`, () => {
      const said = letter(request);
      const names = namesIn(said);
      for (const [page, name] of [
        ['postman', 'postman'],
        ['roses', 'garden roses'],
        ['robin', 'robin'],
        ['tent', 'rainy tent'],
      ] as const) {
        const at = names.findIndex((each) => each.includes(page) && each.includes(' ') && each !== name);
        assert.ok(names.indexOf(name) > at, `${name}: ${names.join(' | ')}`);
        assert.ok(names.indexOf(name) <= at + 2, `${name}: ${names.join(' | ')}`);
      }
      assert.doesNotMatch(said.reply, /not understand|nothing else/);
    });

  it('stays where it is asked to be', () => {
    const said = letter('a video letter, order the photos alphabetically');
    const names = namesIn(said).filter((name) =>
      OF_LETTER.some(({ filename }) => filename === `${name}.jpg`),
    );
    assert.deepEqual(names, names.toSorted());
  });

  it('is seen with its line of a script, however many there are, and each is seen', () => {
    const said = script('make a video', 'lamp_red.jpg', 'cable.jpg', 'box.jpg', 'wall.jpg', 'shop.jpg');
    const draft = draftOf(said);
    const seen = (words: string): string[] => {
      const text = textsIn(draft).find((each) => each.text.includes(words));
      return picturesIn(draft)
        .filter(({ st, d }) => text !== undefined && st < text.st + text.d - 500 && st + d > text.st + 500)
        .map(({ name }) => name);
    };
    assert.ok(seen('cable').includes('cable'));
    assert.ok(seen('red lamp').includes('lamp red'));
    assert.equal(new Set(namesIn(said)).size, 5);
    assert.equal(textsIn(draft).length, 4);
  });

  it('comes again only when all others were seen', () => {
    const said = script('make a video', 'cable.jpg', 'cat.jpg');
    assert.deepEqual(new Set(namesIn(said)), new Set(['cable', 'cat']));
  });
});

const PROMO = {
  skill: 'media-content-generator',
  media: [photo('a.jpg'), photo('b.jpg'), photo('c.jpg')],
} as const;

describe('director: what a first request does not print, and where its words stand', () => {
  for (const [said, card] of [
    [
      'hype promo for our gym, cut to the beat, first week FREE in huge letters, 20 seconds tops',
      'first week FREE',
    ],
    [
      'promo for our shelter. Say adopt at hollow.example and nothing about donations',
      'adopt at hollow.example',
    ],
  ] as const)
    it(said, () => {
      const texts = picturesIn(draftOf(say(said, PROMO))).flatMap((each) =>
        each.kind === 'card' ? [each.text] : [],
      );
      assert.deepEqual(texts, [card]);
    });

  it('ends with words that are quoted for the end', () => {
    const said = say('sweet ad so somebody adopts him? "Call Hillside Shelter" at the end please', PROMO);
    const last = picturesIn(draftOf(said)).at(-1);
    assert.equal(last?.kind === 'card' ? last.text : undefined, 'Call Hillside Shelter');
    assert.deepEqual(textsIn(draftOf(said)), []);
  });

  it('makes a video of who says only what it is not to be', () => {
    assert.ok(say('something pretty for my etsy scarves, nothing pushy, no prices', PROMO).draft);
  });
});

const TRIP = [
  photo('beach.jpg'),
  photo('lighthouse.jpg'),
  clip('waves.mp4', 22_000),
  photo('hospital bench.jpg'),
];
const calls = (message: string, media = TRIP) =>
  say(message, { media }).calls.filter(({ do: name }) => name !== 'match_music');

describe('director: pictures that a first request names beside something else', () => {
  it('moves none of which more is said than where it is', () => {
    assert.deepEqual(calls('Start with the lighthouse and only use a few secs of the waves.'), [
      { do: 'move_pictures', target: { by: 'name', name: 'lighthouse.jpg' }, to: { at: 'start' } },
    ]);
  });

  it('cuts a clip that opens with so many seconds', () => {
    assert.deepEqual(calls('Open with 6 secs of the waves, then the beach'), [
      {
        do: 'move_pictures',
        target: { by: 'these', of: ['waves.mp4', 'beach.jpg'].map((name) => ({ by: 'name', name })) },
        to: { at: 'start' },
      },
      { do: 'trim_clip', target: { by: 'name', name: 'waves.mp4' }, part: { first: 6000 } },
    ]);
  });

  it('leaves out what is not wanted in there, whatever is said before it', () => {
    assert.deepEqual(calls("make a video and I don't want the hospital bench picture in there after all"), [
      { do: 'remove_pictures', target: { by: 'name', name: 'hospital bench.jpg' } },
    ]);
    const blurry = ['IMG_91.jpg', 'IMG_92 blurry.jpg', 'IMG_93.jpg', 'IMG_94 blurry.jpg'].map((name) =>
      photo(name),
    );
    assert.deepEqual(calls('a video of these, skip the blurry ones', blurry), [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: ['IMG_92 blurry.jpg', 'IMG_94 blurry.jpg'].map((name) => ({ by: 'name', name })),
        },
      },
    ]);
  });

  it('takes no word of what is told for the picture that is meant next', () => {
    const school = ['class photo.jpg', 'whiteboard.jpg'].map((name) => photo(name));
    const [color] = calls('This is from a class of 8 year olds. Bright colors please', school);
    assert.deepEqual(color, { do: 'set_colors', target: { by: 'all' }, look: 'vivid' });
  });

  it('ends with the name and the years that are asked for at the end, politely', () => {
    const [text] = calls('gentle please. At the end please: Ruth, 1929 to 2024.').filter(
      ({ do: name }) => name === 'add_text',
    );
    assert.deepEqual(text, { do: 'add_text', text: 'Ruth\n1929 to 2024', role: 'closing' });
  });
});

const ASKED = [photo('毕业照.jpg'), photo('军训.jpg'), photo('食堂.jpg')];
const said = (message: string, options: Parameters<typeof say>[1] = {}) => say(message, options);
const shown = (message: string, options: Parameters<typeof say>[1] = {}): string => {
  const draft = draftOf(said(message, options));
  return [...textsIn(draft), ...picturesIn(draft)]
    .flatMap((each) => ('text' in each ? [each.text] : []))
    .join('|');
};

describe('director: what is asked of a first video is no part of its words', () => {
  for (const [message, never] of [
    [
      '做个视频信给室友们，内容：四年了，谁的袜子至今没找到主人？以后各在一方，群别退。毕业照放结尾',
      /放结尾/,
    ],
    ['给室友的信：四年了，谁的袜子至今没找到主人？以后各在一方，群别退。请用温柔的音乐', /音乐/],
    [
      "un petit mot : Merci maîtresse parce que tu m'as appris à lire. Mon dessin c'est toi. Mettez la photo en entier svp",
      /Mettez/,
    ],
    [
      'carta en vídeo, el texto es este: Marta, llegamos sin saber ni atarnos las botas. Tus chicas. Pon música suave',
      /música/,
    ],
    [
      'Brief für Oma, der Text: Liebe Oma, ich habe den Vogel gesehen und an dich gedacht. Bitte ruhige Musik dazu',
      /Musik/,
    ],
  ] as const)
    it(message, () => {
      const words = shown(message, { skill: 'best-video-letter-maker', media: ASKED });
      assert.doesNotMatch(words, never);
      assert.notEqual(words, '');
    });

  it('has names on the pictures where names are asked for, and no word for them', () => {
    const words = shown('环岛旅行的照片，每张照片下面写上地名就好', { media: ASKED });
    assert.equal(words, '毕业照|军训|食堂');
  });

  it('opens with the clip that is named, and shows no words of it', () => {
    const media = [photo('篮球训练.jpg'), photo('教练.jpg'), clip('三步上篮.mp4', 16_000)];
    const direction = said('篮球班招生，开头用三步上篮的视频', { skill: 'media-content-generator', media });
    assert.equal(picturesIn(draftOf(direction))[0]?.name, '三步上篮');
    assert.doesNotMatch(
      shown('篮球班招生，开头用三步上篮的视频', { skill: 'media-content-generator', media }),
      /视频/,
    );
  });
});

describe('director: what is heard, and of which part it is said, in a first request', () => {
  const text = embedScripts('', [{ name: 'text.txt', text: SCRIPT }]);
  const sounds = (request: string) =>
    soundsIn(draftOf(said(`${request}\n${text}`, { skill: 'ai-video-generator-ai', media: ASKED })));
  for (const request of [
    'video for the lobby screen, there are no speakers',
    'Video zum Text für den Bildschirm im Treppenhaus, also ohne Ton, hochkant',
    'vídeo del guion para la pantalla, sin sonido',
    'une vidéo de mon texte pour l’écran du hall, sans son',
    'vídeo do roteiro para a tela do saguão, sem som',
    '电梯屏幕播的，没有喇叭，只要字和图',
    'ロビーの画面用の動画にして、音なしで',
  ])
    it(`has neither music nor a voice: ${request}`, () => assert.deepEqual(sounds(request), []));

  it('plays the file that is to be its background, though no music is wanted', () => {
    const media = [photo('长城.jpg'), sound('风声.mp3', 60_000)];
    const draft = draftOf(said('纪录片的感觉，背景就用风声，不要音乐', { media }));
    assert.deepEqual(
      soundsIn(draft).map(({ name }) => name),
      ['风声'],
    );
  });

  it('does not do to all what is to be done to a part, and tells it', () => {
    const { calls: done, reply } = said('做个视频，停电那段画面可以暗下来吗', { media: ASKED });
    assert.ok(!done.some(({ do: name }) => name === 'set_colors'));
    assert.match(reply, /停电那段/);
  });

  it('gives the voice the kind that is asked for, and makes no music of it', () => {
    const { calls: done, reply } = said(`youtube video off this script, energetic voice\n${text}`, {
      skill: 'ai-video-generator-ai',
      media: ASKED,
    });
    assert.ok(!done.some(({ do: name }) => name === 'tune_music'));
    assert.ok(done.some((call) => call.do === 'set_narration' && call.pitch !== undefined));
    assert.doesNotMatch(reply, /did not understand/);
  });

  it('does not deny a picture that has to be in it', () => {
    const { reply } = said('毕业视频，毕业照一定要出现！！', { media: ASKED });
    assert.doesNotMatch(reply, /没有听懂|没有另作/);
  });

  it('has no title where subtitles are asked for', () => {
    const titles = ['Untertitel dazu', 'con subtítulos', 'avec des sous-titres'].flatMap((words) =>
      picturesIn(
        draftOf(said(`Video, ${words}\n${text}`, { skill: 'ai-video-generator-ai', media: ASKED })),
      ).filter(({ kind }) => kind === 'card'),
    );
    assert.deepEqual(titles, []);
  });
});
