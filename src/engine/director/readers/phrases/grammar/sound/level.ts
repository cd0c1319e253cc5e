import { edit } from '../../../reader.ts';
import type { Clause } from '../../clause.ts';
import { changeOf, type Grammar, type Hint } from '../grammar.ts';
import { isVoiceNamed } from './files.ts';
import { isAboutMusic } from './music.ts';

/** How long a fade is where nothing is said, ms. */
const FADE_MS = 2000;

/** Loudness of the music, or of the voice where it is named. */
export const volume: Grammar = (clause, hint) => {
  const isFile = hint.situation.first && clause.fileKind() === 'audio';
  const named = isFile ? undefined : isVoiceNamed(clause, hint.situation);
  const spoken =
    named ?? (clause.has('voice', 'own') || (hint.topic === 'voice' && !clause.has('music') && !isFile));
  if (clause.has('clip', 'role', 'words') || clause.timeAt !== undefined || clause.names) return undefined;
  // “大一点”, of words that were spoken of.
  const isSize = (hint.topic === 'text' || hint.topic === 'overlay') && clause.has('bigger', 'smaller');
  if (isSize && !clause.has('volume', 'sound', 'music')) return undefined;
  // “Use my voice, and the piano quietly” is two wishes.
  if (isFile && (clause.has('voice', 'own') || clause.audioFiles > 1)) return undefined;
  const bare =
    clause.has('volume', 'louder', 'quieter', 'sound') ||
    (clause.has('full') && (hint.topic !== 'text' || clause.textOf('full') !== 'full')) ||
    (spoken && clause.has('up', 'down'));
  if (!bare && !clause.has('music') && !spoken) return undefined;
  if (clause.has('mood', 'another', 'compose', 'pace', 'no', 'remove', 'faster', 'slower')) return undefined;
  clause.takeAll('music', 'voice', 'own', 'sound');
  const change = levelOf(clause);
  clause.takeAll('volume');
  if (!change) return undefined;
  clause.takeAll('louder', 'quieter', 'volume', 'sound', 'only', 'keep', 'music');
  return edit<'set_sound'>({ do: 'set_sound', which: spoken ? 'voice' : 'music', volume: change });
};

/** Words for what is wrong, rather than for what is to be done. */
const WRONG = /(?<![a-z])(?:too|so|can.?t|cannot|hardly|barely|hard|not)(?![a-z])/;

function levelOf(clause: Clause) {
  if (clause.take('full') !== undefined) return { to: 1 };
  const opposed = ['louder', 'quieter'].filter((way) => clause.has(way));
  if (opposed.length === 2) {
    // “So quiet, can it be louder?”: what is wrong, and what mends it. “Too loud, one can’t hear anything” says twice what is wrong.
    const wrong = opposed.filter((way) => WRONG.test(clause.textOf(way) ?? ''));
    const first = (clause.where('louder') ?? 0) < (clause.where('quieter') ?? 0) ? 'louder' : 'quieter';
    const meant = wrong.length === 1 ? opposed.find((way) => !wrong.includes(way)) : first;
    clause.takeAll(meant === 'louder' ? 'quieter' : 'louder');
  }
  const change = changeOf(clause, { more: ['louder', 'more', 'up'], less: ['quieter', 'less', 'down'] });
  const number = change || !clause.has('to', 'volume') ? undefined : clause.number()?.value;
  if (number !== undefined && number >= 0 && number <= 200) return { to: number > 2 ? number / 100 : number };
  return change && 'to' in change ? { to: Math.max(0, Math.min(2, change.to)) } : change;
}

/** `fade the music out over 3 seconds`, `loop the song`, `start the music at 5 s`, `duck the music under the voice`. */
export const musicTimes: Grammar = (clause, hint) => {
  const ducks = clause.take('duck') !== undefined;
  if (ducks) {
    clause.takeAll('music', 'voice', 'own', 'show');
    // Who can’t hear the voice although the music gives way to it wants it to give way more.
    const isLow = clause.takeAll('quieter');
    return edit<'set_sound'>({
      do: 'set_sound',
      which: 'music',
      duck: true,
      ...(isLow && { volume: { times: 0.67 } }),
    });
  }
  const isFile = hint.situation.first && clause.fileKind() === 'audio' && clause.timeAt !== undefined;
  if (
    !isAboutMusic(clause, hint) &&
    !isFile &&
    !(
      clause.has('voice', 'own') &&
      (clause.has('fadein', 'fadeout', 'fade', 'start') || (clause.has('remove') && clause.has('first')))
    )
  )
    return undefined;
  const which = clause.has('voice', 'own') && !clause.has('music') ? 'voice' : 'music';
  const off = clause.has('no', 'remove');
  if (clause.take('loop') !== undefined) {
    clause.takeAll('no', 'remove', 'music');
    return edit<'set_sound'>({ do: 'set_sound', which, loop: !off });
  }
  if (!clause.has('fade', 'fadein', 'fadeout', 'fadeboth')) return startOf(clause, which, hint);
  const both = clause.take('fadeboth') !== undefined;
  const into = both || clause.take('fadein') !== undefined;
  const out = clause.take('fadeout') !== undefined || both;
  // “The music fades out, 30 seconds in total” is two wishes.
  if (clause.timesApart && WHOLE.test(clause.text)) return undefined;
  const plain = clause.takeAll('fade') && !into && !out;
  const ms = off ? 0 : (clause.time()?.value ?? FADE_MS);
  const isIn = into || (plain && !clause.written('out') && clause.written('in'));
  const isOut = out || clause.written('out') || (plain && !isIn);
  // “A bit slower, and the music fades out” is two wishes.
  const slower = clause.where('slower');
  const fade = clause.where('music', 'voice', 'end', 'start') ?? slower;
  if (slower !== undefined && fade !== undefined && clause.isParted(slower, fade)) return undefined;
  clause.takeAll('music', 'voice', 'end', 'start', 'no', 'remove', 'first', 'last', 'bit', 'slower');
  return edit<'set_sound'>({
    do: 'set_sound',
    which,
    ...(isIn && { fadeIn: ms }),
    ...(isOut && { fadeOut: ms }),
  });
};

/** How long all of it is. */
const WHOLE = /(?<![a-z])(?:total|in all|altogether|overall|long)(?![a-z])|总|共|一共/u;

/** Later than this no music of a first video begins. */
const LATE_MS = 20_000;

function startOf(clause: Clause, which: 'music' | 'voice', hint: Hint) {
  const before = clause.where('start', 'from');
  const skips = clause.has('remove') && clause.has('first');
  if ((before === undefined && !skips) || clause.timeAt === undefined || clause.has('video'))
    return undefined;
  // “About a minute, the song under it, and at the start …”.
  if (hint.situation.first && before !== undefined && clause.isParted(before, clause.timeAt))
    return undefined;
  const starts = clause.takeAll('start') && !skips;
  clause.takeAll('after', 'first', 'remove', 'from');
  clause.takeAll('music', 'voice', 'own', 'use');
  const ms = clause.time()?.value ?? 0;
  // What would begin when all is over is a place in the file.
  const { draft, first } = hint.situation;
  const isInFile = draft !== undefined ? ms >= draft.d : first && which === 'music' && ms >= LATE_MS;
  return edit<'set_sound'>({
    do: 'set_sound',
    which,
    ...(starts && !isInFile ? { start: ms } : { from: ms }),
  });
}
