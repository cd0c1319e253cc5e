import type { Intent } from '../intents.ts';
import type { SlotReader } from './said.ts';
import { speed } from './sound/clipSpeed.ts';
import * as clips from './sound/clips.ts';
import * as music from './sound/music.ts';
import * as heard from './sound/musicFiles.ts';
import * as times from './sound/musicTimes.ts';
import * as voice from './sound/voice.ts';

/** Music, voices, and the sound, the speed and the parts of clips. */
export const sound: Readonly<Partial<Record<Intent, SlotReader>>> = {
  'music.mood': music.mood,
  'music.other': music.other,
  'music.tempo': music.tempo,
  song: music.song,
  'music.add': heard.add,
  'music.remove': heard.remove,
  'music.volume': heard.volume,
  'music.fade': times.fade,
  'music.time': times.time,
  beat: times.beat,
  'voice.add': voice.add,
  'voice.kind': voice.kind,
  'voice.pace': voice.pace,
  'voice.remove': voice.remove,
  'voice.volume': voice.volume,
  'voice.words': voice.words,
  'clip.sound': clips.sound,
  'clip.speed': speed,
  'clip.trim': clips.trim,
};
