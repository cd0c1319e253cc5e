import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';

/** Shapes, and where videos of these are seen. */
const SHAPES =
  /(?<![a-z\d])(?:youtube|facebook|tiktok|instagram|reels?|stories|shorts|wide|square|tall|vertical|portrait|landscape|horizontal|16:9|9:16|1:1|4:5)(?![a-z\d])|抖音|小红书|竖屏|横屏|方形/iu;
/** What parts a list. */
const COMMA = /[,，、;；+]|(?<![a-z])(?:and|then|y|und|et|e)(?![a-z])|->|→/iu;

/**
 * Whether words behind a colon are a list of pictures, or of shapes: an order of what is seen, and nothing to be read. Pure.
 * `Go through it: living, kitchen, bath`, `three versions: wide for YouTube, square for Facebook`.
 */
export function isDirections(text: string, media: readonly MediaFile[]): boolean {
  const [first = ''] = text.split(/[.!?。！？\n]/u, 1);
  const parts = first.split(COMMA).map((part) => part.trim().toLowerCase());
  const named = media
    .filter(({ kind }) => kind !== 'audio')
    .map(({ filename }) => nameOf(filename).toLowerCase());
  const isNamed = (part: string): boolean => {
    const words = part.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
    return (
      words.length > 0 &&
      words.length <= MOST_WORDS &&
      words.some((word) => named.some((name) => hasWord(name, word)))
    );
  };
  const shapes = parts.filter((part) => SHAPES.test(part)).length;
  const pictures = parts.filter(isNamed).length;
  return parts.length > 1 && Math.max(shapes, pictures) * 2 > parts.length;
}

const MOST_WORDS = 4;

const hasWord = (name: string, word: string): boolean =>
  /\p{Script=Han}|[\u3040-\u30ff]/u.test(word) ? name.includes(word) : name.split(' ').includes(word);
