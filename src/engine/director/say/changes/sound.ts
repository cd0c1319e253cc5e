import { isDeepStrictEqual } from 'node:util';
import {
  overlaysIn,
  soundsIn,
  type EngineDraft,
  type HowRead,
  type SoundSegment,
} from '../../../draft/index.ts';
import type { Change } from './change.ts';

/** What has the same fields is the same, in whichever order they were set. */
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** In which sounds two drafts differ. */
export function soundChanges(before: EngineDraft, after: EngineDraft): Change[] {
  const of = (draft: EngineDraft, kind: SoundSegment['kind']) =>
    soundsIn(draft).filter((sound) => sound.kind === kind);
  const voices = voiceChanges(of(before, 'voice'), of(after, 'voice'), of(after, 'music')[0]?.duck ?? false);
  // That the music gives way is part of a voice's coming, and of its going.
  const follows = voices.some(({ kind }) => OF_VOICES.has(kind));
  const music = musicChanges(of(before, 'music')[0], of(after, 'music')[0]);
  return [...music.filter(({ kind }) => !follows || (kind !== 'duck' && kind !== 'volume')), ...voices];
}

const OF_VOICES: ReadonlySet<Change['kind']> = new Set(['voice', 'narrated', 'reader', 'no-voice']);

function musicChanges(before: SoundSegment | undefined, after: SoundSegment | undefined): Change[] {
  if (!after) return before ? [{ kind: 'no-music' }] : [];
  const { source } = after;
  const composed = source.kind === 'composed' ? source : undefined;
  const fresh: Change = { kind: 'music', name: after.name, composed: composed?.mood };
  if (!before || before.source.kind !== source.kind)
    return [fresh, ...(before ? heard('music', before, after) : [])];
  if (source.kind === 'file' && before.source.kind === 'file' && source.hash !== before.source.hash)
    return [fresh];
  const tuned =
    before.source.kind === 'composed' && composed && !isDeepStrictEqual(before.source, composed)
      ? before.source
      : undefined;
  return [
    ...(tuned && composed
      ? [
          {
            kind: 'tune' as const,
            mood: composed.mood,
            tempo: composed.tempo === tuned.tempo ? undefined : composed.tempo,
            another: composed.mood === tuned.mood && composed.seed !== tuned.seed,
          },
        ]
      : []),
    ...heard('music', before, after),
    ...(before.loop === after.loop ? [] : [{ kind: 'loop' as const, on: after.loop }]),
    ...(before.duck === after.duck ? [] : [{ kind: 'duck' as const, on: after.duck }]),
  ];
}

function heard(which: 'music' | 'voice', before: SoundSegment, after: SoundSegment): Change[] {
  const [fadeIn, fadeOut] = [
    before.fadeIn === after.fadeIn ? undefined : after.fadeIn,
    before.fadeOut === after.fadeOut ? undefined : after.fadeOut,
  ];
  // Fades that are shorter only since the sound is, go without saying.
  const isCut = after.d < before.d && (fadeIn ?? 0) <= before.fadeIn && (fadeOut ?? 0) <= before.fadeOut;
  const started = before.st !== after.st || before.in !== after.in;
  return [
    ...(before.vol === after.vol
      ? []
      : [{ kind: 'volume' as const, which, from: before.vol, to: after.vol }]),
    ...((fadeIn === undefined && fadeOut === undefined) || isCut
      ? []
      : [{ kind: 'fades' as const, which, fadeIn, fadeOut }]),
    ...(started ? [{ kind: 'sound-start' as const, which, st: after.st, from: after.in }] : []),
  ];
}

function voiceChanges(
  before: readonly SoundSegment[],
  after: readonly SoundSegment[],
  ducks: boolean,
): Change[] {
  const [old] = before;
  const [now] = after;
  if (!now) return old ? [{ kind: 'no-voice' }] : [];
  const { source } = now;
  if (source.kind === 'narration') {
    // Which of them is heard first follows the pictures.
    const sources = (sounds: readonly SoundSegment[]): Set<string> =>
      new Set(sounds.map((sound) => JSON.stringify(Object.entries(sound.source).toSorted(byName))));
    if (!isDeepStrictEqual(sources(before), sources(after))) {
      const was = old?.source.kind === 'narration' ? old.source : undefined;
      const reader = readerChanges(was ?? { rate: source.rate }, source);
      if (reader.length > 0 && was && isDeepStrictEqual(wordsOf(before), wordsOf(after))) return reader;
      const [fresh, from] = [was === undefined, was?.rate ?? source.rate];
      return [{ kind: 'narrated', many: after.length, rate: source.rate, from, fresh }, ...reader];
    }
  } else if (!old || !isDeepStrictEqual(old.source, source))
    return [{ kind: 'voice', name: now.name, ducks }];
  if (!old) return [];
  // Words that are read are heard where their pictures are.
  const follows = source.kind === 'narration';
  return heard('voice', old, now).filter(({ kind }) => !follows || kind !== 'sound-start');
}

/** What is read, and how fast, whoever reads it. */
const wordsOf = (sounds: readonly SoundSegment[]): Set<string> =>
  new Set(
    sounds.flatMap(({ source }) =>
      source.kind === 'narration' ? [JSON.stringify([source.text, source.language, source.rate])] : [],
    ),
  );

/** In what a voice differs from the one before. */
function readerChanges(was: HowRead, is: HowRead): Change[] {
  const { voice, speaker = 'usual', accent = 'usual', pitch = 1 } = is;
  const step = pitch - (was.pitch ?? 1);
  if (voice !== undefined && voice !== was.voice) return [{ kind: 'voice', name: voice, ducks: false }];
  const reader = {
    kind: 'reader' as const,
    speaker: speaker === (was.speaker ?? 'usual') ? undefined : speaker,
    accent: accent === (was.accent ?? 'usual') ? undefined : accent,
    pitch: step === 0 ? undefined : pitch === 1 ? 'level' : step < 0 ? 'lower' : 'higher',
  } as const;
  return (reader.speaker ?? reader.accent ?? reader.pitch) === undefined ? [] : [reader];
}

/** In which pictures over the others two drafts differ. */
export function overlayChanges(before: EngineDraft, after: EngineDraft): Change[] {
  const was = new Map(overlaysIn(before).map((overlay) => [overlay.id, overlay]));
  const is = new Set(overlaysIn(after).map(({ id }) => id));
  return [
    ...overlaysIn(after).flatMap((overlay): Change[] => {
      const same = was.get(overlay.id);
      const { name, place, size } = overlay;
      if (same && isDeepStrictEqual({ ...same, d: 0 }, { ...overlay, d: 0 })) return [];
      return [
        {
          kind: 'logo',
          name,
          place: typeof place === 'string' ? place : 'center',
          fresh: same?.source.hash !== overlay.source.hash,
          size: !same || same.size === size ? undefined : size > same.size ? 'larger' : 'smaller',
        },
      ];
    }),
    ...[...was.values()]
      .filter(({ id }) => !is.has(id))
      .map(({ name }): Change => ({ kind: 'no-logo', name })),
  ];
}
