import type { Rewriting } from '../../../../language/rewrite.ts';
import { MARKED, SONG, TIME, rule } from './patterns.ts';

/** What is done to pictures, words and sound, in other words. */

/** Something that is spoken of, in a few words. */
const SINGLE = `(?:(?:the|my|our|that|this|all|both|every|each) )*(?:${MARKED}|[\\p{L}\\p{N}'#.]+)(?: (?!(?:is|are|to(?! (?:the )?last| \\d)|on|in|at|for|from(?! the end)|and|but|with) )(?:${MARKED}|[\\p{L}\\p{N}'#.]+)){0,3}?`;
const THING = `${SINGLE}(?:(?:, ?\\d+)*(?: (?:and|to|&|before|after|(?:to|before) (?:the )?last) ${SINGLE}))?`;
const PICTURE = '(?:one|photo|picture|pic|slide|image|shot|thing)';
/** Where a wish ends. */
const DONE =
  '(?= *$| *[.,;!?\\n)]| (?:please|pls|now|too|as well|thanks|if you can|for me|altogether|completely|entirely|and|but|tbh|tho|though|imo|after all)(?![a-z]))';
/** Parts of people, and of pictures, that are cut off. */
const PART =
  '(?:heads?|faces?|feet|foot|legs?|arms?|hands?|hair|hat|tops?|bottoms?|sides?|edges?|people|ears?|chin|forehead|roof|half)';
const WHOSE =
  "(?:(?:my|his|her|their|our|the|your|everyone's|everybody's|someone's|[a-z]+'s?|both|all|some|half) )*";

const PAIR = `(?:[a-z0-9]+|${MARKED}) (?:and|&) (?:the )?(?:[a-z0-9]+|${MARKED})`;

