import type { Rewriting } from '../../../../language/rewrite.ts';
import { MARKED, SONG, VERY, rule } from './patterns.ts';

/** What is wished in the shape of a question, and how something is to have been made. */

const THING =
  '(?:(?:the|my|our|all (?:the )?|that|this|every|each|its) )?(?:writing|text|texts|words|letters|lettering|title|titles|captions?|subtitles?|font|logo|photos?|pictures?|pics?|clips?|video|music|song)';
const PLEASE = '(?:please |pls |maybe |perhaps |possibly |just |all )*';
/** How something is made, as what is to be done. */
const MADE: Readonly<Record<string, string>> = {
  ...{ lightened: 'brighter', brightened: 'brighter', darkened: 'darker', enlarged: 'bigger' },
  ...{ shortened: 'shorter', lengthened: 'longer', extended: 'longer', 'sped up': 'faster' },
  ...{ 'slowed down': 'slower', slowed: 'slower', 'turned up': 'louder', 'turned down': 'quieter' },
};

const SOMEBODY =
  '(?:i|we|you|u|he|she|they|people|ppl|everyone|anyone|nobody|no one|noone|one|her|him|them|us|(?:my|our|his|her|the|an?) (?:[a-z]+ )?[a-z]+|mum|mom|dad|gran|grandma|grandpa|nan|nana)(?![a-z])';
const WORDS =
  '(?:(?:the|my|our|all the|these|those) )?(?:words?|text|texts|writing|lines|sentences|captions?|lettering|subtitles?|cards?|letter|prices?|labels?|names)';
const TOO =
  '(?:(?:way|far|much|a (?:bit|little|tad)|really|just|still|all|so|waa+y) )*(?:too|so|that) (?:fast|quick(?:ly)?|soon|early)';
const READ =
  '(?:read|finish(?: reading)?|follow|take (?:it|them) in|keep up)(?: with)?(?: (?:it|them|that|all|everything|the words|the text|all of it))*';
const GOES =
  '(?:go(?:es|ing)?|mov(?:e|es|ing)|chang(?:e|es|ing)|pass(?:es|ing)?|disappear(?:s|ing)?|vanish(?:es)?|flash(?:es|ing)?|run(?:s|ning)?|com(?:e|es|ing) and go(?:es|ing)?|gone|fl(?:y|ies)|on screen|there)';
/** `the words go too fast for her`, `gran cant read that fast`: words that are gone before they are read. */
const UNREAD: readonly string[] = [
  `(?<![a-z])${WORDS} (?:(?:just|all|still|kind of|are|is|keep|keeps) )*${GOES}?(?: (?:by|past|away|off|through|on))* ?(?:${TOO}(?: for ${SOMEBODY}(?: to)?)?(?: to)?(?: ${READ})?|before ${SOMEBODY} (?:can|could|has|have|had|is|are|'ve|was|gets?)(?: even| time| got| to| the chance| done| finished)* ?(?:${READ}|reading)(?: (?:it|them))?)`,
  `(?<![a-z])${SOMEBODY} (?:can'?t|cannot|can not|couldn'?t|can (?:hardly|barely)|won'?t be able to|isn'?t able to|doesn'?t|don'?t) (?:really |even )?read (?:(?:it|them|the words|the text|all of it|everything) )*(?:(?:that|so|as) (?:fast|quick(?:ly)?)|in time|in that time|fast enough)`,
  `(?<![a-z])(?:can|could|should|let|give|make sure) ${SOMEBODY} (?:can |could |please )*(?:have |get |has |gets )?(?:(?:a (?:bit|little) )?(?:more|longer) time|longer) to read(?: (?:it|them|the words|the text))?`,
  `(?<![a-z])(?:not|isn'?t|don'?t (?:get|have)|no|never|hardly)(?: enough| any)? time to read(?: (?:it|them|the words|the text|anything))?`,
];

