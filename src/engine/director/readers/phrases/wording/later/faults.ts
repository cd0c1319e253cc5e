import type { Rewriting } from '../../../../language/rewrite.ts';
import { END, VERY, SOMEBODY, VOICE, SONG, MARKED, TIME, rule } from './patterns.ts';

/** `more small` is smaller. */
const COMPARED: Readonly<Record<string, string>> = {
  ...{
    small: 'smaller',
    big: 'bigger',
    large: 'larger',
    long: 'longer',
    short: 'shorter',
    quiet: 'quieter',
    quick: 'faster',
  },
  ...{
    fast: 'faster',
    dark: 'darker',
    bright: 'brighter',
    light: 'lighter',
    loud: 'louder',
    slow: 'slower',
    little: 'smaller',
  },
};

/** What is complained of, and what mends it: “the title is a bit small”. */
const MENDED: Readonly<Record<string, string>> = {
  ...{ small: 'bigger', tiny: 'bigger', little: 'bigger', big: 'smaller', large: 'smaller', huge: 'smaller' },
  ...{ loud: 'quieter', quiet: 'louder', dark: 'brighter', bright: 'darker' },
  ...{ long: 'shorter', short: 'longer', fast: 'slower', quick: 'slower', slow: 'faster' },
};
/** What there may be too much of. */
const DEGREE = `(${Object.keys(MENDED).join('|')}|bold|thick|strong|pale)`;
const IS = "(?:(?:is|are|were|was|'?s|looks?|seems?|feels?|sounds?|comes? (?:out|across)) )";
const RATHER =
  '(?:(?:still|just|all) )*(?:a (?:bit|little|tad|touch)|abit|kinda|kind of|sort of|rather|quite|pretty|somewhat|slightly|awfully|terribly|really|very|so|super)';

/** “I don’t want the music that loud” is no wish to be without it: read before anything else denies it. */
export const TOO_MUCH: readonly Rewriting[] = [
  rule(
    "(?<![a-z])(?:don'?t|do not) (?:really )?(?:want|like|need) (?:such |so )?(big|large|huge|small|tiny|little) (text|titles?|captions?|letters|writing|words)(?![a-z])",
    'the $2 too $1',
  ),
  rule(
    `(?<![a-z])(?:${SOMEBODY} )?(?:really |just )?(?:(?:don'?t|do not|didn'?t|doesn'?t|wouldn'?t) (?:really )?(?:want|like|need|love|make|have|play|show)|hates?|no need for|not (?:keen|a fan) (?:on|of)) ((?:the |my |our |these |those |this |that |all )*(?:[a-z]+ ){0,3}?)(?:(?:to be|being|is|are|sounding|looking|changing|moving|going|playing) )?(?:quite |all )?(?:that|so|this|too|as|such) (?:very |much )?${DEGREE}(?![a-z])`,
    '$1too $2',
  ),
];

