import type { ExportFormat } from '../exportFormats.ts';
import type { PanelMessage, PanelWaiting } from './conversation.ts';

/** What is going on in the project right now. */
export type Phase = 'idle' | 'preparing' | 'uploading' | 'thinking' | 'exporting' | 'downloading';

export interface PanelSegment {
  readonly id: string;
  readonly name: string;
  readonly startMs: number;
  readonly durationMs: number;
  /** 0–1. */
  readonly volume?: number;
  /** The words of a text, or of a card. */
  readonly text?: string;
  /** Id of the asset that it shows. */
  readonly asset?: string;
  /** Ids of those that share the frame with it. */
  readonly beside?: readonly string[];
}

export interface PanelTrack {
  readonly id: string;
  readonly kind: 'video' | 'audio' | 'text' | 'other';
  readonly label: string;
  readonly segments: readonly PanelSegment[];
}

export interface PanelTimeline {
  /** The one-line track summary. */
  readonly summary: string;
  readonly durationMs: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly tracks: readonly PanelTrack[];
  /** There is something to make a video of; absent means yes. */
  readonly exportable?: boolean;
}

/** An asset of the project, on its way up or there. */
export interface PanelAsset {
  readonly id: string;
  readonly name: string;
  readonly kind: 'image' | 'video' | 'audio' | 'script' | 'photo-heic';
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed';
  /** 0–1 while uploading. */
  readonly fraction?: number;
  /** Why it failed. */
  readonly error?: string;
  /** Webview URI of what a small picture is made of, when there is something: a photo, or a clip itself. */
  readonly thumbnail?: string;
  readonly sizeBytes?: number;
  /** It has arrived, but nothing has come of it yet. */
  readonly unused?: true;
}

/** A finished video. */
export interface PanelVideo {
  readonly id: string;
  readonly name: string;
  /** Path relative to the workspace, for people. */
  readonly path: string;
  /** Webview URI that the player loads. */
  readonly src: string;
  /** Webview URI of the same sound as MP3, for editors whose webviews cannot decode AAC. */
  readonly soundSrc?: string;
  /** Address of its best frame. */
  readonly posterSrc?: string;
  /** The timeline has changed since. */
  readonly outdated?: boolean;
  /** Whether there is anything to hear in it; absent where that is not known. */
  readonly hasSound?: boolean;
  /** ISO time: when it was asked for. */
  readonly exportedAt?: string;
  /** What it is; absent: an MP4 of the draft's size. */
  readonly format?: ExportFormat;
  readonly durationMs?: number;
  readonly sizeBytes: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
}

export interface PanelActivity {
  readonly phase: Exclude<Phase, 'idle'>;
  /** “Rendering…”, “Uploading 3 of 8…”. */
  readonly label: string;
  /** ISO time: since when this kind of work goes on. */
  readonly since?: string;
  /** 0–1; absent when unknown. */
  readonly fraction?: number;
  readonly cancellable: boolean;
}

export interface PanelProject {
  readonly id: string;
  readonly name: string;
  readonly skill: {
    readonly slug: string;
    readonly label: string;
    readonly tip: string;
    readonly example: string;
  };
  /** The newest; how many there are before them is `earlier`. */
  readonly messages: readonly PanelMessage[];
  readonly earlier?: number;
  /** The versions that the video can go to (`go-to-version`), in their order, and which of them it is now. */
  readonly versions?: { readonly ids: readonly string[]; readonly at?: string };
  /** Not sent yet; the first one is next. */
  readonly waiting?: readonly PanelWaiting[];
  readonly assets: readonly PanelAsset[];
  readonly timeline?: PanelTimeline;
  readonly activity?: PanelActivity;
  /** Newest first. */
  readonly videos: readonly PanelVideo[];
  /** What the last turn cost, in credits. */
  readonly lastCost?: number;
  /** What it can be exported as; absent: MP4 and nothing else. */
  readonly formats?: readonly ExportFormat[];
  /** The backend shows the timeline as it is, before and without an export. */
  readonly preview?: PanelPreview;
}

/** What may be asked for with `preview-film` and `preview-part`. */
export interface PanelPreview {
  /** Another one for another timeline. */
  readonly revision: string;
}
