import type { Context } from '../context.ts';
import { clipRules } from './pictures/clips.ts';
import { frameRules } from './frame.ts';
import { mediaRules } from './pictures/media.ts';
import { motionRules } from './pictures/motion.ts';
import { musicRoleRules, musicRules } from './sound/music.ts';
import { orderRules } from './pictures/order.ts';
import type { Rule } from './rule.ts';
import { historyRules, limitRules, talkRules } from './talk.ts';
import { textChangeRules } from './text/changes.ts';
import { textRules } from './text/add.ts';
import { timingRules } from './timing.ts';
import { transitionRules } from './pictures/transitions.ts';
import { voiceRules } from './sound/voice.ts';
import { volumeRules } from './sound/volume.ts';

/**
 * All rules in the order in which they look at a message: words that one has taken are gone for the next. Quotes come first,
 * since what is in them decides; bare nouns and bare lengths of time come last.
 */
export function allRules(context: Context): readonly Rule[] {
  return [
    ...frameRules,
    ...(context.hasDraft ? historyRules : []),
    ...textRules,
    ...talkRules,
    ...volumeRules,
    ...musicRoleRules,
    ...voiceRules,
    ...musicRules,
    ...transitionRules,
    ...textChangeRules,
    ...motionRules,
    ...clipRules,
    ...orderRules,
    ...timingRules,
    ...mediaRules(context),
    ...limitRules,
  ];
}
