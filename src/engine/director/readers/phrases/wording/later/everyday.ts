import type { Rewriting } from '../../../../language/rewrite.ts';
import { END, MARKED, rule } from './patterns.ts';

/** Everyday follow-ups about pictures, clips and sound, in words that are read. */
export const EVERYDAY: readonly Rewriting[] = [
  // “Use seconds 5 to 12 of the clip, the rest is shaky”.
  rule(
    '(?<![a-z])(?:the )?(?:secs?|seconds?) (\\d+(?:\\.\\d+)?) ?(?:to|-|–|until|till|through) ?(\\d+(?:\\.\\d+)?)(?! ?(?:%|photos|pictures))',
    'from $1 to $2 seconds',
  ),
  rule(
    `(?:,| -|;|\\.)? ?(?:and |because |as |since )?the rest (?:of it )?(?:is|'s|was) (?:just |all |really |very |too |a bit |so |pretty )*(?:shaky|boring|blurry|bad|rubbish|dark|useless|wobbly|dull|no good|nothing|too long|out of focus|junk|not needed|noise|noisy)${END}`,
    '',
  ),
  // “30 in all”: of the whole.
  rule('(?<![a-z])(\\d+) (?:in all|in total|altogether|all in all)(?![a-z])', '$1 seconds in total'),
  // Whoever is sick of a song wants another.
  rule(
    '(?<![a-z])(?:any|some) (?:other|different|new) (?:music|song|tune)[,;]? (?:but )?(?:something|sth) (calmer|quieter|slower|happier|livelier|softer|gentler|sadder|faster)(?![a-z])',
    'compose $1 music',
  ),
  rule(
    "(?<![a-z])(?:i am|i'm|im) (?:so |really |quite )?(?:sick|tired|bored|fed up) (?:of|with) (?:that|this|the) [a-z\ue0ff\ue100-\ue1fe]+[.,;!] ?(?=compose|another|other|any|some|use|please|can|change)",
    '',
  ),
  // A song that stops where it stops.
  rule(
    `(?:and |have it |let it )?(?:ends?|finish(?:es)?|stops?) (?:hard|abruptly|dead|suddenly|on a hard cut),? ?(?:(?:with )?(?:no|without(?: a| any)?) fad(?:e|ing)(?: ?-?out)?)?${END}`,
    'no music fade out',
  ),
  // “Both of them after the second photo”.
  rule(
    `(${MARKED}) (before|after|behind|then) (${MARKED}),? (?:and )?(?:then )?(?:put )?both(?: of them)? (after|before|behind) (?=the |${MARKED})`,
    '$1 $2 $3, $1 and $3 $4 ',
  ),
  // What is not wanted.
  rule(
    `(?<![a-z])((?:the )?(?:${MARKED}|[a-z]+)(?: (?:one|photo|picture|pic|clip))?) (?:isn't|isnt|is not|aren't|are not) (?:needed|necessary|wanted)(?: any ?more)?(?= and |${END.slice(3)}`,
    'remove $1',
  ),
  rule(
    '(?<![a-z])half (?:the|its|that) size (?:would|will|should) (?:do|be (?:enough|fine|plenty))(?![a-z])',
    'half the size',
  ),
  rule(
    "(?<![a-z])(?:the |our |my )?logo(?:'s| is) (?:way |much |far |a bit |still )?too (?:big|large|huge),? (?:and |so )?half the size",
    'make the logo half the size',
  ),
  rule(
    '(?<![a-z])blur something behind (?:it|them|those|these)(?: instead)?(?![a-z])',
    'show them whole on a blurred background',
  ),
  // “You’ve cut her head off in the porch one”.
  rule(
    `(?<![a-z])(?:you've|you have|youve|it's|it has|it) (?:cut|chopped|cropped|sliced|lopped) (?:off )?(?:[a-z]+(?:'s|s)?|his|her|their|my|the) (?:heads?|faces?|feet|hair|legs?|tops?)(?: off)? (?:in|on|of) (?:the )?((?:${MARKED}|[a-z]+)(?: (?:one|photo|picture|pic))?)`,
    'show the whole $1',
  ),
  // Why a clip is to be silent.
  rule(
    `(?<=(?<![a-z])(?:mute|silence|no sound (?:on|from|in)) [^.;!?,]{1,40}),? (?:because |as |since )?[a-z' ]{2,24} (?:swears?|curses?|sneezes?|coughs?|shouts?|screams?|yells?|talks?|sings?)(?: (?:in|on|over|during|through) it)?${END}`,
    '',
  ),
];
