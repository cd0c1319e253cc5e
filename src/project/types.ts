import type { Draft, Timeline } from '../timeline/types.ts';
import type { AssetKind, SkillSlug } from '../skills/types.ts';

/** What is going on in a project. One at a time. */
export type Phase = 'idle' | 'preparing' | 'uploading' | 'thinking' | 'exporting' | 'downloading';

/** What a button below a message does. */
export type ActionId =
  | 'retry'
  | 'export'
  | 'show-tracks'
  | 'show-credits'
  | 'add-files'
  | 'use-local'
  | 'set-token'
  | 'register'
  | 'upgrade'
  | 'open-settings'
  | 'open-in-browser'
  | 'show-log'
  | 'install-ffmpeg'
  | 'open-video'
  | 'reveal-video';

export interface MessageAction {
  readonly id: ActionId;
  readonly label: string;
  readonly primary?: boolean;
  /** What it acts on: an address for `register` and `upgrade`, a setting's id for `open-settings`, an export's id for a video. */
  readonly target?: string;
}

export interface ChatMessage {
  readonly id: string;
  readonly role: 'user' | 'assistant' | 'notice' | 'error';
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  readonly streaming: boolean;
  readonly actions: readonly MessageAction[];
}

/** A file that was given to the project. */
export interface ProjectAsset {
  readonly id: string;
  /** Absolute path in the workspace. */
  readonly path: string;
  readonly name: string;
  readonly kind: AssetKind;
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed';
  /** 0–1 while uploading. Not stored. */
  readonly fraction?: number;
  readonly error?: string;
  /** The backend's hash, once uploaded. */
  readonly hash?: string;
  /** A script's text until it has been sent. */
  readonly script?: string;
}

/** One export: draft → MP4. It is stored before it is submitted, so that a reload picks it up. */
export interface ExportJob {
  /** The render id that we chose (`render_…`). */
  readonly id: string;
  readonly state: 'submitting' | 'rendering' | 'downloading' | 'done' | 'failed' | 'cancelled';
  /** ISO time. */
  readonly startedAt: string;
  /** Absolute path of the finished file, once known. */
  readonly path?: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
  readonly width?: number;
  readonly height?: number;
  /** Absolute path of the MP3 that the panel plays where AAC has no sound. */
  readonly soundPath?: string;
  readonly error?: string;
}

export interface Activity {
  readonly phase: Exclude<Phase, 'idle'>;
  readonly label: string;
  /** 0–1. */
  readonly fraction?: number;
}

/** Credits as the backend reports them. */
export interface CreditBalance {
  readonly available: number;
  readonly frozen: number;
  readonly total: number;
}

/** A project as it is stored: one JSON file. */
export interface ProjectRecord {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly skill: SkillSlug;
  readonly backend: 'cloud' | 'local';
  /** ISO time. */
  readonly createdAt: string;
  readonly session?: { readonly sessionId: string; readonly taskId?: string; readonly userId?: string };
  readonly messages: readonly ChatMessage[];
  readonly assets: readonly ProjectAsset[];
  /** The last draft read, verbatim. */
  readonly draft?: Draft;
  /** The turn under way: what was sent and when, so that a reload can ask what became of it. Never sent again by itself. */
  readonly turn?: { readonly text: string; readonly startedAt: string };
  readonly exports: readonly ExportJob[];
}

/** What a project publishes. */
export interface ProjectSnapshot {
  readonly record: ProjectRecord;
  readonly timeline?: Timeline;
  readonly activity?: Activity;
  readonly credits?: CreditBalance;
}

/** A finished video in the workspace. */
export interface ExportedVideo {
  /** Absolute path. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly durationMs?: number;
}
