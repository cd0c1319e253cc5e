import { edit, type Situation, type Wish } from '../../reader.ts';
import { isMusic } from '../../../board/media.ts';
import type { Masked } from '../../../language/marks.ts';
import type { Extracted } from './order.ts';

const MUCH =
  '(?:nice and |nice |very |quite |really |fairly |a bit |rather |super |keep it |make it |all |and |nice, )*';
/** `…, slow, …`: how fast all of it goes, said by itself. */
const SLOWLY = new RegExp(
  `(?<=^|[,.;!\\n] ?|(?:[,.;!\\n] ?| )and |(?<![a-z])(?:make|keep|have|want|do) (?:it|this|everything|all of it|the (?:video|film|slideshow|whole thing)) )${MUCH}(?:slow(?:ly|ish)?|slow[- ]paced?|(?:a )?slow(?:er)? pace|unhurried|leisurely|(?:nothing|not) (?:too|so) (?:fast|quick|hectic|rushed)|no rush)(?= ?(?:[,.;!\\n]|$)| and (?!zoom|fade|pan)| please| pls)`,
  'gu',
);
/** `a slow gentle letter video`: what is calm beside it is said of the music, too. */
const SLOW_VIDEO =
  /(?<![a-z])(?<!(?:(?:not|n't|too|less) (?:a )?|the |that |this ))slow(?:[- ]paced|[- ]moving)?,? (?:(?:and|gentle|calm|quiet|soft|tender|peaceful|romantic|sad|dreamy|emotional|sweet|nostalgic|relaxed|little|short|vertical|video|memorial|letter|photo|picture),? )*(?:video|vid|film|movie|slideshow|slide show|letter)(?![a-z])/u;
/** A song that was given goes as fast as it goes. */
const SLOWER = /(?<=^|[,.;!\n] ?)slower(?: in| please)?(?= *(?:[,.;!\n]|$))/gu;
const CUTS = /(?<![a-z])(?:fast|quick|rapid|snappy) cuts(?![a-z])/u;

const LONGER = 1.5;
const SHORTER = 0.6;

/** How fast a first video is to go. Takes the words out of the message, except those that say what kind of cuts there are. */
export function paceOf(masked: Masked, { media }: Situation): Extracted {
  const blank = (words: string): string => ' '.repeat(words.length);
  const slowly = masked.text.replaceAll(SLOWLY, blank);
  const text = media.some(isMusic) ? slowly.replaceAll(SLOWER, blank) : slowly;
  const times =
    text !== masked.text || SLOW_VIDEO.test(text) ? LONGER : CUTS.test(text) ? SHORTER : undefined;
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
