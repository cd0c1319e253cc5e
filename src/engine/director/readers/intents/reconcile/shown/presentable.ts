import type { Message, Reading, Wish } from '../../../reader.ts';

/** Nothing that anybody reads. */
const ONLY_SIGNS = /^[\s.,;:!?'"“”‘’…，。；：、！？·—–-]*$/u;
/** `稿子写好了`: that it is written. */
const IS_DONE = /^(?:[好完][了啦]?|ready|done|fertig|list[oa]s?|prêt[es]*|pront[oa]s?)$/iu;
/** Closing signs that close nothing: of smileys, and of the numbers of a list. */
const LONELY = /[:;=xX]['’]?-?[()]|(?:^|\s)[\p{L}\p{N}]{1,2}[)）]/gu;
/** Its writer thought better of it in the middle. */
const TAKEN_BACK =
  /(?<!\p{L})(?:no,? wait|wait,? no|scratch that|sorry,? i meant?|(?<=[,….]\s?)i mean(?:t)?:?)(?!\p{L})|不对[,，]|不對[,，]|哦不|喔不|等等[,，]?不/iu;
const QUOTES = /["“”„«»「」『』《》]/u;

/**
 * Words that are no words for a screen are asked about instead of shown (a half in brackets, a slip and its correction in one), and all others with
 * them: who reads one of a list wrongly knows none of it. Signs alone are left out. Pure.
 */
export function presentable(given: Reading, { text }: Message): Reading {
  const reading = listed(
    without(given, (words) => ONLY_SIGNS.test(words) || (IS_DONE.test(words) && !QUOTES.test(text))),
    text,
  );
  const shown = reading.wishes.flatMap((wish) => wordsOf(wish) ?? []);
  // What stands between quotes is shown as it is.
  if (QUOTES.test(text) || shown.every(isPresentable)) return reading;
  const told = shown.map((words) => words.trim()).filter((words) => !reading.unread.includes(words));
  return { ...without(reading, () => true), unread: [...reading.unread, ...told] };
}

/** `Porto, Belém (that's the pastries), Algarve.`: what is said of a caption in brackets is none of it, nor is the stop behind the last one. */
function listed(reading: Reading, text: string): Reading {
  const all = reading.wishes.filter(isOnPicture);
  if (QUOTES.test(text) || all.length < FEWEST_LISTED) return reading;
  const words = new Set(all.map((wish) => wordsOf(wish) ?? ''));
  return {
    ...reading,
    wishes: reading.wishes.map((wish): Wish => {
      if (!isOnPicture(wish) || wish.kind !== 'edit' || wish.call.do !== 'add_text') return wish;
      const plain = wish.call.text.replace(ASIDE, '').replace(/(?<=\p{L}{2})\.$/u, '');
      return plain === '' ? wish : { ...wish, call: { ...wish.call, text: plain } };
    }),
    unread: reading.unread.filter((each) => ![...words].some((one) => one !== '' && each.includes(one))),
  };
}
const FEWEST_LISTED = 3;
/** Which picture is meant, or why. */
const ASIDE =
  /\s*[(（](?:that['’]?s|this is|it['’]?s|the|for|on|i\.?e\.?|=|das ist|das|es|c['’]est|é|是|就是)[^)）]*[)）]$/iu;
const isOnPicture = (wish: Wish): boolean =>
  wish.kind === 'edit' && wish.call.do === 'add_text' && wish.call.on !== undefined;

function without(reading: Reading, isOut: (words: string) => boolean): Reading {
  const wishes = reading.wishes.filter((wish) => {
    const words = wordsOf(wish);
    return words === undefined || !isOut(words);
  });
  return wishes.length === reading.wishes.length ? reading : { ...reading, wishes };
}

const wordsOf = (wish: Wish): string | undefined =>
  wish.kind === 'edit' && wish.call.do === 'add_text' ? wish.call.text : undefined;

const isPresentable = (words: string): boolean =>
  isBalanced(words.replaceAll(LONELY, '')) && !TAKEN_BACK.test(words);

const isBalanced = (words: string): boolean => count(words, /[(（[]/g) === count(words, /[)）\]]/g);

const count = (words: string, sign: RegExp): number => words.match(sign)?.length ?? 0;
