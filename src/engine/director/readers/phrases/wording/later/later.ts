import type { Rewriting } from '../../../../language/rewrite.ts';
import { COMPLAINTS } from './complaints.ts';
import { FAULTS, TOO_MUCH } from './faults.ts';
import { DEEDS } from './deeds.ts';
import { EVERYDAY } from './everyday.ts';
import { PACE } from './pace.ts';
import { PARTICLES } from './particles.ts';
import { OTHER_WORDS } from './otherWords.ts';
import { rule } from './patterns.ts';
import { REQUESTS } from './requests.ts';
import { ROUNDABOUT } from './roundabout.ts';
import { JOINS, SLANG } from './slang.ts';
import { STAYS } from './stays.ts';

const TEXTS =
  /(?<![a-z])(?:text|texts|title|titles|captions?|subtitles?|words|letters|lettering|heading|writing|label|labels|logo|it|them)(?![a-z])/;
const WORDS =
  /(?<![a-z])(?:text|texts|title|titles|captions?|subtitles?|letters|lettering|heading|writing|labels?)(?![a-z])/;
const SOUND = /(?<![a-z])(?:music|song|volume|sound|voice|audio|loud|quiet)(?![a-z])/;

/** Colours that a message gives names to: `navy 1B2A49 and coral FF6F61`. */
function colorsNamed(text: string): readonly Rewriting[] {
  const named = [
    ...text.matchAll(/(?<![a-z])([a-z]{3,12}) (?:is |= ?|: ?)?#?((?=[0-9a-f]*\d)[0-9a-f]{6})(?![0-9a-z])/g),
  ];
  if (named.length === 0 || !/colou?rs? (?:are|is|:)/.test(text)) return [];
  const rest = rule('(?:^|(?<=[.;!?] ?))[^.;!?\n]*colou?rs? (?:are|is|:)[^.;!?\n]*[.;!?\n]', ' ');
  return [rest, ...named.map(([, name = '', hex = '']) => rule(`(?<![a-z])${name}(?![a-z])`, `#${hex}`))];
}

const LETTERING = /(?<![a-z])(?:fonts?|letters|lettering|typefaces?|text|title|captions?)(?![a-z])/;
/** Kinds of type by what people say of them. */
const TYPES: readonly Rewriting[] = [
  rule(
    "(?<![a-z])(?:something |a |an |one that'?s )?(?:more |bit more )?(?:elegant|classy|classic|traditional|sophisticated|fancy|fancier|posh)(?! (?:font|typeface|lettering)|[a-z])",
    'elegant font',
  ),
  rule(
    "(?<![a-z])(?:something |a |an |one that'?s )?(?:more |bit more )?(?:modern|clean|cleaner|minimalist|sleek|contemporary)(?! (?:font|typeface|lettering|look|style|theme)|[a-z])",
    'modern font',
  ),
  rule(
    "(?<![a-z])(?:something |a |an |one that'?s )?(?:more |bit more )?(?:bubbly|handwritten-looking|hand-drawn|scribbly|playful|childlike|curly|girly)(?! (?:look|style|music)|[a-z])(?: font)?",
    'script font',
  ),
];

/** Rules for a message about a video that is there. @param text as it was written, lower case */
export function rulesForLater(text: string): readonly Rewriting[] {
  const placing =
    TEXTS.test(text) && !SOUND.test(text)
      ? [
          ...(WORDS.test(text)
            ? [
                rule(
                  '(?<![a-z])(?:move|push|shift|bring|put) (it|them|that|(?:the|that|all the) [a-z]+(?: on (?:the )?[^ ,.;]+)?) (?:a (?:bit|little|tad) )?up(?![a-z])',
                  '$1 at the top',
                ),
                rule(
                  '(?<![a-z])(?:move|push|shift|bring|put) (it|them|that|(?:the|that|all the) [a-z]+(?: on (?:the )?[^ ,.;]+)?) (?:a (?:bit|little|tad) )?down(?![a-z])',
                  '$1 at the bottom',
                ),
              ]
            : []),
          rule(
            '(?<!(?:add|insert|write) [^.,;]{0,30})(?<=(?:title|titles|text|texts|captions?|words|heading|logo|subtitles?|it|them)(?: [a-z]+){0,2}) (?:in|to|into|at|on) the middle(?! (?:of the (?:video|film|movie|slideshow|song|clip)|one|photo|picture|pic)(?![a-z]))',
            ' in the center',
          ),
          rule(
            '(?<![a-z])(?:a (?:bit|little|tad) )?(?:lower down|further down|down a (?:bit|little|tad)|more down|down lower|lower on the screen|lower)(?![a-z])',
            'at the bottom',
          ),
          rule(
            '(?<![a-z])(?:a (?:bit|little|tad) )?(?:higher up|further up|up a (?:bit|little|tad)|more up|up higher|higher on the screen|higher)(?![a-z])',
            'at the top',
          ),
        ]
      : [];
  const types =
    /(?<![a-z])(?:fonts?|letters|lettering|typefaces?)(?![a-z])/.test(text) ||
    (LETTERING.test(text) && /something/.test(text))
      ? TYPES
      : [];
  return [
    ...COMPLAINTS,
    ...EVERYDAY,
    ...PACE,
    ...OTHER_WORDS,
    ...SLANG,
    ...TOO_MUCH,
    ...REQUESTS,
    ...colorsNamed(text),
    ...types,
    ...JOINS,
    ...DEEDS,
    ...PARTICLES,
    ...placing,
    ...ROUNDABOUT,
    ...FAULTS,
    ...STAYS,
  ];
}