export const REQUESTS: readonly Rewriting[] = [
  ...UNREAD.map((pattern) =>
    rule(
      `${pattern}(?:[,;. ]*(?:so |and |that |because )?(?:${SOMEBODY} (?:can'?t|cannot|can not|can hardly|can barely|couldn'?t)|(?:nobody|no one|noone) can) (?:really |even )?${READ})?(?! (?:aloud|out))`,
      'more time to read',
    ),
  ),
  // What cannot be heard for the music says why that is to be quieter.
  rule(
    `(?<![a-z])(?:the |my )?${SONG}(?: is|'s| are)? (?:${VERY})too loud[,;. ]*(?:so |and |because |that )?(?:${SOMEBODY} )?(?:can'?t|cannot|can(?: hardly| barely)) (?:really |even )?hear (?:me|him|her|them|us|myself|anything|my [a-z]+|the (?:voice|words|speaker)|[a-z]+)(?= *(?:$|[.,;!?\\n]))`,
    'the music is too loud',
  ),
  rule(
    `(?<![a-z])(?:${SOMEBODY} )?(?:can'?t|cannot|can(?: hardly| barely)) (?:really |even )?hear (?:me|him|her|them|us|myself|anything|my [a-z]+|the (?:voice|words|speaker))[,;. ]*(?:because |as |cos |cause |since )?(?:the |my )?${SONG}(?: is|'s| are)? (?:${VERY})too loud`,
    'the music is too loud',
  ),
  rule(
    '(?<![a-z])(?:a |the )?wider (?:screen|format|frame|picture|video|shape)(?: for [^.,;!?]*?)?(?=(?: please| pls)? *(?:$|[.,;!?\\n]| and ))',
    'make it 16:9',
  ),
  rule(
    "[,;. ]*(?<![a-z])(?:because |as |since |and |but )?(?:it|the video|this)(?:'s| has| is)? (?:came|come|turned) out (?:too |all |so )?(?:tall|narrow|vertical|upright|portrait|wide|square)(?![a-z])",
    '',
  ),
  rule(
    `(?<![a-z])(?:the |that |this |my )?(clip|video) is (?:${VERY})too long[,;. ]*(?:so |please |can you |could you )*(?:only |just )?use (?:only |just )?(?:it |the bit |the part )?from (?=\\d)`,
    'use the $1 from ',
  ),
  // So long is all of it.
  rule(
    '(?<![a-z])(?:(?:and|but|so) )?(?:still|keep(?:ing)? (?:it|this|the (?:video|whole thing|length|total))(?: all)?(?: still)? (?:at|to|under)|stay(?:ing)? at)(?: exactly| just)? (?=\\d+(?:[.,]\\d+)? ?(?:s|secs?|seconds?|mins?|minutes?)(?![a-z])(?! (?:each|per|for)))',
    'make the video ',
  ),
  rule(
    '(?<![a-z])(?:i |we )?(?:(?:liked|preferred|loved) (?:it |them |the (?:photos|pictures|pics) )?(?:better |more )?(?:in|with) colou?rs?|(?:liked|preferred|loved) the colou?rs(?: better| more)?|(?:the )?colou?rs? (?:was|were|looked) (?:better|nicer)|(?:it|they) (?:was|were|looked) (?:better|nicer) (?:in|with) colou?rs?|(?:bring|want|have|give me) (?:back )?the colou?rs? back)(?: better| more| before)?(?= *(?:$|[.,;!?\\n]))',
    'put the colours back',
  ),
  rule(
    '(?<![a-z])(?:i |we )(?:liked|preferred|loved) (?:it|them|that) (?:better |more )?(?:before|the way it was|how it was|as it was)(?: better| more)?(?= *(?:$|[.,;!?\\n]))',
    'undo that',
  ),
  rule(
    `(?<![a-z])(?:the )?(title|text|caption|words|heading|logo) (?:should |must |needs? to |has to |can )*(?:stays?|be|remains?|shows?|be shown|be seen|is) (?:up |there |on |visible |seen )*(?:on |for |during |through(?:out)? |over )?(?:the )?(?:whole|entire) (?:video|time|thing|film|slideshow)(?:,? (?:and )?not (?:only|just) (?:(?:at|in) )?(?:the )?(?:start|beginning))?`,
    'show the $1 the whole time',
  ),
  rule('(?<=(?<![a-z])for )(?:like|about|around|roughly|maybe|say|at least),? (?=\\d)', ''),
  rule(
    '(?:(?:[,.;] ?|(?<![a-z])(?:and|because|cos|bc|which) )(?:and |because |cos )?(?:it |that |this |they |which )?(?:makes?|is making|gives?) (?:me|her|him|us|them|people|my [a-z]+) (?:feel )?(?:a bit |really |all |so )?(?:seasick|dizzy|sick|nauseous|ill|queasy|a headache))(?= *(?:$|[.,;!?\\n]))',
    '',
  ),
  rule(
    '(?<![a-z])(?:the |my |all |these |those )*(?:photos|pictures|pics|images|everything|they|it) keeps? (?:on )?(?:moving|zooming|swaying|drifting|wobbling|panning)(?: in and out| around| about| left and right)*(?= *(?:$|[.,;!?\\n]))',
    'no motion on the photos',
  ),
  rule(
    '(?<![a-z])((?:they|them|it|the (?:photos|pictures|pics|images))) (?:just |all |please |to )*(?:stay|keep|remain|be) still(?![a-z])',
    '$1 stand still',
  ),
  rule('(?<![a-z])(?:they|them|it) stand still', 'stand still'),
  rule(
    `(?<![a-z])(?:(?:can|could) (?:you|u|we) |please |pls )*(?:end|finish|close) (?:it|this|that|the video|things|everything) (?:with|on) `,
    'finish on ',
  ),
  rule(
    `(?<![a-z])(put|show|have|keep|leave|place|move) ((?:the |my )?(?:${MARKED}|[a-z0-9]+)(?: (?:one|photo|picture|pic|clip))?) (first|last|at the (?:very )?(?:end|start|beginning))(?: and hold it)? for (?=\\d+ ?(?:s|secs?|seconds?)(?![a-z]))`,
    'put $2 $3, show it for ',
  ),
  ...Object.entries(MADE).map(([made, more]) =>
    rule(`(?<=(?<![a-z])be (?:[a-z]+ )?)${made}(?: (?:up|down))?(?![a-z])`, more),
  ),
  rule(
    `(?<![a-z])(?:can|could|might|may|would) (they|these|those|them)(?: both| all)? ${PLEASE}be (?:made )?${PLEASE}`,
    'make them ',
  ),
  rule(`(?<![a-z])(?:can|could|might|may) (${THING}) ${PLEASE}(?:have|get|be given) `, 'give $1 '),
  // The end of the video, behind what it ends with.
  rule(
    '(?<=[\\p{L}\\p{N}\ue0ff\ue100-\ue3fe][^.;!?\\n]*?)(?:,? (?:and|then|and then)|, ?)(?: it| that| the video| slowly| gently| just)* fades? (?:out )?(?:slowly |gently )?to black(?= *(?:$|[.;!?\\n]| please| pls))',
    ', fade to black at the end',
  ),
];