/** What is said to be wrong, as what is to be done about it. */
export const FAULTS: readonly Rewriting[] = [
  // “Still too loud” asks for no standing still.
  rule('(?<![a-z])still (?=(?:way |much |far |a (?:bit|little|tad) )*too )', ''),
  rule("(?<![a-z])that'?s (?=(?:way |much |far |a (?:bit|little|tad) )*too )", "it's "),
  // Words that go before they are read.
  rule(
    `(?<![a-z])(?:the |my )?(last|first|second|third) (?:line|sentence|words|message|verse) (?:goes|disappears|vanishes|is gone|leaves|changes|ends|passes|is over)(?: away| by| off)? (?:${VERY})(?:too |so )(?:quick(?:ly)?|fast|soon|early)(?: to read)?`,
    'the $1 card is too short',
  ),
  rule(
    '(?<=(?:card|photo|picture) is too short[.,;!? ]+)(?:can|could|should|let|make|have) (?:it|that|this)(?: one)? (?:please )?(?:stay|stays|be|last|remain|hang)(?: on| up| around| there)*(?: for)?(?: like| about| maybe| another)* (?=\\d+ ?(?:s|secs?|seconds?) longer)',
    'make it ',
  ),
  // Words that hide what is to be seen.
  rule(
    `(?<![a-z])(?:the |my )?(text|words|titles?|captions?|subtitles?|lettering) (?:is |are |keeps? )?(?:cover(?:s|ing)?|hid(?:es?|ing)|block(?:s|ing)?|over|in front of|on top of)(?: up| over)? (?:(?:their|his|her|my|the|our|everyone's|people's|[a-z]+'s) )?(?:faces?|heads?|eyes|people)(?: (?:in|on) [^.,;!?]*?)?(?:[,.;!]* (?:so |and |please |can (?:you|u) |could you )*(?:move|put|place|shift) (?:it|them|that)(?= (?:to|at|up|down|lower|higher|in)(?![a-z])))`,
    'move the $1',
  ),
  rule(
    `(?<![a-z])(?:the |my )?(text|words|titles?|captions?|subtitles?|lettering) (?:is |are |keeps? )?(?:cover(?:s|ing)?|hid(?:es?|ing)|block(?:s|ing)?|over|in front of|on top of)(?: up| over)? (?:(?:their|his|her|my|the|our|everyone's|people's|[a-z]+'s) )?(?:faces?|heads?|eyes)(?![a-z])`,
    'move the $1 to the bottom',
  ),
  rule(
    '(?<![a-z])(?:the |my |all the |these )*(?:photos|pictures|pics|images|everything) (?:are |is |keep |keeps )?(?:still |always |just )*(?:moving|zooming|swaying|drifting|wobbling)(?: around| about| in and out)? (?:(?:way |far |a bit )?too much|all the time|constantly)(?: for [^.,;!?]*)?',
    'no motion on the photos',
  ),
  // A video that is too slow for, or too fast to look at.
  rule(
    '(?<![a-z])(?:can|could|should) it (?:please )?(?:be|go) (?:a (?:bit|little|tad) )?slower(?=[^.;!?]*(?<![a-z])(?:look|see|pictures|photos)(?![a-z]))[^.;!?]*',
    'each photo a bit longer',
  ),
  ...Object.entries(MENDED).map(([fault, mended]) =>
    rule(
      `(?<![a-z])${IS}${RATHER} ${fault}(?= ?(?:$|[.,;!?\\n]|(?:for|on|in|when|at|to|now|here|still|tbh)(?![a-z])))`,
      mended,
    ),
  ),
  // Where it was watched is no shape.
  rule(
    `(?<=(?:bigger|smaller|louder|quieter|brighter|darker|too (?:small|big|tiny|dark|bright|quiet|loud)|hard to (?:read|see|hear))(?: to (?:read|see))?)(?: to (?:read|see))? (?:on|when i watch (?:it|this) on) (?:my|the|his|her|our|their|a|an|mum's|mom's|dad's) (?:old |small |little )?(?:phone|mobile|iphone|android|tablet|ipad|tv|telly|laptop|computer|screen|pc|mac)(?![a-z])`,
    '',
  ),
  ...Object.entries(COMPARED).map(([plain, more]) => rule(`(?<![a-z])more ${plain}(?![a-z])`, more)),
  // What drowns the voice gives way to it.
  rule(
    `(?<![a-z])(?:the |my |that |this )?(?:[a-z]+ |${MARKED} ?)?(?:${SONG}|${MARKED}) (?:is |are |keeps |kind of |kinda |still |just |totally |completely |really )*(?:drown(?:s|ing|ed)?|overpower(?:s|ing)?|swallow(?:s|ing)?|cover(?:s|ing)?(?: up)?|bur(?:y|ies|ying)|mask(?:s|ing)?|fight(?:s|ing)?(?: with)?|compet(?:es|ing) with) (?:out )?(?:${VOICE}|${MARKED})(?: out)?(?: (?:when|whenever|while|every time)[^,.;!?]*)?`,
    'duck the music quieter',
  ),
  rule(
    `(?<![a-z])(?:${SOMEBODY} )?(?:can'?t|cannot|can not|couldn'?t|can (?:barely|hardly)|could (?:barely|hardly)|barely|hardly)(?: even| really| properly)? (?:hear|understand|make out) (?:${VOICE}|${MARKED})(?: [a-z]+)? (?:over|because of|under|with|through|behind|for|beneath) (?:the |that |all the )?(?:loud )?(?:${SONG}|${MARKED})`,
    'duck the music quieter',
  ),
  rule(
    `(?<![a-z])(?:turn |bring |make |put )?(?:the |my )?${SONG} (?:${VERY})(?:down|lower|low|quieter|softer|quiet|soft|back)(?: a (?:bit|lot))? (?:when(?:ever)?|while|as soon as|every time|if|under|during)(?: (?:i'?m|i am|i|he|he's|she|she's|they|someone|somebody|anybody|dad|mum|mom|grandma|grandpa|the voice|people|we|anyone|there's|[a-z]+))? ?(?:is |are |starts? )?(?:talk|speak|say|read|voice|speech|narrat)[a-z]*(?:[ ,]*(?:and )?(?:then )?(?:back )?(?:to )?(?:normal|up|loud|full)(?: volume)?(?: again)?(?: after(?:wards)?| when [^.,;!?]*)?)?`,
    'duck the music',
  ),
  rule(
    '(?<=duck the music(?: quieter)?)[ ,.]+(?:and |then )*(?:after [^.,;!?]* )?(?:it can be |(?:back )?(?:to )?)(?:normal|up|loud|full)(?: volume)?(?: again)?(?: after(?:wards)?| when [^.,;!?]*)?',
    '',
  ),
  // The voice.
  rule(
    `(?<![a-z])(?:${SOMEBODY}|it|the (?:voice|lady|man|woman|narrator|reader|speaker)|she|he) (?:talks?|speaks?|reads?|is (?:talking|speaking|reading)|am (?:talking|speaking)|are talking)(?: it| this| that| the text)? (?:${VERY})(?:too |so )(?:fast|quick|quickly|rushed|rapidly)(?: for [^.,;!?]*| to [^.,;!?]*)?`,
    'voice slower',
  ),
  rule(
    `(?<![a-z])(?:${SOMEBODY}|it|the (?:voice|lady|man|woman|narrator|reader|speaker)|she|he) (?:talks?|speaks?|reads?|is (?:talking|speaking|reading))(?: it| this| that| the text)? (?:${VERY})(?:too |so )(?:slow|slowly)(?: for [^.,;!?]*| to [^.,;!?]*)?`,
    'voice faster',
  ),
  rule(
    `(?<![a-z])${SOMEBODY} (?:can'?t|cannot|can not|can (?:barely|hardly)|(?:barely|hardly))(?: even| really| properly)? (?:hear|understand|make out) (?:${VOICE})(?: at all| properly| well| talking)?(?![a-z])`,
    'voice louder',
  ),
  // Motion.
  rule(
    "(?<![a-z])(?:all )?(?:that|the|this|those|these|all the)? ?(?:constant )?(?:zooming|zoom|zooms|motion|movement|moving|panning|swaying|ken burns)(?: in and out| around| effects?| thing| stuff)*(?: on the (?:photos|pictures|pics))? (?:makes?|gives?|is making|is giving|hurts?|drives?|is driving|bothers?|annoys?|is (?:really |so |very |a bit )?(?:annoying|distracting|too much|nauseating|irritating))(?: (?!and |but )[a-z']+){0,5}",
    'no motion',
  ),
  rule(
    "(?<![a-z])(?:shouldn'?t|should not|must not|mustn'?t|do not|don'?t|not) (?:be )?(?:move|moving|zoom|zooming|wobble|drift)(?: around| so much| at all)?(?![a-z])",
    'stand still',
  ),
  rule(
    '(?<![a-z])(?:could it be |can it be |make it |be )?(?:less|not so|not as|too|so)[ ,]*(?:you know[ ,]*)?(?:jumpy|jittery|wobbly|shaky|restless|swoopy)(?![a-z])',
    'no motion',
  ),
  rule('(?<=no motion)[.?!, ]+no motion', ''),
  // Words that are gone too soon.
  rule(
    `(?<![a-z])(?:goes|go|runs?|disappears?|vanish(?:es)?|is gone|are gone|leaves?|flies|fly|passes|pass|flash(?:es)?)(?: away| off| by| past)*(?: again)? (?:${VERY})(?:(?:too )(?:fast|quick(?:ly)?|soon|early)|before (?:anyone|people|you|i|we|she|he|they|one|ppl|(?:my|the|our) [a-z]+)(?: even)? (?:can|could|has|have|had|got)(?: had)?(?: time to| to)? (?:read|finish|see)(?:ing)?(?: it| them| that)?)`,
    'longer',
  ),
  rule(
    `(?<![a-z])(?:isn'?t|is not|not|aren'?t) (?:(?:up|there|shown|visible|on|on screen) )?(?:long enough)(?: to read(?: it)?)?`,
    'longer',
  ),
  rule(
    '(?<![a-z])(?:needs?|deserves?|could (?:do with|use)|should get|wants) (?:a (?:bit|little|lot) )?(?:more time|longer)(?: on (?:the )?screen)?',
    'longer',
  ),
  // Ends that come too soon.
  rule(
    `(?<![a-z])(?:just )?(?:stops?|ends?|cuts? (?:off|out)|finish(?:es)?|is cut off) (?:${VERY})(?:dead|abruptly?|sudden(?:ly)?|hard|short|out of nowhere)(?: at the (?:very )?end)?(?![a-z])`,
    'fade out over 3 seconds',
  ),
  rule(
    '(?<![a-z])(?:comes? in|starts?|begins?) (?:so |too |very |way too |really )+(?:abruptly?|sudden(?:ly)?|hard|loud(?:ly)?)(?: at the (?:start|beginning))?(?![a-z])',
    'fade in',
  ),
  // Where in a song.
  rule(
    `(?<![a-z])(?:start|begin|have|let|play|can|could|use) (?:the |my |that )?(?:${SONG}|${MARKED})(?: (?:start|begin|play|come in))? (?:right |straight )?(?:at|from|with|on) the (?:chorus|refrain|drop|hook|good (?:part|bit)|beat drop|bridge|solo|second verse|guitar solo|best (?:part|bit)|main part|singing)[ ,.;-]*(?:(?:(?:it|that|which)(?:'?s| is)?|its|around|about|roughly|so|i think|at|comes|starts|happens)[ ,]*)*(?:at |around |about )?${TIME}`,
    'use the music from ',
  ),
  rule(
    "(?<![a-z])(?:,? ?(?:and )?(?:that'?s|thats|it'?s|its|which is|this is) (?:at |around |about )?)(?=\\d+:\\d\\d)",
    ' at ',
  ),
  rule('(?<=use the music from \\d+:\\d\\d) (?:in|into|of) (?:the )?(?:song|track|music|file)', ''),
  // Colours that bleed.
  rule(
    '(?<![a-z])(?:not|less) so (?:white|black|red|blue|green|yellow|orange|pink|purple|bright|dark)[, ]+(?:more |rather |maybe |perhaps )*(?=(?:light |dark |pale )?(?:white|black|red|blue|green|yellow|orange|pink|purple|gr[ae]y|gold|brown|beige))',
    '',
  ),
  rule(
    '(?<![a-z])looks? (?:a bit |a little |too |so |rather |really |very |kinda )*cold(?![a-z])',
    'too cold',
  ),
  rule(
    '(?<![a-z])(?:is|are|came out|come out|looks?|turned out|seems?) (?:really |so |very |pretty |quite |rather |a bit |a little |way |far |much |super )*dark(?![a-z])',
    'too dark',
  ),
  rule(
    '(?<![a-z])(?:is|are|came out|come out|looks?|turned out|seems?) (?:really |so |very |pretty |quite |rather |a bit |a little |way |far |much |super )*(?:bright|washed out|overexposed)(?![a-z])',
    'too bright',
  ),
  rule(
    "(?<![a-z])(?:is|are|'?s|was|came out)(?: all| both)? (?:lying |lies )?(?:on (?:its|it's|their|the|his|her) side|sideways|turned the wrong way|the wrong way round|the wrong way)(?![a-z])",
    'is rotate',
  ),
  rule("(?<![a-z])(?:is|are|'?s|came out) upside[ -]?down(?![a-z])", 'is rotate 180 degrees'),
  rule(
    "(?<![a-z])(?:'?s |is |are |gets? |getting |keeps? getting |being )(?:[a-z]+ )?(?:cut|chopped|cropped|sliced)(?: off| out)?(?: at the (?:top|bottom|sides?))?(?![a-z])",
    'uncropped',
  ),
  // What is over too soon, too suddenly, or too lively.
  rule(
    '(?<![a-z])(?:(?:just |kind of |kinda )*(?:flash(?:es)?|whiz+(?:es)?|zips?|fl(?:y|ies)|rush(?:es)?|whoosh(?:es)?|is gone) (?:right |just |straight )?(?:by|past|through)|(?:is|are) (?:gone|over) in (?:a flash|a blink|no time))(?: way)?(?: too (?:fast|quick(?:ly)?))?(?= *$| *[.,;!?]| (?:please|if|now|thanks|for|and|before)(?![a-z]))',
    'too short',
  ),
  rule(
    `(?<![a-z])((?:the |my )?(?:background )?${SONG}) (?:just |suddenly |abruptly )*(?:cuts?|breaks?|drops?) (?:off|out)(?: (?:at the (?:very )?end|too early|suddenly|abruptly|mid[- ]\\w+|in the middle of [^.,;!?]*))?(?![a-z])`,
    'fade out $1 over 3 seconds',
  ),
  rule(
    `(?<![a-z])(?:the )?(?:beginning|start|opening|intro) of ((?:the |my )?${SONG}) (?:is|feels|comes(?: in)?|sounds) (?:${VERY})(?:abrupt|sudden|harsh|loud|hard|jarring)(?:ly)?`,
    'fade in $1',
  ),
  rule(
    '(?<![a-z])(?:the )?transitions (?:make|makes|made|are making|give) (?:me|him|her|us|them|people|my [a-z]+) (?:[a-z]+ )?(?:dizzy|sick|seasick|nauseous|a headache|queasy|motion sick)|(?<![a-z])(?:the )?transitions are (?:way |far |a bit |much |really )*(?:too (?:much|wild|busy|flashy|fancy|crazy)|distracting|annoying|cheesy|over the top)',
    'crossfade transitions',
  ),
  rule(
    `(?<![a-z])(?<!(?:music|song|tune|voice|text|title|font|captions?|sound|transitions?) )(?:is|are|looks?|feels?|seems?|came out) (?:${VERY})(?:dull|pale|lifeless|drab|colourless|colorless)(?![a-z])`,
    'more colourful',
  ),
  // A clip that is to be heard.
  rule(
    '(?<![a-z])(?:should|must|needs? to|ought to) have (?:(?:its|their|the) )?(?:own |original )?sound(?! effects?)(?: on)?(?! (?:of|from))(?![a-z])',
    'sound on',
  ),
  rule(
    `,? (?:and )?(?:why|how come) (?:is|are|'s) (?:it|they|that|this|he|she|there no sound)(?: (?:mute|muted|silent|all quiet))?(?: then)?${END}`,
    '',
  ),
  // A voice that nobody follows, or nobody wants.
  rule(
    '(?<![a-z])(?:the |that )?(?:voice|narrator|speaker|reader|narration|lady|man|woman) (?:gallops|races|rushes|rattles|hurries|sprints|speeds)(?: (?:on|along|through (?:it|the text)))?(?![a-z])',
    'voice slower',
  ),
  rule(
    '(?<![a-z])(?:the |that |this )?(?:robot|computer|ai|automatic|machine|synthetic)? ?voice (?:is|sounds|feels) (?:[a-z]+ ){0,3}(?:creepy|weird|awful|terrible|annoying|horrible|robotic|bad|fake|scary|cringe)[,.; ]*(?:so |and |please |can (?:we|you) )*just (?:have|show|use|keep|leave) (?:the )?(?:words|text|subtitles|captions)(?: and (?:the )?music)?(?: on (?:the )?screen)?',
    'no voice',
  ),
  rule(
    '(?<=no (?:robot |computer |ai )?(?:voice|narration|voiceover))[,.; ]+(?:so |and |please )*just (?:have|show|use|keep|leave) (?:the )?(?:words|text|subtitles|captions)(?: and (?:the )?music)?(?: on (?:the )?screen)?',
    '',
  ),
];
