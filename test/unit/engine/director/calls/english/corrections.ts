import { named, type Row } from './rows.ts';

const on = (name: string, text: string) =>
  ({ do: 'add_text', text, role: 'caption', on: named(name) }) as const;

/** Words of the video that are wrong, words for several pictures, and pictures by what they have in common. */
export const CORRECTIONS: readonly Row[] = [
  {
    said: [
      "the caption is wrong, it's a panda not a cat",
      'our cat is wrong, should be our panda',
      's/cat/panda/',
      'panda, not cat',
      'it says our cat, make it our panda',
      'it should say panda instead of cat',
    ],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Our cat' }, text: 'Our panda' }],
  },
  {
    said: ['typo! its Laake with two a', 'omg its spelled Laake'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: 'Laake Trip' }],
  },
  {
    said: [
      'elva = Monday, larch = Tuesday, tomato = Lunch',
      'captions: elva: Monday, larch: Tuesday and tomato: Lunch',
      'put the day on each pic. elva is Monday, the larch is Tuesday and the tomato is Lunch',
      'Monday on elva, Tuesday on larch, Lunch on tomato',
    ],
    calls: [on('01-elva.jpg', 'Monday'), on('03-larch.jpg', 'Tuesday'), on('05-tomato.jpg', 'Lunch')],
  },
  {
    said: ['panda = Bao, whale = Moby'],
    calls: [
      { do: 'set_text', which: { by: 'on', pictures: named('02-red-panda.jpg') }, text: 'Bao' },
      on('04-blue-whale.jpg', 'Moby'),
    ],
  },
  {
    said: ['remove the picture with the whale', 'drop the photo of the whale'],
    calls: [{ do: 'remove_pictures', target: named('whale') }],
  },
  {
    said: ['every other photo in black and white', 'make every second picture black and white'].slice(0, 1),
    calls: [
      {
        do: 'set_colors',
        target: {
          by: 'these',
          of: [named('02-red-panda.jpg'), named('04-blue-whale.jpg'), named('rabbit.mp4')],
        },
        look: 'mono',
      },
    ],
  },
  {
    said: ['write £29.99 on photo 3', 'put £29.99 on photo 3'],
    calls: [
      { do: 'add_text', text: '£29.99', role: 'caption', on: { by: 'number', of: 'photo', numbers: [3] } },
    ],
  },
  {
    said: ['add @lakelovers at the bottom the whole time'],
    calls: [
      {
        do: 'add_text',
        text: '@lakelovers',
        role: 'caption',
        when: { place: 'whole' },
        design: { place: 'bottom' },
      },
    ],
  },
  {
    said: ['make the caption say Our Dog'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'caption' }, text: 'Our Dog' }],
  },
  {
    said: ['caption on photo 2 should be Bao Bao'],
    calls: [
      {
        do: 'set_text',
        which: { by: 'on', pictures: { by: 'number', of: 'photo', numbers: [2] } },
        text: 'Bao Bao',
      },
    ],
  },
  {
    said: ['can you add the date 12 June 2024 to the title'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Lake Trip, 12 June 2024' }],
  },
  {
    said: ['add Thanks for watching at the end'],
    calls: [{ do: 'add_text', text: 'Thanks for watching', role: 'caption', when: { place: 'end' } }],
  },
  {
    said: ['write Summer on the first and Winter on the last photo'],
    calls: [
      { do: 'add_text', text: 'Summer', role: 'caption', on: { by: 'number', of: 'picture', numbers: [1] } },
      { do: 'add_text', text: 'Winter', role: 'caption', on: { by: 'number', of: 'photo', numbers: [-1] } },
    ],
  },
];
