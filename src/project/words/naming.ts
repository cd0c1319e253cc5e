import { shownName } from '../../skills/shownName.ts';

const LONGEST_NAME = 60;
/** Code units that are looked at: sixty characters with all their marks, and what may stand before them. */
const LONGEST_LOOK = 1000;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** How requests begin that say nothing about the video itself. */
const OPENING =
  /^(?:(?:please|can you|could you|i(?: woul|')d like(?: you)? to|i want(?: you)? to|let's)\s+)*(?:(?:make|create|generate|turn|build|produce|combine|put together)\s+)(?:(?:me|us)\s+)?(?:(?:a|an|the|my|our|this|these|some)\s+)*/iu;
const CHINESE_OPENING =
  /^(?:请|麻烦)?(?:帮我|给我|替我)?(?:把|用|将)?(?:做|制作|生成|创建|剪辑)?(?:一个|一段|一部|一条|个)?/u;

/** Words in quotation marks: what somebody calls their video. An apostrophe is none. */
const QUOTED =
  /[“„"«「『《](?<double>[^”“"»」』》]{1,60})[”“"»」』》]|(?<!\p{L})[‘'](?<single>[^’']{2,60})[’'](?!\p{L})/u;
/** Words that any request may have; one that has no other names nothing. */
const GENERIC =
  /^(?:an?|the|my|our|your|these|this|some|into|from|of|for|with|and|in|to|as|at|it|nice|short|simple|heartfelt|personal|background|written|text|message|music|song|audio|sound|voice|voiceover|visuals?|transitions?|overlays?|photos?|pictures?|images?|clips?|files?|videos?|slideshow|movie|film|letter|script|promo|promotional|\d+(?:-?(?:s|sec|seconds?|min|minutes?))?|seconds?|minutes?)$/iu;

/**
 * A name for a project, from the first request: words in quotation marks, else its first words without “make me a …”, at most 60
 * characters. Falls back to `fallback` when it says nothing of its own (“turn my photos into a slideshow with music”).
 */
export function projectName(prompt: string, fallback: string): string {
  const opening = prompt.slice(0, LONGEST_LOOK);
  const quoted = QUOTED.exec(opening)?.groups;
  const title = (quoted?.double ?? quoted?.single)?.trim();
  if (title) return title;
  const firstLine = opening.trim().split(/[\r\n.!?。！？]/u, 1)[0] ?? '';
  const stripped = firstLine.replace(OPENING, '').replace(CHINESE_OPENING, '').trim();
  const words = stripped.split(/[\s,;:]+/u).filter((word) => word !== '');
  if (words.every((word) => GENERIC.test(word))) return fallback;
  const name = shorten(stripped, LONGEST_NAME);
  return (name[0] ?? '').toLocaleUpperCase('en') + name.slice(1);
}

/** What a project is called after the title that its video has got: one line, at most 60 characters. */
export function nameOfTitle(title: string): string {
  return shorten(title.slice(0, LONGEST_LOOK).replaceAll(/\s+/gu, ' ').trim(), LONGEST_NAME);
}

/**
 * A file name (no extension) that every system accepts and that cannot leave its folder: no separators, no control characters,
 * no leading or trailing dots, no device names; at most 60 characters. Never empty.
 */
export function fileStem(title: string, fallback = 'video'): string {
  const cleaned = title
    .slice(0, LONGEST_LOOK)
    .normalize('NFC')
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const stem = shorten(cleaned, LONGEST_NAME).replaceAll(/[\s.]+$/gu, '');
  if (stem === '') return fallback;
  return DEVICE.test(stem.split('.', 1)[0] ?? '') ? `${stem}-video` : stem;
}

/** A file's name without folder and extension, as it can stand in a sentence. @param path absolute, or the name alone */
export function stemOf(path: string): string {
  return shownName(path).replace(/(?<=.)\.[^.]*$/, '');
}

/** The n-th name to try for a file: `name.mp4`, `name-2.mp4`, … `n` counts from 1. */
export function numberedName(stem: string, extension: string, n: number): string {
  return n <= 1 ? `${stem}.${extension}` : `${stem}-${n}.${extension}`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts at a word's end where there is one in reach; counts whole characters, so that no emoji is torn. */
function shorten(text: string, longest: number): string {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return (space > longest / 2 ? cut.slice(0, space) : cut).replaceAll(/[\s,;:–—-]+$/gu, '');
}
