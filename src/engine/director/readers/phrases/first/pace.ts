import type { Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Extracted } from './order.ts';

const ADVERBS =
  '(?:nice and |nice |very |quite |really |fairly |a bit |rather |super |keep it |make it |all |and |nice, )*';
/** `…, slow, …`: how fast all of it goes, said by itself. */
const SLOW = new RegExp(
  `(?<=^|[,.;!\\n] ?|(?:[,.;!\\n] ?| )and )${ADVERBS}(?:slow(?:ly|ish)?|slow[- ]paced?|(?:a )?slow(?:er)? pace|unhurried|leisurely|not too fast)(?= ?(?:[,.;!\\n]|$)| and (?!zoom|fade|pan)| please| pls)`,
  'gu',
);
const CUTS = /(?<![a-z])(?:fast|quick|rapid|snappy) cuts(?![a-z])/u;

const SLOWER = 1.5;
const FASTER = 0.6;

/** How fast a first video is to go. Takes the words out of the message, except those that say what kind of cuts there are. */
export function paceOf(masked: Masked, { media }: Situation): Extracted {
  const blank = (words: string): string => ' '.repeat(words.length);
  const text = masked.text.replaceAll(SLOW, blank);
  const times = text !== masked.text ? SLOWER : CUTS.test(text) ? FASTER : undefined;
  const target = media.some(({ kind }) => kind === 'image')
    ? ({ by: 'kind', kind: 'photo' } as const)
    : undefined;
  const wishes: Wish[] =
    times === undefined || !target
      ? []
      : edit<'set_picture_length'>({ do: 'set_picture_length', target, length: { times } });
  return { masked: { ...masked, text }, wishes };
}
