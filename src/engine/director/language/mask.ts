import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';
import { nameParts } from './nameParts.ts';
import { ordinalNames } from './ordinalNames.ts';
import { markFor, MOST_MARKS, type MarkKind, type Masked, type Span } from './marks.ts';
import { placed, type Placed } from './rewrite.ts';
import { simplified } from './hanScript.ts';
import { quoteEnd } from './quoteEnd.ts';
import { RATIO_WORDS, readRatio } from './ratios.ts';
import { NUMBERED_WORDS } from './refs.ts';
import { DURATION_WORDS, readDuration } from './time.ts';

/** Says a message in the words that patterns know; its marks stay. */
export type Rewording = (text: Placed) => Placed;

/** How a language is prepared. */
export interface Preparing {
  readonly reworded?: Rewording;
  /** In which script it is read; as long as the text. */
  readonly inScript?: (text: string) => string;
  /** Words for the video that stand without quotes. */
  readonly written?: (text: string) => readonly Span[];
  /** Whether words are words of the language; where it is given, files are named by any part of their names. */
  readonly isPlain?: (words: string) => boolean;
}

/** Prepares a message. */
export function mask(
  original: string,
  media: readonly MediaFile[],
  { reworded, inScript = simplified, written: spans, isPlain }: Preparing = {},
): Masked {
  const files = media.slice(0, MOST_MARKS);
  const quotes = maskQuotes(withoutTitles(original, files));
  const quoted = maskWritten(quotes, original, aroundNames(inScript(quotes.text), files, inScript, spans));
  const parts = isPlain ? nameParts(files, inScript, isPlain) : [];
  const written = maskOrdinals(maskParts(maskFiles(inScript(quoted.text), files, inScript), parts), files);
  const places = reworded?.(placed(written));
  // What is seen in a picture may be the name of its file in the other words.
  const named = places ? maskFiles(places.text, files, inScript) : written;
  // Shapes first: 9:16 is no time of day. Times before pictures: “20 second” is no second picture.
  const shaped = markAll(named, RATIO_PATTERN, 'ratio', readRatio);
  const timed = markAll(shaped.text, DURATION_PATTERN, 'duration', readDuration);
  const numbered = markAll(timed.text, NUMBERED_PATTERN, 'ref', (words) => words);
  return {
    original,
    text: numbered.text,
    ...(places && { places }),
    quotes: quoted.quotes,
    files,
    ratios: shaped.found,
    durations: timed.found,
    refs: numbered.found,
  };
}

const RATIO_PATTERN = new RegExp(RATIO_WORDS, 'gu');
const DURATION_PATTERN = new RegExp(DURATION_WORDS, 'gu');
const NUMBERED_PATTERN = new RegExp(NUMBERED_WORDS, 'gu');

/** Replaces what a pattern finds by marks. Where `read` makes nothing of the words, they stay. */
function markAll<T>(text: string, pattern: RegExp, kind: MarkKind, read: (words: string) => T | undefined) {
  const found: T[] = [];
  const marked = text.replaceAll(pattern, (words) => {
    const value = found.length < MOST_MARKS ? read(words) : undefined;
    if (value === undefined) return words;
    found.push(value);
    return markFor(kind, found.length - 1, words.length);
  });
  return { text: marked, found };
}

/** What says that quoted words are for the screen, right before them. */
const WRITES =
  /(?:title|caption|text|words|says?|saying|reads?|write|writes|called|named|titel|untertitel|titre|texte|título|titulo|texto|legenda|escrib[ea]|escreve|schreib[ea]?|标题|字幕|文字|文案|写(?:上|着)?|叫|名字?|タイトル|字幕|文字)[\s:：]*$/iu;

