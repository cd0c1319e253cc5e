import type { Message } from '../reader.ts';
import type { Retold } from './plainer.ts';

/** Laughter and sighs, as people write them in any language: a sentence ends there. */
const LAUGHTER =
  /(?<=^|[\s,.;!?，。！？])(?:(?:ja){2,}j?|(?:je){2,}|(?:ha){2,}h?|(?:he){2,}|lo+l|lmao|rofl|k{3,}|(?:rs){2,}|mdr+|ptdr|xd+|omg|ugh|www+)(?=$|[\s,.;!?，。！？])|[哈嘻呵]{2,}|笑(?=$|[。！])/giu;

/** `quita la de las ampollas jajaja qué asco`: what is said behind is no part of the wish. */
export function withoutLaughter({ text }: Message): Retold | undefined {
  const [wish = '', ...behind] = text.split(LAUGHTER);
  if (behind.length === 0) return undefined;
  const rest = behind.join(' ');
  // Only what can't be anything but an exclamation goes with it.
  const isShort = rest.trim().split(/\s+/u).length <= MOST_WORDS && !/[\d"“”«»「」'‘]/u.test(rest);
  const plain = isShort && wish.trim() !== '' ? wish : text.replaceAll(LAUGHTER, blank);
  return { text: plain };
}
const MOST_WORDS = 4;
const blank = (words: string): string => '.' + ' '.repeat(words.length - 1);

/** What is wrong with something, or why it is wanted otherwise, before what is wanted: the languages that name it once. */
const REASONS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ja: [
    [
      /^(?<of>[^、。！？\nがはをも]{1,16})(?:が|は|も)[^。！？\n]*?(?:ので|から|ため|けど|けれど|し)[、,]\s*(?=\S)/u,
      'を',
    ],
    [/^(?<of>[^、。！？\nがはをも]{1,16})(?:が|は|も)[^、。！？\n]{1,12}(?:なので|だから)(?=\S)/u, 'を'],
  ],
  zh: [
    [
      /^(?<of>[^，。；！？,\n]{1,12}?)(?:实在|實在|真的|有点|有點)?(?:太|有些|不够|不夠|好)[^，。；！？,\n]{1,6}[，,](?:还是|還是|就)?(?=\S)/u,
      '',
    ],
  ],
};

/** What is wrong with something that is to go. */
const GONE =
  /^(?<of>[^，。；！？,\n]{1,12}?)(?:实在|實在|真的|有点|有點|拍得)?(?:太|有些|不够|不夠|好|很)[^，。；！？,\n]{1,6}[，,](?:还是|還是|就|直接)?(?<gone>拿掉|删掉|刪掉|去掉|剪掉|不要)(?:了|吧|好了|算了)*(?=$|[，。；！？,\n])/u;

/** `船上那段太晃了，拿掉好了`: it goes, whatever is wrong with it. */
export function withoutFault({ text }: Message): Retold | undefined {
  const found = GONE.exec(text);
  const { of, gone } = found?.groups ?? {};
  if (!found || of === undefined || gone === undefined) return undefined;
  const [deed, end] = gone === '不要' ? ['不要', '了'] : [gone, ''];
  return { text: of + deed + end + text.slice(found[0].length) };
}

/** `字幕が小さくて読めないので、大きくして`: what is wanted is said of what is wrong. */
export function withoutReasons({ text, situation }: Message): Retold | undefined {
  for (const [pattern, joint] of REASONS[situation.language] ?? []) {
    const found = pattern.exec(text);
    const of = found?.groups?.['of'];
    if (found && of !== undefined) return { text: of + joint + text.slice(found[0].length) };
  }
  return undefined;
}
