import type { Row } from '../table.ts';

/** How long pictures are seen. */
export const LENGTHS: readonly Row[] = [
  {
    said: ['can you make the first photo stay on screen a bit longer pls'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [1] },
        length: { times: 1.25 },
      },
    ],
  },
  {
    said: ['each photo should be 2 seconds', '2 seconds per photo', 'photos should change every 2 seconds'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } }],
  },
  {
    said: ['show every picture for 4 sec'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } }],
  },
  {
    said: ['give every photo five seconds', 'give each image 5 seconds'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } }],
  },
  {
    said: ['the tomato for just one second'],
    calls: [
      { do: 'set_picture_length', target: { by: 'name', name: '05-tomato.jpg' }, length: { to: 1000 } },
    ],
  },
  {
    said: ['whale twice as long'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { times: 2 } }],
  },
  {
    said: ['show the second photo for 6 seconds and the third for 2'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [2] }, length: { to: 6000 } },
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [3] },
        length: { to: 2000 },
      },
    ],
  },
  {
    said: ['every photo 3.5 seconds'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 3500 } }],
  },
  {
    said: [
      'change picture every 3 seconds',
      'show each for three seconds',
      'make all the photos last 3 seconds',
    ],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } }],
  },
  {
    said: ['each picture needs more time'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.5 } }],
  },
  {
    said: ['give the whale a bit more time'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { times: 1.25 } }],
  },
  {
    said: ['the panda stays too long'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { times: 0.667 } }],
  },
  {
    said: ['keep the tomato on screen for 6 seconds'],
    calls: [
      { do: 'set_picture_length', target: { by: 'name', name: '05-tomato.jpg' }, length: { to: 6000 } },
    ],
  },
  {
    said: ['photo 1: 5s'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 5000 } },
    ],
  },
  {
    said: ['photos 2-4 for 2 seconds each'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'range', of: 'photo', from: 2, to: 4 },
        length: { to: 2000 },
      },
    ],
  },
  {
    said: ['first photo 5 seconds, last photo 8 seconds'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 5000 } },
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 8000 },
      },
    ],
  },
  {
    said: ['double the time of the last photo'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { times: 2 },
      },
    ],
  },
  {
    said: ['half the time for the first one'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'picture', numbers: [1] },
        length: { times: 0.5 },
      },
    ],
  },
  {
    said: ['make the first and last photos longer'],
    calls: [
      {
        do: 'set_picture_length',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [1] },
            { by: 'number', of: 'photo', numbers: [-1] },
          ],
        },
        length: { times: 1.5 },
      },
    ],
  },
  {
    said: ['shorten the clip to 4s'],
    calls: [{ do: 'set_picture_length', target: { by: 'kind', kind: 'clip' }, length: { to: 4000 } }],
  },
  {
    said: ['each slide 2.5s'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 2500 } }],
  },
  {
    said: ['the panda for 4 seconds please'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'panda' }, length: { to: 4000 } }],
  },
  {
    said: [
      'stay longer on the whale',
      'love it, but can the whale be longer?',
      'the picture with the whale should be longer',
    ],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { times: 1.5 } }],
  },
  {
    said: ['shorten the first photo'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [1] },
        length: { times: 0.667 },
      },
    ],
  },
  {
    said: ['the last photo should stay 7 seconds'],
    calls: [
      {
        do: 'set_picture_length',
        target: { by: 'number', of: 'photo', numbers: [-1] },
        length: { to: 7000 },
      },
    ],
  },
  {
    said: ['elva 2 seconds longer'],
    calls: [
      { do: 'set_picture_length', target: { by: 'name', name: '01-elva.jpg' }, length: { more: 2000 } },
    ],
  },
  {
    said: ['let each photo stay a second longer'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { more: 1000 } }],
  },
  {
    said: ['make the clip shorter'],
    calls: [{ do: 'set_picture_length', target: { by: 'kind', kind: 'clip' }, length: { times: 0.667 } }],
  },
  {
    said: ['whale pic -> 6s'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { to: 6000 } }],
  },
  {
    said: ['put the larch one twice as long', 'have the larch twice as long'],
    calls: [{ do: 'set_picture_length', target: { by: 'name', name: '03-larch.jpg' }, length: { times: 2 } }],
  },
  {
    said: ['nice! can it be a bit slower, my dad takes ages to look at things'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { times: 1.25 } }],
  },
];
