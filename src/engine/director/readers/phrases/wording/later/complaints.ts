import type { Rewriting } from '../../../../language/rewrite.ts';
import { END, MARKED, VERY, rule } from './patterns.ts';

/** What stands too low wants to be higher, and what never rests to be still; and what is said in few words. */

const WORDS =
  '((?:all )?(?:the |my )?(?:[a-z]+ )?(?:titles?|captions?|subtitles?|texts?|writing|words|lettering|letters|heading|labels?))';
const STANDS = "(?:(?: is| are| sits?| stands?| seems?| looks?| comes?|'s|'re| being| placed| shown)*)";
const FAR = '(?:far |close |near )?';
const EDGE = '(?: the)?(?: very)?';
/** What is under a button or a bar of where a video is shown says why words are to move. */
const COVERED = `(?:(?:,| -|;| and| so| because| as)* (?:the |they |they're |it's )*(?:[a-z]+ ){0,2}(?:buttons?|bar|icons?|controls|menu|ui|interface)? ?(?:covers?|hides?|covered|hidden|blocks?|blocked|overlaps?|is over|are over)(?: (?:them|it|by [^.,;!?]*))?)?`;

const misplaced = (where: string, wanted: string): Rewriting =>
  rule(
    `(?<![a-z])${WORDS}${STANDS} (?:${VERY})too ${FAR}(?:${where})(?: (?:on|of|in) (?:the )?(?:screen|frame|picture|video|photos?|pictures?|page))?${COVERED}(?:,? (?:and |so |please |can you )*(?:move|put|bring|push|shift) (?:them|it) (?:a bit |a little )?(?:up|down|higher|lower|left|right)(?: a (?:bit|little))?)?${END}`,
    `$1 ${wanted}`,
  );

const PICTURES = '(?:the |my |all |all the |these )*(?:photos|pictures|pics|images|slides)';
const MOVES = '(?:moving|zooming|panning|swaying|drifting|wobbling|shaking)';

export const COMPLAINTS: readonly Rewriting[] = [
  misplaced(`low(?: down)?|down|to${EDGE} bottom`, 'at the top'),
  misplaced(`high(?: up)?|up|to${EDGE} top`, 'at the bottom'),
  misplaced(`(?:to${EDGE} )?(?:left|right)(?: side| edge)?`, 'in the center'),
  // “Stop the photos from moving all the time”.
  rule(
    `(?<![a-z])(?:please )?(?:stop ${PICTURES}(?: from)?|keep ${PICTURES} from) ${MOVES}(?: in and out| around| about)*(?: all the time| so much| constantly| the whole time)*${END}`,
    'no motion on the photos',
  ),
  rule(
    `(?<![a-z])${PICTURES} (?:are |were )?(?:always|constantly|forever|all the time|non-?stop) ${MOVES}(?: in and out| around| about)*${END}`,
    'no motion on the photos',
  ),
  // “First and last 6 seconds”.
  rule(
    '(?<=^ *|[.,;!?\\n] *)(?:make )?(?:the )?first and (?:the )?last(?= (?:for )?\\d+(?:\\.\\d+)? ?(?:s|secs?|seconds?)(?: each)?(?: please| pls| long)* *(?:$|[.,;!?\\n]))',
    'first photo and last photo',
  ),
  // “Start with the drone shot, cut it to ten seconds”.
  rule(
    `(?<![a-z])(?:start|begin|open) with ((?:the |my )?(?:${MARKED}|[a-z]+)(?: (?:shot|clip|video|one|footage))?),? (?:and )?(?:cut|trim|shorten|keep) (?:it|that) (?:down )?to (?:the first )?(\\S+) (s|secs?|seconds?)(?![a-z])`,
    'put $1 first, only the first $2 $3 of $1',
  ),
];
