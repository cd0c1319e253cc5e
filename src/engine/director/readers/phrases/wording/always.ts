import type { Rewriting } from '../../../language/rewrite.ts';
import { SOUND } from './sound.ts';

const COLOR =
  '(?:(?:light |dark |pale |bright |soft |deep )?(?:white|black|red|blue|green|yellow|orange|pink|purple|gr[ae]y|gold|silver|brown|teal|turquoise|navy|beige|coral|cream))';
const BEFORE = String.raw`(?<![a-z])(?:(?:and|with|the|all|please|make|keep|have) )*`;
const LEGIBLE = String.raw`(?: (?:should|must|could|can|needs? to|has to|to|that'?s|that is|is|be|are|really|nice and|nice|so|very|in))* (?:(?:big|large|huge|clear|readable|legible|bigger|larger)(?: enough)?(?: and (?:clear|bold|readable|easy to read))?|easy|easily readable)(?: (?:to|for) (?:read|see|(?:a|my|the|your|any)? ?(?:phones?|mobiles?|small screens?|tv|old people|elderly|older people|everyone)|her|him|them|people)(?: (?:to (?:read|see)|read|see))?(?: (?:on|from)(?: (?:a|my|the|your|any|their|across))? [a-z]+(?: screens?)?)?)?(?: (?:please|pls|plz))?(?= ?(?:[,.;!?]|$))`;

