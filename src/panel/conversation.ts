import type { ActionId } from '../actionIds.ts';

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

/** A message that waits until what is going on has ended. */
export interface PanelWaiting {
  readonly id: string;
  readonly text: string;
}
