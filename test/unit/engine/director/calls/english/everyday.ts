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
];
