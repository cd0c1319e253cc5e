import type { Rewriting } from '../../../language/rewrite.ts';

const COLORS =
  '(?:(?:light|dark) )?(?:white|black|red|blue|green|yellow|orange|purple|pink|gray|gold|brown|beige|silver|turquoise)';
const NUMBERS = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)';
const ORDINALS = '(?:first|second|third|fourth|fifth|sixth|last)';
const PICTURES = '(?:photos?|pictures?|slides?|clips?|video)';
const PICTURE = '(?:photo|picture|slide|clip)';
const ENDS = '(?= ?(?:$|[.,;!?]| and ))';
/** What pictures become. */
const TONES = '(?:brighter|darker|warmer|cooler|vivid|sepia|black and white)';
const REMEDIES = [
  ['small', 'bigger'],
  ['big', 'smaller'],
  ['dark', 'brighter'],
  ['bright', 'darker'],
  ['loud', 'quieter'],
  ['quiet', 'louder'],
  ['short', 'longer'],
  ['long', 'shorter'],
] as const;

const rule = (pattern: string, instead: string): Rewriting => [
  new RegExp(`(?<![a-z\\d])${pattern}`, 'gu'),
  instead,
];

/** What is not meant, and what is said twice. */
const SAID_TWICE: readonly Rewriting[] = [
  [/ {2,}/gu, ' '],
  rule('undo(?:[ ,]+undo)+(?: before)?(?![a-z])', 'undo'),
  [/(?:^|[ .,;])\d{1,2}\) /gu, '. '],
  [/[ ,]+(?:and )?no (?:in |on |for |to )?the others(?= ?(?:[.,;!?]|$))/gu, ''],
  [/it was too much[ ,.]+(?=undo|a bit (?:less|back)|less)/gu, ''],
  // What is wrong and what mends it are one wish.
  ...REMEDIES.map(([fault, remedy]) =>
    rule(`too ${fault}[ ,.]+(?=(?:so |please |make |a (?:bit|lot) )*${remedy}(?![a-z])(?! under))`, ''),
  ),
  rule(
    `(?:no |not )?(?:shorter|too long|less long|so long|long)[ ,.]+(?:from |to |make |only |the )*half(?: as long)?${ENDS}`,
    'half the length',
  ),
  rule(
    `boring(?: the| of| in)* (transitions?|music|zooms?|captions?|title|logo)[ ,.]+(?:make |put |use )?(?:without|nothing|remove)${ENDS}`,
    'no $1',
  ),
  rule(
    `((?:this|the) (?:${ORDINALS} ${PICTURE}|${PICTURE} \\d+)) boring[ ,.]+(?:and )?remove(?: it| the| this)?${ENDS}`,
    'remove $1',
  ),
];

