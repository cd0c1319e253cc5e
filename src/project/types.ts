import type { ActionId } from '../actionIds.ts';
import type { CallReply, Versions, WaitingCall } from '../api/types.ts';
import type { ExportFormat } from '../exportFormats.ts';
import type { AssetKind, SkillSlug } from '../skills/types.ts';
import type { ChangeRow } from '../timeline/changeRows.ts';
import type { Draft, Timeline } from '../timeline/types.ts';

/** What is going on in a project. One at a time. */
export type Phase = 'idle' | 'preparing' | 'uploading' | 'thinking' | 'exporting' | 'downloading';

export interface MessageAction {
  readonly id: ActionId;
  readonly label: string;
  readonly primary?: boolean;
  /** What it acts on: an address for `register` and `upgrade`, a setting's id for `open-settings`, an export's id for a video. */
  readonly target?: string;
}

/** A segment that the user has selected. */
export interface SelectedSegment {
  readonly segment: string;
  /** What it was called at the time. */
  readonly name: string;
}

export interface ChatMessage {
  readonly id: string;
  readonly role: 'user' | 'assistant' | 'notice' | 'error';
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  readonly streaming: boolean;
  readonly actions: readonly MessageAction[];
  /** It was not typed: something was done to the timeline by hand. */
  readonly gesture?: true;
  /** What was selected when it was said: what “this” is. */
  readonly selected?: SelectedSegment;
  /** What its turn changed, with before and after. */
  readonly changes?: readonly ChangeRow[];
  /** The version of the video that it made. */
  readonly version?: string;
  /** The version before that; of the user's words, the one that they were said about. */
  readonly before?: string;
}

/** What a message says of the video besides its words. */
export type Card = Pick<ChatMessage, 'changes' | 'version' | 'before'>;

/** A file that was given to the project. */
export interface ProjectAsset {
  readonly id: string;
  /** Absolute path in the workspace, or an address on the web. */
  readonly path: string;
  readonly name: string;
  readonly kind: AssetKind;
  /** Of the file as it was added; unknown of what is on the web. */
  readonly sizeBytes?: number;
  readonly state: 'waiting' | 'uploading' | 'ready' | 'failed';
  /** 0–1 while uploading. Not stored. */
  readonly fraction?: number;
  readonly error?: string;
  /** The backend's hash, once uploaded. */
  readonly hash?: string;
  /** The name that the backend has it under, from the beginning of its upload on. */
  readonly sentAs?: string;
  /** Its upload was under way when it broke off, or the window closed: it may have arrived. */
  readonly begun?: boolean;
  /** It has arrived, but no turn has changed the video since: it may be wanted still. */
  readonly unused?: true;
  /** A script's text until it has been sent. */
  readonly script?: string;
}

/** One export: draft → MP4. It is stored before it is submitted, so that a reload picks it up. */
export interface ExportJob {
  /** The render id that we chose (`render_…`). */
  readonly id: string;
  /** What the server calls the render, where that is something else. */
  readonly renderId?: string;
  readonly state: 'submitting' | 'rendering' | 'downloading' | 'done' | 'failed' | 'cancelled';
  /** ISO time. */
  readonly startedAt: string;
  /** What is made; an MP4 of the draft's size where nothing is said. */
  readonly format?: ExportFormat;
  /** Absolute path of the finished file, once known. */
  readonly path?: string;
  /** The strong validator of what is in the unfinished file: it is gone on with only as long as the server has the same. */
  readonly etag?: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
  readonly width?: number;
  readonly height?: number;
  /** Of the draft that it is made of (export/draftMark.ts). */
  readonly draftMark?: string;
  /** Absolute path of the MP3 that the panel plays where AAC has no sound. */
  readonly soundPath?: string;
  /** Absolute path of its best frame beside it, where that was asked for. */
  readonly coverPath?: string;
  readonly error?: string;
}

export interface Activity {
  readonly phase: Exclude<Phase, 'idle'>;
  readonly label: string;
  /** 0–1. */
  readonly fraction?: number;
  /** ISO time: since when this phase lasts. */
  readonly since?: string;
}

/** Credits as the backend reports them. */
export interface CreditBalance {
  readonly available: number;
  readonly frozen: number;
  readonly total: number;
  /** Work costs nothing there. */
  readonly free?: boolean;
}

