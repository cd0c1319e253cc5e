import type { EngineDraft } from './draft.ts';

/** Paths of the two programs that the engine drives. */
export interface FfmpegTools {
  readonly ffmpeg: string;
  readonly ffprobe: string;
}

/** What a media file is, by its content. */
export interface MediaInfo {
  readonly kind: 'image' | 'video' | 'audio';
  /** ffprobe's format name, for messages. */
  readonly format: string;
  /** Milliseconds; absent for stills. */
  readonly durationMs?: number;
  /** Pixels as one sees the picture: rotation already applied. */
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
  readonly hasAudio: boolean;
}

/** An uploaded file in a session's media folder. */
export interface MediaFile extends MediaInfo {
  /** Content hash: what a draft's `src` names. */
  readonly hash: string;
  /** Absolute path. */
  readonly path: string;
  /** The name that it was uploaded with. */
  readonly filename: string;
}

/** A picture size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Words drawn for the renderer: a PNG cropped to its ink and where its top left corner goes. */
export interface DrawnText extends FrameSize {
  readonly png: Uint8Array;
  readonly x: number;
  readonly y: number;
}

/** What it takes to render. */
export interface RenderJob {
  readonly draft: EngineDraft;
  /** Finds the file of a segment's `src`; undefined when the session has no such file. */
  readonly media: (hash: string) => MediaFile | undefined;
  /** The MP4 to write; it appears only when it is complete. */
  readonly outputPath: string;
  /** A folder that the renderer may fill; it leaves it empty. */
  readonly workFolder: string;
  readonly tools: FfmpegTools;
  readonly signal: AbortSignal;
  /** 0–1, rising. */
  readonly onProgress: (fraction: number) => void;
}

/** A finished render. */
export interface RenderResult {
  readonly path: string;
  /** The same sound as an MP3 beside the MP4; absent when the video is silent. */
  readonly soundPath?: string;
  readonly durationMs: number;
  readonly sizeBytes: number;
}
