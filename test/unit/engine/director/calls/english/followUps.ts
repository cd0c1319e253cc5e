import type { Call } from '../../../../../../src/engine/director/edits/calls/calls.ts';

/** Messages that lean on the one before, one after the other. */
export interface Talk {
  readonly begins: string;
  readonly then: readonly {
    readonly said: string;
    readonly calls: readonly Call[];
    readonly moved?: number;
  }[];
}

export const TALKS: readonly Talk[] = [
  {
    begins: 'make it shorter',
    then: [
      {
        said: 'make it 20 seconds and post it on youtube',
        calls: [{ do: 'set_length', length: { to: 20000 } }],
      },
      {
        said: 'cut it to 15 seconds and whatsapp it to Jo please',
        calls: [{ do: 'set_length', length: { to: 15000 } }],
      },
    ],
  },
  {
    begins: 'make it shorter',
    then: [
      { said: 'a bit more', calls: [{ do: 'set_length', length: { times: 0.841 } }] },
      { said: 'no, too short now', calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }] },
    ],
  },
  {
    begins: 'make the title red',
    then: [
      {
        said: 'no, blue',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { color: '#1f6feb' } }],
      },
      {
        said: 'a bit bigger',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { size: { times: 1.2 } } }],
      },
      {
        said: 'smaller',
        calls: [
          { do: 'design_text', which: { by: 'spoken' }, design: { size: { times: 0.7142857142857143 } } },
        ],
      },
      {
        said: 'and bold',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { weight: 'bold' } }],
      },
    ],
  },
  {
    begins: 'remove photo 2',
    then: [
      {
        said: 'no, I meant the third',
        calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [3] } }],
        moved: -1,
      },
      { said: 'put it back', calls: [], moved: -1 },
    ],
  },
  {
    begins: 'make everything black and white',
    then: [
      {
        said: 'actually no, only the last one',
        calls: [{ do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [-1] }, look: 'mono' }],
        moved: -1,
      },
    ],
  },
  {
    begins: 'make photo 1 black and white',
    then: [
      {
        said: 'not that one, the last',
        calls: [{ do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [-1] }, look: 'mono' }],
        moved: -1,
      },
      {
        said: 'the same for the others',
        calls: [{ do: 'set_colors', target: { by: 'but', of: [{ by: 'spoken' }] }, look: 'mono' }],
      },
    ],
  },
  {
    begins: 'brighten the panda',
    then: [
      {
        said: 'the same for all the rest',
        calls: [
          { do: 'set_colors', target: { by: 'but', of: [{ by: 'spoken' }] }, brightness: { more: 0.2 } },
        ],
      },
      {
        said: 'do that to the whale too',
        calls: [{ do: 'set_colors', target: { by: 'name', name: 'whale' }, brightness: { more: 0.2 } }],
      },
      {
        said: 'and the tomato',
        calls: [
          { do: 'set_colors', target: { by: 'name', name: '05-tomato.jpg' }, brightness: { more: 0.2 } },
        ],
      },
      {
        said: 'a bit less',
        calls: [
          { do: 'set_colors', target: { by: 'name', name: '05-tomato.jpg' }, brightness: { more: -0.06 } },
        ],
      },
    ],
  },
  {
    begins: 'music at 30%',
    then: [
      { said: 'sorry 40', calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.4 } }] },
      { said: 'louder', calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }] },
      { said: 'a little quieter', calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }] },
    ],
  },
  {
    begins: 'make it 20 seconds',
    then: [
      { said: 'actually 25', calls: [{ do: 'set_length', length: { to: 25000 } }] },
      { said: 'no make that 30', calls: [{ do: 'set_length', length: { to: 30000 } }] },
    ],
  },
  {
    begins: 'add the title "Hello"',
    then: [
      {
        said: 'move it to the bottom',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { place: 'bottom' } }],
      },
      {
        said: 'make it yellow',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { color: '#ffd21f' } }],
      },
      { said: 'actually remove it', calls: [{ do: 'remove_texts', which: { by: 'spoken' } }] },
      { said: 'put it back', calls: [], moved: -1 },
    ],
  },
  {
    begins: 'show the whale for 5 seconds',
    then: [
      {
        said: 'same for the tomato',
        calls: [
          { do: 'set_picture_length', target: { by: 'name', name: '05-tomato.jpg' }, length: { to: 5000 } },
        ],
      },
      {
        said: 'longer',
        calls: [{ do: 'set_picture_length', target: { by: 'spoken' }, length: { times: 1.5 } }],
      },
      {
        said: 'even longer',
        calls: [{ do: 'set_picture_length', target: { by: 'spoken' }, length: { times: 2.25 } }],
      },
    ],
  },
  {
    begins: 'rotate photo 2',
    then: [
      {
        said: 'other way',
        calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 180 }],
      },
      {
        said: 'again',
        calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 180 }],
      },
    ],
  },
  {
    begins: 'crossfade of 2 seconds',
    then: [
      { said: 'shorter', calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 0.667 } }] },
      { said: 'too fast', calls: [{ do: 'set_transition', target: { by: 'all' }, length: { times: 1.5 } }] },
    ],
  },
  {
    begins: 'add a caption "so cute" on the panda',
    then: [
      { said: 'make that "super cute"', calls: [{ do: 'add_text', text: 'super cute', role: 'caption' }] },
      {
        said: 'change it to "the cutest"',
        calls: [{ do: 'set_text', which: { by: 'spoken' }, text: 'the cutest' }],
      },
    ],
  },
  {
    begins: 'add calm music',
    then: [{ said: 'something happier', calls: [{ do: 'tune_music', mood: 'upbeat' }] }],
  },
  {
    begins: 'move the tomato to the front',
    then: [
      {
        said: 'no, to the end',
        calls: [{ do: 'move_pictures', target: { by: 'name', name: '05-tomato.jpg' }, to: { at: 'end' } }],
      },
      {
        said: 'and the panda after it',
        calls: [{ do: 'move_pictures', target: { by: 'name', name: 'panda' }, to: { at: 'end' } }],
      },
    ],
  },
  {
    begins: 'make the first photo brighter',
    then: [
      { said: 'and warmer', calls: [{ do: 'set_colors', target: { by: 'spoken' }, warmth: { more: 0.3 } }] },
      { said: 'undo', calls: [], moved: -1 },
    ],
  },
  {
    begins: 'slow down the clip',
    then: [
      {
        said: 'a bit more',
        calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 0.784 } }],
      },
      {
        said: 'back to normal speed',
        calls: [{ do: 'set_speed', target: { by: 'spoken' }, speed: { to: 1 } }],
      },
      {
        said: 'mute it',
        calls: [
          { do: 'remove_sound', which: 'music' },
          { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true },
        ],
      },
    ],
  },
  {
    begins: 'put logo.png in the top left',
    then: [
      { said: 'bigger', calls: [{ do: 'set_overlay', size: { times: 1.5 } }] },
      { said: 'top right instead', calls: [{ do: 'set_overlay', place: 'top-right' }] },
      { said: 'no the bottom', calls: [{ do: 'set_overlay', place: 'bottom' }] },
    ],
  },
  {
    begins: 'make the captions bigger',
    then: [
      {
        said: 'twice as big',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { size: { times: 2 } } }],
      },
      {
        said: 'and white',
        calls: [{ do: 'design_text', which: { by: 'spoken' }, design: { color: '#ffffff' } }],
      },
    ],
  },
  {
    begins: 'play the clip at double speed',
    then: [
      { said: 'undo', calls: [], moved: -1 },
      { said: 'oh well it was nicer fast. redo', calls: [] },
    ],
  },
  {
    begins: 'reverse the order',
    then: [
      { said: 'yes perfect thanks', calls: [] },
      { said: 'hmm undo that', calls: [], moved: -1 },
    ],
  },
  {
    begins: 'make photo 3 warmer',
    then: [
      {
        said: 'and the next one too',
        calls: [
          { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [4] }, warmth: { more: 0.3 } },
        ],
      },
      {
        said: 'the one before it as well',
        calls: [
          { do: 'set_colors', target: { by: 'number', of: 'picture', numbers: [3] }, warmth: { more: 0.3 } },
        ],
      },
    ],
  },
  {
    begins: 'shorten the whale',
    then: [
      {
        said: 'more',
        calls: [
          { do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { times: 0.667 } },
        ],
      },
      {
        said: 'make the others shorter too',
        calls: [
          {
            do: 'set_picture_length',
            target: { by: 'but', of: [{ by: 'spoken' }] },
            length: { times: 0.667 },
          },
        ],
      },
    ],
  },
  {
    begins: 'put “Lisbon 2023” on the first photo',
    then: [
      {
        said: 'same for all the others',
        calls: [
          {
            do: 'add_text',
            text: 'Lisbon 2023',
            role: 'caption',
            on: { by: 'but', of: [{ by: 'number', of: 'photo', numbers: [1] }] },
          },
        ],
      },
    ],
  },
  {
    begins: 'rotate photo 2',
    then: [
      {
        said: 'wrong way, now its upside down',
        calls: [{ do: 'set_framing', target: { by: 'number', of: 'photo', numbers: [2] }, turnBy: 180 }],
      },
    ],
  },
  {
    begins: 'all photos 2 seconds',
    then: [
      {
        said: 'way too fast, i cant even see whos in it',
        calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 2 } }],
      },
    ],
  },
  {
    begins: 'use the photos in black and white',
    then: [{ said: 'i liked the old look better', calls: [], moved: -1 }],
  },
];
