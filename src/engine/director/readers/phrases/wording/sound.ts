import type { Rewriting } from '../../../language/rewrite.ts';

const rule = (pattern: string, instead: string): Rewriting => [new RegExp(pattern, 'gu'), instead];

/** Where a wish ends. */
const END = '(?= ?(?:$|[.,;!?\\n])| (?:and|but|please|pls|so|then)(?![a-z]))';
const READING = '(?:voice|voice-?over|narrat(?:ion|or)|reader|speaker|reading)';
const SPOKEN =
  '(?:(?:the |my |our |her |his )?(?:voice|narration|narrator|recording|reading|speech|voice-?over|talking))';
const TEXT = '(?:letter|script|text|words|poem|story|message|speech|it|this|that|them)';
/** How music feels. */
const MOOD =
  '(?:calm|calmer|warm|warmer|soft|softer|gentle|gentler|upbeat|happy|happier|cheerful|cheery|lively|livelier|sad|sadder|romantic|emotional|epic|dramatic|playful|fun|funny|funnier|quiet|peaceful|relaxing|dreamy|cosy|cozy|cosier|lighter|light|energetic|intense|groovy|funky|moody|dark|serious|solemn|cheesy|silly|sweet|tender|hopeful|uplifting|jolly|summery|modern)';
const TUNE = '(?:music|song|tune|track|soundtrack|piano|melody)';
const MUCH =
  '(?:(?:a (?:bit|little|tad|touch)|way|far|much|too|so|very|rather|pretty|quite|really|overly|that|super|just|still|kinda) )*';

/** Who reads, and whether anybody does. */
const VOICES: readonly Rewriting[] = [
  // Nobody is to read.
  rule(
    `(?<![a-z])(?:but |and |please |pls )*(?:don'?t|do not|no need to|never|without|not) (?:have (?:it|them) )?(?:read(?:ing)?|narrat(?:e|ing)|speak(?:ing)?)(?: (?:the |my |any of )?${TEXT})?(?: (?:out|aloud|out loud|to (?:me|him|her|us|them)))*${END}`,
    ', no voice',
  ),
  rule(
    `(?<![a-z])no (?:narration|voice-?over|reading|robot voice|talking)(?:,| and|;)? (?:just|only) (?:the )?(?:text|words|subtitles|captions|letter)(?: on (?:the )?screen)?${END}`,
    ', no voice',
  ),
  rule(
    `(?<=no voice(?: please| pls)?(?:,| and|;)? )(?:just|only) (?:the )?(?:text|words|subtitles|captions|letter)(?: on (?:the )?screen)?(?=,|;|$|\\.| and)`,
    '',
  ),
  // Somebody is.
  rule(
    `(?<![a-z])(?:i )?(?:need|want|would like|'d like) (?:my|the|this|our) (?:[a-z]+ )?(?:letter|speech|script|poem|text|story)(?: (?:to|for) (?:my|the|our|his|her) [a-z]+)? (?=read (?:out|aloud|loud))`,
    '',
  ),
  rule(
    `(?<![a-z])(?:read|spoken|narrated)(?: out)?(?: loud| aloud)? by (?:the |a |your )?(?:computer|robot|ai|machine|automatic)(?:'s)?(?: voice)?(?![a-z])`,
    'read aloud',
  ),
  rule(
    `(?<![a-z])(?:please |pls )*(?:read|narrate)(?: (?:the |my |our )?${TEXT})?(?: (?:out loud|aloud|out|loud))* and (?:show|have|display) (?:the |my |our |these )*(?:pics|photos|pictures|images|clips?)(?: (?:while|as) (?:you|it) (?:do(?:es)?|reads?|speaks?)(?: (?:it|so|that))?| meanwhile| at the same time)?${END}`,
    'read aloud',
  ),
  rule(
    `(?<![a-z])with (?:the |my )?(?:words|text|lines) (?:showing|shown|appearing|coming up|popping up|displayed|written|on (?:the )?screen)(?: (?:at|along|on) the (bottom|top|screen))?(?: (?:as|while|when) (?:it|she|he|the voice|you) (?:reads?|speaks?|talks?|is (?:reading|speaking)))?(?: (?:it|them))?(?![a-z])`,
    'with captions',
  ),
  rule(
    `(?<![a-z])(?:(?:can|could) (?:you|we|someone|somebody) |please |pls |just |have |get |i(?:'d| would) like |i want )*(?:read|narrate)(?: (?:the |my |our )?${TEXT})?(?: (?:out loud|aloud|out|loud|to (?:him|her|them|us)))* (?:over|on top of|while (?:showing|you show)|with) (?:the |my |our |these |those |some )*(?:[a-z]+ )?(?:pics|photos|pictures|images|clips?|slides|video|footage)(?: showing| behind)?${END}`,
    'read aloud',
  ),
  rule(
    `(?<![a-z])(read|narrate)((?: (?:the |my |our )?${TEXT})?(?: (?:out loud|aloud|out|loud))?),? (?:(?:nice and |clear(?:ly)?,? (?:and |but )?)*)(?:and |but )*(?:not (?:too|so) (?:quick|fast|quickly)(?:ly)?|nice and slow(?:ly)?)(?![a-z])`,
    '$1$2 slowly',
  ),
  rule(
    `(?<![a-z])(?:a |one |with |use |using |can we have |could we have |some )*(?:different|separate|two|several|distinct|other|2) voices(?: (?:for|to|between|per) [^.,;!?]*| please)?`,
    ' different voices',
  ),
  rule(
    `(?<![a-z])(?:the |this |that |it'?s |his |her )?(?:robot |computer |ai )?${READING} (?:sounds?|is|feels|seems) (?:${MUCH})(?:like (?:an? |the )?[^.,;!?]*|robotic|mechanical|fake|creepy|weird|unnatural|artificial|metallic|male|female|monotone|flat|cold|horrible|awful|ugly|american|british|spanish|foreign)${END}(?:, (?:my |our |the )?[a-z]+ (?:wants?|needs?|prefers?) (?:a |an )?[a-z]+)?`,
    'different voice',
  ),
  rule(
    `(?<=different voices?,? )(?:do you have|are there|got|have you got|is there|any|maybe|can i have|can we have|give me|i want|i'd like| )*(?:any )?(?:other|another|a different|different) (?:voices?|ones?)(?: (?:available|there|to choose(?: from)?|options?))?`,
    '',
  ),
  rule(
    `(?<![a-z])(?:(?:do you have|are there|got|have you got|is there|can i have|can we have|can i get) )+(?:any |an |a )?(?:other|another|different|female|male|nicer|better) voices?(?: (?:available|there|to choose(?: from)?|options?))?`,
    'different voice',
  ),
  rule(
    `(?<![a-z])(?:can|could|will) (?:you |it )?(?:a |the )?(?:wo)?man (?:read|narrate|speak)(?: it| this)?`,
    'female voice',
  ),
];

