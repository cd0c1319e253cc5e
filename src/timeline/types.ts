/** What a track carries. `other` keeps tracks whose type code is not documented. */
export type TrackKind = 'video' | 'audio' | 'text' | 'other';

/**
 * What is not plain about a segment, by the field's path in the draft: its value as JSON, and what a person would call it (“black and white”,
 * “speed 2×”).
 */
export type Traits = Readonly<Record<string, { readonly value: string; readonly words: string }>>;

/** One piece on a track, in our reading of the draft. */
export interface Segment {
  /** The draft's own id where it has one, else `<track id>/<position>`. */
  readonly id: string;
  /** What a person would call it: a file name, a clip's name, the first words of a text. */
  readonly name: string;
  /** Milliseconds from the start of the video. */
  readonly startMs: number;
  /** Milliseconds. */
  readonly durationMs: number;
  /** The words of a text segment. */
  readonly text?: string;
  /** Loudness, 0–1 (above 1 is amplified); absent where the draft says nothing. */
  readonly volume?: number;
  /** Only of drafts whose fields are known: the engine's, from version 2 on. */
  readonly traits?: Traits;
}

/** One track with its segments in order of time. */
export interface Track {
  readonly id: string;
  readonly kind: TrackKind;
  /** Label in the summary: `Video`, `BGM`, `Voice`, `Title`, `Caption`, … */
  readonly label: string;
  readonly segments: readonly Segment[];
}

/** Our reading of a draft (docs/protocol.md, *The draft, as the client reads it*). */
export interface Timeline {
  readonly title?: string;
  /** Milliseconds; the end of the last segment where the draft gives no duration. */
  readonly durationMs: number;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  /** Pictures a second, and how many parts had no room in the length that was asked for; known like {@link Segment.traits}. */
  readonly fps?: number;
  readonly leftOut?: number;
  /** How the whole looks; known like them. */
  readonly traits?: Traits;
  readonly tracks: readonly Track[];
}

/** A draft exactly as it came over the wire. It goes back to the render endpoint untouched. */
export type Draft = Readonly<Record<string, unknown>>;
