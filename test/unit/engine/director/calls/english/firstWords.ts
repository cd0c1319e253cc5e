import type { Row } from '../table.ts';

/** First requests with words to be seen. */
export const FIRST_WORDS: readonly Row[] = [
  {
    said: ['make me a 30 second video from my photos with calm music and a title "Summer 2024"'],
    calls: [
      { do: 'set_length', length: { to: 30000 } },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'calm' },
      { do: 'add_text', text: 'Summer 2024', role: 'title' },
    ],
  },
  {
    said: ['photo slideshow, each photo 3 sec, black and white, title: Memories'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } },
      { do: 'set_colors', target: { by: 'all' }, look: 'mono' },
      { do: 'add_text', text: 'Memories', role: 'title' },
    ],
  },
  {
    said: ['Make a video with the title „Unser Sommer“ '],
    calls: [{ do: 'add_text', text: 'Unser Sommer', role: 'title' }],
  },
  {
    said: ['make a video titled «Été 2023»'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Été 2023' }],
  },
  {
    said: ["make a video titled 'My Dog'"],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'My Dog' }],
  },
  {
    said: ['create a video called Zoo Day'],
    calls: [{ do: 'set_text', which: { by: 'role', role: 'title' }, text: 'Zoo Day' }],
  },
  {
    said: ['make a slideshow with captions from the file names'],
    calls: [{ do: 'caption_pictures', target: { by: 'all' } }],
  },
  {
    said: ['make a movie with a title at the start saying Lake Trip and "The End" at the end'],
    calls: [
      { do: 'add_text', text: 'Lake Trip', role: 'title', when: { place: 'start' } },
      { do: 'add_text', text: 'The End', role: 'closing', when: { place: 'end' } },
    ],
  },
  {
    said: ['a quick montage with the date 12 May 2024 on it'],
    calls: [{ do: 'add_text', text: '12 May 2024', role: 'title' }],
  },
  {
    said: ['make a video dated "12.05.2024"'],
    calls: [{ do: 'add_text', text: '12.05.2024', role: 'title' }],
  },
  {
    said: ['make a video for my etsy shop, text "20% off till sunday" at the end'],
    calls: [{ do: 'add_text', text: '20% off till sunday', role: 'closing', when: { place: 'end' } }],
  },
  {
    said: ["Make a class video for parents' evening, title Class 4B, names under the photos"],
    calls: [
      { do: 'add_text', text: 'Class 4B', role: 'title' },
      { do: 'caption_pictures', target: { by: 'all' } },
    ],
  },
  {
    said: ['build a slideshow, 3 seconds each, dissolve transitions, title "Trip", music at 40%'],
    calls: [
      { do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 3000 } },
      { do: 'add_text', text: 'Trip', role: 'title' },
      { do: 'set_sound', which: 'music', volume: { to: 0.4 } },
    ],
  },
  {
    said: ['I want a video for my daughters wedding with romantic music and the title "Anna & Paul"'],
    calls: [
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'tender' },
      { do: 'add_text', text: 'Anna & Paul', role: 'title' },
    ],
  },
  {
    said: ['create a video from these images. add captions with the file names. no music.'],
    calls: [
      { do: 'caption_pictures', target: { by: 'all' } },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: ['use these pics for a birthday video, title Happy 7th Birthday Mia!, fun music'],
    calls: [
      { do: 'add_text', text: 'Happy 7th Birthday Mia', role: 'title' },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'upbeat' },
    ],
  },
  {
    said: ['make a school project video about volcanoes, title "Volcanoes", captions on'],
    calls: [
      { do: 'add_text', text: 'Volcanoes', role: 'title' },
      { do: 'caption_pictures', target: { by: 'all' } },
    ],
  },
  {
    said: ['please make a short film. Start with the title "Norway", end with "The End"'],
    calls: [
      { do: 'add_text', text: 'Norway', role: 'title', when: { place: 'start' } },
      { do: 'add_text', text: 'The End', role: 'closing', when: { place: 'end' } },
    ],
  },
  {
    said: [
      'could you make a movie trailer style video with epic music and big bold titles saying COMING SOON',
    ],
    calls: [
      { do: 'set_look', name: 'film' },
      { do: 'tune_music', mood: 'epic' },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'epic' },
      {
        do: 'add_text',
        text: 'COMING SOON',
        role: 'title',
        design: { weight: 'bold', size: { times: 1.4 } },
      },
    ],
  },
  {
    said: [
      'I want to make a slideshow for my parents\' 50th anniversary. It should be about 3 minutes long, with nostalgic music, and say "50 Years of Love" at the beginning.',
    ],
    calls: [
      { do: 'set_length', length: { to: 180000 } },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'warm' },
      { do: 'add_text', text: '50 Years of Love', role: 'title', when: { place: 'start' } },
    ],
  },
  {
    said: ['make a slideshow w/ music & captions'],
    calls: [
      { do: 'set_music', music: { by: 'any' } },
      { do: 'caption_pictures', target: { by: 'all' } },
    ],
  },
  {
    said: ['a memorial video for my dog Rex, black and white, with the name Rex at the end'],
    calls: [
      { do: 'set_colors', target: { by: 'all' }, look: 'mono' },
      { do: 'add_text', text: 'Rex', role: 'title', when: { place: 'end' } },
    ],
  },
  {
    said: ['product video for my shop with the text New Arrivals in red'],
    calls: [{ do: 'add_text', text: 'New Arrivals', role: 'caption', design: { color: '#e02b20' } }],
  },
  {
    said: [
      'a slideshow of elva, about 40 seconds',
      'slideshow with our elva, about 40 seconds',
      'slideshow pls, 40 seconds, thank you so much xx',
    ],
    calls: [{ do: 'set_length', length: { to: 40000 } }],
  },
  {
    said: ['slideshow, write Crete 2023 on the first one', 'slideshow. On the first one Crete 2023'],
    calls: [
      {
        ...{ do: 'add_text', text: 'Crete 2023', role: 'caption' },
        on: { by: 'number', of: 'picture', numbers: [1] },
      },
    ],
  },
  {
    said: ['slideshow with ‘the boss’ over all of it'],
    calls: [{ do: 'add_text', text: 'the boss', role: 'caption', when: { place: 'whole' } }],
  },
];
