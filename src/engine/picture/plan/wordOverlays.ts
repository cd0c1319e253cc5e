import type { Animation, Drawing, FilmOverlay } from '../../../compositor/scene/film.ts';
import type { CardSegment, TextDesign, TextSegment } from '../../draft/index.ts';
import type { DrawnPart } from '../../types.ts';

/** A part of drawn words in a film. */
export type WordPart = Drawing & Pick<DrawnPart, 'line' | 'word' | 'lit' | 'soft'>;

type Coming = NonNullable<TextDesign['enter']>;

/** How words over pictures come and go when nothing else is said. */
const SOFTLY: Coming = { kind: 'fade', d: 350 };
const AT_ONCE: Coming = { kind: 'none', d: 0 };
/** What coming and going take at most of the time that words are there. */
const SHARE = 4;
/** Seconds between lines that come one after the other, where a look says nothing else, and in which a spoken word appears. */
const APART = 0.12;
const APPEARS = 0.15;

/** When words are there, in frames. */
interface Time {
  readonly start: number;
  readonly frames: number;
  readonly fps: number;
  /** Seconds between lines that come one after the other. */
  readonly apart?: number | undefined;
}

/** Words over pictures: when each of their parts is there, and how it comes and goes. Pure. */
export function overlaysOfText(
  { design, spoken, words = [] }: Pick<TextSegment, 'design' | 'spoken' | 'words'>,
  parts: readonly WordPart[],
  time: Time,
): FilmOverlay[] {
  const { fps } = time;
  const enter = design.enter ?? SOFTLY;
  const leave = animationOf(design.leave ?? SOFTLY, time);
  const toFrames = (ms: number): number => Math.round((ms * fps) / 1000);
  return parts.flatMap((part) => {
    const said = part.word === undefined || spoken === 'whole' ? undefined : words[part.word];
    if (said === undefined) return lineOverlay(part, enter, leave, parts, time);
    const start = Math.min(time.frames, toFrames(said.st));
    if (part.lit === true) {
      const frames = Math.min(time.frames, toFrames(said.st + said.d)) - start;
      // Words that come softly are not lit up before they are there.
      const comes = start === 0 ? animationOf(enter, time) : undefined;
      return frames > 0 ? [overlay(part, { ...time, start: time.start + start, frames }, comes)] : [];
    }
    const left = { ...time, start: time.start + start, frames: time.frames - start };
    const kind = enter.kind === 'none' ? undefined : enter.kind;
    const steps = Math.min(Math.round(APPEARS * fps), Math.floor(left.frames / SHARE));
    const comes = kind === undefined || steps === 0 ? undefined : { kind, frames: steps };
    return left.frames > 0 ? [overlay(part, left, comes, leave)] : [];
  });
}

/** Where a card stands in its video. */
interface CardPlace {
  /** Frames until another card's words are gone. */
  readonly after: number;
  /** Nothing comes before it: its words are there at once, of a letter the first line. */
  readonly opens: boolean;
}

/** A card's words; they stand there from the beginning when nothing else is said. Pure. */
export function overlaysOfCard(
  card: CardSegment,
  parts: readonly WordPart[],
  time: Omit<Time, 'start'>,
  { after, opens }: CardPlace,
): FilmOverlay[] {
  const { enter, leave } = card.design;
  const start = enter === undefined || enter.kind === 'none' ? 0 : after;
  const there = { ...time, start, frames: time.frames - start };
  const goes = leave && animationOf(leave, there);
  const comes = enter ?? AT_ONCE;
  const heard = linesHeard(card, parts);
  return parts.flatMap((part) => {
    if (opens && (part.line === 0 || card.look !== 'letter'))
      return lineOverlay(part, AT_ONCE, goes, parts, there);
    const ms = heard(part.line);
    if (ms === undefined || enter === undefined) return lineOverlay(part, comes, goes, parts, there);
    const from = Math.round(((ms - BEFORE_HEARD_MS) * time.fps) / 1000);
    const at = Math.min(Math.max(start, from), Math.max(start, Math.floor(time.frames * LATEST)));
    const then = { ...time, start: at, frames: time.frames - at };
    return [overlay(part, then, animationOf(enter, there), goes)];
  });
}

/** A line begins to come so long before its first word is heard, ms, and no later than in that part of the card. */
const BEFORE_HEARD_MS = 300;
const LATEST = 0.8;
/** How much of what is heard may be missing in what is seen, and the other way round: marks. */
const OTHER_WORDS = 0.1;

/** When the lines of a letter's page are heard, ms from its start on: which words are on a line is told by its width. */
function linesHeard(
  { heading = '', text: words, look, said = [] }: CardSegment,
  parts: readonly WordPart[],
): (line: number) => number | undefined {
  const [first] = said;
  if (first === undefined || look !== 'letter' || parts.length < 2) return () => undefined;
  const widths: number[] = [];
  for (const { line, place } of parts) widths[line] = (widths[line] ?? 0) + place.width;
  const below = heading === '' ? 0 : 1;
  const sumOf = (lines: readonly number[]): number => lines.reduce((sum, width) => sum + width, 0);
  const all = sumOf(widths.slice(below));
  const total = sumOf(said.map(({ text }) => lettersOf(text)));
  const onTop = lettersOf(heading);
  // Somebody has changed the words since.
  if (Math.abs(total - onTop - lettersOf(words)) > OTHER_WORDS * total) return () => undefined;
  return (line) => {
    const share = all === 0 ? 0 : sumOf(widths.slice(below, line)) / all;
    let left = line < below ? 0 : onTop + (total - onTop) * share;
    for (const { text, from, to } of said) {
      const letters = lettersOf(text);
      if (left < letters) return from + ((to - from) * left) / Math.max(1, letters);
      left -= letters;
    }
    return said.at(-1)?.to;
  };
}

const lettersOf = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** Lines come one after the other, and go together. */
function lineOverlay(
  part: WordPart,
  enter: Coming,
  leave: Animation | undefined,
  parts: readonly WordPart[],
  time: Time,
): FilmOverlay[] {
  if (part.soft === true) {
    const softly = (one: Animation | undefined): Animation | undefined => one && { ...one, kind: 'fade' };
    return [overlay(part, time, softly(animationOf(enter, time)), softly(leave))];
  }
  const last = Math.max(...parts.map(({ line }) => line));
  const together = enter.kind === 'none' || enter.kind === 'fade';
  const wanted = (time.apart ?? APART) * time.fps;
  const apart = together ? 0 : Math.min(wanted, time.frames / SHARE / Math.max(1, last));
  const late = Math.round(apart * part.line);
  const there = { ...time, start: time.start + late, frames: time.frames - late };
  return there.frames > 0 ? [overlay(part, there, animationOf(enter, there), leave)] : [];
}

function animationOf({ kind, d }: Coming, { frames, fps }: Time): Animation | undefined {
  const steps = Math.min(Math.round((d * fps) / 1000), Math.floor(frames / SHARE));
  return kind === 'none' || steps === 0 ? undefined : { kind, frames: steps };
}

function overlay(part: WordPart, { start, frames }: Time, enter?: Animation, leave?: Animation): FilmOverlay {
  const { source, size, place } = part;
  return {
    ...{ source, size, place, start, frames, opacity: 1 },
    ...(enter === undefined ? {} : { enter }),
    ...(leave === undefined ? {} : { leave }),
  };
}
