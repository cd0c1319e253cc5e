import type { EngineDraft } from '../draft/index.ts';

/** What one export may ask of this machine. The director's own drafts are far below, unless it was given days of sound. */
const LIMITS = {
  /** Bytes of JSON. */
  size: 4 * 1024 * 1024,
  hours: 6,
  /** Pixels: of a side, and of the whole frame (4K UHD). */
  side: 4096,
  pixels: 3840 * 2160,
  /** Pixels of a side, at the least: below, there is nothing to see, and nothing to resample. */
  smallest: 16,
  fps: 60,
  tracks: 50,
  segments: 5000,
  /** Characters of one text. */
  text: 20_000,
} as const;
const HOUR_MS = 60 * 60 * 1000;

/** Whether a draft is so large that it is not even looked at; counted before it is read. */
export function isTooLarge(draft: unknown): boolean {
  return JSON.stringify(draft).length > LIMITS.size;
}

/** What of a draft is more than can be made, as a sentence for the user; undefined when all of it can be. */
export function beyondLimits({ d, m, t }: EngineDraft): string | undefined {
  const segments = t.flatMap((track): readonly Segment[] => track.sg);
  // What lies behind the end is never seen, and costs all the same.
  const end = Math.max(d, ...segments.flatMap((each) => [each.st + each.d, ...furtherTimes(each)]));
  if (end > LIMITS.hours * HOUR_MS) return `It is longer than ${LIMITS.hours} hours.`;
  if (Math.max(m.width, m.height) > LIMITS.side || m.width * m.height > LIMITS.pixels)
    return `Its picture of ${m.width} × ${m.height} pixels is larger than 4K.`;
  if (Math.min(m.width, m.height) < LIMITS.smallest)
    return `Its picture of ${m.width} × ${m.height} pixels is too small to be seen.`;
  if (m.fps > LIMITS.fps) return `It has more than ${LIMITS.fps} pictures a second.`;
  if (t.length > LIMITS.tracks) return `It has more than ${LIMITS.tracks} tracks.`;
  if (segments.length > LIMITS.segments) return `It has more than ${LIMITS.segments} parts.`;
  const texts = segments.flatMap(({ text = '', heading = '' }) => [text, heading]);
  if (texts.some((text) => text.length > LIMITS.text))
    return `It has a text of more than ${LIMITS.text} characters.`;
  return undefined;
}

/** What segments of any kind have. Times in ms. */
interface Segment {
  readonly st: number;
  readonly d: number;
  readonly in?: number;
  readonly fadeIn?: number;
  readonly fadeOut?: number;
  readonly transition?: { readonly d: number } | undefined;
  readonly text?: string;
  readonly heading?: string | undefined;
}

function furtherTimes({ in: start = 0, fadeIn = 0, fadeOut = 0, transition }: Segment): number[] {
  return [start, fadeIn, fadeOut, transition?.d ?? 0];
}