/** English has the place before the number, the number before the noun, the colour before both. */
const WORD_ORDER: readonly Rewriting[] = [
  rule(`(the ${ORDINALS}) remove${ENDS}`, '$1 photo remove'),
  rule(`put (${ORDINALS}) (?=beginning|end|before|after)`, 'put the $1 photo '),
  rule(
    `(the ${ORDINALS})(?= (?:in|is|with|black|sepia|bigger|longer|shorter|brighter|darker|for|twice|half|beginning|end|faster|slower|rotate|mute|fill|warmer|cooler|zooms|zoom|sideways|too|slower|don't crop|uncropped)(?![a-z]))`,
    '$1 photo',
  ),
  // “4 seconds each, and the last 8”.
  [
    new RegExp(
      `(?<=\\d seconds[^.;]{0,40})(,| and|, and) (?:in |on |for )?(the ${ORDINALS})(?: photo)? (?:only )?(\\d{1,2})${ENDS}`,
      'gu',
    ),
    '$1 $2 photo $3 seconds',
  ],
  [
    new RegExp(
      `(?<=\\d seconds[^.;]{0,40})(,| and|, and) (\\d{1,2}) (?:for|on|in) (the ${ORDINALS})(?: photo)?${ENDS}`,
      'gu',
    ),
    '$1 $3 photo $2 seconds',
  ],
  rule(`(each photo|the ${ORDINALS} photo) lasting`, '$1'),
  rule('(?:make )?lasting ([^.,;!?]{1,20}?) in total', '$1 in total'),
  [/[ ,]+(?:and )?(?=(?:a minute|\d+ (?:seconds|minutes)|in total \d+ seconds)(?: in total))/gu, '. '],
  rule('(?:a |one )?minutes for(?= ?(?:$|[.,;!?]))', 'a minute long'),
  // “But not on the third” is nothing that goes.
  [/(?<=, )no (?=(?:on|in|at|for) )/gu, 'unless '],
  rule(`(background|box|letters|texts?) (?:of |in )?(${COLORS})(?![a-z])`, '$2 $1'),
  rule(`(${NUMBERS}) (first|last)(?![a-z])`, '$2 $1'),
  // “White on black”.
  rule(
    `(?:the |a |on |in |with )*(${COLORS}) background[ ,]+(?:and |with |in |to |the |a )*(${COLORS}) (?:text|texts|font|letters|captions?)(?![a-z])`,
    'the background in $1. the text in $2',
  ),
  [/(photos?|pictures?|slides?) number (?=\d)/gu, '$1 '],
  rule('(?:the |a )?(music|song) (?:a bit )?(happy|calm|romantic|epic|dreamy|playful)(?![a-z])', '$2 $1'),
  // “A piano, sadder”.
  rule(
    `(romantic|calm|happy|epic|dreamy|playful)[ ,]+(?:more )?(?:romantic|calm|happy|epic|dreamy|playful)(?: music)?${ENDS}`,
    '$1 music',
  ),
];