/** What is said in other words, of a first video as of one that is there. */
export const ALWAYS: readonly Rewriting[] = [
  ...SOUND,
  // “Text big enough to read on a phone”, “captions easy to read”.
  [new RegExp(`${BEFORE}(captions?|subtitles?)${LEGIBLE}`, 'gu'), 'big $1'],
  [new RegExp(`${BEFORE}(?:text|words|letters|lettering|writing|font)${LEGIBLE}`, 'gu'), 'big text'],
  [
    /,? ?(?:(?:because|since|as|cause|cos) )?(?:her|his|my|their|our|grand(?:ma|pa|mother|father)'?s|mum'?s|mom'?s|dad'?s|nan'?s|nana'?s)(?: [a-z]+'?s?)? (?:eyes|eyesight|sight|vision) (?:are(?:n'?t| not)|is(?:n'?t| not)|is|are)[^,.;!?]*/gu,
    ' ',
  ],
  [
    /(?<![a-z])(?:(?:it|this|that|the (?:whole )?(?:video|thing|film)) )?(?:must|should|may|can|could|shall|is)(?: not|n'?t| never)(?: allowed to| supposed to)? (?:be|run|last|go)(?: any)? (?:longer than|over|more than) (?=[\ue200-\ue2fe\d])/gu,
    'max ',
  ],
  // “No music nor text”, “sans texte ni musique”, “sem música nem texto”.
  [
    /(?<=(?<![a-z])(?:no|without|remove)(?: the| any)? (?:background )?(?:music|text|texts|voice|captions?|subtitles?|titles?|transitions?|sound|words)),? (?:and )?(?:ni|nem|nor|neither) (?:any |the |of )?/gu,
    ' and without ',
  ],
  // “Captions taken from the file names”.
  [
    /(?<![a-z])(?:(?:that|which) (?:are|is|come|match) )?(?:taken|pulled|made|drawn|generated|created|derived|copied|based|built|matching|(?:the )?same as)(?: (?:directly|straight))?(?: (?:from|off|on|out of|by|with))?(?= (?:(?:the|their|its|each|every|all) )?(?:(?:photo|picture|pic|image|file)(?:'?s'?)? )?file ?names?(?![a-z]))/gu,
    'from',
  ],
  [/(?<![a-z])slow(?:er)? (?=(?:fades?|dissolves?|crossfades?|transitions?)(?![a-z]))/gu, 'longer '],
  [/(?<![a-z])(?:an? )?dark(?:er)? (background|bg|backdrop)(?![a-z])/gu, 'black $1'],
  [
    /(?<![a-z])no (?:more )?(?:fades?|fading|transitions?|dissolves?|crossfades?|effects?|fancy (?:stuff|transitions?))(?: between (?:them|the (?:photos|pictures|pics)))?,? (?:please,? )?(?:and |but )?(?:just |only |simply )?(?:hard |plain |straight |clean |simple )?cuts?(?! (?:off|out|the))(?![a-z])/gu,
    'hard cuts',
  ],
  [
    /(?<![a-z])cut straight (?:from (?:one|picture|photo) )?to (?:the next|another)(?: (?:one|picture|photo))?(?![a-z])/gu,
    'hard cuts',
  ],
  // “White text on dark blue”.
  [
    new RegExp(
      `(?<![a-z])(${COLOR})((?: bold)? (?:text|letters|lettering|words|writing|font|captions?|titles?))(?:,)? on (?:an? |the )?(${COLOR})(?: (?:backgrounds?|ground|cards?|slides?|screen|bg))?(?= ?(?:$|[.,;!?\\n])| and )`,
      'gu',
    ),
    '$1$2. $3 background',
  ],
  [
    new RegExp(
      `(?<![a-z])(${COLOR}) (?:background|bg|ground),? (?:and |with )?(${COLOR}) (text|letters|lettering|words|writing|font|captions?)(?![a-z])`,
      'gu',
    ),
    '$2 $3. $1 background',
  ],
  [
    /(?<![a-z])(text|words|letters|titles?|captions?|subtitles?)(?: (?:is|are|should|be|goes?|right|only|just|all|always|exactly))* in the (?:middle|centre|center)(?= ?(?:$|[.,;!?]))/gu,
    '$1 in the center',
  ],
  // How long each is seen, and what nobody reads aloud.
  [/(?<=[,.;!?] ?|^)(?:let'?s )?say,? (?:about |around )?(?=\d+ ?(?:s|secs?|seconds?)(?![a-z]))/gu, ''],
  [
    /(?<![a-z])(?:for )?long enough (?:for [^.,;!?]{1,40} )?to (?:be able to )?read(?: (?:it|them|everything|that))?,? (?:(?:say|like|maybe|about|at least|so),? )*(?=\d)/gu,
    'for ',
  ],
  [
    /(?<![a-z])(?:for )?long enough (?:for [^.,;!?]{1,40} )?to (?:be able to )?read(?: (?:it|them|everything|that))?(?![a-z])/gu,
    'longer',
  ],
  [
    /(?<=[\ue000-\ue0fe]\ue0ff*[^.;!?]{0,40}) (?:over|on|across) (?:all of it|the whole thing|everything|the lot)(?![a-z])/gu,
    ' over the whole video',
  ],
  [
    /(?<![a-z])old,? (?=(?:brownish|brown|yellowish|yellowed|sepia|faded)(?:[ -](?:tinted|toned))? (?:look|filter|tint|tone|style|colou?rs?)(?![a-z]))/gu,
    '',
  ],
  [
    /(?<![a-z])align (?:the |all |my |all the )*(titles?|texts?|captions?|words|subtitles?|everything) (?:to the |at the |on the )?(left|right|centre|center)(?: side| edge)?(?![a-z])/gu,
    '$2-align the $1',
  ],
  // “Use it from second 3 to second 6”.
  [
    /(?<![a-z])(?:from )?second (\d+) ?(?:to|till?|until|-) ?second (\d+)(?![\d:.])/gu,
    'from $1 seconds to $2 seconds',
  ],
  [
    /(?<=(?<![a-z])(?:first|last|second|third|1st|2nd|3rd) (?:clip|video),? )(?:please |just |only )*(?:use|take|keep|show|play) (?:it |only |just )*(?=from )/gu,
    '',
  ],
  // “A brownish look on the pictures” is looked up nowhere.
  [
    /(?<=[a-z] )(?<!(?:a|to|and|please|you|i|we) )look (on|over) ((?:the|my|all|these|our)(?: the| my)? (?:photos?|pictures?|pics?|clips?|images?))(?![a-z])/gu,
    'filter $1 $2',
  ],
  // Pictures that do not jump.
  [
    /(?<![a-z])(?:the |my |all |have |let |make )*(?:photos|pictures|pics|slides|screenshots|images|clips|scenes|they|them|it|everything)(?: should| to| could| must)? (?:softly |gently |slowly )*(?:fade|blend|melt|dissolve|flow|cross-?fade)s? (?:softly |gently |slowly |smoothly )*(?:into|in to|over into|to) (?:each other|one another|the next(?: one| photo| picture)?)(?:,? (?:instead of|rather than|and not|not) (?:just )?(?:jump(?:s|ing)?|cut(?:s|ting)?|hard cuts|jump cuts|switching|flipping|snapping)(?! to)[^.,;!?]*)?/gu,
    'crossfade transitions',
  ],
  [
    /(?<![a-z])(?:(?:nvm|never ?mind|no)[, ]+)?(?:go|put it|switch|change it|turn it|set it|make it) back to (?:the )?(wide|landscape|horizontal|vertical|portrait|upright|square)(?: (?:one|version|format|shape|screen))?(?![a-z])/gu,
    'make it $1',
  ],
  [
    /(?<![a-z])sped up (?:just )?(?:a (?:little )?(?:bit|little|tad|touch)|slightly)(?![a-z])/gu,
    'a bit faster',
  ],
  [
    /(?=(?:way |very |right |kept |nice and )*down low)(?<=(?:music|song|tune)[^.,;!?]{0,12} )(?:way |very |right |kept |nice and )*down low(?![a-z])/gu,
    'very quiet',
  ],
  // Whose voice it is not.
  [
    /(?=,? (?:and )?(?:not|instead of) )(?<=(?:recording|my voice|reading|narration|m4a\)?|[\ue100-\ue1fe]\ue0ff{0,40})[^.;!?]{0,30}?),? (?:and )?(?:not|instead of) (?:the|that|a|some|your) (?:robot|computer|machine|ai|fake|synthetic|automatic)(?:'s)?(?: (?:voice|one|thing))?(?![a-z])/gu,
    '',
  ],
  // “Yellow, no wait, white”: the second is meant.
  [
    new RegExp(
      `(?<![a-z])(?:${COLOR}|\\d+ ?(?:s|secs?|seconds?))(?:,|\\.\\.+| -)? (?:(?:oh )?no,? (?:wait|sorry|actually)|wait,? no|actually,? no|sorry,? no|or rather|scratch that)(?:,|\\.\\.+| -)? (?:(?:make (?:it|that)|rather|better|i mean(?:t)?) )?(?=(?:${COLOR}|\\d+ ?(?:s|secs?|seconds?))(?![a-z]))`,
      'gu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<![a-z])(?:(?:make|have|put|set|do) )?(?:the |my |all )*(text|words|letters|lettering|titles?|captions?|subtitles?|writing)(?: (?:in|be|is|should be))? (${COLOR}) on (?:an? |the )?(${COLOR})(?: (?:box|background|bg|band|bar|strip))?(?= ?(?:$|[.,;!?\\n])| (?:and|please|so)(?![a-z]))`,
      'gu',
    ),
    'make the $1 $2 with a $3 box behind it',
  ],
  // What was spoken of fades, and no music.
  [
    /(?<=(?<![a-z])(?:text|words|poem|lines|letters|lettering|titles?|captions?|sentences?|lyrics|verses?)(?![^.;!?]*(?:music|song|sound|volume))[^.;!?]{0,60}?)[,;] ?(?:and |that |which |slowly |gently |softly )*fad(?:e|es|ing) in and (?:fad(?:e|es|ing) )?out(?: (?:slowly|gently|softly))?(?! (?:the )?(?:music|song|sound))/gu,
    '; the text should fade in and out',
  ],
  [
    /(?<![a-z])(text|words|lines|letters|titles?|captions?) fading in and (?:fading )?out(?![a-z])/gu,
    '$1 should fade in and out',
  ],
  [
    /(?<![a-z])(?:have |let |make )?(?:the |my |all )*(text|words|titles?|captions?|letters|sentences?|lines)? ?fade (?:the |my |all )*(text|words|titles?|captions?|letters|sentences?|lines) in and (?:then )?out(?! (?:the )?(?:music|song|sound))/gu,
    'the $2 should fade in and out',
  ],
  // Whose words they are, and where they stand.
  [
    /(?<![a-z])here(?:'?s| is| are) (?:my|the|a|our|his|her) (?:letter|script|poem|text|story|speech|message|recording)(?: (?:to|for) (?:my |our |the )?[a-z]+)?(?= and(?! (?:my|the|our))|,|\.|;|$)/gu,
    '',
  ],
  [
    /(?<![a-z])(?:and |,)? ?(?:i|she|he|we|my [a-z]+)(?:'ve| have|'s| has)? (?:already )?(?:recorded|read) (?:myself|himself|herself|ourselves|it myself)(?: (?:reading|saying|speaking)(?: (?:it|this|the letter|the words))?(?: (?:aloud|out loud|out))?)?(?=[.,;!]| and|$)/gu,
    ', use my recording',
  ],
  [
    /(?<![a-z])i only have (?:the |this |these |that |one |two |a )*[a-z]+(?: and (?:the |this |these |that |one |two |a )*[a-z]+)?(?= ?(?:$|[.,;!?]))/gu,
    '',
  ],
  [/(?<=(?:read|slowly|aloud|out|spoken)[^.,;!?]{0,20}),? and clearly(?![a-z])/gu, ''],
  // On what it is watched is no shape, where it is said of what can hardly be read or heard there.
  [
    /(?<=(?<![a-z])(?:read|see|small|tiny|readable|legible|hear|quiet|loud|dark|blurry)(?: [^,.;!?]{0,30})?) (?:on|for|from) (?:(?:an?|my|the|his|her|our|their|mum's|mom's|dad's) )?(?:(?:old|small|little) )*(?:phones?|mobiles?|iphone|android|tablet|ipad|tv|telly|laptop|computer)(?: screens?)?(?![a-z])/gu,
    '',
  ],
];
