import { shownName } from '../../skills/shownName.ts';

const LONGEST_NAME = 60;
/** Code units that are looked at: sixty characters with all their marks, and what may stand before them. */
export const LONGEST_LOOK = 1000;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
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
export function shorten(text: string, longest: number): string {
  const characters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return (space > longest / 2 ? cut.slice(0, space) : cut).replaceAll(/[\s,;:–—-]+$/gu, '');
}
