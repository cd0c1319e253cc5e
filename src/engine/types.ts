import type { VoiceSettings } from './handshake.ts';
import type { LaneShare } from './lanes.ts';
import type { Area, EngineDraft, Point } from './draft/index.ts';

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
  /** When it was taken, ms since 1970; absent where the file does not say it. */
  readonly takenMs?: number;
}

/** How light and how busy a picture is, in 16 rows of 16 fields, 0–255: all but a twentieth of a field is darker than `light`, lighter than `dark`. */
export interface Tones {
  readonly light: readonly number[];
  readonly dark: readonly number[];
  readonly busy: readonly number[];
}

/** Where a face is, in shares of the upright picture. */
export interface FaceArea extends Area {
  /** How sure the finder is, 0–1; absent where it was found out before this was asked. */
  readonly score?: number;
}

/** What a photo is of, in shares of the upright picture. */
export interface Subject {
  /** Faces that look at the camera, the surest first. */
  readonly faces: readonly FaceArea[];
  /** What is to stay in sight when the picture is cut. */
  readonly focus: Point;
  /** What stands out as a thing where there is no face. Absent, too, where it was found out before this was asked. */
  readonly extent?: Area;
  /** Absent where it was found out before this was asked. */
  readonly tones?: Tones;
  /** The hue that most of its colour has, degrees; absent for grey ones, too. */
  readonly hue?: number;
  /** It was drawn, and not taken: a screenshot, a poster. Absent otherwise. */
  readonly graphic?: true;
}

/** The beats of a piece of music. */
export interface Rhythm {
  /** Beats a minute; absent where there are none that one could count. */
  readonly tempo?: number;
  /** Milliseconds of the file. */
  readonly beats: readonly number[];
  /** How long it is quiet before it begins in earnest, ms: 0 where that is no longer than four seconds. */
  readonly quietIntroMs: number;
}

/** An uploaded file in a session's media folder. */
export interface MediaFile extends MediaInfo {
  /** Content hash: what a draft's `src` names. */
  readonly hash: string;
  /** Absolute path. */
  readonly path: string;
  /** The name that it was uploaded with. */
  readonly filename: string;
  /** Absent for what is no photo, and where it could not be found out. */
  readonly subject?: Subject;
  /** Absent for what is no sound file, and where it could not be found out. */
  readonly rhythm?: Rhythm;
}

/** A picture size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels in rows from the top left, four bytes each: red, green, blue (already multiplied by alpha), alpha. */
export interface Bitmap extends FrameSize {
  readonly data: Uint8Array;
}

/** Words drawn for the renderer: cropped to their ink, and where the top left corner goes. */
export interface DrawnText extends Bitmap {
  readonly x: number;
  readonly y: number;
}

/** A part of drawn words that comes and goes by itself. */
export interface DrawnPart extends DrawnText {
  /** Which line it is of; what is below all lines is of the first. */
  readonly line: number;
  /** Which spoken word it is. */
  readonly word?: number;
  /** It is seen only while its word is spoken. */
  readonly lit?: boolean;
  /** The size that it has in the frame, where that is not its own. */
  readonly stretchedTo?: FrameSize;
  /** It is below the words, and comes and goes softly however these do. */
  readonly soft?: boolean;
}

/** Keeps what is dear to make (see `FileCache`). */
export interface RenderCache {
  /** Puts what is kept under a key at `target`. @returns whether there was something */
  take(key: string, target: string): Promise<boolean>;
  /** Keeps a copy of a file. */
  keep(key: string, file: string): Promise<void>;
}

/** What it takes to make the parts of a film. */
export interface FilmJob {
  readonly draft: EngineDraft;
  /** Finds the file of a segment's `src`; undefined when the session has no such file. */
  readonly media: (hash: string) => MediaFile | undefined;
  /** A folder that the renderer may fill; it leaves it empty. */
  readonly workFolder: string;
  readonly tools: FfmpegTools;
  /** Who reads aloud; absent: the system's voices. */
  readonly voice?: VoiceSettings | undefined;
  /** Without it all is made anew. */
  readonly cache?: RenderCache;
  /** The encoders that it may run. */
  readonly lanes: LaneShare;
  readonly signal: AbortSignal;
}

/** What it takes to render. */
export interface RenderJob extends FilmJob {
  /** The MP4 to write; it appears only when it is complete. */
  readonly outputPath: string;
  /** 0–1, rising. */
  readonly onProgress: (fraction: number) => void;
}

/** A finished render. */
export interface RenderResult {
  readonly path: string;
  /** Whether the sound of an MP4 can be had as an MP3, too: something is heard, and this ffmpeg can write one. */
  readonly hasMp3: boolean;
  /** That MP3 beside the MP4, where it was there before: it is made when it is asked for. */
  readonly soundPath?: string;
  /** A frame of it as a JPEG beside the MP4, where the draft asks for that. */
  readonly coverPath?: string;
  readonly durationMs: number;
  readonly sizeBytes: number;
}
