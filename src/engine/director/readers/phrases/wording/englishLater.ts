import type { Rewriting } from '../../../language/rewrite.ts';

/** What is said of a video that is there, in the words of a wish: complaints, asides, slang, what is to stay as it is. */

const VERY =
  '(?:(?:way|much|far|a (?:bit|little|tad)|abit|so|really|very|just|still|kinda|kind of|pretty|rather|quite|too|waaa*y|soo+|all) )*';
const SOMEBODY =
  '(?:i|he|she|they|we|you|people|ppl|someone|somebody|anyone|everyone|one|(?:my|our|his|her|the|their) [a-z]+|mum|mom|dad|grandma|grandpa|gran|nan|nana|granny)';
const VOICE =
  "(?:(?:my|the|his|her|our|their|[a-z]+(?:'s|s)?) (?:voice|talking|speech|speaking|words|message|recording|memo|narration|voiceover)|voice|me|him|her|them|us|dad|mum|mom|grandma|grandpa|gran|nan|what (?:i|he|she|they) (?:says|said|say(?![a-z])|am saying|is saying|are saying)|the (?:voice|speaker|narrator|words|talking|speech))";
const SONG = '(?:music|song|track|tune|soundtrack|melody|beat|piano|guitar|background)';
const MARKED = '[\ue100-\ue1fe]\ue0ff*';
const TIME = '(?=(?:\\d+:\\d\\d|\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?)(?![a-z])))';
const END = '(?=$|[.,;!?\\n])';
/** Where there are other words before. */
const BEHIND = '(?<=[\\p{L}\\p{N}\ue000-\ue4fe\ue0ff][ ,.;!?-]{1,3})';

const rule = (pattern: string, instead: string): Rewriting => [new RegExp(pattern, 'gu'), instead];

const SLANG: readonly Rewriting[] = [
  rule(
    "(?<![\\p{L}'])(?:omg+|ew+|ugh+|yikes|oof|ngl|tho|fr|smh|idk|btw|fyi|jk|welp|argh+|gosh|oh dear|uh-?oh|damn|darn|bloody|freaking|frickin|wow|lmao|haha+|hehe|tbf|afaik|pfft|meh|whoa|woah|yo|man|um+|uh+|erm+|:\\)|xd)(?![\\p{L}'])(?= ?[.,;!?]| |$)",
    ' ',
  ),
  rule("(?<![\\p{L}'])'?em(?![\\p{L}])", 'them'),
  rule('(?<=[\\p{L}\\p{N}])(?<!rock) n (?=[a-z])', ' and '),
  rule('(?<![a-z])lil(?![a-z])', 'little'),
  rule('(?<![a-z])gimme(?![a-z])', 'give me'),
  rule('(?<![a-z])(?:thru)(?![a-z])', 'through'),
  rule('(?<![a-z])(?:rly|reeally|realy)(?![a-z])', 'really'),
  rule('(?<![a-z])(?:abit)(?![a-z])', 'a bit'),
  rule('(?<![a-z])(?:alot)(?![a-z])', 'a lot'),
  rule('(?<![a-z])b4(?![a-z])', 'before'),
  rule('(?<![a-z&/])w (?=[a-z])', 'with '),
  rule('(?<![a-z])(?:exept|excpet|execpt|expect)(?= (?:the|for|first|last|on)(?![a-z]))', 'except'),
  rule('(?<![a-z])loose(?= (?:the|that|all|my))', 'remove'),
  rule("(?<![a-z])(?:ive|i've) got (?=an? )", 'add '),
  rule('(?<![a-z])mor(?= )', 'more'),
  // Numbered lists.
  rule('(?:^|(?<=\\s|(?<!\\d)[.,;:]))(?:\\(?\\d{1,2}[.)]|[a-d]\\)|[-*•]) (?=[\\p{L}"“\ue000-\ue3fe])', '. '),
  rule(
    `(?<![a-z])(?:a )?(?:couple|few|some|two|three|four|five|several|\\d)(?: of)?(?: more)? (?:things|changes|points|notes|fixes|tweaks|requests)(?: please| though| to (?:change|fix))?(?= ?[:.,;-])`,
    ' ',
  ),
];

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
const IS = "(?:(?:is|are|were|was|'?s|looks?|seems?|feels?|sounds?|comes? (?:out|across)) )";
const RATHER =
  '(?:(?:still|just|all) )*(?:a (?:bit|little|tad|touch)|abit|kinda|kind of|sort of|rather|quite|pretty|somewhat|slightly|awfully|terribly|really|very|so|super)';