/** What is said of all, and of one above all. */
const WISHES: readonly Rewriting[] = [
  // Who hears no voice although the music gives way to it wants it to give way more.
  rule('quieter under the voice(?:over)?', 'duck the music quieter'),
  // How long photos are seen: “the photos 2 seconds”, “a new photo every 4 seconds”.
  rule('(?:the )?photos (?:show |for |of |with |to )?(?=\\d+(?:\\.\\d+)? seconds)', 'each photo '),
  rule(
    '(?:all the|all|each(?: photo)?|the each photo) (\\d+(?:\\.\\d+)? seconds) (?:a |an )?(?:new |another )(?:photo|picture)',
    'each photo $1',
  ),
  rule(
    '(?:a |new |another |swap of |change of |photos )*(?:photo|transitions) (?:the |to )?(?:all the|all|each|each photo) (\\d+(?:\\.\\d+)? seconds)',
    'each photo $1',
  ),
  rule('(\\d+(?:\\.\\d+)? seconds) each photos? (?:transitions|swap|change)', 'each photo $1'),
  rule(
    `(?:boring|no)(?: the| of)* (?:colors|font|size)(?: of)?(?: the)? (title|texts?|captions?)[ ,]+(?:put |use |make |instead )*(?=${COLORS})`,
    'the $1 in ',
  ),
  rule(
    `(?:the )?(?:colors|font) of (?:the )?(title|texts?|captions?) boring[ ,]+(?:put |use |make |instead )*(?=${COLORS})`,
    'the $1 in ',
  ),
  // Words that stand too high.
  rule(
    `(title|texts?|captions?|font)(?: [a-zà-ÿ]+){0,2} top(?: [^ ,.;!?]+)?[ ,]+(?:and )?(?:turn down|quieter|(?:further )?down|lower)(?: (?:the|it|this))?${ENDS}`,
    '$1 further down',
  ),
  rule(
    `(title|texts?|captions?|font)(?: [a-zà-ÿ]+){0,2} bottom(?: [^ ,.;!?]+)?[ ,]+(?:and )?(?:turn up|louder|(?:further )?up|higher)(?: (?:the|it|this))?${ENDS}`,
    '$1 further up',
  ),
  rule(
    `(?:make |put )?(?:all|everything|the whole video) (?:more )?(a bit |a lot )?(brighter|darker|warmer|cooler)(?: all)?${ENDS}`,
    'all slides $1$2',
  ),
  rule('(zoom (?:in|out)[^.,;!?]{0,30}) slower', '$1 slowly'),
  // Where a tune begins.
  rule(
    '(?:the )?(music|song)(?: start| starts| beginning)* later[ ,]+(?:(?:in|at|to|from|the) )*(?:second )?(\\d+)(?: seconds)?',
    'start the $1 at $2 seconds',
  ),
  [/^ *half as long *$/gu, 'half the length'],
  // What is too fast to be seen is seen longer.
  rule(
    `((?:photo|slide|picture) \\d+|the ${ORDINALS} ${PICTURE}) (?:is )?(?:slower|too fast|too short)(?: too small)?`,
    '$1 longer',
  ),
  rule(`uncropped (?:on|in) (the ${ORDINALS}(?: photo)?|photo \\d+|slide \\d+)`, '$1 uncropped'),
  // Words that are cut off are set smaller.
  rule(`don't crop (?:the )?(title|texts?|names?|captions?|font)(?: in [a-z]+)?`, 'the text smaller'),
  rule(`(title|text|captions?) (?:uncropped|don't crop)`, '$1 smaller'),
  rule(
    `(title|texts?|captions?|closing)((?: in (?:the )?| to |,? and | )(?:${COLORS} ?(?:and|,) ?)?)(?:in )?(?:the )?middle${ENDS}`,
    '$1$2 in the center',
  ),
  // “Not gold, rather green”.
  rule(`(?:no,? )*(?:i meant )?no (?:in )?${COLORS}[ ,]+(?:but )?instead (?:in )?(${COLORS})`, 'instead $1'),
  rule('(?:the others|all|the rest) (?:in|to) ([^.,;!?]{1,20}) in total', '$1 in total'),
  rule('undo (?:the )?(?:music|song|title|colors|voiceover|text) (?:of |from )?before', 'undo'),
  rule(
    `(?:(?:the|all|this|it|is|are|everything|${PICTURES}) )*(?:in )?(${TONES})(?: all)?(?: ${PICTURES})?[ ,]+(?:and )?especially (?:(?:in|on|with|of|at) )*([^.,;!?]+)`,
    'all slides $1. $2 $1',
  ),
  rule('especially(?![a-z])', ''),
  rule('(?:is |are |this )?upside down, (?:rotate|flip)', 'upside down'),
  rule(
    `((?:photo|slide|picture) \\d+|(?:the|this) (?:${ORDINALS} )?${PICTURE}(?: of (?:the )?[^\\s.,;!?]+)?) (?:is |this )?upside down`,
    'turn $1 upside down',
  ),
  // “The logo of the association” is the logo.
  rule(
    '(?<=(?:the|my|our) )logo of (?:the |my |our )?(?!(?:the|my|our|photo|picture|slide|left|right|top|bottom|end|beginning|first|last)(?![a-z]))[a-zà-ÿ]{4,}(?= (?:on|in|at|top|bottom|small|big|bigger|smaller|left|right|to|center)(?![a-z])| ?(?:$|[.,;!?]))',
    'logo',
  ),
  rule(
    `(the logo|logo) (?:show )?only (?:show )?(?:in |at |on )?(?:the )?(end|beginning)(?: show)?(?! (?:and|,) (?:the )?(?:end|beginning))`,
    'show the logo only at the $2',
  ),
  rule(`(the logo|logo) (?:show )?(?:the )?(?:last) photo only(?: show)?`, 'show the logo only at the end'),
  // What is done so many times.
  rule('undo (?:the )?(?:last )?two times', 'undo two steps'),
  rule('two times (?=(?:as |longer|bigger|faster|more))', 'twice '),
  rule(
    `(?:show |put |make |play )?((?:the |photo |slide )[^.,;!?]{1,40}?) (?:show )?two times(?: show)?${ENDS}`,
    'duplicate $1',
  ),
];

