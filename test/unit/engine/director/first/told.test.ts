import assert from 'node:assert/strict';
import type { Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { clip, photo, say, sound } from '../support.ts';

/** First requests as people write them, with the files that they have, and what is done. */
interface Row {
  readonly said: string;
  readonly files: readonly string[];
  readonly skill?: 'best-video-letter-maker' | 'ai-video-generator-ai' | 'media-content-generator';
  readonly calls: readonly Call[];
}

const caption = (text: string, name: string): Call => ({
  ...{ do: 'add_text', text, role: 'caption', on: { by: 'name', name } },
});
const move = (names: readonly string[], at: 'start' | 'end'): Call => {
  const of = names.map((name) => ({ by: 'name' as const, name }));
  const [first] = of;
  return {
    do: 'move_pictures',
    target: of.length === 1 && first ? first : { by: 'these', of },
    to: { at },
  };
};

const ROWS: readonly Row[] = [
  // Who asks, and why.
  {
    said: 'I run a small pottery and know nothing about videos. Could you make one of these, 20 seconds, because the fair is on Sunday?',
    files: ['vase.jpg', 'bowl.jpg'],
    calls: [{ do: 'set_length', length: { to: 20_000 } }],
  },
  {
    said: "it's my nephew's first day at school tomorrow can you make a video, black and white so it looks old",
    files: ['a1.jpg', 'a2.jpg'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }],
  },
  { said: 'puppy vid plz', files: ['d1.jpg', 'd2.jpg'], calls: [] },
  // Words without quotes, at their place.
  {
    said: 'slideshow for our office, write Welcome aboard Priya at the beginning and See you Monday at the end',
    files: ['desk.jpg', 'team.jpg'],
    calls: [
      { do: 'add_text', text: 'Welcome aboard Priya', role: 'title', when: { place: 'start' } },
      { do: 'add_text', text: 'See you Monday', role: 'closing', when: { place: 'end' } },
    ],
  },
  {
    said: 'Title: 3 Mill Lane, two bed cottage. Closing: Ring Barnes & Co 01632 960 001. Logo bottom left throughout.',
    files: ['hall.jpg', 'stove.jpg', 'logo.png'],
    skill: 'media-content-generator',
    calls: [
      { do: 'add_text', text: '3 Mill Lane, two bed cottage', role: 'title' },
      { do: 'add_overlay', file: 'logo.png', place: 'bottom-left' },
    ],
  },
  {
    said: 'put “Hello Leeds” at the start and at the end',
    files: ['p1.jpg', 'p2.jpg'],
    calls: [
      { do: 'add_text', text: 'Hello Leeds', role: 'title', when: { place: 'start' } },
      { do: 'add_text', text: 'Hello Leeds', role: 'closing', when: { place: 'end' } },
    ],
  },
  // Words for each picture.
  {
    said: 'captions: one house / two ships / three dogs',
    files: ['x.jpg', 'y.jpg', 'z.jpg'],
    calls: [caption('one house', 'x.jpg'), caption('two ships', 'y.jpg'), caption('three dogs', 'z.jpg')],
  },
  {
    said: 'promo, price on each: jug 9€, tray 14€',
    files: ['tray.png', 'jug.png'],
    skill: 'media-content-generator',
    calls: [caption('9€', 'jug.png'), caption('14€', 'tray.png')],
  },
  {
    said: 'promo, price on each: 45, 38 and 22 dollars, thin letters',
    files: ['x.jpg', 'y.jpg', 'z.jpg'],
    skill: 'media-content-generator',
    calls: [
      ...[caption('$45', 'x.jpg'), caption('$38', 'y.jpg'), caption('$22', 'z.jpg')],
      { do: 'design_text', which: { by: 'all' }, design: { weight: 'regular' } },
      // Seen as long as its words take to read.
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [2] },
        length: { to: 2300 },
      },
    ],
  },
  {
    said: 'slideshow with the year on each photo',
    files: ['1987 farm.jpg', '2003 farm.jpg'],
    calls: [caption('1987', '1987 farm.jpg'), caption('2003', '2003 farm.jpg')],
  },
  // The order.
  {
    said: 'porch first, then attic, bedrooms, yard last',
    files: ['bed 1.jpg', 'backyard.jpg', 'attic.jpg', 'porch.jpg', 'bed 2.jpg'],
    calls: [
      move(['porch.jpg', 'attic.jpg', 'bed 1.jpg', 'bed 2.jpg'], 'start'),
      move(['backyard.jpg'], 'end'),
    ],
  },
  {
    said: 'start with 0217 then the others',
    files: ['IMG_0215.jpg', 'IMG_0217.jpg'],
    calls: [move(['IMG_0217.jpg'], 'start')],
  },
  {
    said: 'oldest to newest',
    files: ['2001 b.jpg', '1990 a.jpg'],
    calls: [{ do: 'order_pictures', by: 'time' }],
  },
  {
    said: 'a video please, keep the goat one out of it',
    files: ['goat.jpg', 'hen.jpg', 'cow.jpg'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'goat.jpg' } }],
  },
  // What is heard.
  {
    said: 'use take3, not take2, and the harp very quietly underneath',
    files: ['sea.jpg', 'take2.m4a', 'take3.m4a', 'harp.mp3'],
    skill: 'ai-video-generator-ai',
    calls: [
      { do: 'set_voice', voice: { by: 'file', file: 'take3.m4a' } },
      { do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } },
    ],
  },
  {
    said: 'sound only from drums',
    files: ['drums.mp4', 'flute.mp4'],
    calls: [
      {
        do: 'set_clip_sound',
        target: { by: 'but', of: [{ by: 'name', name: 'drums.mp4' }] },
        muted: true,
      },
    ],
  },
  // What is asked for in other forms.
  {
    said: 'show the befores and afters side by side',
    files: ['ann before.jpg', 'ann after.jpg', 'tim before.jpg', 'tim after.jpg'],
    calls: ['ann', 'tim'].map((who) => ({
      do: 'split_pictures',
      target: {
        by: 'these',
        of: [
          { by: 'name', name: `${who} before.jpg` },
          { by: 'name', name: `${who} after.jpg` },
        ],
      },
    })),
  },
  {
    said: 'make a little promo for our market. 12 Weir Lane, Saturday June 7, 9am-1pm.',
    files: ['jam.jpg', 'bread.jpg'],
    skill: 'media-content-generator',
    calls: [
      {
        do: 'add_card',
        text: '12 Weir Lane\nSaturday June 7\n9am-1pm',
        look: 'closing',
        at: { at: 'end' },
      },
    ],
  },
  {
    said: 'text on the second photo: “Where did it go?”',
    files: ['a.jpg', 'b.jpg'],
    skill: 'media-content-generator',
    calls: [
      {
        ...{ do: 'add_text', text: 'Where did it go?', role: 'caption' },
        on: { by: 'number', of: 'photo', numbers: [2] },
      },
    ],
  },
  {
    said: "please don't chop any heads off",
    files: ['a.jpg', 'b.jpg'],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: 'I want the barn first, then the mill, and it should stay a bit longer than the others',
    files: ['mill.jpg', 'barn.jpg', 'lock.jpg'],
    calls: [
      move(['barn.jpg', 'mill.jpg'], 'start'),
      { do: 'set_picture_length', target: { by: 'name', name: 'mill.jpg' }, length: { times: 1.25 } },
    ],
  },
  {
    said: 'A slideshow for my sister Ida. Use all photos',
    files: ['ida.jpg', 'pony.jpg'],
    calls: [],
  },
  {
    said: 'when speech.m4a plays turn the music down, fade to black at the end',
    files: ['a.jpg', 'b.jpg', 'choir.mp3', 'speech.m4a'],
    calls: [
      { do: 'set_sound', which: 'music', duck: true },
      { do: 'set_ending', fadeOut: 1000 },
    ],
  },
  {
    said: 'everything in sepia, no text',
    files: ['a.jpg', 'b.jpg'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'sepia' }],
  },
  {
    said: 'A farewell film, end with a big WELL DONE ZOE',
    files: ['a.jpg', 'b.jpg'],
    calls: [
      {
        ...{ do: 'add_text', text: 'WELL DONE ZOE', role: 'closing', when: { place: 'end' } },
        design: { size: { times: 1.4 } },
      },
    ],
  },
  // How long, how large.
  {
    said: 'zoom in on every photo, 5 seconds',
    files: ['m.jpg', 'n.jpg'],
    calls: [
      { do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } },
    ],
  },
  {
    said: 'all photos and the clip, duration 2 minutes',
    files: ['m.jpg', 'n.jpg', 'o.mp4'],
    calls: [{ do: 'set_length', length: { to: 120_000 } }],
  },
  {
    said: 'Square 1080x1080, exactly 12 seconds, two product photos',
    files: ['m.jpg', 'n.jpg'],
    calls: [
      { do: 'set_shape', ratio: '1:1' },
      { do: 'set_length', length: { to: 12_000 } },
    ],
  },
  {
    said: 'promo for our bakery, logo last',
    files: ['bread.jpg', 'shop.jpg', 'logo.png'],
    skill: 'media-content-generator',
    calls: [{ do: 'add_pictures', files: ['logo.png'], at: { at: 'place', number: -1 } }],
  },
  {
    said: '左边放老家右边放新家，一对一对地对比着放',
    files: ['老家1.jpg', '老家2.jpg', '新家1.jpg', '新家2.jpg'],
    calls: ['1', '2'].map((at) => ({
      do: 'split_pictures',
      target: {
        by: 'these',
        of: [
          { by: 'name', name: `老家${at}.jpg` },
          { by: 'name', name: `新家${at}.jpg` },
        ],
      },
    })),
  },
  {
    said: '猫猫视频，打滚那段放中间',
    files: ['cat1.jpg', 'cat2.jpg', 'cat3.jpg', '打滚.mp4'],
    calls: [{ do: 'add_pictures', files: ['打滚.mp4'], at: { at: 'middle' } }],
  },
  {
    said: 'cat video, vertical, fast cuts',
    files: ['cat1.png', 'cat2.png', 'cat3.png'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { times: 0.6 } },
    ],
  },
  {
    said: 'listing video, floor plan first',
    files: ['house1.jpg', 'house2.jpg', 'floorplan.png'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'floorplan.png' }, to: { at: 'start' } }],
  },
  {
    said: '1080p60',
    files: ['m.jpg', 'n.jpg'],
    calls: [
      { do: 'set_shape', resolution: 1080 },
      { do: 'set_frame_rate', fps: 60 },
    ],
  },
];

