import type { SimpleTarget } from '../../../../../../src/engine/director/edits/calls/targets.ts';
import type { Row } from '../table.ts';

const all = { by: 'all' } as const;
const last: SimpleTarget = { by: 'number', of: 'photo', numbers: [-1] };

/** Plain wishes, as people have them first. */
export const EVERYDAY: readonly Row[] = [
  {
    said: [
      'slow it all down a little',
      'slow everything down a bit',
      "everything's a bit fast",
      'pics are flying by too quick for my mum',
      'the photos change too quickly for us',
    ],
    calls: [{ do: 'set_length', length: { times: 4 / 3 } }],
  },
  { said: ['speed things up a tad'], calls: [{ do: 'set_length', length: { times: 0.75 } }] },
  {
    said: ['hold on the last picture for a bit', 'linger on the last photo a bit longer'],
    calls: [{ do: 'set_picture_length', target: last, length: { times: 1.5 } }],
  },
  {
    said: ['hold on, remove the last photo'],
    calls: [{ do: 'remove_pictures', target: last }],
  },
  {
    said: ['put a white frame around the photos', 'white border round the pics'],
    calls: [
      {
        ...{ do: 'set_framing', target: { by: 'kind', kind: 'photo' }, loss: 0 },
        ground: { kind: 'mat', color: '#ffffff' },
      },
    ],
  },
  {
    said: ['no more fades just cuts', 'cut straight from one to the next'],
    calls: [{ do: 'set_transition', target: all, kind: 'none' }],
  },
  {
    said: ['change Lake to Sea in the title', 'swap Lake for Sea in the title'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: 'Sea Trip' }],
  },
  {
    said: ['it should say Lake Trip 2024', 'oops, that should read Lake Trip 2024'],
    calls: [{ do: 'set_text', which: { by: 'words', words: 'Lake Trip' }, text: 'Lake Trip 2024' }],
  },
  {
    said: ['end card with Open house Sunday', 'final slide: Open house Sunday'],
    calls: [{ do: 'add_card', text: 'Open house Sunday', at: { at: 'end' } }],
  },
  {
    said: [
      'start with a black card saying Lake Days, then the photos',
      'start with the words Lake Days on black',
    ],
    calls: [
      { do: 'add_card', text: 'Lake Days', look: 'scene', at: { at: 'start' } },
      { do: 'set_card', target: { by: 'number', of: 'picture', numbers: [1] }, ground: '#000000' },
    ],
  },
  {
    said: [
      'add captions: Spring, Summer, Autumn',
      'label them Spring, Summer and Autumn',
      'put names under the photos in this order: Spring, Summer & Autumn',
    ],
    calls: ['Spring', 'Summer', 'Autumn'].map((text, at) => ({
      ...{ do: 'add_text', text, role: 'caption' },
      on: { by: 'number', of: 'photo', numbers: [at + 1] },
    })),
  },
  {
    said: ['no the rabbit should have sound, why is it mute'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: false }],
  },
  {
    said: [
      'cut the rabbit down to the best 4 secs or so, it drags',
      'trim the rabbit clip down to 4 seconds',
    ],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { first: 4000 } }],
  },
  {
    said: [
      'It must not be longer than 15 seconds for the council website.',
      "the whole thing can't be over 15 seconds",
    ],
    calls: [{ do: 'set_length', length: { to: 15_000 } }],
  },
  {
    said: ['can the panda and tomato pics be next to each other, side by side'],
    calls: [
      {
        do: 'split_pictures',
        target: { by: 'these', of: ['panda', '05-tomato.jpg'].map((name) => ({ by: 'name', name })) },
      },
    ],
  },
  {
    said: ["panda's head is cut off at the top"],
    calls: [{ do: 'set_framing', target: { by: 'name', name: 'panda' }, loss: 0, crop: null }],
  },
  {
    said: ['the music is a bit loud over my reading', 'the music is still rather loud'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 / 3 } }],
  },
];