const START =
  '(?:from|starts? (?:at|in|with)|start|starting|beginning)(?: (?:in|at|on|the|to|with|of))* (?:(?:second|seconds) (\\d+)|(\\d+)(?:th)?(?: (?:second|seconds)(?: th)?)?)(?: on)?';

/** What is said of pictures by their names. @param name a pattern: a file, or a word of a file's name */
const wishesOf = (name: string): readonly Rewriting[] => [
  rule(
    `[ ,]*(?:only|just) ((?:the )?(?:${name}|${ORDINALS}(?: photo)?)) (?:no|not)${ENDS}`,
    ' all except $1',
  ),
  rule(`(?:clip|video) of (?:the )?(${name}) (?:all|don't crop|whole|full)${ENDS}`, 'the whole $1 clip'),
  // What is not liked goes, where that is said.
  rule(
    `(?:the )?((?:${name}|(?:photo|slide) \\d+)(?: photo| video)?) boring[ ,.]+(?:and )?remove(?: it| the| this| them)?${ENDS}`,
    'remove $1',
  ),
  rule(`(photos|pictures|${name}) no (?:move|moves|moving)${ENDS}`, '$1 no motion'),
  rule(
    `((?:make|keep) (?:the )?(?:${name}|${ORDINALS} photo|photo \\d+)) a bit more${ENDS}`,
    '$1 a bit longer',
  ),
  // Places in the order.
  rule(
    `(?:make |put |move )?((?:the )?(?:${name}|${ORDINALS}(?: photo)?)) (?:(?:to|in|at|the|an) )*(second|third|fourth|fifth) place(?: put)?${ENDS}`,
    'move $1 to the $2 place',
  ),
  rule(`(the ${ORDINALS} photo|${name}) photo (\\d+) to${ENDS}`, 'move $1 to place $2'),
  rule(`(?:undo|put) (?:the )?(${name})(?: (?:undo|again|back|redo|of undo))?${ENDS}`, 'put $1 back'),
  rule(`(?:undo|redo) (?:the )?(${name})${ENDS}`, 'put $1 back'),
  rule(`add (?:the )?(${name}) (?:redo|again|undo)${ENDS}`, 'put $1 back'),
  rule(`(${name}) undo${ENDS}`, 'put $1 back'),
  // A clip that is seen from a second on.
  [
    new RegExp(
      `(?:(?<![a-z])(?:the|clip|video|of) )*(${name})(?: (?:clip|video))?(?: only)? ${START}${ENDS}`,
      'gu',
    ),
    'start the $1 at $2$3 seconds',
  ],
];

/** Words that name no picture by themselves. */
const COMMON =
  /^(?:photo|picture|image|video|clip|film|music|song|title|text|logo|the|and|first|last|img|dsc)$/;
const FILE = '[\\ue100-\\ue1fe]\\ue0ff*';
let known: { readonly of: string; readonly rules: readonly Rewriting[] } = { of: '-', rules: [] };

/** Puts a message that was translated word by word in the order that English has. @param names of files, in lower case */
export function englishOrder(names: readonly string[]): readonly Rewriting[] {
  const of = names.join('\n');
  if (known.of === of) return known.rules;
  const words = [...new Set(of.match(/\p{L}{3,}/gu) ?? [])]
    .filter((word) => !COMMON.test(word))
    .slice(0, 200);
  const name = words.length === 0 ? FILE : `(?:${FILE}|(?<!\\p{L})(?:${words.join('|')})(?!\\p{L}))`;
  known = { of, rules: [...SAID_TWICE, ...WORD_ORDER, ...WISHES, ...wishesOf(name)] };
  return known.rules;
}
