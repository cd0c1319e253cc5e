import type { Row } from '../table.ts';

/** The video as a whole: length, shape, look. */
export const WHOLE: readonly Row[] = [
  {
    said: [
      'speed everything up',
      "it's too long",
      'could be a bit shorter',
      'much shorter please',
      'a faster pace please',
      'speed up the slideshow',
    ],
    calls: [{ do: 'set_length', length: { times: 0.75 } }],
  },
  {
    said: [
      'slow the whole thing down a little',
      'make this video longer',
      "it's too short",
      'pictures go by too fast',
      'the photos change too quickly',
      'can it be a little longer',
      'make everything slower',
    ],
    calls: [{ do: 'set_length', length: { times: 1.3333333333333333 } }],
  },
  {
    said: ['this is way too long, get it under 15 seconds'],
    calls: [{ do: 'set_length', length: { to: 15000 } }],
  },
  {
    said: [
      'make it vertical for tiktok',
      'I need this for instagram reels',
      'portrait mode',
      'for whatsapp status',
      'optimize for youtube shorts',
      'ig story size',
      'can you make it vertical?',
      'vertical',
      'make it portrait',
      'for instagram stories',
    ],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  {
    said: [
      'square format please',
      'change aspect ratio to 1:1',
      'same but square',
      'i want a square one',
      '1:1',
    ],
    calls: [{ do: 'set_shape', ratio: '1:1' }],
  },
  {
    said: ['convert to 16:9', 'wide screen please', 'for my tv', 'landscape please', 'youtube format'],
    calls: [{ do: 'set_shape', ratio: '16:9' }],
  },
  { said: ['make it 4:5'], calls: [{ do: 'set_shape', ratio: '4:5' }] },
  { said: ['i need it in 1080p', 'full hd', '1080p please'], calls: [{ do: 'set_shape', resolution: 1080 }] },
  {
    said: ['can you do 4k 60fps'],
    calls: [
      { do: 'set_shape', resolution: 2160 },
      { do: 'set_frame_rate', fps: 60 },
    ],
  },
  {
    said: ['make it exactly 30 seconds', '30 sec', 'half a minute', 'cut it down to half a minute'],
    calls: [{ do: 'set_length', length: { to: 30000 } }],
  },
  { said: ['1 min', 'make it a minute long'], calls: [{ do: 'set_length', length: { to: 60000 } }] },
  {
    said: ['make it twice as long', 'twice the length'],
    calls: [{ do: 'set_length', length: { times: 2 } }],
  },
  {
    said: ['make it half as long', 'cut the length in half'],
    calls: [{ do: 'set_length', length: { times: 0.5 } }],
  },
  { said: ['shorten it by 5 seconds'], calls: [{ do: 'set_length', length: { more: -5000 } }] },
  { said: ['add 5 seconds', '5 seconds longer'], calls: [{ do: 'set_length', length: { more: 5000 } }] },
  { said: ['sync it to the beat'], calls: [{ do: 'match_music' }] },
  {
    said: [
      'cut it to 20 secs',
      '20s',
      'max 20 sec',
      'I think the video is a bit too long, could you maybe cut it down to around 20 seconds?',
      'no more than 20 seconds pls',
    ],
    calls: [{ do: 'set_length', length: { to: 20000 } }],
  },
  { said: ['0:45', 'set the length to 45 seconds'], calls: [{ do: 'set_length', length: { to: 45000 } }] },
  { said: ['1:10 long', 'total duration 1 minute 10'], calls: [{ do: 'set_length', length: { to: 70000 } }] },
  { said: ['make it last 18 seconds exactly'], calls: [{ do: 'set_length', length: { to: 18000 } }] },
  {
    said: ['at least 40 seconds please', 'i need it to be 40 seconds long'],
    calls: [{ do: 'set_length', length: { to: 40000 } }],
  },
  {
    said: ['between 20 and 30 seconds', 'make it 25 secs'],
    calls: [{ do: 'set_length', length: { to: 25000 } }],
  },
  { said: ['15-20 seconds'], calls: [{ do: 'set_length', length: { to: 17500 } }] },
  { said: ['10 seconds shorter'], calls: [{ do: 'set_length', length: { more: -10000 } }] },
  { said: ['make it 50% longer'], calls: [{ do: 'set_length', length: { times: 1.5 } }] },
  { said: ['30 percent shorter'], calls: [{ do: 'set_length', length: { times: 0.7 } }] },
  { said: ['4k', 'ultra hd'], calls: [{ do: 'set_shape', resolution: 2160 }] },
  { said: ['720p is enough', 'hd is enough'], calls: [{ do: 'set_shape', resolution: 720 }] },
  { said: ['30fps'], calls: [{ do: 'set_frame_rate', fps: 30 }] },
  {
    said: ['the video should be 90 seconds', 'one and a half minutes'],
    calls: [{ do: 'set_length', length: { to: 90000 } }],
  },
  { said: ['2 mins'], calls: [{ do: 'set_length', length: { to: 120000 } }] },
  {
    said: ['reduce by 3 seconds', 'remove the last 3 seconds'],
    calls: [{ do: 'set_length', length: { more: -3000 } }],
  },
  { said: ['extend it by ten seconds'], calls: [{ do: 'set_length', length: { more: 10000 } }] },
  { said: ['make it 25 fps'], calls: [{ do: 'set_frame_rate', fps: 25 }] },
  { said: ['make it look like a film'], calls: [{ do: 'set_look', name: 'film' }] },
  { said: ['paper theme please'], calls: [{ do: 'set_look', name: 'paper' }] },
  { said: ['minimal style'], calls: [{ do: 'set_look', name: 'minimal' }] },
];