const fileOf = (name: string) =>
  /\.(?:mp3|m4a|wav)$/.test(name)
    ? sound(name, 60_000)
    : name.endsWith('.mp4')
      ? clip(name, 12_000)
      : photo(name);

describe('director: first requests as people write them', () => {
  for (const { said, files, skill = 'online-photo-video-maker', calls } of ROWS)
    it(said, () => {
      const direction = say(said, { skill, media: files.map(fileOf) });
      assert.ok(direction.composed, direction.reply);
      assert.deepEqual(
        direction.calls.filter((call) => call.do !== 'match_music'),
        calls,
        direction.reply,
      );
      assert.doesNotMatch(direction.reply, /did not understand/);
    });

  it('has what is to be said at the end on a card, and none of the orders', () => {
    const said = 'Title: Mill Lane. Closing: Ring 01632 960 001. Logo top right throughout. No voice.';
    const media = ['hall.jpg', 'stove.jpg', 'logo.png'].map(fileOf);
    const { draft } = say(said, { skill: 'media-content-generator', media });
    const cards = draft?.t.flatMap(({ sg }) => sg.flatMap((one) => (one.kind === 'card' ? [one.text] : [])));
    assert.deepEqual(cards, ['Ring 01632 960 001']);
  });

  it('asks about what it does not know, however it is said', () => {
    const direction = say('make a video of these with zorbles', { media: ['a.jpg', 'b.jpg'].map(fileOf) });
    assert.match(direction.reply, /zorbles/);
  });

  it('says that it cannot see who is in a picture, and makes the rest', () => {
    const direction = say('a slideshow please, only the photos where Tom is smiling', {
      media: ['a.jpg', 'b.jpg'].map(fileOf),
    });
    assert.match(direction.reply, /2 photos.*can’t see who or what/s);
  });

  it('tells of quoted words that have no place', () => {
    const direction = say('make a slideshow without the “Zorble Festival” music', {
      media: ['a.jpg', 'b.jpg'].map(fileOf),
    });
    assert.match(direction.reply, /Zorble Festival/);
  });

  it('leaves a title and the words at the end half of a video that is too short for both', () => {
    const direction = say('1 second each, title “Hi Jo” and at the end “Bye Jo”', {
      media: ['a.jpg', 'b.jpg', 'c.jpg'].map(fileOf),
    });
    const texts = direction.draft?.t.flatMap(({ sg }) =>
      sg.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
    );
    assert.deepEqual(texts, ['Hi Jo', 'Bye Jo']);
  });

  it('shows no logo among the photos that nobody asked for, and says how it would be', () => {
    const direction = say('slideshow', { media: ['a.jpg', 'b.jpg', 'team logo.png'].map(fileOf) });
    assert.match(direction.reply, /2 photos.*“team logo.png” is not among the pictures/s);
  });
});