/** How loud music is, and how long. */
const MUSIC: readonly Rewriting[] = [
  rule(
    `(?<![a-z])(?:no|without|remove the|take out the|lose the) ${TUNE}(?:,| at all,?| please,?)?(?: and)? (?:just|only) (?:keep )?${SPOKEN}`,
    'no music',
  ),
  rule(
    `(?<![a-z])(?:the |background )*${TUNE} (?:is|'s|sounds|seems) (?:${MUCH})(?:louder than|drowning(?: out)?|over|covering|competing with|overpowering) ${SPOKEN}`,
    'duck the music quieter',
  ),
  rule(
    `(?<![a-z])${SPOKEN} (?:is|'s|sounds|seems) (?:${MUCH})(?:quiet|low|soft|faint|weak|hard to hear|quieter|softer) (?:compared (?:to|with)|than|against|next to|behind|under|over|because of|with) (?:the |all the |that )?(?:loud |background )*${TUNE}`,
    'duck the music quieter',
  ),
  rule(
    `(?<=(?:quieter|down|lower|softer|off)(?: please| pls)?),? (?:as |because |cause |since )?(?:i|we|you|people|they|she|he) (?:can'?t|cannot|couldn'?t) (?:concentrate|focus|think|enjoy|listen)[^.,;!?]*`,
    '',
  ),
  rule(
    `(?<![a-z])(?:the )?(?:[a-z]+ )?${TUNE} is (?:fine|ok|okay|good|great|nice|perfect|lovely)(?: as it is)?,? (?:but|just|only) `,
    'the music ',
  ),
  // It ends too soon.
  rule(
    `(?<![a-z])(?:the |my |our |why does the )?(?:${TUNE}) (?:just )?(?:stops?|ends?|runs? out|is over|finishes|cuts out|goes silent) (?:(?:well |way |long |a bit |much )?before (?:the |it'?s )?(?:end|video|film|last|slideshow|over|photos?|pictures?|pics)[^.,;!?]*|too (?:early|soon)|halfway(?: through)?|early|in the middle)`,
    'loop the music',
  ),
  // A length is that of the video, and no fade’s.
  rule(
    `(?<=(?<![a-z])(?:(?:cross-?)?fad(?:e|es|ing)|dissolves?|transitions?|cuts)(?: [a-z]+){0,6}),? (?:and )?(?:make it |keep it |for |at )?(?=\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?) (?:in total|total|overall|altogether|all together|all in all)(?![a-z]))`,
    '. make it ',
  ),
  rule(
    `(?<=(?<![a-z])fad(?:e|es|ing)(?: [a-z]+){0,6}),? (?:and )?(?:make it |keep it |for |at )?(?=\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?) (?:long|max|tops)(?![a-z]))`,
    '. ',
  ),
  rule(
    `(?<=(?<![a-z])(?:start|begin|from)(?: [a-z]+){0,3} (?:at|from) \\d+:\\d\\d),? (?:and )?(?=fade)`,
    '. ',
  ),
  rule(
    `(?<=(?<![a-z])(?:song|music|track|tune)(?![a-z])[^.;!?]{0,80}?),? (?:and |n |then )+(?:let|have|make) (?:it|that|the (?:music|song|track)) fade (?=out|in|away)`,
    '. fade the music ',
  ),
  rule(
    `(?<=(?<![a-z])fade(?: [a-z]+){0,4}),? (?:and )?(?=(?:the )?(?:video|film|slideshow|whole thing|total)(?: (?:length|is|should be|about))* (?:\\d|one|two|half|a) ?)`,
    '. ',
  ),
  rule(`(?<![a-z])fade (?:the |my |our )?(${TUNE}) in and (?:then )?out(?![a-z])`, '$1 fading in and out'),
  // “A bit loud” is too loud.
  rule(
    `(?<![a-z])((?:the |my )?${TUNE}) (?:is|was|'s|feels|sounds|seems) (?:still )?(?:a (?:bit|little|tad|touch)|rather|quite|pretty|kinda|kind of|somewhat) loud(?: (?:over|under|behind|for|against) [^,.;!?]{2,40})?(?= *(?:$|[,.;!?\\n]| and | but ))`,
    '$1 is too loud',
  ),
  // “Calm music very low” is two wishes.
  rule(
    `(?<![a-z])(${MOOD}(?: and ${MOOD})? (?:background |instrumental |piano )*${TUNE}),? (?:but |and |playing |at |kept |really |nice and )*(?:a )?(?:(?:very|really|quite|super) )+(?:low(?: volume| level)?|quiet(?:ly)?|soft(?:ly)?|in the background|faint(?:ly)?)${END}`,
    '$1, music much quieter',
  ),
  rule(
    `(?<![a-z])(${MOOD}(?: and ${MOOD})? (?:background |instrumental |piano )*${TUNE}),? (?:but |and |playing |at |kept |really |nice and )*(?:a )?(?:low(?: volume| level)?|quiet(?:ly)?|soft(?:ly)?|in the background|faint(?:ly)?)${END}`,
    '$1, music quieter',
  ),
  rule(
    `(?<![a-z])(${MOOD}),? (?:but|and) not (?:too |so |very )?loud (?:background )?${TUNE}`,
    '$1 music, quiet music',
  ),
  rule(
    `(?<![a-z])(${MOOD}) (${TUNE}),? (?:but|and)? ?not (?:too |so |very |that )*loud${END}`,
    '$1 $2, quiet music',
  ),
  // What it is not, beside what it is.
  rule(
    `(?<![a-z])(${MOOD}),? (?:but |and |yet )?not (?:${MUCH})(?:${MOOD}|over the top|boring|sleepy|cringe)(?= (?:background )?${TUNE})`,
    '$1',
  ),
  rule(
    `(?<![a-z])(${MOOD})((?: (?:background )?${TUNE})?),? (?:but |and |yet )?not (?:${MUCH})(?:${MOOD}|over the top|boring|sleepy|cringe|depressing|funereal|loud and [a-z]+)${END}`,
    '$1$2',
  ),
  rule(`(?<![a-z])less (?:${MOOD}),? (?:and )?more (${MOOD})(?: (?:music|please))?${END}`, 'more $1 music'),
  rule(
    `(?<![a-z])(?:(?:the |this )?${TUNE} (?:is|'s|feels|sounds|seems) )(?:${MUCH})${MOOD}(?: for [^.,;!?]*)?[.,;!]+ (?:i want |we want |make it |can we have |give me |more like |maybe |please )*(?:something |a bit |a little |more |much )*(${MOOD})(?: (?:one|music|please|pls|instead))*${END}`,
    '$1 music',
  ),
  rule(
    `(?<![a-z])(?:too|over-?ly|way too) (?:epic|dramatic|sad|cheerful|upbeat|happy|intense|solemn|gloomy|jolly)[.,;!]* (?:something|more|maybe|make it|a bit| )+(${MOOD})(?: (?:one|music|please|pls|instead))*${END}`,
    '$1 music',
  ),
];

/** What is said in other words of voices and of music, of a first video as of one that is there. */
export const SOUND: readonly Rewriting[] = [...VOICES, ...MUSIC];
