import { soundsIn, type EngineDraft } from '../../../draft/index.ts';
import type { Change } from './change.ts';
import { pictureChanges } from './pictures.ts';
import { overlayChanges, soundChanges } from './sound.ts';
import { textChanges } from './texts.ts';

/** In what two drafts differ, in the order in which a person would tell it. Empty where they are the same to see and to hear. */
export function compare(before: EngineDraft, after: EngineDraft): Change[] {
  if (before === after) return [];
  const logos = overlayChanges(before, after);
  const named = new Set(logos.flatMap((change) => (change.kind === 'logo' ? [change.name] : [])));
  // A picture that became a logo was not removed.
  const pictures = pictureChanges(before, after).filter(
    (change) => change.kind !== 'removed' || !change.names.every((name) => named.has(name)),
  );
  const looks = lookChange(before, after);
  const sounds = soundChanges(before, after);
  const told = new Set([
    ...(looks.length > 0 ? OF_A_LOOK : []),
    ...(sounds.some(({ kind }) => kind === 'narrated' || kind === 'reader') ? OF_A_READING : []),
  ]);
  return [
    ...frameChanges(before, after),
    ...looks,
    ...pictures.filter(({ kind }) => !told.has(kind)),
    ...textChanges(before, after),
    ...logos,
    ...sounds.filter(({ kind }) => !told.has(kind)),
    // The length follows from the rest, and so it is told behind it.
    ...(before.d === after.d ? [] : [{ kind: 'length' as const, from: before.d, to: after.d }]),
    ...cutOff(before, after),
  ];
}

/** What another look brings with it: it is told with the look. */
const OF_A_LOOK: readonly Change['kind'][] = ['transition', 'motion', 'colors', 'tune', 'seen'];
/** Pictures are seen as long as their words are heard: how long that is goes without saying. */
const OF_A_READING: readonly Change['kind'][] = ['seen'];

function lookChange({ m: before }: EngineDraft, { m: after }: EngineDraft): Change[] {
  const { look } = after;
  if (look === undefined || (before.look?.name === look.name && before.look.hue === look.hue)) return [];
  return [{ kind: 'look', name: look.name, fresh: before.look?.name !== look.name }];
}

function frameChanges({ m: before }: EngineDraft, { m: after, t }: EngineDraft): Change[] {
  const isResized = before.width !== after.width || before.height !== after.height;
  // A title that is seen is told as words.
  const isSeen = t.some((track) => track.tt === 7 && track.sg.some(({ text }) => text === after.title));
  return [
    ...(isResized ? [{ kind: 'shape' as const, width: after.width, height: after.height }] : []),
    ...((before.cover ?? false) === (after.cover ?? false)
      ? []
      : [{ kind: 'cover' as const, wanted: after.cover ?? false }]),
    ...((before.fadeOut ?? 0) === (after.fadeOut ?? 0)
      ? []
      : [{ kind: 'ending' as const, ms: after.fadeOut ?? 0 }]),
    ...((before.subtitles ?? false) === (after.subtitles ?? false)
      ? []
      : [{ kind: 'subtitles' as const, on: after.subtitles ?? false, captions: hasCaptions(t) }]),
    ...(before.fps === after.fps ? [] : [{ kind: 'frame-rate' as const, fps: after.fps }]),
    ...(before.title === after.title || isSeen ? [] : [{ kind: 'title' as const, title: after.title }]),
  ];
}

/** Whether there is something to write to a file of captions. */
const hasCaptions = (tracks: EngineDraft['t']): boolean =>
  tracks.some(
    (track) =>
      (track.tt === 7 && track.sg.some(({ role }) => role === 'caption')) ||
      (track.tt === 1 && track.sg.some(({ source }) => source.kind === 'narration')),
  );

/** A recording that has become shorter, since the video has. */
function cutOff(before: EngineDraft, after: EngineDraft): Change[] {
  const voice = soundsIn(after).find(({ kind, st, d }) => kind === 'voice' && st + d >= after.d);
  const was = voice && soundsIn(before).find(({ id, kind }) => kind === 'voice' && id === voice.id);
  return voice && was && was.d > voice.d ? [{ kind: 'cut-off', needed: was.st + was.d }] : [];
}
