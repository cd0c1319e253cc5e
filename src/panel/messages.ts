/**
 * Everything that host and webview say to each other. The host sends a whole state to a page that has none, and what changed to one that
 * has; the webview sends requests, each answered once with a {@link Reply} that carries the error if there is one.
 */

import type { ActionId } from '../actionIds.ts';
import type { ExportFormat } from '../exportFormats.ts';

/** What is going on in the project right now. */
export type Phase = 'idle' | 'preparing' | 'uploading' | 'thinking' | 'exporting' | 'downloading';

/** A button below a message; the panel does not interpret its `id`. */
export interface PanelAction {
  readonly id: ActionId;
  readonly label: string;
  /** The one to highlight. */
  readonly primary?: boolean;
}

export interface PanelMessage {
  readonly id: string;
  readonly role: 'user' | 'assistant' | 'notice' | 'error';
  /** Plain text, line breaks kept. */
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  /** Still being written. */
  readonly streaming: boolean;
  readonly actions: readonly PanelAction[];
  /** It was not typed: something was done to the timeline by hand. */
  readonly gesture?: true;
  /** What was selected when it was said. */
  readonly selected?: PanelSelection;
  /** What its turn changed, with before and after. */
  readonly changes?: readonly PanelChange[];
  /** The version of the video that it made. */
  readonly version?: string;
  /** The version before that; of the user's words, the one that they were said about. */
  readonly before?: string;
}

/** A segment that the user has selected: what “this” is. */
export interface PanelSelection {
  readonly segment: string;
  /** What people call it: `scene 3`. */
  readonly name: string;
}

/** One line of a change card: `Music ‘Lo-fi’`, `100%` → `35%`. */
export interface PanelChange {
  readonly what: string;
  /** Absent of what is new. */
  readonly from?: string;
  /** Absent of what is gone. */
  readonly to?: string;
}

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
  /** Webview URI of a picture to show, when there is one. */
  readonly thumbnail?: string;
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

/** A message that waits until what is going on has ended. */
export interface PanelWaiting {
  readonly id: string;
  readonly text: string;
}

/** A project in the list of all. */
export interface PanelProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly skillLabel: string;
  /** What goes on in it now. */
  readonly phase?: PanelActivity['phase'];
}

export interface PanelState {
  readonly backend: 'cloud' | 'local';
  /** No folder is open: there is nothing to make a video of, and no place for one. */
  readonly noFolder?: boolean;
  readonly credits?: {
    readonly available: number;
    readonly frozen: number;
    readonly total: number;
    /** Work costs nothing. */
    readonly free?: boolean;
  };
  /** All projects of the workspace, newest first. */
  readonly projects: readonly PanelProjectSummary[];
  readonly project?: PanelProject;
}

/** How a list became another one: so many items left at its front; then, from `at` on, so many went `out` and others came `in`. */
export interface ListChange<T> {
  readonly left: number;
  readonly at: number;
  readonly out: number;
  readonly in: readonly T[];
}

/** How a state became another one of the same project: the parts that are others now, whole but for the long lists. */
export interface StateChange {
  readonly state: Partial<Omit<PanelState, 'project'>>;
  readonly project: Partial<Omit<PanelProject, 'messages' | 'assets'>>;
  readonly messages?: ListChange<PanelMessage>;
  readonly assets?: ListChange<PanelAsset>;
  /** Names of parts that are not there any more. */
  readonly gone: {
    readonly state: readonly ('noFolder' | 'credits')[];
    readonly project: readonly Exclude<
      keyof PanelProject,
      'id' | 'name' | 'skill' | 'messages' | 'assets' | 'videos'
    >[];
  };
}

/** Host → webview. */
export type HostMessage =
  /** States are numbered for each page; one without a number is followed by no change. */
  | { readonly type: 'state'; readonly state: PanelState; readonly number?: number }
  /** State `after` + 1, for a page that has state `after`. */
  | { readonly type: 'change'; readonly after: number; readonly change: StateChange }
  | {
      readonly type: 'reply';
      readonly request: number;
      /** What was asked for, where something was: `preview-film`, `preview-part`. */
      readonly value?: unknown;
      readonly error?: string;
      /** What mends the error, for a button beside it. */
      readonly remedy?: 'open-folder';
    }
  /** Put the caret into the message box, perhaps with a text to edit. */
  | { readonly type: 'focus-composer'; readonly text?: string };

/** A picture that was pasted or dropped: its bytes as they came. */
export interface PanelPicture {
  /** File name, as far as it had one. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the webview asks for. */
export type PanelRequest =
  | {
      readonly type: 'send';
      readonly text: string;
      /** It says what was done to the timeline by hand. */
      readonly gesture?: true;
      readonly selected?: PanelSelection;
      /** Files of no place yet, which go into the video with the words. */
      readonly pictures?: readonly PanelPicture[];
    }
  | { readonly type: 'stop' }
  /** A message that waits: send it now, or take it back. Answered with its text. */
  | { readonly type: 'waiting'; readonly message: string; readonly how: 'send' | 'take-back' }
  /** Files of the workspace by their relative paths; without them the user is asked. */
  | { readonly type: 'add-files'; readonly paths?: readonly string[] }
  /** Another file for one of the project's, which the user picks; `places`: where that is in the video, as sentences name it. */
  | { readonly type: 'replace-file'; readonly asset: string; readonly places: readonly string[] }
  /** A file that could not be added need not be shown any more. */
  | { readonly type: 'forget-file'; readonly asset: string }
  /** Relative paths of the workspace's files with these letters in their names. */
  | { readonly type: 'find-files'; readonly query: string }
  /** `text`: what the message box holds. It is there again in the window with the folder. */
  | { readonly type: 'open-folder'; readonly text: string }
  /** Files dropped on the panel, as `text/uri-list` gave them. */
  | { readonly type: 'drop-files'; readonly uris: readonly string[] }
  /** Messages that come before one, the newest of them, as `PanelMessage[]`. */
  | { readonly type: 'earlier-messages'; readonly project: string; readonly before: string }
  /** Makes the video what it was in one of its `versions`; then, perhaps, says something. */
  | { readonly type: 'go-to-version'; readonly version: string; readonly text?: string }
  /** The video, or another one of the project's `formats`. */
  | { readonly type: 'export'; readonly format?: ExportFormat }
  | { readonly type: 'action'; readonly message: string; readonly action: ActionId }
  | { readonly type: 'new-project'; readonly skill?: string }
  | { readonly type: 'switch-project'; readonly project: string }
  | { readonly type: 'open-video'; readonly video: string; readonly how: 'editor' | 'system' | 'reveal' }
  /** The timeline as it can be played: a `PreviewManifest` (compositor/preview). */
  | { readonly type: 'preview-film'; readonly project: string }
  /** The bytes of one of its parts, as a `Uint8Array`. */
  | { readonly type: 'preview-part'; readonly project: string; readonly part: string };

/** Webview → host. `ready` comes first, and again from a page that wants the whole state once more; nothing is posted before it. */
export type WebviewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'request'; readonly request: number; readonly body: PanelRequest };

/** Answer to one request. */
export type Reply = Extract<HostMessage, { type: 'reply' }>;
