import type { Masked } from '../../../language/marks.ts';
import { edit, type Situation, type Wish } from '../../reader.ts';
import { bestNamed } from '../../../edits/names.ts';
import { nameOf } from '../../../board/media.ts';
import { namedIn, looselyNamed, type Extracted } from './order.ts';

/** What is asked for and nobody here has, or sees. */

const GET =
  /(?<![a-z])(?:and |then |please |also )*(?:download|get|find|take|grab|rip|pull|use) (?:me )?(?:the (?:song |track )?|a song called |song )?([^,.;!?]{2,60}?) (?:from|off|on|via) (?:youtube|spotify|soundcloud|itunes|apple music|the internet|the web|tiktok)(?: for (?:it|me|this|that))?(?![a-z])/gu;
const INVENT =
  /(?<![a-z])(?:and |then |please |also |can you |could you )*(?:generate|create|draw|make|invent|paint|design|add|find|imagine)(?: me)?(?: some| a few| a couple of| two| three| four| five| more| a| an)* (?:ai )?(?:pictures?|images?|photos?|pics|drawings?|illustrations?|artworks?) of (?!these|my|our|the|this|it|all|us|them|those|each)([^,.;!?]+?)(?: and (?:put|place|use|add|show|mix) (?:it|them)[^,.;!?]*)?(?=[,.;!?]|$)/gu;
/** Who or what is in a picture, and how good it is. */
const SEEN =
  /(?<![a-z])(?:(?:please |and |but |can you |could you )*(?:(?:only|just)(?: use| keep| take| show| include| pick)?|use only|keep only|pick(?: out)?|choose|select|find|remove|skip|leave out|delete|drop|no|without|exclude)) (?:all |out )?(?:the |any )?(?:(?<how>best|nicest|good|better|prettiest|sharpest|funniest|blurry|blurred|bad|ugly|dark|duplicate|similar|boring)(?: \d+| five| ten| twenty)? (?:ones|photos|pics|pictures|images|shots|clips|moments|parts|bits)|(?:ones|photos|pics|pictures|images|shots|clips) (?:(?:with|of|showing|that show|that have|which show|where|in which|that are|that look|that were) )(?<what>[^,.;!?]+))/gu;

/** Words in columns. */
const UPRIGHT =
  /[縦縱竖豎直](?:書き|排(?!名)|着写|著寫|書(?!店))|(?<![a-z])(?:vertical writing|written vertically|text from top to bottom)(?![a-z])/iu;
const UPRIGHT_READ =
  /(?:文字|字)?(?:用|是|要|请)?[竖直](?:排|着写|书)的?|(?:vertical )?[縦縱]?書き(?:っぽい|風)?|(?:vertical writing|written vertically|text from top to bottom)/giu;

/** Somebody speaks in a clip, and that is to be written below. */
const SPOKEN =
  /(?:说|說|讲|講|唱|原声|原聲)[^。.;；!?]{0,24}(?:加|配|要)(?:上)?字幕|(?<![a-z])(?:talk|talks|speak|speaks|interview|says)(?![a-z])[^.;!?]{0,40}(?:with )?(?:subtitles|captions)(?![a-z])/iu;
const SUBTITLES =
  /(?:能|可以)?(?:加|配|要)(?:上)?字幕(?:就加)?|\(?(?<![a-z])(?:with |and )*(?:subtitles|captions)(?: if (?:that's |it's |that is )?possible)?\)?/giu;

/** Takes out of a message what cannot be had, and says so. */
export function askedIn(masked: Masked, { media, promotes }: Situation): Extracted {
  const wishes: Wish[] = [];
  const visuals = media.filter(({ kind }) => kind !== 'audio');
  const blank = (words: string): string => ';'.padEnd(words.length);
  const upright = UPRIGHT.test(masked.original)
    ? masked.text.replaceAll(UPRIGHT_READ, (words) => ';'.padEnd(words.length))
    : masked.text;
  if (UPRIGHT.test(masked.original)) wishes.push({ kind: 'impossible', what: 'upright' });
  const isSpoken =
    promotes === true && media.some(({ kind }) => kind === 'video') && SPOKEN.test(masked.original);
  if (isSpoken) wishes.push({ kind: 'impossible', what: 'hear' });
  const written = isSpoken ? upright.replaceAll(SUBTITLES, (words) => ';'.padEnd(words.length)) : upright;
  const heard = written.replaceAll(GET, (words: string, song: string) => {
    if (/[\ue000-\uf8ff]/u.test(song)) return words;
    wishes.push({ kind: 'impossible', what: 'genre', words: song.replace(/^(?:the|a) /, '') });
    return blank(words);
  });
  const drawn = heard.replaceAll(INVENT, (words: string, what: string) => {
    if (/[\ue000-\uf8ff]/u.test(what) || namedIn(what, masked, visuals).targets.length > 0) return words;
    wishes.push({ kind: 'impossible', what: 'invent' });
    return blank(words);
  });
  const text = drawn.replaceAll(SEEN, (words: string, ...rest: unknown[]) => {
    const { how, what } = rest.at(-1) as { how?: string; what?: string };
    const says = what ?? how ?? '';
    if (/[\ue000-\uf8ff\d]/u.test(says) || isNamed(says, visuals)) return words;
    wishes.push({ kind: 'impossible', what: 'see' });
    return blank(words);
  });
  return { masked: { ...masked, text }, wishes };
}

