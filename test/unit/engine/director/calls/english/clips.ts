import type { Row } from '../table.ts';

/** What only clips have. */
export const CLIPS: readonly Row[] = [
  {
    said: [
      'mute the clip',
      'turn off the sound of the clip',
      "turn off the clip's audio",
      'silence the clip',
      'clip without sound',
    ],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  {
    said: ['make the clip quieter'],
    calls: [
      { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, volume: { times: 0.6666666666666666 } },
    ],
  },
  {
    said: ['clip sound at 50%'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, volume: { to: 0.5 } }],
  },
  {
    said: ['slow down the clip', 'is it possible to slow down the clip?'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 0.6666666666666666 } }],
  },
  {
    said: ['play the clip in slow motion', 'half speed for the clip', 'slow mo', 'clip in slow motion'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 0.5 } }],
  },
  {
    said: ['play the clip 2x faster', 'make the clip twice as fast'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 2 } }],
  },
  {
    said: ['cut the clip to 3 seconds', 'first 3 seconds of the clip only'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: 3000 } }],
  },
  {
    said: ['only use the first 4 seconds of the clip'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: 4000 } }],
  },
  {
    said: ['trim two seconds off the start of the clip'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { skip: 2000 } }],
  },
  {
    said: ['skip the first second of the rabbit'],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { skip: 1000 } }],
  },
  {
    said: ['use the clip from 0:02 to 0:05'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { from: 2000, to: 5000 } }],
  },
  {
    said: ['can we hear the original sound of the clip'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: false }],
  },
  {
    said: ['clip louder'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, volume: { times: 1.5 } }],
  },
  {
    said: ['the rabbit is too loud'],
    calls: [
      {
        do: 'set_clip_sound',
        target: { by: 'name', name: 'rabbit.mp4' },
        volume: { times: 0.6666666666666666 },
      },
    ],
  },
  {
    said: ['clip normal speed'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 1 } }],
  },
  {
    said: ['cut off the last 2 seconds of the clip'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { drop: 2000 } }],
  },
  {
    said: ['use the whole clip'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { whole: true } }],
  },
  {
    said: ['rabbit louder'],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, volume: { times: 1.5 } }],
  },
  {
    said: ['speed up the rabbit'],
    calls: [{ do: 'set_speed', target: { by: 'name', name: 'rabbit.mp4' }, speed: { times: 1.5 } }],
  },
  {
    said: ['clip at 3x speed'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { to: 3 } }],
  },
  {
    said: ['rabbit at normal speed'],
    calls: [{ do: 'set_speed', target: { by: 'name', name: 'rabbit.mp4' }, speed: { to: 1 } }],
  },
  {
    said: ['only the first 2 seconds of the rabbit'],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { first: 2000 } }],
  },
  {
    said: ['trim the clip to 5 seconds'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: 5000 } }],
  },
  {
    said: ['cut the first second off the clip'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { skip: 1000 } }],
  },
  {
    said: ['last 3 seconds of the clip only'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { last: 3000 } }],
  },
  {
    said: ['i want the clip at half its volume'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, volume: { times: 0.5 } }],
  },
  {
    said: ['use the clip from 0:03 to 0:08', 'start the clip at 0:03 and end it at 0:08'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { from: 3000, to: 8000 } }],
  },
  {
    said: [
      'just the bit from 3 to 8 seconds of the rabbit',
      'the rabbit: 0:03-0:08',
      'start the rabbit at 0:03 and end it at 0:08',
    ],
    calls: [{ do: 'trim_clip', target: { by: 'name', name: 'rabbit.mp4' }, part: { from: 3000, to: 8000 } }],
  },
  {
    said: ['chop 2 seconds off the end of the clip', 'end the clip 2 seconds earlier'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { drop: 2000 } }],
  },
  {
    said: ['stop the clip after 3 seconds', 'the clip should end at 0:03'],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { first: 3000 } }],
  },
  {
    said: [
      'the clip should start at 0:02 where she smiles, cut everything before that',
      'the clip should only start at 0:02',
    ],
    calls: [{ do: 'trim_clip', target: { by: 'kind', kind: 'clip' }, part: { skip: 2000 } }],
  },
  {
    said: ["I don't want to hear the clip", 'take the sound off the clip'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  {
    said: [
      'the wind noise in the rabbit one is awful. mute that one only',
      'the sound of the rabbit clip is terrible, please mute it',
    ],
    calls: [{ do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true }],
  },
  {
    said: ['make the rabbit slow motion and put GOOOAL on it, only while that clip is on'],
    calls: [
      { do: 'set_speed', target: { by: 'name', name: 'rabbit.mp4' }, speed: { to: 0.5 } },
      { do: 'add_text', text: 'GOOOAL', role: 'caption', on: { by: 'name', name: 'rabbit.mp4' } },
    ],
  },
];
