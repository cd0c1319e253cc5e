import type { Target } from '../../../edits/calls/targets.ts';
import { edit } from '../../reader.ts';
import type { Clause } from '../clause.ts';
import { isClip } from '../shown.ts';
import { changeOf, type Grammar, type Hint } from './grammar.ts';

/** The clips of a clause: those that are named, else all. */
function clipsOf(clause: Clause): Target {
  const named = clause.names;
  const target = clause.target();
  clause.takeAll('each', 'only', 'clip');
  return named && target ? target : { by: 'kind', kind: 'clip' };
}

/** `use only the first 3 seconds of the clip`, `trim clip 1 to 5 s`, `cut the first 2 seconds from rabbit.mp4`. */
export const trim: Grammar = (clause, { situation, last }) => {
  const isEach =
    situation.first && clause.has('each') && situation.media.some(({ kind }) => kind === 'video');
  const isClipNamed =
    clause.has('clip') ||
    (isEach && clause.has('first', 'last')) ||
    clause.targets.some((target) => isClip(situation, target)) ||
    // “Mute the dance, only the first 5 seconds”.
    (isAboutClips(last) && !clause.names && clause.has('first', 'last'));
  if (
    isClipNamed &&
    (clause.has('all', 'whole', 'full') || /whole|entire|complete/.test(clause.text)) &&
    clause.has('use', 'show', 'keep') &&
    clause.timeAt === undefined
  ) {
    clause.takeAll('all', 'whole', 'full', 'keep', 'length');
    return edit<'trim_clip'>({ do: 'trim_clip', target: clipsOf(clause), part: { whole: true } });
  }
  if (clause.timeAt === undefined || !isClipNamed) return undefined;
  const away = clause.has('remove') || (clause.has('trim') && !clause.has('to', 'only', 'use', 'keep'));
  const isTrim = clause.has('trim', 'remove', 'use', 'keep', 'only', 'start', 'show');
  const side =
    clause.take('first') !== undefined ? 'first' : clause.take('last') !== undefined ? 'last' : undefined;
  const first = clause.time();
  const second = clause.time();
  const from = second ? undefined : spanStart(clause);
  // “The clip from second 4” begins there.
  const begins = from === undefined && !second && clause.has('from') && !clause.has('to');
  if (!first || !(isTrim || isEach || begins)) return undefined;
  if (begins) clause.takeAll('from');
  const starts = (clause.take('start') !== undefined || begins) && side === undefined;
  const shortens = clause.takeAll('trim') || clause.takeAll('shorter');
  clause.takeAll('remove', 'keep');
  const target = clipsOf(clause);
  const part = second
    ? { from: first.value, to: second.value }
    : from !== undefined
      ? { from, to: first.value }
      : starts
        ? { skip: first.value }
        : side === 'first'
          ? away
            ? { skip: first.value }
            : { first: first.value }
          : side === 'last'
            ? away
              ? { drop: first.value }
              : { last: first.value }
            : shortens
              ? { first: first.value }
              : undefined;
  return part && edit<'trim_clip'>({ do: 'trim_clip', target, part });
};

/** The 2 of “from 2 to 6 seconds”, ms. */
function spanStart(clause: Clause): number | undefined {
  if (!clause.has('from')) return undefined;
  const number = clause.number();
  return number && Math.round(number.value * 1000);
}

/** `slow motion`, `the clip at double speed`, `speed up clip 1`. */
export const speed: Grammar = (clause, { last, situation }) => {
  const goesOn = last.some((call) => call.do === 'set_speed') && clause.has('reset', 'pace', 'no');
  const slow = clause.has('speed');
  const fast = clause.has('fast');
  const named = clause.names || clause.has('clip');
  if (
    !goesOn &&
    !slow &&
    !fast &&
    !(named && clause.has('pace', 'faster', 'slower', 'times', 'reset')) &&
    !(clause.has('times') && clause.has('pace'))
  )
    return undefined;
  if (clause.timeAt !== undefined) return undefined;
  // A photo that goes by too fast is to be seen for longer.
  const isOfPhotos = !slow && !fast && clause.targets.length > 0 && !clause.has('clip', 'pace', 'times');
  if (isOfPhotos && clause.targets.every((target) => !isClip(situation, target))) return undefined;
  clause.takeAll('speed', 'fast');
  const number = clause.number()?.value;
  const normal = clause.takeAll('reset');
  const off = clause.takeAll('no', 'remove');
  const change =
    number !== undefined && number > 0
      ? { to: number }
      : normal || off
        ? { to: 1 }
        : (changeOf(clause, { more: ['faster', 'more'], less: ['slower', 'less'] }) ??
          (slow ? { to: 0.5 } : fast ? { to: 2 } : undefined));
  clause.takeAll('times', 'pace', 'faster', 'slower');
  if (!change) return undefined;
  const isIt = goesOn && !named;
  return edit<'set_speed'>({
    do: 'set_speed',
    target: isIt ? { by: 'spoken' } : clipsOf(clause),
    speed: change,
  });
};

