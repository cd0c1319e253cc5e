import type { Row } from '../table.ts';

/** What wishes mean beside one another, and what is said in a roundabout way. */
export const BESIDE: readonly Row[] = [
  {
    said: [
      'at the end put a card that says See you soon and let it stay a good 6 seconds',
      'finish with a card that says See you soon and hold it for 6 seconds',
      'put a card at the end reading See you soon, leave it there 6 seconds',
    ],
    calls: [
      { do: 'add_card', text: 'See you soon', at: { at: 'end' } },
      { do: 'set_picture_length', target: { by: 'spoken' }, length: { to: 6000 } },
    ],
  },
  {
    said: ['title in yellow and bigger and can it sort of slide in from the left'],
    calls: [
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { color: '#ffd21f', size: { times: 1.4 } },
      },
      {
        do: 'design_text',
        which: { by: 'role', role: 'title' },
        design: { enter: { kind: 'slide', d: 350 } },
      },
    ],
  },
  {
    said: [
      'make it tall for phones instead',
      'the same video but in portrait',
      'i want the same thing in vertical',
    ],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  {
    said: ['put something dark behind the words', 'put the text on a dark backing'],
    calls: [
      { do: 'design_text', which: { by: 'all' }, design: { plate: { color: '#000000', opacity: 0.75 } } },
    ],
  },
  {
    said: ['add a 5 second tail at the end', 'leave 5 seconds at the end'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { more: 5000 },
      },
    ],
  },
  {
    said: ['half speed rabbit and mute it', 'slow the rabbit clip down to half and mute it'],
    calls: [
      { do: 'set_speed', target: { by: 'name', name: 'rabbit.mp4' }, speed: { to: 0.5 } },
      { do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true },
    ],
  },
];
