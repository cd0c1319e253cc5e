import type { Area, MediaSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import { fitsOf, type SaidWith } from './spokenOf.ts';

/** A picture that was shown so few shots ago is not shown again as it was. */
const APART = 3;
/** Of so many lines that follow none speaks of what is shown with a line that speaks of nothing. */
const SOON = 6;
/** How much of a picture is seen when it comes again. */
const CLOSER = 0.66;
/**
 * What is seen with each line of a script: what it speaks of, of those that were not seen just now; else what was not seen for longest, and what
 * no line soon speaks of. Where there are lines enough, every picture is seen.
 *
 * @param asked what is asked for with a line, whatever it says
 * @param saidWith what the request says of pictures
 * @param paragraphs the number of each line's: what a line speaks of stays for the next one of the same paragraph
 */
export function shownWith(
  lines: readonly string[],
  files: readonly MediaFile[],
  asked: (line: number) => MediaFile | undefined,
  saidWith: SaidWith = new Map(),
  paragraphs: readonly (number | undefined)[] = [],
): readonly MediaFile[] {
  const own = fitsOf(lines, files, saidWith);
  const speaks = (line: number): boolean => own[line]?.some((fit) => fit > 0) === true;
  const fits = own.map((fit, line) => {
    const isSame = line > 0 && paragraphs[line] !== undefined && paragraphs[line] === paragraphs[line - 1];
    return isSame && !speaks(line) && speaks(line - 1) ? (own[line - 1] ?? fit) : fit;
  });
  const shown: MediaFile[] = [];
  for (const at of lines.keys()) {
    const file = asked(at) ?? nextOf(at, fits, { files, shown });
    if (file) shown.push(file);
  }
  return withAll(shown, fits, { files, asked });
}

type Fits = readonly (readonly number[])[];

function nextOf(
  line: number,
  fits: Fits,
  { files, shown }: { readonly files: readonly MediaFile[]; readonly shown: readonly MediaFile[] },
): MediaFile | undefined {
  const soon = fits.slice(line + 1, line + 1 + SOON);
  const just = shown.slice(-Math.min(APART, files.length - 1) || Infinity);
  const ranked = files.map((file, at) => ({
    file,
    recent: Number(just.includes(file)),
    fits: fits[line]?.[at] ?? 0,
    awaited: soon.findIndex((each) => (each[at] ?? 0) > 0),
    last: shown.lastIndexOf(file),
  }));
  return ranked.toSorted(
    (a, b) =>
      (b.fits - a.fits) * Number(a.fits === 0 || b.fits === 0) ||
      a.recent - b.recent ||
      b.fits - a.fits ||
      later(b.awaited) - later(a.awaited) ||
      a.last - b.last,
  )[0]?.file;
}

/** Pictures that were not seen take the place of others that are seen again, where these fit least. */
function withAll(
  shown: readonly MediaFile[],
  fits: Fits,
  {
    files,
    asked,
  }: { readonly files: readonly MediaFile[]; readonly asked: (line: number) => MediaFile | undefined },
): readonly MediaFile[] {
  const all = [...shown];
  for (const file of files) {
    if (all.includes(file)) continue;
    const fitAt = (line: number): number => fits[line]?.[files.indexOf(all[line] ?? file)] ?? 0;
    const [place] = all
      .flatMap((each, line) => (all.indexOf(each) < line && asked(line) === undefined ? [line] : []))
      .toSorted((a, b) => fitAt(a) - fitAt(b) || a - b);
    if (place !== undefined) all[place] = file;
  }
  return all;
}

/** A picture of a file: closer, where it was seen just now. @param shown the files until then, and it */
export function framed(picture: MediaSegment, shown: readonly MediaFile[]): MediaSegment {
  const file = shown.at(-1);
  const times = shown.filter((each) => each === file).length;
  const before = shown.slice(-APART - 1, -1);
  if (!file || picture.kind !== 'image' || file.subject?.graphic || !before.includes(file) || times % 2 === 1)
    return picture;
  return { ...picture, framing: { ...picture.framing, crop: closer(file, times) } };
}

/** What is never spoken of is free for longest. */
const later = (awaited: number): number => (awaited < 0 ? SOON : awaited);

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
