import { isGesture, type Gesture } from '../gestures/gesture.ts';
import type { HostMessage, WebviewMessage } from '../../src/panel/messages.ts';

/** What the page keeps for itself while it is hidden or reloaded. */
export interface SavedState {
  /** The text in the message box that was not sent yet. */
  readonly draft: string;
  /** The project whose text that is; undefined before there was one. */
  readonly draftOf: string | undefined;
  /** The unsent texts of other projects, by their ids. */
  readonly drafts: Readonly<Record<string, string>>;
  /** A text that was sent, until the host has taken it: the page may go away while somebody is asked what to make of it. */
  readonly unsent: string;
  /** Where the reader was in a project's chat; undefined at the newest message. */
  readonly reading: Reading | undefined;
  /** Titles of the sections that are folded. */
  readonly folded: readonly string[];
  /** Sections that were unfolded where there is little room: they begin folded there. */
  readonly unfolded: readonly string[];
  /** What was done to a timeline by hand and has not been sent yet. */
  readonly gestures: { readonly project: string; readonly gestures: readonly Gesture[] } | undefined;
  /** How wide a second of the timeline is, in pixels; undefined where nobody has chosen. */
  readonly zoom: number | undefined;
  /** How loud previews are played; `volume` 0–1. */
  readonly loudness: { readonly volume: number; readonly muted: boolean };
  /** What previews show besides the picture. */
  readonly overlays: Overlays;
}

/** What a preview shows besides its picture, where somebody wants it. */
export interface Overlays {
  /** Lines within which words are safe. */
  readonly guides: boolean;
  /** The words in the picture, once more and large enough for a small panel. */
  readonly words: boolean;
}

/** Where somebody reads: the first message that is seen, and how far that is above the upper edge, in pixels. */
export interface Reading {
  readonly project: string;
  readonly message: string;
  readonly above: number;
}

/** The part of the editor's webview API that the page uses. */
export interface Host {
  postMessage(message: WebviewMessage): void;
  getState(): unknown;
  setState(state: SavedState): void;
}

declare global {
  /** Given to the page by the editor. It may be called once. */
  function acquireVsCodeApi(): Host;
}

const HOST_MESSAGES: ReadonlySet<unknown> = new Set<HostMessage['type']>([
  'state',
  'change',
  'reply',
  'focus-composer',
]);

/** Other scripts may post to the window, too; only what calls itself a message of the host's is read. */
export function isHostMessage(data: unknown): data is { readonly type: HostMessage['type'] } {
  return typeof data === 'object' && data !== null && 'type' in data && HOST_MESSAGES.has(data.type);
}

const NOTHING: SavedState = {
  draft: '',
  draftOf: undefined,
  drafts: {},
  unsent: '',
  reading: undefined,
  folded: [],
  unfolded: [],
  gestures: undefined,
  zoom: undefined,
  loudness: { volume: 1, muted: false },
  overlays: { guides: false, words: false },
};

/** Reads what was kept, tolerating whatever an older version of the page left there. */
export function readSaved(kept: unknown): SavedState {
  if (typeof kept !== 'object' || kept === null) return NOTHING;
  const { draft, draftOf, drafts, unsent, reading, folded, loudness, unfolded, gestures, zoom, overlays } =
    kept as Record<string, unknown>;
  return {
    draft: typeof draft === 'string' ? draft : '',
    draftOf: typeof draftOf === 'string' ? draftOf : undefined,
    drafts: isTexts(drafts) ? drafts : {},
    unsent: typeof unsent === 'string' ? unsent : '',
    reading: isReading(reading) ? reading : undefined,
    folded: Array.isArray(folded) ? folded.filter((title) => typeof title === 'string') : [],
    unfolded: Array.isArray(unfolded) ? unfolded.filter((title) => typeof title === 'string') : [],
    gestures: isGestures(gestures) ? gestures : undefined,
    zoom: typeof zoom === 'number' && zoom > 0 ? zoom : undefined,
    loudness: isLoudness(loudness) ? loudness : NOTHING.loudness,
    overlays: isOverlays(overlays) ? overlays : NOTHING.overlays,
  };
}

function isTexts(value: unknown): value is SavedState['drafts'] {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

function isGestures(value: unknown): value is NonNullable<SavedState['gestures']> {
  if (typeof value !== 'object' || value === null) return false;
  const { project, gestures } = value as Record<string, unknown>;
  return typeof project === 'string' && Array.isArray(gestures) && gestures.every(isGesture);
}

function isLoudness(value: unknown): value is SavedState['loudness'] {
  if (typeof value !== 'object' || value === null) return false;
  const { volume, muted } = value as Record<string, unknown>;
  return typeof volume === 'number' && volume >= 0 && volume <= 1 && typeof muted === 'boolean';
}

function isOverlays(value: unknown): value is Overlays {
  if (typeof value !== 'object' || value === null) return false;
  const { guides, words } = value as Record<string, unknown>;
  return typeof guides === 'boolean' && typeof words === 'boolean';
}

function isReading(value: unknown): value is Reading {
  if (typeof value !== 'object' || value === null) return false;
  const { project, message, above } = value as Record<string, unknown>;
  return typeof project === 'string' && typeof message === 'string' && typeof above === 'number';
}
