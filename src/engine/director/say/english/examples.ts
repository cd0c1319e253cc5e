import type { Examples } from '../subjects.ts';

/** What somebody can say, in English. */
export const EXAMPLES: Examples = {
  music: ['upbeat music', 'another tune'],
  'lively-music': ['calmer music', 'another tune'],
  'own-music': ['music at 50%', 'compose music instead'],
  'no-music': ['add calm music', 'add upbeat music'],
  volume: ['quieter music', 'music at 50%'],
  voice: ['read more slowly', 'no voice'],
  'no-voice': ['read it aloud', 'use my recording'],
  words: ['add a title ‘Lake Trip’', 'write ‘Thank you’ at the end'],
  lettering: ['make the text larger', 'use a handwriting font'],
  length: ['make it 20 seconds', 'each photo 4 seconds'],
  order: ['move photo {n} to the front', 'reverse the order'],
  pictures: ['remove photo {n}', 'photos 1 and 2 side by side'],
  colors: ['make photo {n} brighter', 'everything in black and white'],
  framing: ['show the photos whole', 'rotate photo {n}'],
  motion: ['zoom in on photo {n}', 'no motion'],
  transitions: ['crossfades of 1 second', 'no transitions'],
  clips: ['trim the clip to 3 seconds', 'mute the clip'],
  shape: ['make it vertical', 'square'],
  logo: ['make the logo smaller', 'logo at the top left'],
};
