import type { Row } from '../table.ts';

/** First requests that say what kind of video it is to be, of five photos and a clip without a music file. */
export const FIRST_KINDS: readonly Row[] = [
  {
    said: ['video of the kids growing up, slow, emotional'],
    calls: [
      { do: 'set_picture_length', target: { by: 'kind', kind: 'photo' }, length: { times: 1.5 } },
      { do: 'tune_music', mood: 'tender' },
    ],
  },
  {
    said: ['travel video, cinematic, 1080p, 24fps'],
    calls: [
      { do: 'set_shape', resolution: 1080 },
      { do: 'set_frame_rate', fps: 24 },
      { do: 'tune_music', mood: 'epic' },
    ],
  },
  {
    said: ['portrait slideshow 3s/photo'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } },
    ],
  },
  {
    said: ['Make a video with photos 1, 3 and 5'],
    calls: [
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
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
    said: ['only use the panda and the larch, 5 sec each'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } },
      {
        do: 'remove_pictures',
        target: {
          by: 'but',
          of: [
            { by: 'name', name: 'panda' },
            { by: 'name', name: '03-larch.jpg' },
          ],
        },
      },
    ],
  },
  {
    said: ['hi make me a slideshow in 4k 60fps'],
    calls: [
      { do: 'set_shape', resolution: 2160 },
      { do: 'set_frame_rate', fps: 60 },
    ],
  },
  {
    said: ['presentation video, 5 seconds per slide, no animation'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } },
      { do: 'set_motion', target: { by: 'all' }, motion: 'none' },
    ],
  },
  { said: ['make a film noir'], calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'mono' }] },
  {
    said: ['video, 20 seconds, but each photo 3 seconds'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } },
      { do: 'set_length', length: { to: 20000 } },
    ],
  },
  {
    said: ['slideshow w crossfades, 20 seconds altogether'],
    calls: [
      { do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' },
      { do: 'set_length', length: { to: 20_000 } },
    ],
  },
  {
    said: ["I don't want any of the photos cut off at the edges. Just a slideshow"],
    calls: [{ do: 'set_framing', target: { by: 'all' }, loss: 0, crop: null }],
  },
  {
    said: ['slideshow. leave each picture up long enough for my gran to read it, say 8 seconds'],
    calls: [{ do: 'set_picture_length', target: { by: 'all' }, length: { to: 8000 } }],
  },
  {
    said: ['slideshow. end with the rabbit w its sound off, and fade to black at the end'],
    calls: [
      { do: 'move_pictures', target: { by: 'name', name: 'rabbit.mp4' }, to: { at: 'end' } },
      { do: 'set_clip_sound', target: { by: 'name', name: 'rabbit.mp4' }, muted: true },
      { do: 'set_ending', fadeOut: 1000 },
    ],
  },
];
