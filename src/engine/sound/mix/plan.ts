import {
  MUSIC_VOLUME,
  shownIn,
  soundsIn,
  type Cell,
  type EngineDraft,
  type PictureSegment,
  type SoundSegment,
  type SoundSource,
} from '../../draft/index.ts';
import type { RenderPlan } from '../../picture/plan/plan.ts';

/** Something that is heard, in ms of the video. */
export interface Take {
  readonly source: SoundSource;
  /** What the user calls it. */
  readonly name: string;
  /** `clip` is a clip's own sound. */
  readonly kind: 'voice' | 'music' | 'clip';
  /** Lowered while somebody speaks. */
  readonly duck: boolean;
  readonly startMs: number;
  readonly playMs: number;
  /** Where in the source it begins, and where it ends at the latest, ms of the source. */
  readonly inMs: number;
  readonly outMs: number | undefined;
  /** How fast it runs, its pitch kept. */
  readonly speed: number;
  /** As the draft has it, and as it would have it where nothing was said. */
  readonly volume: number;
  readonly usualVolume: number;
  readonly fadeInMs: number;
  readonly fadeOutMs: number;
  /** Its source is shorter, and begins again. */
  readonly loop: boolean;
}

/** All that is heard in a video. */
export interface SoundPlan {
  readonly takes: readonly Take[];
  /** Length of the picture, which is the length of the sound. */
  readonly durationMs: number;
}

/** What the planner asks about a source. */
export interface HeardMedia {
  readonly hasAudio: boolean;
  readonly durationMs?: number;
}

/** Fades that take the edge off a hard start or end, ms. */
const SOFT_EDGE = 15;
/** Music that the end of the video cuts off goes out over this time, ms. */
const CUT_OFF_FADE = 1500;

/**
 * Plans the sound. Pure.
 * @param mediaOf what is known of a file; undefined for other sources and for files that are gone
 */
export function planSound(
  draft: EngineDraft,
  plan: RenderPlan,
  mediaOf: (source: SoundSource) => HeardMedia | undefined,
): SoundPlan {
  const durationMs = (plan.frames * 1000) / plan.fps;
  const segments = soundsIn(draft);
  const spoken = segments.some(({ kind }) => kind === 'voice');
  const usualMusic = spoken ? MUSIC_VOLUME.belowVoice : MUSIC_VOLUME.alone;
  const sounds = segments.map((segment) =>
    soundTake(segment, {
      durationMs,
      media: mediaOf(segment.source),
      usualVolume: segment.kind === 'music' ? usualMusic : 1,
    }),
  );
  const clips = plan.shots.flatMap((shot, index) =>
    shownIn(shot.segment).map((shown) => clipTake(shown, { plan, index, media: mediaOf(shown.source) })),
  );
  const takes = [...sounds, ...clips].filter((take) => take !== undefined);
  return { takes: takes.filter(({ playMs, volume }) => playMs > 0 && volume > 0), durationMs };
}

/** How much of a source can be heard, ms of the source. */
function lengthOf(
  { in: start, out }: { in: number; out?: number | undefined },
  media: HeardMedia | undefined,
): number {
  return Math.min(out ?? Infinity, media?.durationMs ?? Infinity) - start;
}

/** What is heard of a segment; undefined where that is nothing. Pure. */
export function soundTake(
  segment: SoundSegment,
  {
    durationMs,
    media,
    usualVolume,
  }: { readonly durationMs: number; readonly media: HeardMedia | undefined; readonly usualVolume: number },
): Take | undefined {
  if (media !== undefined && !media.hasAudio) return undefined;
  const length = lengthOf(segment, media);
  const wanted = Math.min(segment.d, durationMs - segment.st);
  const playMs = segment.loop && length > 0 ? wanted : Math.min(wanted, length);
  // A piece that is cut off by the end of the video, or of its segment, must not end in the middle of a note.
  const cutOff = (segment.loop || length > playMs) && segment.source.kind !== 'composed';
  const least = segment.kind === 'music' && cutOff ? Math.min(CUT_OFF_FADE, playMs / 4) : SOFT_EDGE;
  return {
    ...{ source: segment.source, name: segment.name, kind: segment.kind },
    ...{ duck: segment.kind === 'music' && segment.duck, startMs: segment.st, playMs },
    ...{ inMs: segment.in, outMs: segment.out, speed: 1, volume: segment.vol, usualVolume },
    fadeInMs: Math.min(playMs / 2, Math.max(SOFT_EDGE, segment.fadeIn)),
    fadeOutMs: Math.min(playMs / 2, Math.max(least, segment.fadeOut)),
    loop: segment.loop && length < playMs,
  };
}

/** A clip's own sound, as long as the clip runs; it crosses over with the picture. */
function clipTake(
  shown: Cell,
  {
    plan,
    index,
    media,
  }: { readonly plan: RenderPlan; readonly index: number; readonly media: HeardMedia | undefined },
): Take | undefined {
  const shot = plan.shots[index];
  if (shot === undefined || !media?.hasAudio || shown.muted) return undefined;
  const toMs = (frames: number): number => (frames * 1000) / plan.fps;
  const playMs = Math.min(toMs(shot.frames), lengthOf(shown, media) / shown.speed);
  const next = plan.shots[index + 1];
  const overlapOut = next === undefined ? 0 : toMs(shot.start + shot.frames - next.start);
  const fade = (ms: number): number => Math.min(playMs / 2, Math.max(SOFT_EDGE, ms));
  return {
    ...{
      source: shown.source,
      name: shown.name,
      kind: 'clip',
      duck: false,
      startMs: toMs(shot.start),
      playMs,
    },
    ...{
      inMs: shown.in,
      outMs: shown.out,
      speed: shown.speed,
      volume: shown.vol,
      usualVolume: 1,
      loop: false,
    },
    fadeInMs: fade(transitionMs(shot.segment)),
    fadeOutMs: fade(overlapOut),
  };
}

function transitionMs(segment: PictureSegment): number {
  return segment.transition === undefined || segment.transition.kind === 'none' ? 0 : segment.transition.d;
}
