import {
  shownIn,
  soundsIn,
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
  /** `ducked` is lowered while a `voice` is heard. */
  readonly role: 'voice' | 'ducked' | 'plain';
  readonly startMs: number;
  readonly playMs: number;
  /** Where in the source it begins. */
  readonly inMs: number;
  readonly volume: number;
  readonly fadeInMs: number;
  readonly fadeOutMs: number;
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
  const sounds = segments.map((segment) => soundTake(segment, durationMs, mediaOf(segment.source)));
  const clips = plan.shots.map((shot, index) => clipTake(shot, plan, index, mediaOf));
  const takes = [...sounds, ...clips].filter(
    (take) => take !== undefined && take.playMs > 0 && take.volume > 0,
  );
  return { takes: takes.filter((take) => take !== undefined), durationMs };
}

function soundTake(
  segment: SoundSegment,
  durationMs: number,
  media: HeardMedia | undefined,
): Take | undefined {
  if (media !== undefined && !media.hasAudio) return undefined;
  const room = durationMs - segment.st;
  const source = media?.durationMs === undefined || segment.loop ? Infinity : media.durationMs - segment.in;
  const playMs = Math.min(segment.d, room, source);
  // A piece that is cut off by the end of the video, or of its segment, must not end in the middle of a note.
  const cutOff = source > playMs && segment.source.kind !== 'composed';
  const least = segment.kind === 'music' && cutOff ? Math.min(CUT_OFF_FADE, playMs / 4) : SOFT_EDGE;
  return {
    source: segment.source,
    name: segment.name,
    role: segment.kind === 'voice' ? 'voice' : segment.duck ? 'ducked' : 'plain',
    startMs: segment.st,
    playMs,
    inMs: segment.in,
    volume: segment.vol,
    fadeInMs: Math.min(playMs / 2, Math.max(SOFT_EDGE, segment.fadeIn)),
    fadeOutMs: Math.min(playMs / 2, Math.max(least, segment.fadeOut)),
    loop: segment.loop,
  };
}

/** A clip's own sound, as long as the clip is seen; it crosses over with the picture. */
function clipTake(
  shot: RenderPlan['shots'][number],
  plan: RenderPlan,
  index: number,
  mediaOf: (source: SoundSource) => HeardMedia | undefined,
): Take | undefined {
  const [shown] = shownIn(shot.segment);
  const media = shown && mediaOf(shown.source);
  if (shown === undefined || !media?.hasAudio || shown.muted) return undefined;
  const toMs = (frames: number): number => (frames * 1000) / plan.fps;
  const playMs = Math.min(toMs(shot.frames), (media.durationMs ?? Infinity) - shown.in);
  const next = plan.shots[index + 1];
  const overlapOut = next === undefined ? 0 : toMs(shot.start + shot.frames - next.start);
  const fade = (ms: number): number => Math.min(playMs / 2, Math.max(SOFT_EDGE, ms));
  return {
    ...{
      source: shown.source,
      name: shown.name,
      role: 'plain',
      startMs: toMs(shot.start),
      playMs,
      inMs: shown.in,
    },
    ...{ volume: shown.vol, loop: false },
    fadeInMs: fade(transitionMs(shot.segment)),
    fadeOutMs: fade(overlapOut),
  };
}

function transitionMs(segment: PictureSegment): number {
  return segment.transition === undefined || segment.transition.kind === 'none' ? 0 : segment.transition.d;
}
