import type { PictureSegment, SoundSegment } from '../../draft/index.ts';

/** The voices of a video of so many ms, where they are heard: with their pictures, one after the other, none beyond the end. Pure. */
export function voicesIn(
  voices: readonly SoundSegment[],
  pictures: readonly PictureSegment[],
  total: number,
): SoundSegment[] {
  return cutVoices(placeVoices(voices, pictures, total), total);
}

/** Silence between two voices at least, ms. */
const BETWEEN_VOICES_MS = 120;

/**
 * Voices that go with pictures begin with these, one after the other; those whose picture is gone are gone with it. Where the last would not be
 * heard to its end they come a little earlier, as far as their pictures allow.
 */
function placeVoices(
  voices: readonly SoundSegment[],
  pictures: readonly PictureSegment[],
  total: number,
): SoundSegment[] {
  const starts = new Map(pictures.map(({ id, st }) => [id, st]));
  const placed = voices.flatMap((voice): SoundSegment[] => {
    if (!voice.on) return [voice];
    const start = starts.get(voice.on.picture);
    return start === undefined ? [] : [{ ...voice, st: start + voice.on.after, d: wholeOf(voice) }];
  });
  let free = 0;
  const inTurn = placed
    .toSorted((a, b) => a.st - b.st)
    .map((voice) => {
      if (!voice.on) return voice;
      const st = Math.max(voice.st, free);
      free = st + voice.d + BETWEEN_VOICES_MS;
      return { ...voice, st };
    });
  let latest = total;
  const earlier = inTurn
    .toReversed()
    .map((voice) => {
      if (!voice.on) return voice;
      const first = starts.get(voice.on.picture) ?? 0;
      const st = Math.max(first, Math.min(voice.st, latest - voice.d));
      latest = st - BETWEEN_VOICES_MS;
      return { ...voice, st: Math.min(voice.st, st) };
    })
    .toReversed();
  const isApart = earlier.every(({ on, st }, at) => {
    const before = earlier[at - 1];
    return !on || !before?.on || before.st + before.d <= st;
  });
  return isApart ? earlier : inTurn;
}

/** How long a voice is heard where nothing cuts it off, as far as that is known; ms. */
const wholeOf = ({ source, d }: SoundSegment): number =>
  (source.kind === 'narration' && source.said?.at(-1)?.to) || d;

/** Segments as far as the video goes. */
export function cutTo<T extends { readonly st: number; readonly d: number }>(
  segments: readonly T[],
  total: number,
): T[] {
  return segments
    .filter(({ st }) => st < total)
    .map((one) => (one.st + one.d <= total ? one : { ...one, d: total - one.st }));
}

/** A voice fades where it is cut. */
function cutVoices(voices: readonly SoundSegment[], total: number): SoundSegment[] {
  return voices.flatMap((voice) => {
    const [cut] = cutTo([voice], total);
    // What goes with a picture is whole again as soon as there is room.
    return cut && cut.d < voice.d && !cut.on ? { ...cut, fadeOut: Math.max(cut.fadeOut, 500) } : (cut ?? []);
  });
}
