import { picturesIn, soundsIn, type EngineDraft } from '../../draft/index.ts';
import type { Call } from '../edits/calls/calls.ts';
import type { SameAs } from './speech.ts';
import type { Subject } from './subjects.ts';

/** As what the video is already, where a call changes nothing. */
export function sameAs(call: Call, draft: EngineDraft): SameAs {
  switch (call.do) {
    case 'set_shape':
      return 'shape';
    case 'set_length':
      return 'length';
    case 'tune_music':
      return call.mood === undefined ? 'music' : 'mood';
    case 'set_music':
      return hasSound(draft, 'music') ? 'music' : 'no-music';
    case 'set_sound':
      if (!hasSound(draft, call.which)) return `no-${call.which}`;
      if (call.which === 'music' && call.fadeOut) return 'fade';
      return call.volume === undefined ? call.which : 'level';
    case 'remove_sound':
      return `no-${call.which}`;
    case 'set_voice':
      return hasSound(draft, 'voice') ? 'voice' : 'no-voice';
    case 'narrate':
      return 'read';
    case 'set_narration':
      return (call.speaker ?? call.accent) === undefined ? 'read' : 'reader';
    case 'set_transition':
      return (picturesIn(draft)[1]?.transition?.kind ?? 'none') === 'none' ? 'no-transition' : 'transition';
    case 'set_motion':
      return call.motion === 'none' ? 'still' : 'motion';
    case 'set_framing':
      return call.loss === 0 ? 'whole' : 'other';
    case 'move_pictures':
    case 'order_pictures':
      return 'order';
    case 'set_ending':
      return call.fadeOut > 0 ? 'ending' : 'other';
    default:
      return 'other';
  }
}

const hasSound = (draft: EngineDraft, which: 'music' | 'voice'): boolean =>
  soundsIn(draft).some(({ kind }) => kind === which);

/** What somebody may want instead, who wants what is so already. */
export const SUBJECT_OF: Readonly<Partial<Record<SameAs, Subject>>> = {
  mood: 'music',
  music: 'volume',
  level: 'volume',
  'no-music': 'music',
  read: 'voice',
  reader: 'voice',
  transition: 'transitions',
  motion: 'motion',
  ending: 'transitions',
  fade: 'music',
};

/** What is told of beside something that has changed: not what one call takes for granted and another does. */
export const TOLD_BESIDE: ReadonlySet<SameAs> = new Set([
  'transition',
  'no-transition',
  'motion',
  'still',
  'whole',
  'order',
  'ending',
]);
