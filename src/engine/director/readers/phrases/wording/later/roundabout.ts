import type { Rewriting } from '../../../../language/rewrite.ts';
import { VERY, MARKED, BEHIND, COLOR, rule } from './patterns.ts';

/** Roundabout ways of a wish, in its words. */
export const ROUNDABOUT: readonly Rewriting[] = [
  // What looks wrong is to go.
  rule(
    '(?<![a-z])(?:looks?|is|are|feels?|seems?) (?:VERY)(?:weird|bad|odd|wrong|strange|awful|horrible|terrible|ugly|silly|off|worse|rubbish|crap|stupid) (?:in|with) (?:the |this |that )?(?=black|b&w|sepia|colou?r|warm|cool|vivid|vintage)'.replace(
      'VERY',
      VERY,
    ),
    'no ',
  ),
  rule(
    '(?<![a-z])(?:needs?|has|have|got|ought) to (?:go|be gone|be removed|disappear|come out|leave)(?= ?$|[.,;!?])',
    'remove',
  ),
  // All but one, and that one.
  rule(
    `,? (?:except|but|apart from|other than)(?: for)? (?:the )?(${MARKED}|[a-z]+)(?: (?:one|photo|picture|pic|clip))?,? (?:which|that|this one|it)?(?: ?(?:should|can|must|needs to|gets?|is|stays?)(?: be)?(?: for)?)? (\\d+)(?: ?(?:secs?|seconds?|s)(?![a-z]))?`,
    '. $1 $2 seconds',
  ),
  rule(
    '(?<![a-z])(?:all|each|every one)(?: of)? (?:them|these|those)(?= (?:for |to |about |be )*(?:\\d|two|three|four|five|six|seven|eight|ten))',
    'each',
  ),
  rule(
    '(?<![a-z])(?:and |oh |just |ok )*(?:just )?one (?:last|more|other|final|small|little|tiny)(?: more)? (?:thing|change|request|tweak|edit|wish)(?![a-z])',
    ' ',
  ),
  rule(
    '(?<!cut|cuts) (?:instead of|rather than) (?:the |all the |those )?(?:sliding|slides?|wip(?:es?|ing)|zooms?|zooming|flips?|fades?|fading|crossfades?|dissolves?)(?![a-z])',
    '',
  ),
  rule(
    `(?<=${COLOR}[^.;!?,]{0,20}) (?:instead of|rather than) (?:the )?${COLOR}(?: ones?| bars)?(?![a-z])`,
    '',
  ),
  rule(
    '(?<![a-z])too (?:long|short)(?: for [a-z]+)?(?=[,. ]+(?:max|at most|no more|no longer|keep|make it|cut it|under|below))[,. ]+',
    '',
  ),
  rule(
    '(?<![a-z])no music (?:for|in|during) the first (\\d+ ?(?:secs?|seconds?|s))(?![a-z])',
    'start the music at $1',
  ),
  rule(
    '(?<![a-z])(?:colou?rs?|it|everything|the (?:photos|pictures|pics))(?: all)? (?:is|are|looks?|feels?) (?:VERY)(?:dull|pale|flat|lifeless|drab|grey|gray|boring)(?![a-z])'.replace(
      'VERY',
      VERY,
    ),
    'more colourful',
  ),
  rule(
    '(?<![a-z])(?:undo|remove|take away|get rid of|drop) (?:the |that |this )?(?:split(?:[- ]?screen)?|side[- ]by[- ]side|collage)(?= *$| *[.,;!?])',
    'unsplit them',
  ),
  rule('^ *(?:back to )?one after (?:the other|another)(?: again)?(?= *$| *[.!])', 'unsplit them'),
  // How long words, or something on a picture, are seen.
  rule(
    '(?<![a-z])(?:and |then )*(?:have|make|let|get) (it|that|them) (?:be )?(?:gone|go(?: away)?|disappear|vanish|off(?: again)?) after (?:just |only |about )*(?=\\d+ ?(?:s|secs?|seconds?)(?![a-z]))',
    'show $1 for ',
  ),
  rule(
    "(?<=(?<![a-z])on (?:it|that|this|that one|the [a-z]+))[, ]+(?:and |but )?only (?:while|when|during|as long as|for as long as) (?:that|this|the) (?:clip|photo|picture|pic|one|video|shot)(?:(?: is|'s) (?:on|playing|shown|seen|up|there|running)| plays| shows| runs)?(?: on)?",
    '',
  ),
  rule(
    '(?<![a-z])(?:pop|come|appear|show)(?:s|ing)?(?: (?:in|up|out))? (?:(?:one )?letter (?:by|after) letter|one letter at a time)(?:,? like (?:typing|a typewriter|(?:it|someone) is (?:being )?typ(?:ing|ed)[^.,;!?]*))?',
    'come in letter by letter',
  ),
  rule(
    `(?<=(${MARKED})(?: one| clip)?[^.;!?]{0,60}?(?: and|,) (?:then )?(?:put|write|add|show) (?:(?! and )[^,.;!?]){1,40}) on (?:it|that|this)(?: one)?(?=$| ?[.,;!?])`,
    ' on $1',
  ),
  // For whom.
  rule(
    ' for (?:my|our|his|her|their|the|an?) (?:[a-z]+ )?(?:grandma|grandpa|gran|nan|nana|granny|grandmother|grandfather|grandparents|mum|mom|dad|mother|father|wife|husband|kids?|child|children|students?|pupils?|class|parents?|friends?|lady|man|men|women|woman|audience|viewers?|boss|client|customers?|followers|people|aunt|uncle|sister|brother|team|eyes|taste|liking)(?: to [a-z]+(?: it| them| along)?)?(?= ?$|[.,;!?])',
    '',
  ),
  rule(' for (?:me|us)(?: personally)?(?= ?$|[.,;!?])', ''),
  rule(
    `(?<![a-z])(?:the |my )?(?:ending|end|finish) (?:is|feels|seems|comes|looks) (?:${VERY})(?:abrupt|sudden|harsh|rushed|hard)(?:ly)?`,
    'fade the video out to black at the end, over 2 seconds',
  ),
  rule(
    '(?<![a-z])(warm|cool|brighten|lighten|darken) ((?:the |all the |all |my )?(?:colou?rs|photos|pictures|pics|images|it|everything|them|this|that)) up(?![a-z])',
    '$1 up $2',
  ),
  rule(
    ',? (?:but )?(?:please )?not (?:too|that|so) (?:much|strong|crazy|extreme|heavy|strongly|bright|big|loud|fast|slow)(?![a-z])',
    ' a bit',
  ),
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
    `(?:^|(?<=[.;!?\n]))[^.;!?\n]{0,120}?(?:(?:first|second|2nd|1st|other) half|halfway|half way)[^.;!?\n]{0,60}?(?:switch|change|use|other|then|play|different)[^.;!?\n]{0,60}?(?:song|music|track|tune|${MARKED})[^.;!?\n]*`,
    ' two songs',
  ),
  rule(
    `(?:^|(?<=[.;!?\n]))[^.;!?\n]{0,120}?(?:song|music|track|tune|${MARKED})[^.;!?\n]{0,60}?(?:first|second|2nd|1st) half[^.;!?\n]{0,60}?(?:switch|change|use|other|then|play|different)[^.;!?\n]*`,
    ' two songs',
  ),
  rule(
    `(?<![a-z])(?:after|from|at|when) [^.;!?]{3,50} (?:switch|change|go over) (?:over )?to (?:the )?(?:other (?:song|music|track)|${MARKED}(?= ?$| ?[.,;!?])|[a-z]\\d(?![a-z0-9]))`,
    ' two songs',
  ),
  rule(
    "(?:^|(?<=[.;!?\n]))[^.;!?\n]{0,120}?(?:another|second|separate|2nd|extra|shorter|longer|\\d+ ?-?(?:s|sec|second|seconds)) version[^.;!?\n]{0,60}?(?: as well| too| also|extra|keep|don'?t lose| in addition|besides)[^.;!?\n]*",
    ' second version',
  ),
  rule(
    '(?<![a-z])(?:make|do|create|give me|can you (?:make|do)|could you (?:make|do)) (?:also |me )?(?:another|a second|a separate|an extra) version[^.;!?\n]*',
    ' second version',
  ),
  rule(
    '(?:^|(?<=[.;!?\n]))[^.;!?\n]{0,120}?(?:forwards? and then backwards?|backwards? again|boomerang|play(?:s|ed)? (?:it )?(?:in reverse|backwards?)(?! order))[^.;!?\n]*',
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
