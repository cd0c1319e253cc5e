import { named, type Row } from './rows.ts';

const all = { by: 'all' } as const;
const captions = { by: 'role', role: 'caption' } as const;
const title = { by: 'role', role: 'title' } as const;

/** Wishes among words that ask for nothing: why, who says so, what was wrong, what is to stay. */
export const REMARKS: readonly Row[] = [
  {
    said: [
      'turn photo 3 black and white, it reminds me of my grandfather',
      'photo 3 in black and white pls my aunt is a photographer',
      'photo 3 black and white. we watched it with the whole family last night',
      'my wife says photo 3 should be black and white',
    ],
    calls: [{ do: 'set_colors', target: { by: 'number', of: 'photo', numbers: [3] }, look: 'mono' }],
  },
  {
    said: [
      'remove the whale, my sister hates it',
      'remove the whale. nobody ever liked that day anyway',
      'the whale is awful because it was raining, remove it',
    ].slice(0, 2),
    calls: [{ do: 'remove_pictures', target: named('whale') }],
  },
  {
    said: ['the title is a bit small', 'title looks really tiny', 'the title is rather small on my phone'],
    calls: [{ do: 'design_text', which: title, design: { size: { times: 1.4 } } }],
  },
  {
    said: ['the title is pretty huge', 'hmm the title looks kind of big'],
    calls: [{ do: 'design_text', which: title, design: { size: { times: 1 / 1.4 } } }],
  },
  {
    said: [
      'the whale came out sideways, rotate it',
      'the whale is lying on its side. turn it clockwise please',
    ],
    calls: [{ do: 'set_framing', target: named('whale'), turnBy: 90 }],
  },
  {
    said: [
      'all that zooming in and out makes me dizzy',
      'the zooming gives my mum a headache, no motion please',
      "the pictures shouldn't move",
    ].slice(0, 2),
    calls: [{ do: 'set_motion', target: all, motion: 'none' }],
  },
  {
    said: [
      'the captions are too small my gran cant read them',
      'captions bigger, my gran hasnt got her glasses',
      'make the captions bigger. the rest is fine',
      'captions bigger please, leave everything else as it is',
      'captions bigger but dont touch the music',
    ],
    calls: [{ do: 'design_text', which: captions, design: { size: { times: 1.4 } } }],
  },
  {
    said: [
      'the music drowns out my voice',
      'i cant hear grandpa over the music',
      'the song is drowning out what he says whenever he talks',
    ],
    calls: [{ do: 'set_sound', which: 'music', duck: true, volume: { times: 0.67 } }],
  },
  {
    said: ['music way down when im talking, normal again after', 'turn the music down while she speaks'],
    calls: [{ do: 'set_sound', which: 'music', duck: true }],
  },
  {
    said: ['start the song at the chorus, thats at 0:12', 'have the music begin at the drop its at 0:12'],
    calls: [{ do: 'set_sound', which: 'music', from: 12_000 }],
  },
  {
    said: ['a few things: 1. title bigger 2. drop the tomato', '1) title bigger 2) drop the tomato'],
    calls: [
      { do: 'design_text', which: title, design: { size: { times: 1.4 } } },
      { do: 'remove_pictures', target: named('05-tomato.jpg') },
    ],
  },
  {
    said: ['the whale a bit longer, like 6 seconds', 'let the whale stay longer, 6 secs'],
    calls: [{ do: 'set_picture_length', target: named('whale'), length: { to: 6000 } }],
  },
  {
    said: ['make it end with a fade to black over 3 seconds', 'fade to black at the end, over 3 seconds'],
    calls: [{ do: 'set_ending', fadeOut: 3000 }],
  },
  {
    said: ['between photos 2 and 3 i want a card “Day two” on green'],
    calls: [
      {
        do: 'add_card',
        text: 'Day two',
        at: { at: 'after', target: { by: 'number', of: 'photo', numbers: [2] } },
      },
      { do: 'set_card', target: { by: 'spoken' }, ground: '#1f9d55' },
    ],
  },
  {
    said: ['the title should be at the bottom not the middle'],
    calls: [{ do: 'design_text', which: title, design: { place: 'bottom' } }],
  },
  {
    said: ['cut the pics on the beat'],
    calls: [{ do: 'match_music' }],
  },
  {
    said: ['make the lovely fluffy whale black and white', 'turn the whale properly black and white'],
    calls: [{ do: 'set_colors', target: named('whale'), look: 'mono' }],
  },
  {
    said: ['the whale is cut off', 'now the whale gets cropped at the top'],
    calls: [{ do: 'set_framing', target: named('whale'), loss: 0, crop: null }],
  },
  {
    said: [
      'the title disappears before anyone can read it',
      "the title isn't up long enough",
      'the title needs more time',
    ],
    calls: [{ do: 'time_text', which: title, when: { length: 4500 } }],
  },
  {
    said: ['the title should only show when the whale comes up'],
    calls: [{ do: 'time_text', which: title, on: named('whale') }],
  },
  {
    said: ['the music should only start when the larch comes', 'let the song come in with the larch'].slice(
      0,
      1,
    ),
    calls: [{ do: 'set_sound', which: 'music', start: 6000 }],
  },
  {
    said: ['title teal #0f766e not white', 'the title must be #0f766e'],
    calls: [{ do: 'design_text', which: title, design: { color: '#0f766e' } }],
  },
  {
    said: ['spice up the transitions a bit', 'livelier transitions please'],
    calls: [{ do: 'set_transition', target: all, kind: 'slide' }],
  },
  {
    said: ['first the photos and then all the clips', 'first all the pics then the videos'],
    calls: [{ do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'end' } }],
  },
  {
    said: ['boring! make the title bigger', 'loop the music, its too short'].slice(1),
    calls: [{ do: 'set_sound', which: 'music', loop: true }],
  },
  {
    said: ['needs to be exactly 30 seconds, i dont care how but all the photos have to stay in'],
    calls: [{ do: 'set_length', length: { to: 30_000 } }],
  },
  {
    said: ['i dont like the zoom on the panda, keep that one still'],
    calls: [{ do: 'set_motion', target: named('panda'), motion: 'none' }],
  },
  {
    said: ['title font is ugly, try something more elegant'],
    calls: [{ do: 'design_text', which: title, design: { font: 'serif' } }],
  },
  {
    said: ['the tomato looks weird in black n white'],
    calls: [{ do: 'set_colors', target: named('05-tomato.jpg'), reset: true }],
  },
  {
    said: ['the second picture needs to go'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [2] } }],
  },
  {
    said: ['make all of them 4 secs except the panda which should be 6'],
    calls: [
      { do: 'set_picture_length', target: all, length: { to: 4000 } },
      { do: 'set_picture_length', target: named('panda'), length: { to: 6000 } },
    ],
  },
  {
    said: ['first 2 pics 3 secs each, the others 5'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'photo', from: 1, to: 2 },
        length: { to: 3000 },
      },
      { do: 'set_picture_length', target: { by: 'but', of: [{ by: 'spoken' }] }, length: { to: 5000 } },
    ],
  },
  {
    said: ['everything is too fast for my grandma'],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  {
    said: ['mute the rabbit but keep the music'],
    calls: [{ do: 'set_clip_sound', target: named('rabbit.mp4'), muted: true }],
  },
  {
    said: ['thx! one last thing, remove the title'],
    calls: [{ do: 'remove_texts', which: title }],
  },
  {
    said: ['fade between the pictures instead of sliding'],
    calls: [{ do: 'set_transition', target: all, kind: 'crossfade' }],
  },
  {
    said: ['the text overlaps her face, move it up'],
    calls: [{ do: 'design_text', which: { by: 'all' }, design: { place: 'top' } }],
  },
  {
    said: ['logo only at the end'],
    calls: [{ do: 'add_overlay', file: 'logo.png', when: { place: 'end' } }],
  },
];
