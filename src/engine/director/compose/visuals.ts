import type { Area, MediaSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import { nameOf } from '../board/media.ts';

/** A picture that was shown so few shots ago is not shown again as it was. */
const APART = 3;
/** How much of a picture is seen when it comes again. */
const CLOSER = 0.66;
/** Shorter words tell nothing. */
const LEAST_LETTERS = 4;
/** Letters that endings have: “leak” is in “leaking”. */
const ENDING = 3;
const COMMON = new Set([
  'with',
  'from',
  'this',
  'that',
  'your',
  'have',
  'what',
  'when',
  'will',
  'photo',
  'image',
  'video',
]);

/** Chooses what is seen with each line of a script: by the words of the files' names, else one after the other. */
export class Visuals {
  readonly #files: readonly MediaFile[];
  readonly #words: readonly ReadonlySet<string>[];
  readonly #shown: MediaFile[] = [];

  constructor(files: readonly MediaFile[]) {
    this.#files = files;
    this.#words = files.map(({ filename }) => wordsIn(nameOf(filename)));
  }

  /**
   * The file that fits a line best, of those that were not seen just now; else the one that was not seen for longest, and that no line soon speaks of.
   * @param soon the lines that follow
   * @param asked what is asked for with this line, whatever it says
   */
  next(line: string, soon: readonly string[], asked?: MediaFile): MediaFile | undefined {
    if (asked) {
      this.#shown.push(asked);
      return asked;
    }
    const spoken = wordsIn(line);
    const ranked = this.#files.map((file, at) => ({
      file,
      recent: Number(this.#isRecent(file)),
      fits: this.#fits(at, spoken),
      awaited: soon.slice(0, APART).findIndex((next) => this.#fits(at, wordsIn(next)) > 0),
      last: this.#shown.lastIndexOf(file),
    }));
    const best = ranked.toSorted(
      (a, b) =>
        (b.fits - a.fits) * Number(a.fits === 0 || b.fits === 0) ||
        a.recent - b.recent ||
        b.fits - a.fits ||
        later(b.awaited) - later(a.awaited) ||
        a.last - b.last,
    )[0];
    if (best) this.#shown.push(best.file);
    return best?.file;
  }

  #fits(at: number, spoken: ReadonlySet<string>): number {
    // `snakeplant.jpg` is of a snake plant.
    const run = [...spoken].join('');
    const [only = '', ...others] = this.#words[at] ?? [];
    if (others.length === 0 && only.length > 2 * LEAST_LETTERS && run.includes(only)) return 2;
    return [...(this.#words[at] ?? [])].filter((word) => [...spoken].some((one) => isSame(word, one))).length;
  }

  /** A picture of the file that was chosen last: closer, where it was seen just now. */
  framed(picture: MediaSegment): MediaSegment {
    const file = this.#shown.at(-1);
    const times = this.#shown.filter((each) => each === file).length;
    const before = this.#shown.slice(-APART - 1, -1);
    if (!file || picture.kind !== 'image' || !before.includes(file) || times % 2 === 1) return picture;
    return { ...picture, framing: { ...picture.framing, crop: closer(file, times) } };
  }

  #isRecent(file: MediaFile): boolean {
    return this.#shown.slice(-Math.min(APART, this.#files.length - 1) || Infinity).includes(file);
  }
}

/** What is never spoken of is free for longest. */
const later = (awaited: number): number => (awaited < 0 ? APART : awaited);

/** A part round the faces, or round what a picture is of: now one side of it, now the other. */
function closer({ subject }: MediaFile, times: number): Area {
  const { faces = [], focus = { x: 0.5, y: 0.4 } } = subject ?? {};
  const left = Math.min(...faces.map(({ x }) => x), focus.x);
  const right = Math.max(...faces.map(({ x, width }) => x + width), focus.x);
  const top = Math.min(...faces.map(({ y, height }) => y - height / 2), focus.y);
  const bottom = Math.max(...faces.map(({ y, height }) => y + 1.2 * height), focus.y);
  const size = Math.min(1, Math.max(CLOSER, right - left + 0.1, bottom - top + 0.1));
  // Of nobody, the picture is looked at from another side each time.
  const aside = faces.length > 0 ? 0 : (times % 4 < 2 ? -1 : 1) * 0.12;
  const within = (middle: number): number => Math.max(0, Math.min(1 - size, middle - size / 2));
  return { x: within((left + right) / 2 + aside), y: within((top + bottom) / 2), width: size, height: size };
}

/** Whether two words differ by their endings alone. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= ENDING;
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (/\p{Script=Han}/u.test(word))
      for (let at = 0; at + 1 < word.length; at += 1) words.add(word.slice(at, at + 2));
    else if (word.length >= LEAST_LETTERS && !COMMON.has(word)) words.add(word);
  }
  return words;
}