const FAULTS: readonly Rewriting[] = [
  ...Object.entries(MENDED).map(([fault, mended]) =>
    rule(
      `(?<![a-z])${IS}${RATHER} ${fault}(?= ?(?:$|[.,;!?\\n]|(?:for|on|in|when|at|to|now|here|still|tbh)(?![a-z])))`,
      mended,
    ),
  ),
  // Where it was watched is no shape.
  rule(
    `(?<=(?:bigger|smaller|louder|quieter|brighter|darker|too (?:small|big|tiny|dark|bright|quiet|loud)|hard to (?:read|see|hear))) (?:on|when i watch (?:it|this) on) (?:my|the|his|her|our|their|a|an|mum's|mom's|dad's) (?:old |small |little )?(?:phone|mobile|iphone|android|tablet|ipad|tv|telly|laptop|computer|screen|pc|mac)(?![a-z])`,
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
];

const JOINS: readonly Rewriting[] = [
  // A new request begins.
  rule(
    "(?<=[\\p{L}\\p{N}])(?:,? (?:and|but|also|plus|then|oh|um|so|well))+ (?=(?:can|could|would|will) (?:you|we|u|i|it|the|that|[\ue100-\ue3fe]|[a-z0-9]+) |please |oh |no wait |i (?:want|'d like|would like|think that's it))",
    '. ',
  ),
  rule(
    '(?<=[\\p{L}\\p{N}]) (?:oh|oh and|and oh|and also|oh also|oh yeah|and yeah|ps|p\\.s\\.|oh no wait|no wait|oh wait)[ ,]+',
    '. ',
  ),
  rule("(?<=[\\p{L}\\p{N}]) (?:and |but )?(?:i think )?(?:that's|thats) (?:it|all)(?![a-z])", '. '),
  // Where it is not to be.
  rule(
    '(?<=(?:top|bottom|left|right|middle|cent(?:er|re)|start|end|beginning)),? (?:and |but )?(?:not|instead of|rather than) (?:in |at |on )?(?:the )?(?:very )?(?:top|bottom|left|right|middle|cent(?:er|re)|start|end|beginning)(?![a-z])',
    '',
  ),
];

const COLOR =
  '(?:(?:light |dark |pale |bright )?(?:white|black|red|blue|green|yellow|orange|pink|purple|gr[ae]y|gold|silver|brown|teal|turquoise|navy|beige|coral|cream))';

/** Roundabout ways of a wish, in its words. */
const ROUNDABOUT: readonly Rewriting[] = [
  rule(`(?<![a-z])${COLOR} (?=#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z]))`, ''),
  rule(`(?<![a-z])${COLOR} (?=(?=[0-9a-f]*\\d)[0-9a-f]{6}(?![0-9a-z]))`, '#'),
  rule(
    `(?<=${COLOR}|#[0-9a-f]{3,6}),? (?:and )?(?:not|instead of|rather than) (?:the )?${COLOR}(?![a-z])`,
    '',
  ),
  rule('(?<![a-z])(?:slow|long) ones(?![a-z])', 'slower'),
  rule('(?<![a-z])(?:quick|fast|short) ones(?![a-z])', 'faster'),
  rule('(?<![a-z])itself(?![a-z])', ''),
  rule('(?<![a-z])lift (?=(?:it|them|those|these)(?: a|$|[ ,.]))', 'brighten '),
  rule('(?:,? ?(?:and |but ))?nothing (?:on|for) (?:the )?(?:rest|others|other ones)', ''),
  rule(
    '(?:,? ?(?:and |but ))?nothing (?:too )?(?:jolly|sad|fancy|loud|cheesy|crazy|silly|heavy|childish|dramatic|depressing|wild|flashy)(?![a-z])',
    '',
  ),
  rule(
    '(?<=piano|guitar|strings|violin|harp|flute|jazz|calm|quiet|soft|happy|upbeat) or (?:maybe |some |a )?(?:piano|guitar|strings|violin|harp|flute|jazz|calm|soft|something [a-z]+)(?![a-z])',
    '',
  ),
  rule(
    '(?<![a-z])(?:get|bring|take|cut|trim|boil|keep) (?:it|this|that|everything|the (?:whole )?(?:video|thing)) (?:all )?down to(?![a-z])',
    'make it to',
  ),
  rule(
    "(?:,? ?(?:and |but ))?(?:i|we) (?:don'?t|do not) (?:care|mind) (?:how|which|what)(?: you do (?:it|that))?(?![a-z])",
    '',
  ),
  rule(
    '(?:,? ?(?:and |but ))?(?:all|every|each)(?: of)?(?: the| my| our)? (?:photos?|pics?|pictures?|images?|clips?|of them|rooms?|ones?)(?: all)? (?:have|need|has|needs|should|must|got)(?: to)? (?:(?:stay|remain)(?: in(?: it)?| there| included)*|be (?:in(?: it)?|there|included))(?![a-z])',
    '',
  ),
  rule(
    '(?<=too much|bit much|too strong|too far|overdone)[ ,.;-]+(?:maybe |just |only |about )*half (?:of )?(?:what you did|that|it|as much|the amount)(?![a-z])',
    '',
  ),
  rule(
    '(?<![a-z])(?:i (?:liked|preferred|prefer) )?(?:the )?(?:first|previous|old|earlier|original|other) (?:one|version|song|tune|track|font|colou?r|look|order|music)(?: (?:was|is|looked|sounded))? (?:much |way |a lot |far )?(?:better|nicer|best|more)(?: tbh)?(?![a-z])',
    'undo',
  ),
  rule(
    '(?<![a-z])(?:spice|jazz|liven|pep)(?:e?n)? up the transitions|(?:livelier|more (?:exciting|interesting|lively|fun)|fancier|cooler|funkier|snazzier|wilder) transitions',
    'slide transitions',
  ),
  rule(
    `${BEHIND}(?:the )?(?:rest|others|other ones) (?:go |goes |should go |can go )?back to (?:what|how|the way|where) (?:they|it) (?:were|was|had been)(?: before)?`,
    ' ',
  ),
  rule(
    '(?<![a-z])(?:an? )?blur(?:ry|red)? (?:version|copy|image|bit)(?: of (?:the|each|that|itself|it) ?[a-z]*)?(?: (?:behind|in the back(?:ground)?|as (?:a )?background|on the sides))?(?: it| them)?(?![a-z])',
    'blurred background',
  ),
  rule(
    '(?<![a-z])first (?:all )?(?:the |my )?(?:pics|photos|pictures|images)(?: first)?,? (?:and )?then (?:all )?(?:the |my )?(?:clips|videos)(?:,? not mixed(?: up)?)?',
    'move the clips to the end',
  ),
  rule(
    '(?<![a-z])(?:first (?:all )?(?:the |my )?(?:clips|videos)|(?:all )?(?:the |my )?(?:clips|videos) first),? (?:and )?then (?:all )?(?:the |my )?(?:pics|photos|pictures|images)(?:,? not mixed(?: up)?)?',
    'move the clips to the start',
  ),
  rule(
    '(?<![a-z])(?:[a-z]+ )?(?:only )?(?:starts?|begins?) (?:talking|speaking|singing)(?: only)? (?:after|at) (?:about )?(\\d+ ?(?:secs?|seconds?|s))[^.;!?]*?skip (?:that|this|it)(?: bit| part)?(?: of the (?:recording|voice|song|music))?',
    'skip the first $1 of the recording',
  ),
  rule(
    `(?<![a-z])(?:should |must |can |could )?(?:pop up|appear|come up|come on|come|show up|be (?:seen|shown)|show|only show)s? (?:exactly |only |just )?(?:when|while|with|during|as long as) (?:the )?(${MARKED})(?: (?:picture|photo|pic|clip|one))?(?: (?:does|is (?:shown|seen|on|up|there|visible)|comes?(?: up| on)?|appears?|shows?))?(?: and (?:go|goes|disappears?|leaves?|vanish(?:es)?)[^.;!?]*)?`,
    'move to $1',
  ),
  rule(
    `[^.;!?\n]*(?:(?:first|second|2nd|1st|other) half|halfway|half way)[^.;!?\n]*(?:switch|change|use|other|then|play|different)[^.;!?\n]*(?:song|music|track|tune|${MARKED})[^.;!?\n]*`,
    ' two songs',
  ),
  rule(
    `[^.;!?\n]*(?:song|music|track|tune|${MARKED})[^.;!?\n]*(?:first|second|2nd|1st) half[^.;!?\n]*(?:switch|change|use|other|then|play|different)[^.;!?\n]*`,
    ' two songs',
  ),
  rule(
    `(?<![a-z])(?:after|from|at|when) [^.;!?]{3,50} (?:switch|change|go over) (?:over )?to (?:the )?(?:other (?:song|music|track)|${MARKED}(?= ?$| ?[.,;!?])|[a-z]\\d(?![a-z0-9]))`,
    ' two songs',
  ),
  rule(
    "[^.;!?\n]*(?:another|second|separate|2nd|extra|shorter|longer|\\d+ ?-?(?:s|sec|second|seconds)) version[^.;!?\n]*(?: as well| too| also|extra|keep|don'?t lose| in addition|besides)[^.;!?\n]*",
    ' second version',
  ),
  rule(
    '(?<![a-z])(?:make|do|create|give me|can you (?:make|do)|could you (?:make|do)) (?:also |me )?(?:another|a second|a separate|an extra) version[^.;!?\n]*',
    ' second version',
  ),
  rule(
    '[^.;!?\n]*(?:forwards? and then backwards?|backwards? again|boomerang|play(?:s|ed)? (?:it )?(?:in reverse|backwards?))[^.;!?\n]*',
    ' play it backwards',
  ),
  rule(
    "(?<![a-z])(?:i'?d like|i would like|i want|we want|we'?d like|we need|i need|can (?:i|we) have|could (?:i|we) have|how about|what about) (?=(?:some |an? )?(?:subtitles|captions|music|a title|title|closing)(?: (?:please|too|as well))?(?: ?$| ?[.,;!?]))",
    'add ',
  ),
  ...(
    [
      '(?:normal|plain|regular|simple|standard|ordinary|readable|clear|clean|easy to read|basic|proper)',
    ] as const
  ).map((plain) =>
    rule(
      `(?<=(?:font|letters|lettering|handwriting|writing|typeface|read)[^.;!?]{0,40})(?:go |switch |change )?(?:back )?(?:to )?(?:use )?(?:an? |the )?${plain} (?:one|font|typeface)(?: again)?(?![a-z])`,
      'plain font',
    ),
  ),
];

const STAYS: readonly Rewriting[] = [
  // What stays as it is needs no word.
  rule(
    `${BEHIND}(?:and |but |just |please )*(?:the )?(?:rest|others|everything else|other ones|remaining ones|all else|other (?:photos|pictures|pics))(?: of (?:it|them))?(?: all)? (?:is|are|stays?|can stay|should stay|remains?|looks?|can be|should be|was|were)(?: (?:all |just |totally |perfectly )?(?:fine|good|ok|okay|great|as (?:it|they) (?:is|are|was|were)|as is|the same|like that|unchanged|perfect|right|nice|lovely|how (?:it|they) (?:is|are)))*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |just |please |pls )*(?:leave|keep) (?:the )?(?:rest|others|everything else|everyone else|all else|other ones)(?: of (?:it|them))?(?: alone| in| untouched| as (?:it|they) (?:is|are|was|were)| as is| the same| like that| unchanged| please)*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |just |please )*(?:don'?t|do not|without|never|not) (?:touch|touching|chang(?:e|ing)|mess(?:ing)? with|alter(?:ing)?|drop(?:ping)?|los(?:e|ing)|cut(?:ting)?|remov(?:e|ing)|delet(?:e|ing)|skip(?:ping)?|leav(?:e|ing) out|throw(?:ing)? out|tak(?:e|ing) out)(?: out| away| off)? (?:any(?:thing|one|body)?|a single|the|my|one|none|that|it|order|music|a thing)[^.;!?,]*${END}`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:and |but |with |at )*(?:the )?same (?:volume|spot|place|position|length|size|caption|style|font|order|timing|speed|colou?rs?|text|look)(?: (?:as (?:now|before|it is|the (?:other|first|last) one)|please|too|same|and))*(?= ?[.,;!?]|$| same | and )`,
    ' ',
  ),
  rule(
    `${BEHIND}(?:,? ?(?:but |and )?(?:just|only) (?:that|this|the|those|these) (?:one|ones|two|three|photo|picture|clip)(?: please| though)?)${END}`,
    ' ',
  ),
  rule(`${BEHIND}(?:,? ?(?:and |but )?(?:nothing|no one|none) (?:else|more)(?: please)?)${END}`, ' '),
  // Who wants it.
  rule(
    `(?:^|(?<=[.!?;,\n] ?)|(?<= and ))(?:ok(?:ay)? )?(?:(?:i|we) showed (?:it|this|the video) (?:to )?[^.,;!?]{2,30}? and )?(?:(?:the|my|our|his|her) )?(?:[a-z]+(?: in law)?) (?:wants?|would like|would prefer|asked for|prefers?|thinks|says|said|reckons|suggested|insists)(?: that)? (?=(?:it|the|a|to|more|less|us|we|its|it's|there|that|this|[\ue100-\ue3fe]|no|(?:[a-z]+) (?:should|is|are|must)) ?)`,
    '',
  ),
  rule("(?<![a-z])i (?:want|would like|'?d like|need|wish)(?: that)? (?=(?:the|my|these|those|all|it) )", ''),
  rule(
    "^(?:it'?s |its |this is |that'?s |looks |all |everything(?:'s| is) |i )*(?:perfect|great|good|fine|nice|lovely|ok|okay|love it|like it|love this|happy)(?: with it| so far| dear| now)?[, ]+(?:except|but|only|just|though)(?: that| for)?(?![a-z])",
    '',
  ),
  rule(
    '(?<![a-z])(?:i|we) (?:forgot|missed|left out)(?: about| to (?:add|include|put in))? (?=[\ue100-\ue1fe]|the |an? |my )',
    'add ',
  ),
  rule('(?<![a-z])after all(?![a-z])', ''),
  rule(
    "(?<![a-z])(?:if (?:that'?s|thats|it'?s|that is) (?:possible|ok|okay|alright|not too much(?: trouble)?|doable))(?![a-z])",
    '',
  ),
  rule('(?<=[\\d\\p{L}])[, ]+(?:or so|ish|or thereabouts|give or take)(?=$|[ .,;!?])', ' '),
  rule('(?<![a-z])like (?=\\d|(?:two|three|four|five|six|seven|eight|nine|ten) )', ', '),
  rule('(?<![a-z])like (?=half|a )', ' '),
];

const TEXTS =
  /(?<![a-z])(?:text|texts|title|titles|captions?|subtitles?|words|letters|lettering|heading|writing|label|labels|logo|it|them)(?![a-z])/;
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

/** Rules for a message about a video that is there. @param text as it was written, lower case */
export function rulesForLater(text: string): readonly Rewriting[] {
  const placing =
    TEXTS.test(text) && !SOUND.test(text)
      ? [
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
  return [...SLANG, ...colorsNamed(text), ...JOINS, ...placing, ...ROUNDABOUT, ...FAULTS, ...STAYS];
}
