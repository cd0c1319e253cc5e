import { acceptedExtensions } from '../../skills/kinds.ts';
import { shownName } from '../../skills/shownName.ts';
import { LONGEST_LOOK, shorten, stemOf } from './naming.ts';

/** Of a name, characters: it stands in lists, and in a side bar. */
const LONGEST = 40;

/** A greeting, thanks, a word of assent: what stands before a request, or in its place. */
const TALK =
  /^(?:(?:hi|hello|hey|hiya|howdy|yo|good (?:morning|afternoon|evening)|thanks?|thank you|ok(?:ay)?|yes|no|please|test(?:ing)?|help|there|all|clipwright|hallo|guten tag|bonjour|salut|hola|buenas|olá|oi)(?!\p{L})|你好|您好|嗨|哈喽|早上好|谢谢|こんにちは|안녕(?:하세요)?|[\s,.!?。！？，、])+/iu;
/** Asks for an answer, and for no video. */
const QUESTION =
  /^(?:what|who|how|why|when|where|which|do|does|did|is|are|am|was|were|have|has|should)(?!\p{L})[^]*\?\s*$|^[^]*(?:吗|呢|什么|怎么|如何)[?？]\s*$/iu;
/** How requests begin that say nothing about the video itself. */
const OPENING =
  /^(?:(?:please|can you|could you|i(?: woul|')d like(?: you)? to|i want(?: you)? to|i (?:need|want)|let's)\s+)*(?:(?:make|create|generate|turn|build|produce|combine|put together|do|cut|edit|use|take|give)\s+)?(?:(?:me|us)\s+)?(?:(?:a|an|the|my|our|this|these|some|all)\s+)*/iu;
const CHINESE_OPENING =
  /^(?:请|麻烦)?(?:帮我|给我|替我)?(?:把|用|将)?(?:做|制作|生成|创建|剪辑)?(?:一个|一段|一部|一条|个)?/u;
/** How long it is to be, of what shape and size. */
const MEASURES =
  /(?<![\p{L}\p{N}])(?:(?:of |in |for )?\d+(?:[.,]\d+)?[ -]?(?:s|secs?|seconds?|min|minutes?)(?: long)?|(?:in )?(?:\d{3,4}p|[248]k|\d+:\d+)|square|vertical|horizontal|landscape|portrait|short|nice|simple|quick|little|cool|new)(?![\p{L}\p{N}])[ -]*/giu;
/** What comes with it, or is to be done besides. */
const REST =
  /[,;:，；：]|\s(?:with|using|and (?:add|use|put|make|export|then)|that|which|where|so|into|as)\s|\s[–—-]\s/iu;
/** “A video of …”: what it is of says more than that it is one. */
const OF =
  /^(?:(?:an?|the) )?(?:(?:photo|picture|music|home|family|travel) )?(?:videos?|movie|film|clip|slide ?-?show|montage|reel|vlog)\s+(?:(?:of|about|on|showing|from)\s+)(?=\S)/iu;
/** Words that nothing ends with. */
const HANGING = /(?:\s+(?:of|from|for|with|and|in|to|on|at|by|that|please|an?|the|my|our|his|her|their))+$/iu;
/** Words in quotation marks: what somebody calls their video. An apostrophe is none. */
const QUOTED =
  /[“„"«「『《](?<double>[^”“"»」』》]{1,60})[”“"»」』》]|(?<!\p{L})[‘'](?<single>[^’']{2,60})[’'](?!\p{L})/u;
/** Words that any request may have; one that has no other names nothing. */
const GENERIC =
  /^(?:an?|the|my|our|your|these|those|this|that|all|some|both|here|into|from|of|for|with|and|in|to|as|at|on|it|me|us|out|please|make|nice|short|simple|heartfelt|personal|background|written|text|message|music|song|audio|sound|voice|voiceover|visuals?|transitions?|overlays?|photos?|pictures?|pics|images?|clips?|files?|folder|everything|something|videos?|slide-?show|movie|film|letter|script|promo|promotional|\d+(?:-?(?:s|sec|seconds?|min|minutes?))?|seconds?|minutes?)$/iu;
/** A file of a kind that videos are made of, as it stands in a sentence. */
const FILE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:of|from|with|using|and|plus)\\s+)?[“"‘']?(?<path>[^\\s,;:“”"‘’']*[^\\s,;:“”"‘’'.]\\.(?:${acceptedExtensions.join('|')}))[”"’']?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What cameras and programs call files. */
const OF_CAMERAS =
  /^(?:img|image|dsc[fn]?|pxl|mvi|vid|video|dji|gopr|photo|pic|picture|foto|screen ?shots?|scan|clip|whatsapp|wechat|mmexport|untitled|copy|final|file)(?![\p{L}])/iu;

/**
 * A name for a project, from the first request: words in quotation marks, else what it is of, in a few words, at most 40 characters.
 *
 * @returns `fallback` where it says nothing of its own (“turn my photos into a slideshow with music”); undefined where it asks for no video
 *   at all (“hello”)
 */
export function projectName(prompt: string, fallback: string): string | undefined {
  const opening = prompt.slice(0, LONGEST_LOOK).trim();
  const files = [...opening.matchAll(FILE)].map(({ groups }) => groups?.['path'] ?? '');
  const said = opening.replaceAll(FILE, '').trim();
  const quoted = QUOTED.exec(said)?.groups;
  const title = (quoted?.['double'] ?? quoted?.['single'])?.trim();
  if (title) return shorten(title, LONGEST);
  const request = said.replace(TALK, '');
  if ((request === '' && files.length === 0 && said !== '') || QUESTION.test(request)) return undefined;
  const subject = subjectOf(request);
  if (subject !== undefined) return capitalised(subject);
  return named(files) ?? fallback;
}

/** What a request is about, in its own words; undefined where they are those of any. */
function subjectOf(request: string): string | undefined {
  const sentence = request.split(/[\r\n!?。！？]|\.(?=\s|$)/u, 1)[0] ?? '';
  const stripped = sentence.replace(OPENING, '').replace(CHINESE_OPENING, '');
  const plain = stripped.replaceAll(MEASURES, '').split(REST, 1)[0] ?? '';
  const subject = shorten(plain.trim().replace(OF, ''), LONGEST).replace(HANGING, '').trim();
  const words = subject.split(/[\s,;:]+/u).filter((word) => word !== '');
  return words.every((word) => GENERIC.test(word)) ? undefined : subject;
}

/** After the files that it is of: “Elva and Larch”, “Elva and 3 more”. */
function named(files: readonly string[]): string | undefined {
  const words = files.flatMap((file) => {
    const stem = stemOf(shownName(file))
      .replaceAll(/[_-]+/gu, ' ')
      .replace(/^[\d\s.]+(?=\p{L})/u, '')
      .trim();
    return /\p{L}{2}/u.test(stem) && !OF_CAMERAS.test(stem) ? [capitalised(stem)] : [];
  });
  const [first, second] = words;
  if (first === undefined) return undefined;
  const others = files.length - 1;
  if (others === 0) return shorten(first, LONGEST);
  const both = others === 1 && second !== undefined ? `${first} and ${second}` : '';
  return both !== '' && both.length <= LONGEST ? both : `${shorten(first, LONGEST - 12)} and ${others} more`;
}

const capitalised = (words: string): string => (words[0] ?? '').toLocaleUpperCase('en') + words.slice(1);
