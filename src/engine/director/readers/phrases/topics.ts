import type { Wish } from '../reader.ts';
import type { Topic } from './grammar/grammar.ts';

const TOPICS: Readonly<Partial<Record<string, Topic>>> = {
  add_text: 'text',
  set_text: 'text',
  design_text: 'text',
  time_text: 'text',
  caption_pictures: 'text',
  set_music: 'music',
  tune_music: 'music',
  set_voice: 'voice',
  narrate: 'voice',
  set_narration: 'voice',
  add_overlay: 'overlay',
  set_overlay: 'overlay',
  set_transition: 'transition',
  set_length: 'video',
  set_shape: 'video',
  add_pictures: 'pictures',
  duplicate_pictures: 'pictures',
  move_pictures: 'pictures',
  replace_picture: 'pictures',
  set_picture_length: 'pictures',
  set_colors: 'pictures',
  set_framing: 'pictures',
  set_motion: 'pictures',
  trim_clip: 'pictures',
  split_pictures: 'pictures',
};

/** What wishes are about. */
export function topicOf(wishes: readonly Wish[]): Topic | undefined {
  const last = wishes.at(-1);
  if (last?.kind !== 'edit') return undefined;
  if (last.call.do === 'set_sound' || (last.call.do === 'remove_sound' && last.call.which === 'music'))
    return last.call.which;
  const { call } = last;
  if (call.do === 'set_card' && (call.text !== undefined || call.heading !== undefined)) return 'text';
  return TOPICS[call.do];
}
