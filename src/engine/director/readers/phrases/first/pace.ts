import { edit, type Situation, type Wish } from '../../reader.ts';
import type { Masked } from '../../../language/marks.ts';
import type { Extracted } from './order.ts';

const MUCH =
  '(?:nice and |nice |very |quite |really |fairly |a bit |rather |super |keep it |make it |all |and |nice, )*';
/** `…, slow, …`: how fast all of it goes, said by itself. */
const SLOWLY = new RegExp(
  `(?<=^|[,.;!\\n] ?|(?:[,.;!\\n] ?| )and |(?<![a-z])(?:make|keep|have|want|do) (?:it|this|everything|all of it|the (?:video|film|slideshow|whole thing)) )${MUCH}(?:slow(?:ly|ish)?|slow[- ]paced?|(?:a )?slow(?:er)? pace|unhurried|leisurely|(?:nothing|not) (?:too|so) (?:fast|quick|hectic|rushed)|no rush)(?= ?(?:[,.;!\\n]|$)| and (?!zoom|fade|pan)| please| pls)`,
  'gu',
);
const CUTS = /(?<![a-z])(?:fast|quick|rapid|snappy) cuts(?![a-z])/u;

const LONGER = 1.5;
const SHORTER = 0.6;

/** How fast a first video is to go. Takes the words out of the message, except those that say what kind of cuts there are. */
export function paceOf(masked: Masked, { media }: Situation): Extracted {
  const blank = (words: string): string => ' '.repeat(words.length);
  const text = masked.text.replaceAll(SLOWLY, blank);
  const times = text !== masked.text ? LONGER : CUTS.test(text) ? SHORTER : undefined;
  const isMixed = media.some(({ kind }) => kind === 'video');
  // Photos that share the frame are seen shorter, too.
  const target = !media.some(({ kind }) => kind === 'image')
    ? undefined
    : isMixed
      ? ({ by: 'kind', kind: 'photo' } as const)
      : ({ by: 'all' } as const);
  const wishes: Wish[] =
    times === undefined || !target
      ? []
      : edit<'set_picture_length'>({ do: 'set_picture_length', target, length: { times } });
  return { masked: { ...masked, text }, wishes };
}
