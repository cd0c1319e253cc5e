import type { Message } from '../reader.ts';
import { withWholeNames } from './namesMeant.ts';
import type { Retold } from './plainer.ts';

type Step = readonly [RegExp, string | ((...found: string[]) => string)];

const END = '(?=\\s*(?:[.,;!?\\n]|$))';
const WHY =
  '(?:because|cause|cos|cuz|since|otherwise|or else|so (?:that )?(?=(?:people|every|we|they|you|he|she|it|i|my|our|nobody|no one)(?![a-z])))';
/** What it says asks for nothing by itself, and stands behind a comma. */
const REMARK =
  "(?:that'?s|thats|it'?s|its|it (?:is|looks|feels|was|seems)|he'?s|she'?s|they'?re|nobody|no[- ]one|people|everyone|i (?:think|feel|hate|love|like)|you can'?t|we can'?t|i can'?t)";

/** Something is spoken of that may be what is meant. */
const OTHER =
  '[^.!?\\n]*(?<![a-z])(?:headline|title|text|caption|subtitle|word|letter|writing|music|song|voice|logo|photo|picture|clip|video)';
/** To the end of what is said, or to where something more is asked for. */
const TAIL = '[^,.;!?\\n\\d"“]*(?:,(?! (?:and|but|then|also|please|or)(?![a-z]))[^,.;!?\\n\\d"“]*)*' + END;

