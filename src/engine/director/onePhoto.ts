import type { EngineDraft } from '../draft/index.ts';
import type { MediaFile } from '../types.ts';
import { closeBoard, emptyBoard, openDraft } from './board/board.ts';
import { toPicture } from './board/media.ts';

/**
 * A photo by itself, as a film will most likely show it: as it would be added to the draft that there is, or be in the skill's first one.
 * Undefined for what is no photo.
 */
export function draftOfPhoto(
  file: MediaFile,
  { draft, skill }: { readonly draft?: EngineDraft | undefined; readonly skill: string },
): EngineDraft | undefined {
  if (file.kind !== 'image') return undefined;
  const { width, height, fps } = draft === undefined ? emptyBoard(skill) : openDraft(draft);
  return closeBoard({ ...emptyBoard(skill), width, height, fps, pictures: [toPicture(file, [])] });
}
