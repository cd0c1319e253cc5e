import { isChinese } from '../../../skills/writing.ts';
import { sentences } from '../script/chunks.ts';
import type { Block } from '../script/script.ts';

/** What can be taken in at a glance, in characters. */
const MOST = { latin: 42, cjk: 16 };
/** What is left of a sentence says something from here on. */
const LEAST = { latin: 12, cjk: 4 };
/** Where a thought ends within a sentence, so that what comes before can stand alone: surely, and more or less. */
const JOINTS = [
  /[,;:—–]\s|\s[—–-]\s|[，；：。]|\s(?=(?:and|but|or|so|that|which|who|where|when|while|because|until|since|if)\s)/giu,
  /\s(?=(?:within|without|with|for|from|in|on|at|to)\s)/giu,
];
const QUOTED = /^["“”„«「『']+|["“”»」』']+$/gu;

/** A script's thoughts as phrases that are short enough to be read over a picture; what cannot be shortened is left out. Pure. */
export function phrasesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ heading, text, item, bare }) => {
    // “How it works” says nothing without what follows.
    if (bare === true) return [];
    if (!item || heading === undefined)
      return sentences(text).flatMap((sentence) => shortened(sentence) ?? []);
    const [first = ''] = sentences(text);
    const short = shortened(first);
    const both =
      short === undefined ? heading : `${heading}: ${short.charAt(0).toLowerCase()}${short.slice(1)}`;
    return [both, short ?? '', heading].filter((phrase) => phrase !== '' && fits(phrase)).slice(0, 1);
  });
}

/** A sentence, or as much of it as makes sense alone; undefined where that is too long. No full stop, and no marks of quotation round it. Pure. */
export function shortened(sentence: string): string | undefined {
  const bare = sentence
    .trim()
    .replaceAll(QUOTED, '')
    .replace(/[.。]$/u, '')
    .trim();
  if (bare === '') return undefined;
  if (fits(bare)) return bare;
  const { latin, cjk } = LEAST;
  const says = (part: string): boolean => fits(part) && lengthOf(part) >= (isChinese(part) ? cjk : latin);
  const parts = JOINTS.map((joint) =>
    [...bare.matchAll(joint)].map(({ index }) => bare.slice(0, index).trim()).findLast(says),
  );
  return parts.find((part) => part !== undefined);
}

/** Whether a phrase can be taken in at a glance. */
export function fits(phrase: string): boolean {
  return lengthOf(phrase) <= (isChinese(phrase) ? MOST.cjk : MOST.latin);
}

const lengthOf = (text: string): number => Array.from(text).length;