/** Whether any of the words is one of a file’s name, or says what kind of file it is. */
function isNamed(words: string, visuals: Situation['media']): boolean {
  const names = visuals.map(({ filename }) => [nameOf(filename)]);
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .some(
      (word) =>
        /^(?:sound|audio|portrait|landscape|vertical|horizontal|jpg|png|mp4|mov|date|name|number|names)$/.test(
          word,
        ) ||
        (word.length > 2 && (looselyNamed(word, visuals).length > 0 || bestNamed(word, names).length > 0)),
    );
}

const PAIR =
  /(?<![a-z])(?:(?:show|put|have|with|make|and|the|each|every|all) )*(?<one>[a-z]+?)s? (?:and|&|\/|with) (?:the )?(?<other>[a-z]+?)s?(?: (?:photos|pics|pictures|shots|ones))? (?:side by side|next to each other|beside each other|next to one another|in (?:a )?split ?screens?|together|as pairs|in pairs)(?<end> (?:at|for) the (?:very )?end)?(?![a-z])/gu;

/** `the befores and afters side by side`: as many pairs as there are. */
export function pairsIn(masked: Masked, { media }: Situation): Extracted {
  const visuals = media.filter(({ kind }) => kind !== 'audio');
  const wishes: Wish[] = [];
  const text = masked.text.replaceAll(PAIR, (words: string, ...rest: unknown[]) => {
    const { one = '', other = '', end } = rest.at(-1) as { one?: string; other?: string; end?: string };
    const [first, second] = [looselyNamed(one, visuals), looselyNamed(other, visuals)];
    const fewest = end === undefined && one !== 'before' ? 2 : 1;
    if (first.length < fewest || first.length !== second.length || one === other) return words;
    const stem = (name: string): string =>
      nameOf(name)
        .toLowerCase()
        .replaceAll(new RegExp(`${one}|${other}`, 'g'), '')
        .trim();
    const pairs = first.flatMap((left) => {
      const right = second.find(({ filename }) => stem(filename) === stem(left.filename));
      return right ? [[left.filename, right.filename] as const] : [];
    });
    if (pairs.length !== first.length) return words;
    const named = pairs.flat().map((name) => ({ by: 'name' as const, name }));
    if (end !== undefined)
      wishes.push(
        ...edit<'move_pictures'>({
          do: 'move_pictures',
          target: { by: 'these', of: named },
          to: { at: 'end' },
        }),
      );
    for (const pair of pairs)
      wishes.push(
        ...edit<'split_pictures'>({
          do: 'split_pictures',
          target: { by: 'these', of: pair.map((name) => ({ by: 'name', name })) },
        }),
      );
    return ';'.padEnd(words.length);
  });
  return { masked: { ...masked, text: listedPairs(text, masked, visuals, wishes) }, wishes };
}

const LISTED =
  /(?<![a-z])(?:side by side|next to each other|split ?screen|together):? ((?:(?!side by)[^.;!?])+)/gu;

/** `side by side: 1 and 2, then 3 and 4` */
const listedPairs = (text: string, masked: Masked, visuals: Situation['media'], wishes: Wish[]): string =>
  text.replaceAll(LISTED, (words: string, list: string) => {
    const pairs = list
      .split(/, ?(?:and )?(?:then )?| then |\/|;/u)
      .map((pair) => namedIn(pair, masked, visuals).targets);
    if (pairs.length < 2 || pairs.some(({ length }) => length !== 2)) return words;
    for (const pair of pairs)
      wishes.push(
        ...edit<'split_pictures'>({ do: 'split_pictures', target: { by: 'these', of: [...pair] } }),
      );
    return ';'.padEnd(words.length);
  });
