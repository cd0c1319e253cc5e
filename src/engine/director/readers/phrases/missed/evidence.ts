import type { Call } from '../../../edits/calls/calls.ts';
import type { Wish } from '../../reader.ts';

type Name = Call['do'];

const LENGTHS: readonly Name[] = [
  'set_length',
  'set_picture_length',
  'set_speed',
  'trim_clip',
  'time_text',
  'add_text',
  'set_transition',
  'match_music',
];
const READING: readonly Name[] = ['narrate', 'set_narration', 'set_voice', 'remove_sound', 'set_spoken'];
const SOUND: readonly Name[] = [
  'set_sound',
  'set_music',
  'tune_music',
  'remove_sound',
  'set_clip_sound',
  ...READING,
];
const ORDER: readonly Name[] = ['order_pictures', 'move_pictures', 'swap_pictures', 'add_pictures'];
const TEXT: readonly Name[] = [
  'add_text',
  'set_text',
  'design_text',
  'time_text',
  'remove_texts',
  'caption_pictures',
  'set_subtitles',
  'set_text_role',
  'add_card',
  'set_card',
  'name_video',
];
const COLORS: readonly Name[] = ['set_colors', 'set_look'];
const FRAMING: readonly Name[] = ['set_framing', 'set_split'];

/**
 * Deeds and values of the lexicons, and the calls that they may have become: any of them shows that the word was heard. What stands nowhere is
 * no deed and no value by itself.
 */
const BECOMES: Readonly<Record<string, readonly Name[]>> = {
  remove: [
    'remove_pictures',
    'remove_texts',
    'remove_sound',
    'remove_overlays',
    'set_transition',
    'set_motion',
    'trim_clip',
    'set_colors',
  ],
  replace: ['replace_picture', 'set_text', 'set_music'],
  swap: ['swap_pictures', 'move_pictures'],
  duplicate: ['duplicate_pictures'],
  move: [...ORDER, 'design_text', 'set_overlay'],
  ...each(['reverse', 'shuffle', 'sort', 'alphabetical', 'chronological'], ORDER),
  ...each(['longer', 'shorter', 'length'], [...LENGTHS, 'set_narration']),
  ...each(['faster', 'slower', 'pace'], [...LENGTHS, 'set_narration', 'narrate', 'tune_music']),
  ...each(['speed', 'fast'], ['set_speed', 'set_narration']),
  trim: [
    'trim_clip',
    'set_length',
    'set_picture_length',
    'remove_pictures',
    'set_framing',
    'set_sound',
    'set_transition',
  ],
  ...each(['louder', 'quieter', 'volume', 'mute', 'unmute', 'duck', 'loop'], SOUND),
  ...each(
    ['fade', 'fadein', 'fadeout', 'fadeboth'],
    ['set_sound', 'set_transition', 'set_ending', 'design_text'],
  ),
  narrate: READING,
  side: ['split_pictures', 'set_split'],
  apart: ['unsplit_pictures', 'set_picture_length', 'caption_pictures', 'add_text'],
  ...each(['rotate', 'flip', 'crop', 'focus', 'askew'], [...FRAMING, 'set_motion']),
  ...each(['brighter', 'darker', 'brightness', 'contrast', 'saturation', 'warmer', 'cooler', 'look'], COLORS),
  ...each(['font', 'weight', 'italic', 'plate'], TEXT),
  ...each(['resolution', 'shape'], ['set_shape']),
  fps: ['set_frame_rate', 'set_shape'],
  transition: ['set_transition', 'set_ending'],
  cuts: ['set_transition', 'trim_clip'],
  logo: ['add_overlay', 'set_overlay', 'remove_overlays', 'move_pictures'],
  genre: ['set_music', 'tune_music'],
  color: [...TEXT, ...FRAMING, ...COLORS, 'set_split'],
};

function each(ids: readonly string[], names: readonly Name[]): Record<string, readonly Name[]> {
  return Object.fromEntries(ids.map((id) => [id, names]));
}

/** What a first request may say of what the video is about, and of how it is composed anyway. */
const OF_FIRST: ReadonlySet<string> = new Set(['side', 'apart', 'contrast', 'logo', 'length']);

/** Whether a concept is a deed or a value of which no call was made. */
export function isUnheard(id: string, wishes: readonly Wish[], first: boolean): boolean {
  const names = BECOMES[id];
  if (!names || (first && OF_FIRST.has(id))) return false;
  return !wishes.some((wish) => wish.kind !== 'edit' || names.includes(wish.call.do));
}

/** Whether a number stands in a call, in any of the units that calls have. @param value ms, a share, or plain */
export function isInCalls(value: number, wishes: readonly Wish[]): boolean {
  return wishes.some((wish) => {
    const numbers = JSON.stringify(wish).match(/-?\d+(?:\.\d+)?/g) ?? [];
    return numbers.some((number) =>
      [1, 100, 1000].some(
        (unit) =>
          Math.abs(Number(number) * unit - value) < 0.001 || Math.abs(Number(number) - value * unit) < 0.001,
      ),
    );
  });
}