export const DEEDS: readonly Rewriting[] = [
  // Two pictures at once, however that is asked for.
  rule(
    `(?<![a-z])(?:can|could|should|must|want|have|show) (?:the )?(${PAIR})(?: (?:pics?|photos?|pictures?|ones))? (?:to )?(?:be |appear )?(?:shown )?(?:next to each other|side by side)`,
    'put $1 side by side',
  ),
  rule('(?<=side by side[^.;!?\\n]{0,30}),? (?:so )?(?:side by side|next to each other)(?![a-z])', ''),
  rule(
    '(?<![a-z])(?:split|cut|divide|break|make|turn) (?:it|this|that|the (?:whole )?(?:video|film))(?: up)? into (?:two|three|four|five|several|\\d+) (?:separate |different |single |short )*(?:videos|films|files|movies)(?:,? (?:with )?one (?:for|per|of) each [a-z]+)?',
    'another version',
  ),
  rule(
    ',? (?:and )?not (?:just|only) (?:at|in) the (?:very )?(?:end|start|beginning)(?= *(?:$|[.,;!?\\n]))',
    '',
  ),
  // A part of a clip.
  rule(
    `(?<![a-z])(?:cut|trim|get|bring|take) (${SINGLE})(?: clip| video| bit)? down to (?:just |only )?(?:the )?(?:best |first |good |funniest )?(?=\\d)`,
    'trim $1 to ',
  ),
  rule(
    '(?<=\\d ?(?:s|secs?|seconds?)(?: or so)?), (?:it|that|this|he|she) (?:just |really |kinda |a bit )*(?:drags|goes on|is (?:too |so |way too )?(?:boring|long)|takes forever|gets boring)(?: a bit| too long| forever| and on)*(?= *(?:$|[.!?\\n]))',
    '',
  ),
  rule(
    `(?<![a-z])(?:put|show|have|place) ((?:[a-z0-9]+|${MARKED}) and (?:[a-z0-9]+|${MARKED})) (?:side by side|next to each other) (?:at|in) (?:the )?(?:very )?(end|start|beginning)(?: so (?:that )?[^.,;!?]*?)?(?= and (?:write|put|add)| *(?:$|[.,;!?]))`,
    'move $1 to the $2. put $1 side by side. ',
  ),
  rule(
    '(?<![a-z])(?:start|begin|open|kick off) (?:it |the video |this )?with (?:just )?(?:an? |the )(?:title |intro |opening )?(?:card|page|slide|screen)(?: (?:that|which))? (?:says?|reads?|saying|reading|with(?: the words)?):? ',
    'add a card at the start saying ',
  ),
  rule(
    '(?<![a-z])(?:end|finish|close) (?:it |the video |this )?with (?:just )?(?:an? |the )(?:title |closing |end |final )?(?:card|page|slide|screen)(?: (?:that|which))? (?:says?|reads?|saying|reading|with(?: the words)?):? ',
    'add a card at the end saying ',
  ),
  rule(
    '^(?:(?:put|add|have|make|and|with|please|can you|an?|the) )*(?:end|closing|final|last) (?:card|slide|screen|page)(?::| with) (?=[\\p{L}\\p{N}\ue000-\ue0fe])(?!(?:is|was|in|on|to|a bit|too|bigger|smaller|longer|shorter|from|at|for|stays?|should|needs?|looks?|off|please|gone)(?![a-z]))',
    'add a card at the end saying ',
  ),
  // What goes.
  rule(
    `(?<![a-z])(?:can|could|should|must|may|might as well|needs? to|has to|have to|ought to|got to) (?:all |both |just |really |definitely |probably )*(?:go|be (?:gone|removed|deleted|cut|dropped|left out|taken out|out)|come out)${DONE}`,
    'remove',
  ),
  rule(
    `(?<![a-z])(?:should(?: not|n'?t)|must(?: not|n'?t)|does(?: not|n'?t)|do(?: not|n'?t)|has no business|have no business|is(?: not|n'?t) (?:supposed|meant) to)(?: really)? (?:be(?:ing)? (?:in(?: (?:it|there|here|the (?:video|slideshow|film)))?|there|included)|belong(?: (?:in )?(?:here|there|in (?:it|the (?:video|slideshow|film))))?|fit in|need to be (?:in (?:it|there)|there))${DONE}`,
    'remove',
  ),
  rule(
    '(?<![a-z])(?:all )?(?:the )?(?:others?|rest|other ones) (?=(?:except|but|apart from|other than)(?: for)? )',
    'all ',
  ),
  // Which place.
  rule(
    `(?<![a-z])(make|have|use|want|set) (${THING}) (?:to be |be |as )?the (?:very )?(first|last) ${PICTURE}${DONE}`,
    '$1 $2 $3',
  ),
  rule(
    `(?<![a-z])(?:save|keep|leave) (${THING}) (?:for|till|until|to) (?:the )?(?:very )?(?:last|end)${DONE}`,
    'move $1 to the end',
  ),
  // Once more.
  rule(
    `(?<![a-z])(?:show|have|use|play|include|want|put) (${THING})(?: in)? (?:twice|two times|2 times|2x|once more|a second time)${DONE}`,
    'duplicate $1',
  ),
  rule(
    `(?<![a-z])(${THING}) (?:and|&) (${THING}) (?:are|were|is) (?:in )?(?:the wrong way (?:round|around)|mixed up|swapped(?: (?:round|around))?|switched(?: (?:round|around))?|the wrong order|reversed|back to front)${DONE}`,
    'swap $1 and $2',
  ),
  rule(
    `(?<![a-z])(?:put|have|keep|leave|show|play|hold|give|let) (${THING})(?: one| photo| picture| pic)?(?: (?:on|up|stay|last|be))?(?: for)? (?=(?:twice|half|double|three times) (?:as long|the time|the length))`,
    'make $1 ',
  ),
  // What is cut off.
  rule(
    `(?<![a-z])${WHOSE}${PART}(?: of (?:(?:his|her|my|their|our|the|everyone's|[a-z]+'s) )*(?:heads?|faces?|hair|hats?|picture|photo|[a-z]+))? (?:is|are|was|were|gets?|got|has been|have been|'s) (?:[a-z]+ )?(?:cut(?: off)?|chopped(?: off)?|missing|cropped(?: (?:off|out))?|out of (?:frame|shot|the picture)|sliced off|lopped off|not (?:in|visible))(?: at the (?:top|bottom|sides?))?(?= ?$| ?[.,;!?\\n]| (?:in|on|of|please|pls|now|thanks|if|for|at|and|everywhere)(?![a-z]))`,
    'uncropped',
  ),
  rule(
    `(?<![a-z])(?:you|it|the video|this|that)(?: ?'?ve| have| has| keeps?| always)? (?:cut|cuts|cutting|chop|chops|chopped|chopping|crop|crops|cropped|cropping|lopped|sliced)(?: off)? ${WHOSE}${PART}(?: of (?:(?:his|her|my|their|our|the|everyone's|[a-z]+'s) )*(?:heads?|faces?|hair|hats?))?(?: off| out)?(?= (?:in|on|of) |${DONE.slice(3)}`,
    'uncropped',
  ),
  rule(
    `(?<![a-z])the (?:top|bottom|sides?|edges?) of (${THING}) (?:is|are|gets?) (?:missing|cut(?: off)?|gone|cropped|chopped off)${DONE}`,
    'uncropped $1',
  ),
  rule(
    "(?<![a-z])(?:i |we |you |he |she |they )?(?:want to|wanna|can'?t|cannot|let me|let us|should|would like to|can|need to|don'?t)(?: even)? see (?:all of|the whole of|everything of)(?! it| them)",
    'show all of',
  ),
  rule(
    `(?<![a-z])show (${THING}) (?:completely|fully|entirely|in full|as a whole|whole)${DONE}`,
    'show all of $1',
  ),
  rule(
    `(?<![a-z])(?:is|are|was|were|looks?|gets?) cropped (?:too (?:much|tight(?:ly)?|close(?:ly)?)|badly|weirdly|wrong(?:ly)?|so much)${DONE}`,
    'uncropped',
  ),
  rule(
    `(?<![a-z])(?:zoom|enlarge|stretch|scale)(?: in)? (${THING}) (?:in )?to fill(?: (?:up )?(?:the )?(?:whole |entire )?(?:frame|screen))?${DONE}`,
    'fill the frame with $1',
  ),
  // How it stands.
  rule(
    `(?<![a-z])(?:turn|put|make|set|get) (${THING}) (?:upright|the right way (?:up|round)|the other way up)${DONE}`,
    'rotate $1',
  ),
  rule(`(?<![a-z])turn (?!the order )(${THING}) (?:a)?round${DONE}`, 'rotate $1 180 degrees'),
  rule(
    `(?<![a-z])(?:should|must|needs? to|has to|have to|ought to) be (?:turned|rotated)(?: round| around)?(?! (?:off|on|down|up|into|to black))`,
    'rotate',
  ),
  rule(
    `(?<![a-z])(?:needs?|wants?|could do with) (?:a )?(?:turning|rotating|rotation|rotated|turned)${DONE}`,
    'rotate',
  ),
  rule(
    `(?<![a-z])(?:is(?: not|n'?t)|are(?: not|n'?t)|not) (?:the right way (?:up|round)|upright)${DONE}`,
    'is rotate',
  ),
  // How it moves.
  rule(
    `(?<![a-z])(?:stop|keep) (${THING}) (?:from )?(?:moving|zooming|panning|swaying|drifting|wobbling)(?: in| out| around| about)*${DONE}`,
    'keep $1 still',
  ),
  rule(
    `(?<![a-z])(?:let|make|have) (?!(?:the |all |my )*(?:photos|pictures|pics|images) )(${THING}) (?:move|drift|zoom)(?: (?:slowly|gently|a (?:bit|little)|around|slightly))*${DONE}`,
    'movement on $1',
  ),
  rule(
    '(?<![a-z])no (?:more )?(?:zooming|moving|panning|swaying)(?: around| about| in and out)?(?![a-z])',
    'no motion on the photos',
  ),
  // Colours.
  rule(
    `(?<![a-z])(?:put|bring|get|give|have|want|switch)(?: me| us)? (?:back )?(?:the |its |their |all the )?colou?rs?(?: back)?(?: on| in| again)*${DONE}`,
    'original colours',
  ),
  rule(`(?<![a-z])colou?rs? (?:in|on|of) (${THING}) (?:really )?pop${DONE}`, 'more vivid $1'),
  // Sound.
  rule(
    `(?<![a-z])(?:the |that |all the )?(?:[a-z]+ )?(?:noise|noises|hiss(?:ing)?|sound|audio|wind|talking|chatter|traffic|static|hum(?:ming)?|barking|shouting)(?: noise| sound)? (?:in|on|of|from) (${THING})(?: one| clip| video)? (?:is|are|'s|sounds?) (?:(?:so|really|very|too|just|pretty|quite|a bit) )*(?:awful|terrible|horrible|annoying|bad|distracting|unbearable|dreadful|crap|rubbish|ugly|loud)[.,;!]* *(?:so |please |can you |could you |and |just )*(?:mute|silence) (?:it|that|this)(?: one| clip| video)?(?: only| please)*`,
    'mute the sound of $1',
  ),
  rule(
    `(?<![a-z])(?:take|get) (?:the |its |that )?(?:own )?(?:sound|audio|noise|talking) (?:off|out of|away from) (?=(?:the|my|that|all|both|every|${MARKED}))`,
    'mute the sound of ',
  ),
  rule(
    `(?<![a-z])(?:i |we )?(?:don'?t|do not) (?:want|need) to hear (?:any(?:thing)? (?:of|from) )?`,
    'mute ',
  ),
  rule(
    `(?<![a-z])(?:fade|die|ebb) away(?=[^.;!?]*(?:end|music|song|tune))(?: (?:gently|slowly|softly))?`,
    'fade out',
  ),
  rule(
    '(?<=fade out[^.;!?]{0,40}) (?:instead of|rather than) (?:just )?(?:stopping|ending|cutting (?:off|out))(?: (?:dead|abruptly|suddenly|so abruptly|so suddenly|like that))?',
    '',
  ),
  rule(
    `(?<![a-z])(?:change|swap|switch) (?:the |my )?(?:background )?${SONG} (?:to|for|with) (?:something else|another(?: one)?|a different (?:one|song|tune)|something different|(?:some )?other (?:music|tune|song))${DONE}`,
    'another tune',
  ),
  rule(
    `(?<![a-z])(?:(?:the )?(?:chorus|refrain|drop|hook|good (?:part|bit)|best (?:part|bit)|main part|singing) (?:starts|is|comes|begins|kicks in)(?: in)?(?: at| around| about)*) ?${TIME}(\\d+:\\d\\d|\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?)(?: (?:and )?\\d+(?: ?(?:s|secs?|seconds?))?)?)(?: in)?[ ,;.-]*(?:so |and |please )*(?:begin|start|use it|go|play it|take it)(?: it)? (?:there|then|from there|at that point|with that|from that (?:point|part)|from then)(?: on)?`,
    'use the music from $1',
  ),
  rule(
    '(?<![a-z])(?:til|till|until) the (?:music|song|voice|tune)(?: has| is)? (?:finished|finishes|ended|ends|stops|stopped|over|done)(?:,? say)?',
    '',
  ),
  rule(
    `(?<![a-z])(?:(?:i|we|she|he|they|everyone|my [a-z]+) )?(?:(?:am|'m|are|is|really|just|kinda|absolutely) )*(?:hate|hates|dislike|don'?t (?:really )?like|doesn'?t (?:really )?like|can'?t stand|not (?:keen|a fan|fond)(?: on| of)?|not into) (?:the|this|that) (?:background )?(?:music|song|tune|soundtrack|track)(?= *$| *[.,;!?])(?![^.]*(?:remove|take (?:it|that) (?:out|off|away)|no music|without|delete|get rid|mute))`,
    'another tune',
  ),
  rule('(?<![a-z])not this (?:music|song|tune|track)(?: again)?(?= *$| *[.,;!?])', 'another tune'),
  // “Except sunset, let that one sit for 5” is said of that one.
  rule(
    `(?:^|(?<=[.;!?] ?))(?:and |but )?(?:except|apart from|but not|only not)(?: for)? ((?:the )?(?:${MARKED}|[a-z0-9]+))(?: one| photo| picture)?,? (?:let|make|give|have|keep|hold|show|leave) (?:that one|it|that|this one)(?: (?:sit|stay|be|last|stand|have|on|up|run))* (?:for )?(\\d+)(?: ?(?:secs?|seconds?|s)(?![a-z]))?`,
    '$1 for $2 seconds',
  ),
  rule(
    '(?<=(?:twice|half|double|three times) as long) as (?:all )?(?:the )?(?:rest|others|other ones|other photos|other pictures|other pics)(?![a-z])',
    '',
  ),
  rule(
    "(?:^|(?<=[,.;!?] ?))(?:i )?(?:can(?:'?t| ?not| hardly| barely)|hardly|barely)(?: really| even)? hear myself(?: at all)?[,. ]+(?!(?:over|because|under|with|through|for|behind|when) )(?=[^.;!?]*(?:music|song|tune))",
    '',
  ),
  rule(
    "(?<=[,.;] ?)(?:that'?s|that is|which is) (?:where|when) (?![^.,;!?]*(?:should|must|want|need|start|begin|music))[^.,;!?]*",
    '',
  ),
  // “My handle is @anna” is to be seen.
  rule(
    '^[\\s,]*(?:and |oh |btw,? |so )*(?:my|our|the) (?:insta(?:gram)?|tiktok|handle|web ?site|web address|url|link|hashtag|e-?mail)(?: handle| address| name)? is:? (?=[@#]|www\\.|https?:|[a-z0-9.-]+[.@][a-z])',
    'add the text ',
  ),
  rule('(?<=(?:music|song|tune|sound|it|voice) )(?:right|well) (?=(?:down|up)(?![a-z]))', 'a lot '),
  rule(
    '(?<=no motion(?: on the photos)?)(?: (?:please|pls))?,? (?:it |that )?(?:makes|gives|hurts) [^.,;!?]*',
    '',
  ),
];
