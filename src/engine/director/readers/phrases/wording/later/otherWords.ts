import type { Rewriting } from '../../../../language/rewrite.ts';
import { MARKED, rule } from './patterns.ts';

/** Roundabout words for a shape, an end, a plate behind words, and how a picture moves. */

const NAME = `(?:the |my |our )?(?:${MARKED}|[\\p{L}\\p{N}_'-]+)`;
const SECONDS =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|a) ?(?:-? ?)?(?:s|secs?|seconds?)(?![a-z])';
const ENDS = '(?:stops?|ends?|finish(?:es)?|is over|is done|is finished|has (?:stopped|ended|finished))';
const SPEECH =
  '(?:the |my |his |her )?(?:talking|voice|speech|speaking|narration|narrator|words|reading|speaker)';
const DARK = '(?:dark|black|light|white|gr[ae]y)';
const BEHIND_WORDS =
  '(?:behind|under(?:neath)?|in back of) (?:it|them|that|the (?:text|words|letters|writing|captions?|title)s?)';

export const OTHER_WORDS: readonly Rewriting[] = [
  // How long a card is seen is no part of what it says.
  rule(
    `(?<=(?<![a-z])(?:card|screen|page)(?![a-z])[^;\\n]{0,120}(?: and|[.,!?]) )(?:let|have|keep|leave|hold|show|give) (?:it|that|this)(?: (?:card|one|screen|stay|last|be|up|on|there|hold|linger|sit|visible|for|a good|at least|about|around|like|to))* ${SECONDS}(?: long)?`,
    'make it $1 seconds',
  ),
  // One length for all.
  rule(
    '(?<=(?<![a-z])(?:make|show|have|give|want|should)(?![a-z])[^.;!?\\n]{0,40} )(?:(?:for )?(?:the|an?) )?same (?:length|duration|amount of time)(?! as)',
    'equally long',
  ),
  rule(
    `(?<![a-z])slow (${NAME}(?: clip| video)?)(?: right)? down to half(?: (?:the )?speed)?`,
    'half speed $1',
  ),
  // Shapes.
  rule(
    '(?<![a-z])(make|have|turn|do|want|need)(?: (?:it|this|the (?:video|film|thing)))?(?: to be| into| in)? (?:a )?(?:tall|upright|phone[- ]shaped|phone format|phone size)(?: (?:one|video|shape|format))?(?: (?:for|on) (?:the |my |our )?(?:phones?|mobiles?|tiktok|reels|stories))?(?: instead)?(?=$| *[.,;!?\\n]| and | with )',
    '$1 it vertical,',
  ),
  rule(
    '(?<!(?:also|as well|too)[^.;!?]{0,20})(?<![a-z])(?:i |we )?(?:need|want|would like|make|do|give me)(?: me)? the (?:exact )?same (?:thing|video|one|film)(?: again)?(?: but)? (?:in|as|in an?|as an?) (?=square|vertical|portrait|landscape|horizontal|\\d)',
    'make it ',
  ),
  // The end.
  rule(
    `(?<![a-z])(?:(?:and|but) )?(?:(?:it|the (?:video|film|music|song|pictures?)|music|that|${MARKED}) )?(?:(?:should|must|can|could|needs? to|has to|to) )*(?:carr(?:y|ies) on|keeps? (?:going|playing|running)|goes on|go on|continues?|plays? on|runs? on|linger|lasts?|stays?)(?: playing| going)?(?: for)?(?: another| about| at least| a further)? ${SECONDS}(?: longer| more)? (?:after|past|beyond|once|when) ${SPEECH} ${ENDS}`,
    '. the last picture $1 seconds longer',
  ),
  rule(
    `(?<![a-z])(?:add|leave|put|pad|have|give (?:it|me)|i want|keep|with) (?:an? )?(?:extra |another |about )?${SECONDS}(?: (?:of )?(?:tail|pause|silence|music|padding|space|room|extra|picture))?(?: (?:at|on|to) the (?:very )?end|after ${SPEECH} ${ENDS})`,
    'the last picture $1 seconds longer',
  ),
  rule(
    '(?<![a-z])(?:can|could|should|make|have|let|change) (?:the |my |our )?(?:last|final|end|closing) (?:screen|card|page)(?: to)?(?: please)?(?: instead)? (?:say|read|show) ',
    'add a card at the end saying ',
  ),
  rule(
    '(?<![a-z])(?:the |my |our )?(?:last|final|end|closing) (?:screen|card|page) (?:should|must|needs? to|has to|could) (?:say|read) ',
    'add a card at the end saying ',
  ),
  // What is behind words.
  rule(
    `(?<![a-z])(?:with |put |add |have )?(?:something|sth|some kind of|some sort of|a bit of|some)(?: a bit| kind of)? ${DARK}(?:er|ish)?(?: (?:box|colou?r|shape|thing|shading|shade))? ${BEHIND_WORDS}`,
    'with a dark box behind the text',
  ),
  rule(
    '(?<![a-z])(?:with )?(?:a |some )?(?:dark|black) (?:backing|backdrop|underlay|shading|patch)(?: behind (?:it|them|the (?:text|words|captions?|title)s?))?(?![a-z])',
    'with a dark box behind the text',
  ),
  // Once more at the other end.
  rule(
    `(?<![a-z])(?:show|use|have|put|play) (${NAME}) (?:twice|two times|2 times|2x)[,: ]+(?:once )?(?:at|in) the (?:very )?(?:start|beginning)(?:,? and)? (?:once more |once |again |then |also )*(?:right |back )?(?:at|in) the (?:very )?end(?: again)?`,
    'move $1 to the start. duplicate $1 to the end',
  ),
  rule(
    `(?<![a-z])(?:show|use|have|put|play) (${NAME}) (?:both )?at the (?:very )?(?:start|beginning) and (?:once more |once |again |then |also )*(?:right )?at the (?:very )?end(?: again)?`,
    'move $1 to the start. duplicate $1 to the end',
  ),
  // How a picture moves.
  rule(
    `(?<![a-z])(?:i |we )?(?:want|need|would like|'d like|make|have|let|get) (${NAME}) (?:to )?zoom (in|out)(?: (?:all )?(?:scary|dramatic(?:ally)?|creepy|spooky|slow(?:ly)?|fast|quick(?:ly)?|strong(?:ly)?|big|hard)(?:[ -]?(?:like|ish|style))?)*(?=$| *[.,;!?\\n]| and )`,
    'zoom $2 on $1',
  ),
  // Another voice is one wish, however often it is said.
  rule(
    '(?<=(?:voice|narrator|robot|speaker)[^;\\n]{0,40}[.,;!? ])(?:have )?(?:(?:you|u|ya) )?(?:got|have|is there|any|are there)(?: any)? (?:another|a different|other|different|others?|a better|better)(?: one| ones| voices?)?(?![a-z])',
    'another voice',
  ),
  rule(
    "(?<=(?:voice|narrator|speaker)[^;\\n]{0,40}[.,;!? ])(?:and )?(?:can|could|should) it be an? (?=(?:wom[ae]n|man|girl|boy|lady|female|male|child)(?:'s)?(?![a-z]))",
    'read by a ',
  ),
  // Where the video is.
  rule(
    '(?<![a-z])how (?:do|can|could|would|should) (?:i|we) (?:save|export|download|get|put|keep|store|send)(?: (?:this|it|that|the (?:video|film|file|finished (?:video|film))|my video))? (?:to|on|onto|on to|into|off|from here to|in) (?:my |the |our |an? )?(?:own )?(?:computer|pc|mac|laptop|phone|desktop|hard drive|drive|usb(?: stick)?|device|disk|folder|tablet|ipad|iphone)(?![a-z])',
    'how do i export it',
  ),
];
