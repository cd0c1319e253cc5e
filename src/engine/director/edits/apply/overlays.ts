import { overlaySegmentSchema, type OverlaySegment } from '../../../draft/index.ts';
import { freeId, lengthOf, type Board } from '../../board/board.ts';
import { toFrames, toMs } from '../../board/frames.ts';
import { nameOf } from '../../board/media.ts';
import type { CallOf } from '../calls/calls.ts';
import type { When } from '../calls/targets.ts';
import type { EditContext } from '../context.ts';
import { findFile } from '../find.ts';
import { bestNamed } from '../names.ts';
import { changed } from '../numbers.ts';
import type { Handlers } from '../handlers.ts';
import type { Result } from '../result.ts';

/** A picture over the others, such as a logo; one that is among the pictures leaves these. */
function addOverlay(board: Board, call: CallOf<'add_overlay'>, context: EditContext): Result {
  const file = findFile(call.file, context, ({ kind }) => kind === 'image');
  if (!file) return { code: 'no-file', name: call.file };
  const { when = {}, place, size, opacity, fade } = call;
  const time = timed(when, lengthOf(board));
  if (!time)
    return { code: 'behind-the-end', text: file.filename, start: when.start ?? 0, total: lengthOf(board) };
  const overlay = overlaySegmentSchema.parse({
    ...{ id: freeId('overlay', board.overlays), kind: 'overlay', name: nameOf(file.filename), ...time },
    source: { kind: 'file', hash: file.hash },
    ...{ place, size, opacity, fade },
  });
  const pictures = board.pictures.filter(
    (picture) => picture.kind !== 'image' || picture.source.hash !== file.hash,
  );
  const others = board.overlays.filter(({ source }) => source.hash !== file.hash);
  if (pictures.length === 0) return { code: 'none-left' };
  return { board: { ...board, pictures, overlays: [...others, overlay] } };
}

function setOverlay(board: Board, call: CallOf<'set_overlay'>): Result {
  const chosen = meant(board, call.overlay);
  if (chosen.length === 0) return { code: 'no-overlay' };
  const total = lengthOf(board);
  if (call.when && !timed(call.when, total))
    return { code: 'behind-the-end', text: chosen[0]?.name ?? '', start: call.when.start ?? 0, total };
  const overlays = board.overlays.map((overlay): OverlaySegment => {
    if (!chosen.includes(overlay)) return overlay;
    const { place = overlay.place, fade = overlay.fade } = call;
    const size = call.size ? changed(overlay.size, call.size, { min: 0.02, max: 1 }) : overlay.size;
    const opacity = call.opacity
      ? changed(overlay.opacity, call.opacity, { min: 0, max: 1 })
      : overlay.opacity;
    return { ...overlay, place, fade, size, opacity, ...(call.when && timed(call.when, total)) };
  });
  return { board: { ...board, overlays } };
}

function removeOverlays(board: Board, call: CallOf<'remove_overlays'>): Result {
  const chosen = meant(board, call.overlay);
  if (chosen.length === 0) return { code: 'no-overlay' };
  return { board: { ...board, overlays: board.overlays.filter((overlay) => !chosen.includes(overlay)) } };
}

function meant({ overlays }: Board, name: string | undefined): OverlaySegment[] {
  if (name === undefined) return [...overlays];
  const found = bestNamed(
    name,
    overlays.map((overlay) => [overlay.name, overlay.source.hash]),
  );
  return found.flatMap((at) => overlays[at] ?? []);
}

/** How long is seen what is only to be seen at one end of the video. */
const A_WHILE_MS = 3000;

/** In whole frames; undefined behind the end. */
function timed({ start, length, place }: When, total: number): { st: number; d: number } | undefined {
  const most = toFrames(total);
  const usual = place === undefined || place === 'whole' ? total : A_WHILE_MS;
  const frames = Math.max(1, Math.min(most, toFrames(length ?? usual)));
  const first =
    start !== undefined
      ? toFrames(start)
      : place === 'end'
        ? most - frames
        : place === 'middle'
          ? Math.floor((most - frames) / 2)
          : 0;
  if (first >= most) return undefined;
  return { st: toMs(first), d: toMs(Math.min(frames, most - first)) };
}

/** How the calls of what lies over the pictures are carried out. */
export const OVERLAY_CALLS = {
  add_overlay: addOverlay,
  set_overlay: setOverlay,
  remove_overlays: removeOverlays,
} satisfies Partial<Handlers>;