/**
 * A video that was asked for in one go. The plan is stored before each of its steps, so that it reaches its end even when the window
 * dies in the middle.
 */
export interface MakePlan {
  /** Absolute paths of the files and folders to take. */
  readonly paths: readonly string[];
  /** What the video should be; it stands in the chat already. */
  readonly request: string;
  /** Absolute path of the file to write; none: the output folder and the project's name. */
  readonly target?: string;
  /** What comes next. From `video` on the message is never sent again by itself. */
  readonly step: 'files' | 'message' | 'video';
  /** It failed or was stopped, and the user knows: only *Retry* goes on with it. */
  readonly held?: boolean;
  /** The user has been asked which files to take: while it is `held`, `paths` are a proposal, and what is added takes their place. */
  readonly asksForFiles?: boolean;
  /** One video of a batch: of these files alone, whatever else the session has. */
  readonly alone?: boolean;
}

/** One video of a batch. */
export interface BatchItem {
  /** Absolute path of its file. */
  readonly path: string;
  /** What the video should be. */
  readonly request: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'skipped';
  /** Absolute path of the finished video. */
  readonly output?: string;
  /** Why there is none. */
  readonly error?: string;
}

/** Several videos, one after the other in one session. The one at work has its own {@link MakePlan}. */
export interface BatchPlan {
  readonly items: readonly BatchItem[];
  /** It was stopped, or cannot go on, and the user knows: only a button goes on with it. */
  readonly held?: boolean;
}

/** The turn under way, or the last one where its outcome is open. */
export interface SentTurn {
  /** The message, with the texts of scripts in it. */
  readonly text: string;
  /** What went out instead of a message: the user's word on calls that waited. */
  readonly replies?: readonly CallReply[];
  /** ISO time. */
  readonly startedAt: string;
  /** How many messages the session had taken before, where the backend counts them. */
  readonly taken?: number;
  /** The answer came to its end and is in the chat. */
  readonly heard?: boolean;
  /** What was heard is an answer, and not just an opening. */
  readonly answered?: boolean;
  /** What waits for the user's word since. */
  readonly waiting?: readonly WaitingCall[];
  /**
   * It is over, but it could not be found out for certain what it did, and the user knows that. Whoever sends the message again compares
   * the timeline with the record's draft first.
   */
  readonly open?: boolean;
}

/** A project as it is stored: one JSON file. */
export interface ProjectRecord {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** The user gave it that name: no title takes its place. */
  readonly renamed?: true;
  readonly skill: SkillSlug;
  readonly backend: 'cloud' | 'local';
  /** Address of the service that it was made for; its session means nothing to another one. */
  readonly service?: string;
  /** ISO time. */
  readonly createdAt: string;
  readonly session?: { readonly sessionId: string; readonly taskId?: string; readonly userId?: string };
  readonly messages: readonly ChatMessage[];
  readonly assets: readonly ProjectAsset[];
  /** The last draft read, verbatim. */
  readonly draft?: Draft;
  /** The backend plays the draft before it is exported. */
  readonly preview?: true;
  /** The backend can copy the session. */
  readonly copies?: true;
  /** What the backend exports the draft as. Absent: MP4 and nothing else. */
  readonly formats?: readonly ExportFormat[];
  /** The versions that it can go to, where the backend has them. */
  readonly versions?: Versions;
  /** Stored before it goes out, so that a reload can ask what became of it. Never sent again by itself. */
  readonly turn?: SentTurn;
  /** Tools of the backend that wait for the user's word, and the message that asks for it. */
  readonly approval?: {
    readonly messageId: string;
    readonly calls: readonly { readonly id: string; readonly name: string }[];
  };
  /** The video that is being made in one go. */
  readonly make?: MakePlan;
  /** The batch that is being made, or was made last. */
  readonly batch?: BatchPlan;
  readonly exports: readonly ExportJob[];
  /** What the last turn cost, in credits; absent where none has been paid for. */
  readonly lastCost?: number;
  /** Said while something was going on; each is sent when what is before it has ended well. Never empty. */
  readonly waiting?: readonly WaitingMessage[];
}

/** A message of the user's. */
export interface Said extends Pick<ChatMessage, 'gesture' | 'selected'> {
  readonly text: string;
}

/** A message that has not been sent yet. */
export interface WaitingMessage extends Said {
  readonly id: string;
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
