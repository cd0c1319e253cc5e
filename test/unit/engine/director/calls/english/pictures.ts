import type { Row } from '../table.ts';

/** Which pictures there are, in which order, for how long. */
export const PICTURES: readonly Row[] = [
  {
    said: ['i dont want the whale pic in there'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'whale' } }],
  },
  {
    said: ['can you swap the panda and the tomato'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'name', name: 'panda' },
        with: { by: 'name', name: '05-tomato.jpg' },
      },
    ],
  },
  {
    said: ['put the panda first', "it's good but the panda photo should come first"],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'panda' }, to: { at: 'start' } }],
  },
  {
    said: ['start with the tomato'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '05-tomato.jpg' }, to: { at: 'start' } }],
  },
  {
    said: ['i want to end on the whale', 'whale last'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'end' } }],
  },
  {
    said: ['move the last picture to the beginning', 'bring the last photo to the front'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [-1] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['put the clip right after the panda'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'kind', kind: 'clip' },
        to: { at: 'after', target: { by: 'name', name: 'panda' } },
      },
    ],
  },
  {
    said: ['get rid of the video clip', "we don't need the clip"],
    calls: [{ do: 'remove_pictures', target: { by: 'kind', kind: 'clip' } }],
  },
  {
    said: [
      'lose the tomato',
      "hi there, could you pls remove the picture of the tomato, it doesn't fit",
      "i don't like the tomato, take it out",
      'no tomato please',
      "don't show the tomato",
    ],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: '05-tomato.jpg' } }],
  },
  {
    said: ['drop the 3rd one'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [3] } }],
  },
  {
    said: ['delete photos 2 to 4'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 2, to: 4 } }],
  },
  {
    said: ['remove everything except the panda and the whale', 'i only want the panda and the whale'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'name', name: 'panda' },
            { by: 'name', name: 'whale' },
          ],
        },
      },
    ],
  },
  {
    said: ['use only the first three'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'picture', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['just the first 3 photos', 'pics 1-3 only'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'photo', from: 1, to: 3 }] } },
    ],
  },
  {
    said: ['keep only the photos, no clips'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'photo' }] } }],
  },
  {
    said: [
      'reverse',
      'reverse order',
      'opposite order please',
      'turn the order around',
      'the other way round please',
      'the order should be reversed',
    ],
    calls: [{ do: 'order_pictures', by: 'reverse' }],
  },
  {
    said: [
      'shuffle them',
      'mix up the order',
      'randomise the order please',
      'shuffle plz',
      'random order plz',
    ],
    calls: [{ do: 'order_pictures', by: 'shuffle' }],
  },
  {
    said: [
      'sort by name',
      'put them in alphabetical order',
      'show them in the order of their names',
      'sort the photos alphabetically',
    ],
    calls: [{ do: 'order_pictures', by: 'name' }],
  },
  {
    said: ['swap elva and larch'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'name', name: '01-elva.jpg' },
        with: { by: 'name', name: '03-larch.jpg' },
      },
    ],
  },
  {
    said: ['take out pic 3', 'exclude photo 3'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [3] } }],
  },
  {
    said: ['delet the secnd foto'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [2] } }],
  },
  {
    said: ['i want the 2nd pic to be first'],
    calls: [
      { do: 'move_pictures', target: { by: 'number', of: 'photo', numbers: [2] }, to: { at: 'start' } },
    ],
  },
  {
    said: ['photo 4 should go before photo 2'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'photo', numbers: [4] },
        to: { at: 'before', target: { by: 'number', of: 'photo', numbers: [2] } },
      },
    ],
  },
  {
    said: ['let the panda come right after the whale'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: 'panda' },
        to: { at: 'after', target: { by: 'name', name: 'whale' } },
      },
    ],
  },
  {
    said: [
      'can the rabbit video come first',
      'can you put the rabbit at the start',
      'rabbit clip at the very beginning please',
    ],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'rabbit.mp4' }, to: { at: 'start' } }],
  },
  {
    said: ['move rabbit.mp4 to the end plz'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'rabbit.mp4' }, to: { at: 'end' } }],
  },
  {
    said: ['only first and last photo'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'number', of: 'photo', numbers: [1] },
            { by: 'number', of: 'photo', numbers: [-1] },
          ],
        },
      },
    ],
  },
  {
    said: ['get rid of all but the panda'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'name', name: 'panda' }] } }],
  },
  {
    said: ['everything except the clip should go', 'drop everything apart from the clip'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'clip' }] } }],
  },
  {
    said: ['remove the last two photos'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: -2, to: -1 } }],
  },
  {
    said: ['remove photos 1, 3 and 5'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'number', of: 'photo', numbers: [1] },
            { by: 'number', of: 'photo', numbers: [3] },
            { by: 'number', of: 'photo', numbers: [5] },
          ],
        },
      },
    ],
  },
  {
    said: ['rearrange so the whale is second', 'whale to position 2'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'place', number: 2 } }],
  },
  {
    said: ['put the larch in third place', 'make the larch number 3'],
    calls: [
      { do: 'move_pictures', target: { by: 'name', name: '03-larch.jpg' }, to: { at: 'place', number: 3 } },
    ],
  },
  {
    said: ['please remove pic number 4'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [4] } }],
  },
  {
    said: ['could u delete the last one plz'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'picture', numbers: [-1] } }],
  },
  {
    said: ['get rid of the first two photos'],
    calls: [{ do: 'remove_pictures', target: { by: 'range', of: 'photo', from: 1, to: 2 } }],
  },
  {
    said: ['ditch the larch'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: '03-larch.jpg' } }],
  },
  {
    said: ['photo 5 out'],
    calls: [{ do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [5] } }],
  },
  {
    said: ['leave only photos 1 and 2'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'number', of: 'photo', numbers: [1] },
            { by: 'number', of: 'photo', numbers: [2] },
          ],
        },
      },
    ],
  },
  {
    said: ['place the panda behind the larch'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'name', name: 'panda' },
        to: { at: 'after', target: { by: 'name', name: '03-larch.jpg' } },
      },
    ],
  },
  {
    said: ['move photo 1 to the third position'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        to: { at: 'place', number: 3 },
      },
    ],
  },
  {
    said: ['photo 3 before photo 1'],
    calls: [
      {
        do: 'move_pictures',
        target: { by: 'number', of: 'photo', numbers: [3] },
        to: { at: 'before', target: { by: 'number', of: 'photo', numbers: [1] } },
      },
    ],
  },
  {
    said: ['exchange the first and the last photo'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [1] },
        with: { by: 'number', of: 'photo', numbers: [-1] },
      },
    ],
  },
  {
    said: ['swap photo 2 with photo 5'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'number', of: 'photo', numbers: [2] },
        with: { by: 'number', of: 'photo', numbers: [5] },
      },
    ],
  },
  {
    said: ['trade places of elva and tomato'],
    calls: [
      {
        do: 'swap_pictures',
        target: { by: 'name', name: '01-elva.jpg' },
        with: { by: 'name', name: '05-tomato.jpg' },
      },
    ],
  },
  {
    said: ['call photo 1 "Elva the cat"'],
    calls: [
      { do: 'rename_picture', target: { by: 'number', of: 'photo', numbers: [1] }, name: 'Elva the cat' },
    ],
  },
  {
    said: ['add a text card saying "Chapter 2" at the end'],
    calls: [{ do: 'add_card', text: 'Chapter 2', at: { at: 'end' } }],
  },
  {
    said: ['take the rabbit out of the video please'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'rabbit.mp4' } }],
  },
  {
    said: ["i'd prefer the larch as the opening picture"],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '03-larch.jpg' }, to: { at: 'start' } }],
  },
  { said: ['skip the panda'], calls: [{ do: 'remove_pictures', target: { by: 'name', name: 'panda' } }] },
  {
    said: ['remove photo 2 and make the video 15 seconds'],
    calls: [
      { do: 'remove_pictures', target: { by: 'number', of: 'photo', numbers: [2] } },
      { do: 'set_length', length: { to: 15000 } },
    ],
  },
  {
    said: ['shuffle the photos, 2 seconds each, no transitions, and mute the clip'],
    calls: [
      { do: 'order_pictures', by: 'shuffle' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } },
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
      { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true },
    ],
  },
  {
    said: ['delete the tomato, put the whale first and zoom in on it'],
    calls: [
      { do: 'remove_pictures', target: { by: 'name', name: '05-tomato.jpg' } },
      { do: 'move_pictures', target: { by: 'name', name: 'whale' }, to: { at: 'start' } },
      { do: 'set_motion', target: { by: 'spoken' }, motion: 'zoom-in' },
    ],
  },
  {
    said: ['the photo at 0:12 should be removed'],
    calls: [{ do: 'remove_pictures', target: { by: 'time', from: 12000, to: 12000 } }],
  },
];