const POSTSCRIPT =
  /(?:(?<![\p{L}“"])an? )?(?<![\p{L}“"])(?:p\. ?s\.|ps:)(?<end> at the (?:very )?end)?[:,]?\s+(?<words>[^"“”]+)$/iu;
/** The screen that ends a video. */
const SCREEN =
  /(?<![a-z])(?:an? |the )?(?:(?:(?:black|blank|dark|white|final|last|closing|end|extra|separate) )+(?:screen|slide|page|frame)|(?:black|blank|dark|white|extra|separate) (?:end )?card)(?: at the (?:very )?end)? (?:that )?(?:say(?:s|ing)|read(?:s|ing)|with)(?: the words)?:? ?/giu;

/** What is said in English around a wish, and how it is said in fewer words, or in words that are known. */
const STEPS: readonly Step[] = [
  [/\s*[:;]-?[)(DP](?=\s|$)|\p{Extended_Pictographic}\uFE0F?/gu, ''],
  [
    /^\s*(?:(?:oh|hm+|ok(?:ay)?|so|well|right|nice|great|perfect|cool|lovely|thanks|thank you|hey|hi|actually|also|yes|yeah|yep|lol|btw|omg|sorry|and|but|(?:one|two|three|a few|a couple of|some) (?:more |last |small |little )?things?)(?:[,:!.-]+ *| +(?=(?:and|but|also|could|can|please|maybe|the|make|put|one|two|three)(?![a-z]))))+/iu,
    '',
  ],
  [
    /(?<![a-z])(?:just|maybe|perhaps|simply|already|pls|plz|please|kindly)(?= (?!like ))(?! (?:as|the same))\s+/giu,
    '',
  ],
  [/(?<![a-z])(?:at least|like|about|around|roughly|maybe|say) (?=\d)/giu, ''],
  [/(?<=\d(?: ?s| ?secs?| ?seconds?)?) or so(?![a-z])/giu, ''],
  // One of two that are alike.
  [
    /(?:(?:the )?(?:pictures|photos|pics|numbers) )?(?:the )?(\p{L}+|\d+) and (?:the )?(\p{L}+|\d+)(?: (?:pictures|photos|pics|ones))? are (?:\p{L}+ )?(?:the same|identical|duplicates|alike|similar)[^.,;]*[.,;] (?:so |please )?(?:keep|use|leave) (?:just|only)? ?(?:in )?(?:[^.!?]*, )?(?:the )?(\p{L}+|\d+)(?: one)?(?=[.!,]|$)/giu,
    (whole, one = '', other = '', kept = '') => {
      const [left, right, stays] = [one, other, kept].map(placeOf);
      const gone = stays === left ? right : stays === right ? left : 0;
      return gone === undefined || gone < 1 ? whole : `remove the ${ORDINALS[gone - 1]} picture`;
    },
  ],
  [
    /(?<![a-z])(?:don'?t|do not|never) (?:put|add|use|do) any (?:effects?|filters?|animations?|zooms?|movement)(?: (?:on|to|with) (it|that|them)(?![a-z]))?/giu,
    (_, of = 'everything') => `keep ${of} still`,
  ],
  // Pictures by bare numbers.
  [/(?<![a-z])(?:steps?|numbers?|nos?\.?) (?=\d{1,2}(?:,| and))/giu, 'pictures '],
  [
    /(?<=(?:use|keep|only|remove|delete|drop|lose|skip|show|just|make) )(?=\d{1,2}(?:, \d{1,2})+,? and \d{1,2}(?! ?(?:s|secs?|seconds?|%)(?![a-z])))/giu,
    'pictures ',
  ],
  [
    /(?<=\d ?(?:s|secs?|seconds?)),? (?:and )?(?:the )?(?:rest|others) (\d+)(?=$|[.,!])/giu,
    ', the rest $1 seconds',
  ],
  // How it is now, behind how it is to be.
  [
    new RegExp(
      `,? (?:and |but )?not (?:at )?(?:the )?(?:very )?(?:first|last|start|end|beginning|middle|top|bottom|left|right)(?: one)?${END}`,
      'giu',
    ),
    '',
  ],
  [
    /(?:(?:sign|call|name) it|(?:it |this |that )?(?:should|must|has to) (?:say|read|be)|say|write|put|make it)?\s*(?:‘|(?<!\p{L})'|“|")([^'"“”‘’]{1,60})(?:['"”’]),? (?:and )?not (?:['"“‘])([^'"“”‘’]{1,60})['"”’]/giu,
    ' change “$2” to “$1”',
  ],
  // Why, behind what.
  [new RegExp(`[,;]? (?<![a-z])${WHY}${TAIL}`, 'giu'), ''],
  [new RegExp(`, ${REMARK}(?![a-z])(?!${OTHER})${TAIL}`, 'giu'), ''],
  // A place in a clip.
  [
    /(?:(?<=from |at )|(?<![a-z])(?:from |at )?)(?:the )?second (\d+)(?! ?s(?:ec)?)|(?<=from |at )(?:the )?(\d+)[- ]?(?:s|sec|second)s?(?: mark| in)(?![a-z])/giu,
    (_, one = '', other = '') => clock(Number(one || other)),
  ],
  [
    /(?<=only |just )the (?:bit|part|moment) (?:where|when|that)[^,.!?\n]*, (?:that'?s|it'?s|so|i think)? ?(?=from |at )/giu,
    '',
  ],
  [
    /(?<![a-z])(?<how>bigger|larger|smaller|bolder|huge) (?:type|writing|lettering|letters)(?![a-z])/giu,
    '$<how> text',
  ],
  [
    / (?:cuts?|cutting|chops?|chopping|slices?) off (?:people|heads?|faces?|everyone|half|somebody|the|my|our|his|her)(?: [a-z']+){0,2}(?: (?:on|at) (?:the )?(?:left|right|top|bottom|sides?|edges?)(?: and (?:the )?(?:left|right|top|bottom))?)?(?=[.,!]|$)/giu,
    ' is cut off at the sides',
  ],
  [
    /(?<=^|[.,] |and )(?:the )?(?<of>[^,.!?\n"“]{2,30}?)(?: one)?(?: (?:caption|text|title))? should (?:say|read) (?<to>[^,.!?\n"“][^.!?\n"“]*)/giu,
    'change the caption on $<of> to “$<to>”',
  ],
  [
    /(?<=^|[.,] )(?<deed>put|move|show|place) (?<of>(?:the|my|our) [^,.]{2,30}?) (?<at>(?:at the )?(?:very )?(?:end|start|beginning|last|first)),? (?:and|with) (?:all )?(?:our|their|the|these|his|her|my) (?:names?|words|text|lines?) (?:under|below|on|over|beneath) (?:it|that|them):? (?=“)/giu,
    '$<deed> $<of> $<at>. Write on $<of>: ',
  ],
  [
    /(?<=^|[.,] |and )(?<of>[^,.!?\n"“]{2,40}?) as the (?<at>first|last|opening|closing) (?:picture|photo|pic|image|one|shot|thing)(?=[.,!]|$)/giu,
    'put $<of> $<at>',
  ],
  [SCREEN, 'add a card at the end that says '],
];

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The place that a number in words or digits counts; 0 of what is none. */
const placeOf = (said: string): number =>
  Math.max(
    NUMBERS.indexOf(said.toLowerCase()),
    ORDINALS.indexOf(said.toLowerCase()),
    (Number(said) || 0) - 1,
  ) + 1;

/** Words behind these are shown, to the end of the sentence. */
const SHOWN =
  /(?<lead>(?<![a-z])(?:(?:title|headline|heading|caption|subtitle|closing(?: line)?|card|text|words|line|message|p\.?s\.?)(?:(?: at the (?:end|start|beginning))?(?:,|:| -| –| —)|[^.!?;:,"“‘]{0,40} (?:say(?:s|ing)|read(?:s|ing)|called):?)|that (?:says|reads|said):?|names under (?:it|that|them):) *)(?<words>[^"“”‘.!?\n][^"“”.!?\n]*[!?]?)/iu;
const TITLE_CASE =
  /^(?:\p{Lu}[\p{L}\d'’&-]*|\d+)(?: (?:\p{Lu}[\p{L}\d'’&-]*|\d+|of|the|and|in|on|a|an|to|for|with|who|from|at|by)){0,9}$/u;
/** Something else is asked for behind them. */
const GOES_ON =
  /(?<![a-z])(?:and|but|then|also) (?:make|put|add|move|remove|turn|let|keep|use|set|change|the|please)(?![a-z])/i;

/** Words to be shown in quotes, where it is sure where they end. */
function quoted(text: string): string {
  const found = SHOWN.exec(text);
  const { lead = '', words = '' } = found?.groups ?? {};
  const said = words.trim();
  if (!found || said === '' || said.length > 120 || GOES_ON.test(said)) return text;
  const isSaid = /(?:say|read|called|:)/i.test(lead.slice(-12));
  if (!isSaid && !TITLE_CASE.test(said)) return text;
  if (isSaid && !/:\s*$/.test(lead) && !/^[\p{Lu}\d]/u.test(said)) return text;
  return `${text.slice(0, found.index)}${lead}“${said}”${text.slice(found.index + found[0].length)}`;
}

const COMPLAINS =
  /(?<![a-z])(?:too|makes? (?:me|us|it)|hate|annoying|distracting|don'?t like|not a fan|boring|drags?|hard to|nobody can|no one can|can'?t (?:see|read|hear|make)|look(?:s|ed)? (?:weird|bad|odd|wrong|silly|stupid|awful|ugly)|(?:is|are|was) (?:weird|odd|ugly|awful|wrong|silly))(?![a-z])/i;
const ASKS =
  /(?<![a-z])(?:make|give|keep|let|leave|put|show|use|turn|set|move|change|cut|go back|undo|can|could|please|should|want|need|add|remove|take|stop)(?![a-z])/i;
const PRONOUN =
  /(?<![a-z])(?:them|those|these|it|that one|this one|each(?! (?:of|photo|picture|one|clip))(?: one)?)(?![a-z'])/i;
const FILES =
  /[^\s,;]+\.(?:jpe?g|png|mp4|mov|webp|heic|gif|webm|mkv)(?:(?:, | and )[^\s,;]+\.(?:jpe?g|png|mp4|mov|webp|heic|gif|webm|mkv))*/i;

/** Of a fault and what is wanted instead only the wish, said of what the fault is of: `The charts are seen too briefly. Give each 8 seconds`. */
function withoutFaults(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const last = sentences.at(-1) ?? '';
  const faults = sentences.slice(0, -1);
  const isFault = (each: string): boolean =>
    (COMPLAINS.test(each) && !ASKS.test(each)) || (/\?$/.test(each) && !ASKS.test(each));
  if (faults.length === 0 || !faults.every(isFault) || !ASKS.test(last)) return text;
  const files = faults.flatMap((each) => FILES.exec(each)?.[0] ?? []).at(-1);
  return files !== undefined && !FILES.test(last) ? last.replace(PRONOUN, files) : last;
}

/** A first request whose unquoted words to be shown stand in quotes, English. */
export function withQuotes({ text, situation }: Message): Retold | undefined {
  if (situation.language !== 'en' || /["“”]/u.test(text)) return undefined;
  const told = quoted(text.replace(SCREEN, 'add a card at the end that says ')).replace(
    /,? (?:and|then) (?=add a card at the end)/u,
    '. ',
  );
  return told === text || !told.includes('“') ? undefined : { text: told };
}

/** Whether it says something else than it seems to, even where all of it was understood. */
export const isToBeRetold = ({ text }: Message): boolean =>
  text.search(SCREEN) >= 0 || NOT_QUOTED.test(text) || quoted(text) !== text;
const NOT_QUOTED = /['"”’],? (?:and )?not ['"“‘]/u;

/** Music while something else is heard: no call lowers it only there. */
const OF_PART =
  /^(?=.*(?:music|song|track|tune)(?![a-z]))(?=.*(?:loud|quiet|softer|lower|down)).*(?<![a-z])(?:over|during|under|while|when|there)(?![a-z])/isu;

/** A message in plainer words, of a video that is there: English. */
export function inPlainWords({ text, situation }: Message): Retold | undefined {
  if (situation.language !== 'en' || OF_PART.test(text)) return undefined;
  // Words to be shown stay as they are.
  const shown: string[] = [];
  const masked = quoted(text.replace(POSTSCRIPT, '$<end> “P.S. $<words>”')).replace(
    /“[^”]*”|"[^"]*"/gu,
    (words) => `“\ue500${shown.push(words.slice(1, -1)) - 1}\ue500”`,
  );
  const plain = STEPS.reduce((told, [from, to]) => told.replace(from, to as string), masked);
  const named = withWholeNames(plain, situation);
  const told = withoutFaults(named)
    .trim()
    .replace(/\ue500(\d+)\ue500/gu, (_, at: string) => shown[Number(at)] ?? '');
  return told === text || told === '' ? undefined : { text: told };
}
