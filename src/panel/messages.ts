/**
 * Everything that host and webview say to each other. The host sends a whole state to a page that has none, and what changed to one that
 * has; the webview sends requests, each answered once with a {@link Reply} that carries the error if there is one.
 */

import type { PanelMessage } from './conversation.ts';
import type { PanelActivity, PanelAsset, PanelProject } from './project.ts';
import type { PanelRequest } from './requests.ts';

export type * from './conversation.ts';
export type * from './project.ts';
export type * from './requests.ts';

/** A project in the list of all. */
export interface PanelProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly skill: PanelProject['skill']['slug'];
  readonly skillLabel: string;
  /** ISO time: when it was begun. */
  readonly createdAt: string;
  /** Address of a picture of it. */
  readonly posterSrc?: string;
  /** Finished videos. */
  readonly videos: number;
  /** The last thing that was tried in it has failed. */
  readonly failed?: boolean;
  /** What goes on in it now. */
  readonly work?: Pick<PanelActivity, 'label' | 'fraction'>;
}

/** A project that was taken out of the list and can be brought back. */
export interface PanelRemovedProject {
  readonly id: string;
  readonly name: string;
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
  /** The newest first. */
  readonly removed?: readonly PanelRemovedProject[];
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
  readonly state: Partial<Omit<PanelState, 'project' | 'projects'>>;
  readonly project: Partial<Omit<PanelProject, 'messages' | 'assets'>>;
  readonly projects?: ListChange<PanelProjectSummary>;
  readonly messages?: ListChange<PanelMessage>;
  readonly assets?: ListChange<PanelAsset>;
  /** Names of parts that are not there any more. */
  readonly gone: {
    readonly state: readonly ('noFolder' | 'credits' | 'removed')[];
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
      /** What mends the error: a button beside it, or to ask once more when nothing goes on. */
      readonly remedy?: 'open-folder' | 'later';
    }
  /** Put the caret into the message box, perhaps with a text to edit. */
  | { readonly type: 'focus-composer'; readonly text?: string };

/** Webview → host. `ready` comes first, and again from a page that wants the whole state once more; nothing is posted before it. */
export type WebviewMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'request'; readonly request: number; readonly body: PanelRequest };

/** Answer to one request. */
export type Reply = Extract<HostMessage, { type: 'reply' }>;
