import type { Cell, OverlaySegment, PictureSegment } from './picture.ts';
import type { EngineDraft } from './schema.ts';
import type { SoundSegment } from './sound.ts';
import type { TextSegment } from './text.ts';

/** What fills the frame, of all tracks. */
export function picturesIn({ t }: EngineDraft): PictureSegment[] {
  return t.flatMap((track) => (track.tt === 0 ? track.sg.filter((one) => one.kind !== 'overlay') : []));
}

/** What lies over the pictures, of all tracks, the lowest first. */
export function overlaysIn({ t }: EngineDraft): OverlaySegment[] {
  return t.flatMap((track) => (track.tt === 0 ? track.sg.filter((one) => one.kind === 'overlay') : []));
}

export function soundsIn({ t }: EngineDraft): SoundSegment[] {
  return t.flatMap((track) => (track.tt === 1 ? track.sg : []));
}

export function textsIn({ t }: EngineDraft): TextSegment[] {
  return t.flatMap((track) => (track.tt === 7 ? track.sg : []));
}

/** The photos and clips of a segment: none of a card, several of a split. */
export function shownIn(segment: PictureSegment): readonly Cell[] {
  if (segment.kind === 'card') return [];
  return segment.kind === 'split' ? segment.cells : [segment];
}

/** The file behind a segment; undefined for what is made from no file, or from several. */
export function fileHashOf(segment: PictureSegment | SoundSegment): string | undefined {
  if (segment.kind === 'card' || segment.kind === 'split') return undefined;
  return segment.source.kind === 'file' ? segment.source.hash : undefined;
}

/** A file that a draft shows or plays. */
export interface UsedFile {
  readonly hash: string;
  /** What the user calls it. */
  readonly name: string;
}

/** All files of a draft; one that is used twice comes twice. */
export function filesIn(draft: EngineDraft): UsedFile[] {
  return [...picturesIn(draft).flatMap(shownIn), ...overlaysIn(draft), ...soundsIn(draft)].flatMap(
    ({ source, name }) => (source.kind === 'file' ? [{ hash: source.hash, name }] : []),
  );
}
