import type { SoundSegment } from '../../draft/index.ts';
import type { MediaFile } from '../../types.ts';
import { layoutOf } from '../music/score/write.ts';

/** Where the music of a video can be cut on, whole ms of the video, rising. */
export interface BeatGrid {
  readonly beats: readonly number[];
  /** The beats that bars begin with; none where only the beats are known, as for the user's own music. */
  readonly bars: readonly number[];
}

/** What a grid depends on. */
export interface GridWish {
  readonly media: readonly MediaFile[];
  /** Length of the video, ms: music that the engine composes bends its tempo to it, so that another length has another grid. */
  readonly totalMs: number;
}

const NONE: BeatGrid = { beats: [], bars: [] };

/**
 * The beats of a video's music: of a file as they were found when it was uploaded, of composed music as they will be played. Pure.
 * @param music as it is in the draft; all of its fields count (when it begins, what is left out, whether it goes round)
 * @returns empty lists where there is no music, or no rhythm in it
 */
export function beatGrid(music: SoundSegment | undefined, { media, totalMs }: GridWish): BeatGrid {
  if (!music) return NONE;
  const playMs = Math.min(music.d, totalMs - music.st);
  if (playMs <= 0) return NONE;
  const { source } = music;
  switch (source.kind) {
    case 'file': {
      const file = media.find(({ hash }) => hash === source.hash);
      const beats = file?.rhythm?.beats ?? [];
      return { beats: heard(beats, music, { playMs, fileMs: file?.durationMs ?? Infinity }), bars: [] };
    }
    case 'composed': {
      const { mood, seed, tempo } = source;
      const layout = layoutOf({ durationMs: Math.ceil(playMs + music.in), mood, seed, tempo });
      const bars = layout.bars.map(({ at }) => 1000 * at);
      const beats = layout.bars.flatMap(({ at, length }) => {
        const count = Math.max(1, Math.round((length * layout.tempo) / 60));
        return Array.from({ length: count }, (_, beat) => 1000 * (at + (beat * length) / count));
      });
      const span = { playMs, fileMs: Infinity };
      return { beats: heard(beats, music, span), bars: heard(bars, music, span) };
    }
    case 'narration':
      return NONE;
  }
}

/** When moments of a source are heard, ms of the video: each time that it goes round. */
function heard(
  moments: readonly number[],
  music: SoundSegment,
  { playMs, fileMs }: { readonly playMs: number; readonly fileMs: number },
): number[] {
  // Of what has no end there is one round.
  const once = Math.min(music.out ?? Infinity, fileMs, music.in + playMs + 1) - music.in;
  if (once <= 0) return [];
  const rounds = music.loop ? Math.ceil(playMs / once) : 1;
  const shown = moments.map((moment) => moment - music.in).filter((at) => at >= 0 && at < once);
  return Array.from({ length: rounds }, (_, round) => shown.map((at) => round * once + at))
    .flat()
    .filter((at) => at < playMs)
    .map((at) => Math.round(music.st + at));
}
