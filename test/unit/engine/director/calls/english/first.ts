import type { Row } from '../table.ts';

/** First requests, of five photos and a clip without a music file; what is composed without being asked for is not among the calls. */
export const FIRST: readonly Row[] = [
  {
    said: ['make a slideshow of these with upbeat music'],
    calls: [
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'upbeat' },
    ],
  },
  {
    said: [
      'make a video for elva, put all the pictures in it',
      'slideshow for my elva with the pictures',
      'a video letter for panda, the photos in it please',
    ],
    calls: [],
  },
  {
    said: ['just the clips, no photos please', 'only the clips no photos'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'clip' }] } }],
  },
  {
    said: ['only the photos, no clips'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'photo' }] } }],
  },
  {
    said: [
      'Make a short video for TikTok',
      'can u make a vid of theses fotos for tiktok',
      'yo make this a sick edit for tiktok',
      'Video bitte, Hochformat',
    ],
    calls: [{ do: 'set_shape', ratio: '9:16' }],
  },
  {
    said: [
      "hey, could you turn these pics into a little movie for my grandma's 80th birthday? she loves piano music",
      'hello! I have some pictures from our holiday, can you make a nice slideshow with soft piano music?',
    ],
    calls: [
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'tender' },
    ],
  },
  {
    said: [
      'slideshow pls',
      'video',
      'just put them together',
      'make a video no longer than a minute',
      'Bitte mach ein Video',
      'make a nice video for my mum',
      'hello can you help me make a video out of my vacation photos',
      'merge these',
      'combine all the photos and the clip into one mp4',
      'make the video with the pictures in the order I gave you',
      'slideshow timed to the music',
      'simple slideshow',
      'quick video no frills',
      'make me a video about dragons',
    ],
    calls: [],
  },
  {
    said: ['i want a video about our trip to norway, 1 minute, no music'],
    calls: [
      { do: 'set_length', length: { to: 60000 } },
      { do: 'remove_sound', which: 'music' },
    ],
  },
  {
    said: ['Create a vertical reel, max 15 seconds, upbeat, fast cuts'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { to: 15000 } },
      { do: 'tune_music', mood: 'upbeat' },
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
    ],
  },
  { said: ['a short clip for instagram please'], calls: [{ do: 'set_shape', ratio: '4:5' }] },
  {
    said: ['use only the first three photos and make a 10 second video'],
    calls: [
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'range', of: 'photo', from: 1, to: 3 }] } },
      { do: 'set_length', length: { to: 10000 } },
    ],
  },
  {
    said: ['make a video with the clip first and then the photos'],
    calls: [{ do: 'move_pictures', target: { by: 'kind', kind: 'clip' }, to: { at: 'start' } }],
  },
  {
    said: ['make a slideshow with only the panda and the whale'],
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
  { said: ['make a happy birthday video for Tom'], calls: [{ do: 'tune_music', mood: 'upbeat' }] },
  {
    said: ['promo for my bakery, energetic music, 20s, square'],
    calls: [
      { do: 'set_shape', ratio: '1:1' },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'upbeat' },
      { do: 'set_length', length: { to: 20000 } },
    ],
  },
  { said: ['turn these into a movie trailer', 'make it epic'], calls: [{ do: 'tune_music', mood: 'epic' }] },
  {
    said: ['make a slideshow, put the tomato first'],
    calls: [{ do: 'move_pictures', target: { by: 'name', name: '05-tomato.jpg' }, to: { at: 'start' } }],
  },
  { said: ['make a slideshow in reverse order'], calls: [{ do: 'order_pictures', by: 'reverse' }] },
  {
    said: ['slideshow 5s per photo no transitions'],
    calls: [
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 5000 } },
    ],
  },
  {
    said: ['Make a video. 1080p. 30fps. 9:16.'],
    calls: [
      { do: 'set_shape', resolution: 1080 },
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_frame_rate', fps: 30 },
    ],
  },
  {
    said: ["I'd like a calm, dreamy video of these pictures, about 40 seconds, with soft music"],
    calls: [
      { do: 'tune_music', mood: 'calm' },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'dreamy' },
      { do: 'set_length', length: { to: 40000 } },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'calm' },
    ],
  },
  {
    said: ['do a slideshow w/ fade to black between pics'],
    calls: [{ do: 'set_transition', target: { by: 'all' }, kind: 'fade-black' }],
  },
  {
    said: ['make me a slideshow but leave out the larch'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: '03-larch.jpg' } }],
  },
  {
    said: ['without the clip please, a slideshow'],
    calls: [{ do: 'remove_pictures', target: { by: 'kind', kind: 'clip' } }],
  },
  {
    said: ['make a slideshow, mute the clip'],
    calls: [{ do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true }],
  },
  {
    said: ['slideshow, photos in black and white, music louder'],
    calls: [
      { do: 'set_colors', target: { by: 'kind', kind: 'photo' }, look: 'mono' },
      { do: 'set_sound', which: 'music', volume: { times: 1.5 } },
    ],
  },
  {
    said: ['make a video where every picture is shown for 2 seconds and the whale for 5'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } },
      { do: 'set_picture_length', target: { by: 'name', name: 'whale' }, length: { to: 5000 } },
    ],
  },
  {
    said: ['a video in sepia like an old film'],
    calls: [{ do: 'set_colors', target: { by: 'all' }, look: 'sepia' }],
  },
  {
    said: ['slideshow with no zooming'],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'none' }],
  },
  {
    said: ['make a video with photos only'],
    calls: [{ do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'photo' }] } }],
  },
  {
    said: ['create a video in which the photos zoom slowly'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'zoom-in' }],
  },
  {
    said: ['turn my pictures in a video with zoom effects'],
    calls: [{ do: 'set_motion', target: { by: 'kind', kind: 'photo' }, motion: 'varied' }],
  },
  {
    said: ['short and snappy, for whatsapp status'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { times: 0.75 } },
    ],
  },
  { said: ['produce a 15-second teaser'], calls: [{ do: 'set_length', length: { to: 15000 } }] },
  {
    said: ['compile these into a film please, keep the original sound of the clip, no music'],
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
  {
    said: ['start with the whale, end with the panda, 20 seconds'],
    calls: [
      { do: 'move_pictures', target: { by: 'name', name: '04-blue-whale.jpg' }, to: { at: 'start' } },
      { do: 'move_pictures', target: { by: 'name', name: '02-red-panda.jpg' }, to: { at: 'end' } },
      { do: 'set_length', length: { to: 20000 } },
    ],
  },
  {
    said: ['20 seconds vertical upbeat'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { to: 20000 } },
      { do: 'tune_music', mood: 'upbeat' },
    ],
  },
  {
    said: [
      'Could you please be so kind as to make a film of the pictures I gave you, with a little music, and not too long?',
    ],
    calls: [{ do: 'set_music', music: { by: 'any' } }],
  },
  {
    said: ['make a video, first photo 5 seconds, the rest 2 seconds'],
    calls: [
      { do: 'set_picture_length', target: { by: 'number', of: 'photo', numbers: [1] }, length: { to: 5000 } },
      { do: 'set_picture_length', target: { by: 'but', of: [{ by: 'spoken' }] }, length: { to: 2000 } },
    ],
  },
  {
    said: ['make a slideshow with Ken Burns effect'],
    calls: [{ do: 'set_motion', target: { by: 'all' }, motion: 'varied' }],
  },
  {
    said: ['make a video from the photos in alphabetical order'],
    calls: [{ do: 'order_pictures', by: 'name' }],
  },
  { said: ['give me a video in 4K'], calls: [{ do: 'set_shape', resolution: 2160 }] },
  {
    said: ['Make a reel out of this, 9:16, 15s max, punchy'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      { do: 'set_length', length: { to: 15000 } },
      { do: 'set_look', name: 'bold' },
    ],
  },
  {
    said: ['slideshow of my photos, 4 seconds each, fade transitions, background music'],
    calls: [
      { do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' },
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 4000 } },
      { do: 'set_music', music: { by: 'any' } },
    ],
  },
  {
    said: ['make a real estate video of this house, 1 min, calm music, smooth transitions'],
    calls: [
      { do: 'set_length', length: { to: 60000 } },
      { do: 'set_music', music: { by: 'any' } },
      { do: 'tune_music', mood: 'calm' },
      { do: 'set_transition', target: { by: 'all' }, kind: 'crossfade' },
    ],
  },
  {
    said: ['video for tiktok, first the whale then the panda, 10 sec'],
    calls: [
      { do: 'set_shape', ratio: '9:16' },
      {
        do: 'move_pictures',
        target: {
          by: 'these',
          of: [
            { by: 'name', name: '04-blue-whale.jpg' },
            { by: 'name', name: '02-red-panda.jpg' },
          ],
        },
        to: { at: 'start' },
      },
      { do: 'set_length', length: { to: 10000 } },
    ],
  },
  {
    said: ['a slideshow without the tomato'],
    calls: [{ do: 'remove_pictures', target: { by: 'name', name: '05-tomato.jpg' } }],
  },
  {
    said: ['everything except the clip, black and white, 20 seconds'],
    calls: [
      { do: 'set_colors', target: { by: 'but', of: [{ by: 'kind', kind: 'clip' }] }, look: 'mono' },
      { do: 'set_length', length: { to: 20000 } },
    ],
  },
  {
    said: ['just the photos, shuffled, 2 secs each'],
    calls: [
      { do: 'set_picture_length', target: { by: 'all' }, length: { to: 2000 } },
      { do: 'remove_pictures', target: { by: 'but', of: [{ by: 'kind', kind: 'photo' }] } },
      { do: 'order_pictures', by: 'shuffle' },
    ],
  },
  {
    said: ['Make a 30-second slideshow with 1 second crossfades and slow zooms'],
    calls: [
      { do: 'set_length', length: { to: 30000 } },
      { do: 'set_transition', target: { by: 'all' }, kind: 'crossfade', length: { to: 1000 } },
      { do: 'set_motion', target: { by: 'all' }, motion: 'varied' },
    ],
  },
  {
    said: ['I need a video ASAP for a client presentation, 16:9, clean look, no transitions'],
    calls: [
      { do: 'set_shape', ratio: '16:9' },
      { do: 'set_look', name: 'minimal' },
      { do: 'set_transition', target: { by: 'all' }, kind: 'none' },
    ],
  },
  {
    said: ['make a video and slow down the clip'],
    calls: [{ do: 'set_speed', target: { by: 'kind', kind: 'clip' }, speed: { times: 0.6666666666666666 } }],
  },
  {
    said: ['make video, clip muted, music 30%'],
    calls: [
      { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true },
      { do: 'set_sound', which: 'music', volume: { to: 0.3 } },
    ],
  },
  { said: ['make a vid plz 4 my gf, romantic'], calls: [{ do: 'tune_music', mood: 'tender' }] },
];
