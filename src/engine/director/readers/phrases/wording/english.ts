import type { Placed, Rewriting } from '../../../language/rewrite.ts';
import { isKnown } from '../tokens.ts';
import { ALWAYS } from './always.ts';
import { rulesForLater } from './later/later.ts';

/** Why something is wanted is no wish; a wish behind it is. */
const REASON =
  /,? (?:because|cause|cuz|bcs|bcos|since (?:it|he|she|they|we|i|that|the [a-z]+ (?:is|are|was|were|looks?|has|have))|as (?:it|she|he|they) (?:is|are|was|looks?|seems?)|so (?:that )?(?:people|everyone|everybody|my (?!recording)\w+|the \w+|we|you|they|it|he|she|i|u|ppl|nobody|no one) (?:can|could|will|won't|wont|would|fits?|does|doesn't|doesnt|don't|dont|can't|cant|see|sees|notices?|knows?|looks?|stands?|gets?|flies)|so (?:its|it's|it is|they're|theyre|they are) (?![^.,;!?]{0,12}\d)|in case)(?![a-z])(?:(?! (?:and|then|but|so|please|can you|could you) )[^,.;!?\n\ue000-\ue4fe])*/gu;

const FIXED: readonly Rewriting[] = [
  [/(?<![a-z&/])w(?:\/ ?| )(?=[a-z"“])/gu, 'with '],
  [/(?<![a-z])w\/o(?![a-z])/gu, 'without'],
  [/(?<=[a-z]{3} )(?:n|'n'?)(?= [a-z]{3})/gu, 'and'],
  [/(?<![a-z])(?:n|nd)(?= (?:the|then|make|add|put|remove|a|also) )/gu, 'and'],
  [/(?<=\d) ?(?:scs|secondes?|secounds?|sekunden?|secons|seonds|secods|sceonds)(?![a-z])/gu, ' seconds'],
  [/(?<=\d) ?(?:minuets?|mintues?|minuts?|minutos?)(?![a-z])/gu, ' minutes'],
  [/(?<![a-z])(?:1st|2nd|3rd) 1(?!\d)/gu, '$&'],
  [/(?<![a-z])(?:no|number|nr|num)\.? ?(?=\d+ ?(?:photo|picture|pic|image|slide))/gu, '#'],
  [/(?<=\d ?(?:s|sec|secs|seconds?)) ?\/ ?(?=(?:photo|picture|pic|image|slide))/gu, ' per '],
  [/(?<![a-z\d:.])4(?= (?:my|the|our|u|me|insta|tiktok)(?![a-z]))/gu, 'for'],
  // “Perfect, except the music is too loud”.
  [
    /^(?:it's |its |this is |that's |looks |all )*(?:perfect|great|good|nice|lovely|love it)[, ]+(?:except|but|only|just)(?: that| for)?(?![a-z])/gu,
    '',
  ],
  [REASON, ''],
];

/** Words that numbers and names of pictures are found by: what is nearly one of them is one of them. */
const WANTED: readonly string[] = [
  ...['photo', 'photos', 'picture', 'pictures', 'image', 'images', 'slide', 'slides', 'photograph'],
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...['seconds', 'minute', 'minutes', 'title', 'caption', 'captions'],
];
/** Other words, and abbreviations, for these. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ foto: 'photo', fotos: 'photos', pix: 'pics', pict: 'picture', picts: 'pictures', forth: 'fourth' },
  ...{
    phots: 'photos',
    phot: 'photo',
    pho: 'photo',
    fist: 'first',
    lst: 'last',
    laast: 'last',
    lats: 'last',
  },
  ...{ thr: 'the', teh: 'the', hte: 'the', adn: 'and', nad: 'and', mkae: 'make', maek: 'make', amke: 'make' },
  ...{ addd: 'add', remvoe: 'remove', delte: 'delete', chnage: 'change', musik: 'music' },
  ...{
    wit: 'with',
    wiht: 'with',
    whit: 'with',
    shrot: 'short',
    loger: 'longer',
    bigr: 'bigger',
    txt: 'text',
  },
  ...{
    cpation: 'caption',
    captoin: 'caption',
    tilte: 'title',
    titel: 'title',
    tittle: 'title',
    clipp: 'clip',
  },
  ...{
    bleu: 'blue',
    wite: 'white',
    blak: 'black',
    purpel: 'purple',
    yelow: 'yellow',
    yello: 'yellow',
    oragne: 'orange',
    grren: 'green',
  },
  ...{ vedio: 'video', vidio: 'video', vids: 'videos', voulme: 'volume', volum: 'volume', whole: 'whole' },
};

/** English as it is typed, in words that are read: what is misspelt, abbreviated, or said as a reason. */
export function rewordEnglish(
  names: readonly string[],
  first: boolean,
): (text: Placed) => readonly Rewriting[] {
  const known = new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)));
  return ({ text }) => {
    const [owned, rules]: [Rewriting[], Rewriting[]] = [[], []];
    // “Tina’s head is cut off”, of portrait_tina.jpg, is said of that picture.
    for (const [, owner = ''] of text.matchAll(OWNED))
      if (known.has(owner) && owned.length < MOST_FIXED)
        owned.push([new RegExp(`(?<![\\p{L}\\p{N}'])${owner}'s (?=${PARTS})`, 'gu'), `${owner} `]);
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'])[a-z]{2,12}(?![\p{L}\p{N}'])/gu)) {
      const meant = known.has(word) ? undefined : meantBy(word);
      if (meant !== undefined && rules.length < MOST_FIXED)
        rules.push([new RegExp(`(?<![\\p{L}\\p{N}'])${word}(?![\\p{L}\\p{N}'])`, 'gu'), meant]);
    }
    return [...owned, ...ALWAYS, ...(first ? [] : rulesForLater(text)), ...FIXED, ...rules];
  };
}

const PARTS = '(?:heads?|faces?|hair|feet|foot|legs?|arms?|hands?|hat|ears?|top)(?![a-z])';
const OWNED = new RegExp(`(?<![\\p{L}\\p{N}'])([a-z]{3,})'s (?=${PARTS})`, 'gu');

/** So many words of a message are put right. */
const MOST_FIXED = 40;

function meantBy(word: string): string | undefined {
  const other = OTHERS[word];
  if (other !== undefined) return other;
  // Eight is no eighth.
  if (word.length < 5 || word === 'eight' || isKnown(word) || WANTED.includes(word)) return undefined;
  const near = WANTED.filter((wanted) => wanted[0] === word[0] && isNear(wanted, word));
  return near.length === 1 ? near[0] : near.find((each) => each.endsWith('s') === word.endsWith('s'));
}

/** A letter put in, left out, exchanged for the next, or doubled; no letter for another: “thirty” is no third. */
function isNear(wanted: string, word: string): boolean {
  if (wanted === word || Math.abs(wanted.length - word.length) > 1) return false;
  let at = 0;
  while (at < wanted.length && wanted[at] === word[at]) at += 1;
  const [a, b] = [wanted.slice(at), word.slice(at)];
  return (
    a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