/** Whether the last wish was about what only clips have. */
const isAboutClips = (last: Hint['last']): boolean =>
  last.some(({ do: name }) => name === 'set_speed' || name === 'trim_clip' || name === 'set_clip_sound');

/** `mute the clips`, `original sound at 30 %`. */
export const clipSound: Grammar = (clause, { last, situation }) => {
  const isIt = !clause.has('music', 'video') && clause.has('it', 'sound') && isAboutClips(last);
  const own =
    (isIt && clause.has('mute', 'unmute', 'louder', 'quieter')) ||
    clause.has('sound') ||
    (clause.has('clip') && clause.hasPercent) ||
    ((clause.has('clip') || clause.fileKind() === 'video') &&
      clause.has('volume', 'mute', 'unmute', 'louder', 'quieter', 'music'));
  if (!own || clause.timeAt !== undefined) return undefined;
  // “No music during the clip” is about the music.
  if (clause.has('music') && /(?<![a-z])(?:during|while|when|over) /.test(clause.text)) return undefined;
  const clipAt = clause.where('clip', 'sound');
  const musicAt = clause.where('music');
  if (clipAt !== undefined && musicAt !== undefined && clause.isParted(clipAt, musicAt)) return undefined;
  // “Keep the clip's sound, no music” is two wishes.
  const denied = clause.where('no', 'remove');
  // “The music quieter and remove the dog” too.
  if (denied !== undefined && clause.has('music') && clause.has('louder', 'quieter')) return undefined;
  if (clause.has('keep') && denied !== undefined && clause.has('music')) return undefined;
  // Where no clip is meant, “the sound” is what is heard: the music.
  if (
    !isIt &&
    !clause.names &&
    !clause.has('clip', 'video') &&
    !/original|own|clip|natural|原|片段|现场|同期|環境|环境/.test(clause.text) &&
    !(/(?:视频|影片)的?声/u.test(clause.text) && situation.media.some(({ kind }) => kind === 'video'))
  )
    return undefined;
  // “Sound only from the drum”.
  if (situation.first && clause.names && clause.takeAll('only', 'just')) {
    const heard = clause.named().map(({ value }) => value);
    clause.takeAll('sound', 'music', 'clip', 'from', 'keep');
    return edit<'set_clip_sound'>({ do: 'set_clip_sound', target: { by: 'but', of: heard }, muted: true });
  }
  const unmuted =
    clause.takeAll('unmute') || (clause.has('keep', 'add', 'reset') && !clause.has('no', 'remove', 'mute'));
  const muted = !unmuted && (clause.takeAll('mute') || clause.takeAll('no') || clause.takeAll('remove'));
  clause.takeAll('keep', 'mute', 'no', 'remove', 'reset');
  // “The wedding twice as long and the dog mute” are two wishes.
  if (muted && clause.has('double', 'half')) return undefined;
  const change = changeOf(clause, { more: ['louder', 'more'], less: ['quieter', 'less'] });
  clause.takeAll('sound', 'volume', 'music', 'each');
  if (!muted && !unmuted && !change) return undefined;
  return edit<'set_clip_sound'>({
    do: 'set_clip_sound',
    target: isIt && !clause.has('clip') ? { by: 'spoken' } : clipsOf(clause),
    // “Too noisy, take its sound off” is off.
    ...(change && !muted ? { volume: change } : { muted }),
  });
};
