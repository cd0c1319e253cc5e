import type { Rewriting } from '../../../../language/rewrite.ts';
import { END, VERY, rule } from './patterns.ts';

/** How quickly all of it goes by, and how long a picture is held. */

const ALL =
  '(?:it|that|this|things|everything|all of (?:it|this)|the (?:whole |entire )?(?:video|film|movie|thing|slideshow|pace))';
const LITTLE =
  '(?:just )?(?:a (?:little |wee |tiny )?(?:bit|touch|tad|smidge|smidgen|fraction|little)|abit|slightly|somewhat)';
const SHOTS =
  '(?:(?:the |my |all (?:the |my )?|these )?(?:photos?|pictures?|pics?|images?|slides?|shots?)|they|it)';

const SEEMS =
  "(?<![a-z])(?:it|that|this|everything|all of it)(?:'?s| is| goes| feels| seems) (?:all )?(?:just )?(?:a (?:bit|little|tad|touch)|rather|quite|pretty|kinda|kind of) (?:too )?";

export const PACE: readonly Rewriting[] = [
  // “The narrator is too fast, slow her down a bit”.
  rule(
    `(?<=(?:voice|narrator|reader|speaker|narration|voiceover)[^;!?\\n]{0,30} too (?:fast|quick|quickly|slow|slowly)),? (?:so |please |pls |can you |could you )*(?:slow|speed) (?:her|him|it|them) (?:down|up)(?: ${LITTLE})?(?![a-z])`,
    '',
  ),
  rule(`(?<![a-z])slow (?:her|him) down(?: ${LITTLE})?(?![a-z])`, 'voice slower'),
  rule(`(?<![a-z])(slow|speed) ${ALL}(?: all)? (down|up)(?: ${LITTLE})?(?![a-z])`, '$1 it $2'),
  rule(`(?<![a-z])(slow|speed) (down|up)(?: ${ALL})(?: all)?(?: ${LITTLE})?${END}`, '$1 it $2'),
  // “Everything’s a bit fast”.
  rule(`${SEEMS}(?:fast|quick)${END}`, "it's too fast"),
  rule(`${SEEMS}(slow|long|short)${END}`, "it's too $1"),
  // Pictures that go by too quickly for somebody.
  rule(
    `(?<![a-z])${SHOTS} (?:(?:are|is|keep|just|all) )*(?:fly|zoom|whizz?|rush|race|go|flash|zip|shoot|pass|run|move|change|switch)(?:e?s|ing)?(?: (?:by|past|through|along|over))?(?: me| us| you)?,? ${VERY}(?:fast|quick|quickly)(?: for (?:(?:my|our|the) )?[a-z]+(?: to (?:see|follow|look at|enjoy|take in)(?: (?:it|them|anything|everything))?)?)?${END}`,
    'the pictures go by too fast',
  ),
  // “Hold on the last one for a bit”.
  rule(
    `(?<![a-z])(?:hold|stay|linger|pause|stop|rest|dwell) on (?=(?:the |my |that |photo |picture |[\ue300-\ue3fe]))([^.,;!?\n]{2,40}?)(?: for)? (?:a (?:little |good )?(?:bit|while|moment|beat|second or two|few seconds)(?: longer| more)?|longer|some time)${END}`,
    'make $1 longer',
  ),
];
