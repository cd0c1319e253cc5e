import type { Row } from '../table.ts';

/** Music and voices. */
export const SOUND: readonly Row[] = [
  {
    said: [
      'I don’t like the song that loud, quieter please',
      'I don’t want the music so loud',
      'i dont need the music this loud',
      'no need for the music to be that loud',
    ],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: [
      'the music is drowning everything out, bring it down',
      'lower the music',
      'perfect except the music is too loud',
    ],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['turn the music down by half', 'set music to half', 'make the music half as loud'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.5 } }],
  },
  {
    said: ['turn up the volume a little', 'music a little louder pls', 'bit louder music'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.25 } }],
  },
  {
    said: ['no music please', 'music off', 'kill the music', 'turn the music off please'],
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
  {
    said: ['fade the music out at the end', 'fade out the audio'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 2000 }],
  },
  {
    said: [
      'the music ends too abruptly',
      'the song just cuts off out of nowhere',
      'music stops really suddenly at the end',
    ],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 3000 }],
  },
  {
    said: ['music should fade in slowly', 'fade in the music'],
    calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000 }],
  },
  {
    said: ['have the music fade out over the last 3 seconds'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 3000 }],
  },
  {
    said: ['mute the video', 'mute'],
    calls: [
      { do: 'remove_sound', which: 'music' },
      { do: 'set_clip_sound', target: { by: 'kind', kind: 'clip' }, muted: true },
    ],
  },
  {
    said: [
      'read the captions out loud',
      'add a voiceover',
      'have someone read the title',
      'add narration',
      'add a voice that reads the title',
      'read the text aloud',
      'narrate it please',
    ],
    calls: [{ do: 'narrate' }],
  },
  {
    said: ['can you turn the volume of the music down to 20 percent', 'music at 20 percent'],
    calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.2 } }],
  },
  { said: ['music 50%'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.5 } }] },
  { said: ['music volume 0.3'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 0.3 } }] },
  {
    said: ['i can barely hear the music'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 1.5 } }],
  },
  {
    said: ['music way too loud!!'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.4444444444444444 } }],
  },
  {
    said: ['i want sad music', 'piano music please', 'some gentle piano music would be lovely'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'tender' } }],
  },
  {
    said: ['something relaxing in the background', 'compose something calm'],
    calls: [{ do: 'set_music', music: { by: 'composed', mood: 'calm' } }],
  },
  {
    said: ['put viper.mp3 in the background', 'use viper.mp3 instead'],
    calls: [{ do: 'set_music', music: { by: 'file', file: 'viper.mp3' } }],
  },
  // What would begin when all is over is a place in the file.
  { said: ['start the song at 0:30'], calls: [{ do: 'set_sound', which: 'music', from: 30000 }] },
  {
    said: ['skip the first 10 seconds of the song'],
    calls: [{ do: 'set_sound', which: 'music', from: 10000 }],
  },
  {
    said: ['the music should start after 3 seconds'],
    calls: [{ do: 'set_sound', which: 'music', start: 3000 }],
  },
  { said: ['no fade out for the music'], calls: [{ do: 'set_sound', which: 'music', fadeOut: 0 }] },
  {
    said: ['loop the music', 'let the music repeat', 'play the music on repeat'],
    calls: [{ do: 'set_sound', which: 'music', loop: true }],
  },
  { said: ['stop the music from repeating'], calls: [{ do: 'set_sound', which: 'music', loop: false }] },
  { said: ['lower the music when someone speaks'], calls: [{ do: 'set_sound', which: 'music', duck: true }] },
  { said: ['i recorded my voice, use it'], calls: [{ do: 'set_voice', voice: { by: 'own' } }] },
  { said: ['remove the voice'], calls: [{ do: 'remove_sound', which: 'voice' }] },
  { said: ['double the volume'], calls: [{ do: 'set_sound', which: 'music', volume: { times: 2 } }] },
  { said: ['max volume'], calls: [{ do: 'set_sound', which: 'music', volume: { to: 1 } }] },
  { said: ['happy music'], calls: [{ do: 'set_music', music: { by: 'composed', mood: 'upbeat' } }] },
  { said: ['write a new tune'], calls: [{ do: 'set_music', music: { by: 'composed' } }] },
  {
    said: ['let the music fade out at the end, 4 seconds'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 4000 }],
  },
  { said: ['music from 15 seconds'], calls: [{ do: 'set_sound', which: 'music', from: 15000 }] },
  { said: ['use my recording as the voice'], calls: [{ do: 'set_voice', voice: { by: 'newest' } }] },
  {
    said: ['the music is nice but a bit too loud'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.8 } }],
  },
  {
    said: ['the song cuts off at the end', 'the music just stops dead at the end'],
    calls: [{ do: 'set_sound', which: 'music', fadeOut: 3000 }],
  },
  {
    said: ['the beginning of the music is so abrupt'],
    calls: [{ do: 'set_sound', which: 'music', fadeIn: 2000 }],
  },
  {
    said: ['still too loud', 'the music is still too loud'],
    calls: [{ do: 'set_sound', which: 'music', volume: { times: 0.6666666666666666 } }],
  },
  {
    said: ['start the song from 0:30 n let it fade out at the end'],
    calls: [
      { do: 'set_sound', which: 'music', from: 30_000 },
      { do: 'set_sound', which: 'music', fadeOut: 2000 },
    ],
  },
  {
    said: ['Take the music off again please. Silence is better for this.'],
    calls: [{ do: 'remove_sound', which: 'music' }],
  },
];