/** `《父亲》`, `“lake.jpg”`, `“醉了”那张`: the file of that name, and no quoted words. As long as it was. */
function withoutTitles(original: string, files: readonly MediaFile[]): string {
  const names = new Set(files.map(({ filename }) => nameOf(filename).toLowerCase()));
  const full = new Set(files.map(({ filename }) => filename.toLowerCase()));
  const titled = original.replaceAll(/《([^《》]{1,60})》/gu, (all, name: string) =>
    names.has(name.trim().toLowerCase()) ? ` ${name} ` : all,
  );
  const counted = titled.replaceAll(
    /["“「『']([^"“”「」『』'\n]{1,60})["”」』'](?=[那这這](?:一)?[张張段幅](?![字话話文]))/gu,
    (all, name: string) => (names.has(name.trim().toLowerCase()) ? ` ${name} ` : all),
  );
  return counted.replaceAll(
    /["“”„«「『‘'`]([^"“”„«»「」『』‘’'`\n]{3,80})["“”»」』’'`]/gu,
    (all, name: string, at: number) =>
      full.has(name.trim().toLowerCase()) && !WRITES.test(counted.slice(0, at)) ? ` ${name} ` : all,
  );
}

/** Words for the video, but for those that begin inside the name of a file: 打滚 writes nothing. */
function aroundNames(
  text: string,
  files: readonly MediaFile[],
  inScript: (text: string) => string,
  spansOf: Preparing['written'],
): readonly Span[] {
  const spans = spansOf?.(text) ?? [];
  if (spans.length === 0) return spans;
  const names = files.flatMap(({ filename }) => {
    const name = inScript(nameOf(filename).toLowerCase());
    return name.length > 1 && !COMMON.test(name) ? [name] : [];
  });
  return spans.filter(
    ([start]) =>
      !names.some((name) => {
        const at = text.lastIndexOf(name, start - 1);
        return at >= 0 && at < start && at + name.length > start;
      }),
  );
}

/** Marks words for the video that stand without quotes as if they were quoted. */
function maskWritten(
  { text, quotes }: { text: string; quotes: string[] },
  original: string,
  spans: readonly Span[],
): { text: string; quotes: string[] } {
  const all = [...quotes];
  let marked = text;
  for (const [start, end] of spans.slice(0, MOST_MARKS - quotes.length)) {
    marked = marked.slice(0, start) + markFor('quote', all.length, end - start) + marked.slice(end);
    all.push(original.slice(start, end).trim());
  }
  return { text: marked, quotes: all };
}

const maskOrdinals = (text: string, files: readonly MediaFile[]): string =>
  ordinalNames(files).reduce(
    (masked, { pattern, index }) =>
      masked.replaceAll(pattern, (found) => markFor('file', index, found.length)),
    text,
  );

function maskParts(
  text: string,
  parts: readonly { readonly name: string; readonly index: number }[],
): string {
  return parts.reduce(
    (masked, { name, index }) => masked.replaceAll(name, (found) => markFor('file', index, found.length)),
    text,
  );
}

function maskQuotes(original: string): { text: string; quotes: string[] } {
  const quotes: string[] = [];
  let text = '';
  for (let at = 0; at < original.length;) {
    const first = quoteEnd(original, at);
    const { words, end } = first === undefined ? { words: '', end: first } : linesFrom(original, at, first);
    if (end === undefined || words === '' || quotes.length >= MOST_MARKS) {
      text += plain(original.charAt(at));
      at += 1;
      continue;
    }
    text += markFor('quote', quotes.length, end + 1 - at);
    quotes.push(words);
    at = end + 1;
  }
  return { text, quotes };
}

/** What ends a video with words, and what stands between two lines of these. */
const AT_END =
  /(?:最后|最後|结尾|結尾|片尾|末尾)[^,，。.;；!！?？分依每各]{0,4}(?:写|寫|打|加|放)[^,，。.;；!！?？分依每各]{0,6}$/u;
const AND = /^ ?(?:和|跟|与|與|还有|還有|以及)? ?(?=["“「『])/u;

/** `结尾写“慢山居”和“提前三天预订”`: quotes at the end of a video are lines of one text. */
function linesFrom(
  text: string,
  at: number,
  first: number,
): { readonly words: string; readonly end: number } {
  const lines = [text.slice(at + 1, first).trim()];
  let end = first;
  while (AT_END.test(text.slice(Math.max(0, at - 24), at))) {
    const joint = AND.exec(text.slice(end + 1));
    const open = end + 1 + (joint?.[0].length ?? 0);
    const close = joint ? quoteEnd(text, open) : undefined;
    if (close === undefined) break;
    lines.push(text.slice(open + 1, close).trim());
    end = close;
  }
  return { words: lines.join('\n'), end };
}

/** One character in the form that patterns are written for. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const known = PLAIN[ascii] ?? ascii;
  const lower = known.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '、': ',',
  '。': '.',
  '　': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '\n': '.',
  '\r': ' ',
  '×': 'x',
  '∶': ':',
  '–': '-',
  '—': '-',
};

/** Words that are also grammar: a file called `music.mp3` is not meant by every “music”. */
const COMMON =
  /^(music|song|audio|sound|voice|title|text|photo|image|picture|pic|video|clip|movie|film|intro|outro|end|start|first|last|slide|scene|card|letter|script|caption|black|fade|cover|logo|background|order|motion|zoom|portrait|landscape|square|vertical|音乐|标题|照片|图片|视频|声音|录音)$/;

/** Marks the names of files: with extension, without, and as a person would say it. Longer names first. */
function maskFiles(text: string, files: readonly MediaFile[], inScript: (text: string) => string): string {
  const names = files
    .flatMap((file, index) => namesOf(file, inScript).map((name) => ({ name, index })))
    .sort((a, b) => b.name.length - a.name.length);
  let masked = text;
  for (const { name, index } of names)
    masked = masked.replaceAll(wholeWords(name), (found) => markFor('file', index, found.length));
  return masked;
}

function namesOf({ filename }: MediaFile, inScript: (text: string) => string): string[] {
  const full = inScript(filename.toLowerCase());
  const stem = full.replace(/\.[^.]+$/, '');
  const spoken = nameOf(full);
  const short = [stem, spoken].filter(
    (name) =>
      (name.length > 2 && !COMMON.test(name) && !/^[\d\s:.]+$/.test(name)) ||
      /^(?:0\d{2,3}|[a-z]\d)$/.test(name) ||
      SHORT.test(name),
  );
  return [...new Set([full, ...short])];
}

const SHORT = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,2}$/u;

const PATTERNS = new Map<string, RegExp>();
/** More names than a session has files need no place. */
const MOST_PATTERNS = 2000;

/** A name where it stands by itself. Made once for a name: every message is looked through for all of them. */
function wholeWords(name: string): RegExp {
  const made = PATTERNS.get(name);
  if (made) return made;
  if (PATTERNS.size >= MOST_PATTERNS) PATTERNS.clear();
  const pattern = patternOf(name);
  PATTERNS.set(name, pattern);
  return pattern;
}

function patternOf(name: string): RegExp {
  // A name of a sign or two is one where a particle or a noun for pictures follows: 海の写真, and where a song is counted: 用那首民谣.
  if (SHORT.test(name))
    return new RegExp(
      `(?<![\\p{Script=Han}\\p{Script=Katakana}])${name}(?=[のをはがもとに]|なし|以外|だけ|抜き|写真|画像|動画|クリップ| ?[那这](?:一)?[张段幅])|${name}(?=[那这嗰]首)|(?<=[那这嗰]首)${name}(?!的|\\p{Script=Han}{3})`,
      'gu',
    );
  // A floor plan is on floorplan.png.
  if (/^[a-z]{8,}$/.test(name))
    return new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${Array.from(name).join(' ?')}(?![\\p{Script=Latin}\\p{N}])`,
      'gu',
    );
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[-_ ]+/g, '[-_ ]+');
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${escaped}(?![\\p{Script=Latin}\\p{N}])`, 'gu');
}
