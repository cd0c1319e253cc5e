import type { Row } from './rows.ts';

/** Where pictures are put, how often they are seen, and pictures that are named by where they stand. */
export const PLACES: readonly Row[] = [
  {
    said: ['show the panda twice', 'have the panda two times'],
    calls: [{ do: 'duplicate_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: [
      'put the tomato between the panda and the larch',
      'the tomato between the panda and the larch please',
    ],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: '05-tomato.jpg' },
        to: { at: 'after', target: { by: 'name', name: 'panda' } },
      },
    ],
  },
  {
    said: [
      'make the larch the last one',
      'have the larch be the last picture please',
      'keep the larch for the end',
    ],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '03-larch.jpg' }, to: { at: 'end' } }],
  },
  {
    said: ["I'm not keen on the panda, remove it", 'the panda is so ugly, get rid of it please'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }],
  },
  {
    said: ['the larch should be quicker'],
    calls: [
      { do: 'set_picture_length', target: { by: 'name', name: '03-larch.jpg' }, length: { times: 0.667 } },
    ],
  },
  {
    said: ['the larch flashes by', 'the larch just whizzes past'],
    calls: [
      { do: 'set_picture_length', target: { by: 'name', name: '03-larch.jpg' }, length: { times: 1.5 } },
    ],
  },
  {
    said: ['the larch looks a bit dull'],
    calls: [{ do: 'set_colors', target: { by: 'name', name: '03-larch.jpg' }, look: 'vivid' }],
  },
  {
    said: ['except the larch, let that one sit for 5', 'the larch for 5 seconds'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: '03-larch.jpg' }, length: { to: 5000 } }],
  },
  {
    said: ['swap the red one and the blue one'],
    calls: [{ do: 'swap_pictures', target: { by: 'name', name: 'red' }, with: { by: 'name', name: 'blue' } }],
  },
  {
    said: ['put the logo at the end', 'logo last please', 'finish on our logo'],
    calls: [{ do: 'add_pictures', files: ['logo.png'], at: { at: 'place', number: -1 } }],
  },
  {
    said: ['put the clip somewhere in the middle', 'clip in the middle pls'],
    calls: [{ do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'middle' } }],
  },
  {
    said: ['two photos at a time', 'side by side in pairs', 'can we have two pictures on screen at once'],
    calls: [{ do: 'split_pictures', target: { by: 'all' }, each: 2 }],
  },
  {
    said: ['replace photo 2 with “03-larch.jpg”'],
    calls: [
      {
        do: 'replace_picture',
        target: { by: 'number', of: 'photo', numbers: [2] },
        file: '03-larch.jpg',
      },
    ],
  },
  // The numbers are those of before the message.
  {
    said: ['photo 3 should be first and photo 1 last'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'photo', numbers: [3] },
        to: { at: 'start' },
      },
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'picture', numbers: [2] },
        to: { at: 'end' },
      },
    ],
  },
  {
    said: ['show the panda again at the end'],
    calls: [{ do: 'duplicate_pictures', target: { by: 'name', name: 'panda' }, to: { at: 'end' } }],
  },
];
