import type { PictureSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import type { VoiceHere } from '../readAloud.ts';
import { sourceLength } from '../board/media.ts';

/** What was touched last: what “it” and “that” are. */
export interface Spoken {
  /** Ids of segments. */
  readonly pictures: readonly string[];
  readonly texts: readonly string[];
}

/** What a call may look at beside the draft. */
export interface EditContext {
  readonly media: readonly MediaFile[];
  /** Hashes of the files that came after the last draft. */
  readonly fresh: ReadonlySet<string>;
  readonly spoken: Spoken;
  /** How long the user wants the whole to be, ms; undefined where nothing was said, or lengths of pictures were said since. */
  readonly asked?: number;
  readonly voice?: VoiceHere | undefined;
}

/** Nothing was touched yet. */
export const NOTHING_SPOKEN: Spoken = { pictures: [], texts: [] };

/** How long a picture can be at most, ms: a clip no longer than what is left of its source at its speed. */
export function longestOf({ media }: Pick<EditContext, 'media'>): (picture: PictureSegment) => number {
  const bySource = new Map(media.map((file) => [file.hash, file]));
  return (picture) => {
    if (picture.kind !== 'clip') return Infinity;
    const file = bySource.get(picture.source.hash);
    if (!file) return Infinity;
    const end = Math.min(sourceLength(file), picture.out ?? Infinity);
    return Math.max(1, (end - picture.in) / picture.speed);
  };
}

/** How much of a clip's file there is, ms; Infinity where that is not known. */
export function wholeOf({ media }: Pick<EditContext, 'media'>, hash: string): number {
  const file = media.find((each) => each.hash === hash);
  return file ? sourceLength(file) : Infinity;
}
