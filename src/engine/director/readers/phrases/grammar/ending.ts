import { edit } from '../../reader.ts';
import type { Grammar } from './grammar.ts';

/** How long the end takes where nothing is said, ms. */
const FADE_MS = 1000;

/** `fade to black at the end`, `fade everything out over 3 seconds`; `and the music with it`. */
export const ending: Grammar = (clause, { situation }) => {
  if (
    (situation.first && !/black/.test(clause.text)) ||
    clause.has('role', 'words', 'logo', 'voice', 'photo', 'clip', 'transition')
  )
    return undefined;
  const fades =
    clause.has('fadeout') ||
    (clause.has('kind') && /fade to black|to black|black at the end/.test(clause.textOf('kind') ?? '')) ||
    (clause.has('fade') && /black|out/.test(clause.text));
  const withMusic = clause.has('music');
  const isEnd =
    clause.has('end') ||
    (withMusic && /to black/.test(clause.text)) ||
    /(?:fade|fading) (?:it|everything|the (?:video|picture|screen|whole thing)) (?:all )?(?:out|to black)/.test(
      clause.text,
    );
  if (!fades || !isEnd) return undefined;
  // “Fade the music out at the end” is said of the music alone.
  if (
    withMusic &&
    !/(?:and|with|plus|along with|together with|both)(?: the)? [a-z]*(?: |$)?/.test(
      clause.text.slice(clause.text.search(/fad/)),
    )
  )
    return undefined;
  if (withMusic && !/black|everything|video|picture|screen|it all/.test(clause.text)) return undefined;
  if (!withMusic && !/black|video|picture|screen|everything|it/.test(clause.text) && clause.has('fadeout'))
    return undefined;
  // “With its sound off, and fade to black” is two wishes.
  const [no, fade] = [clause.where('no', 'remove', 'mute'), clause.where('kind', 'fade', 'fadeout')];
  if (no !== undefined && fade !== undefined && clause.isParted(no, fade)) return undefined;
  const off = clause.takeAll('no') || clause.takeAll('remove');
  const time = clause.time()?.value;
  const ms = off ? 0 : (time ?? FADE_MS);
  clause.takeAll(
    'kind',
    'fade',
    'fadeout',
    'end',
    'music',
    'last',
    'length',
    'slower',
    'each',
    'color',
    'ground',
    'transition',
    'sound',
  );
  return [
    ...edit<'set_ending'>({ do: 'set_ending', fadeOut: Math.min(10_000, ms) }),
    ...(withMusic
      ? edit<'set_sound'>({ do: 'set_sound', which: 'music', fadeOut: off ? 0 : (time ?? 2000) })
      : []),
  ];
};
