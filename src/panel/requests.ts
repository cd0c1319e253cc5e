import type { ActionId } from '../actionIds.ts';
import type { ExportFormat } from '../exportFormats.ts';
import type { PanelSelection } from './conversation.ts';

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
      /** The version of the video that a gesture's sentence counts in. */
      readonly version?: string;
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
  | { readonly type: 'rename-project'; readonly project: string; readonly name: string }
  | {
      /** Taken out, it can be brought back. Copies are shown. */
      readonly type: 'duplicate-project' | 'remove-project' | 'bring-back-project';
      readonly project: string;
    }
  | { readonly type: 'open-video'; readonly video: string; readonly how: 'editor' | 'system' | 'reveal' }
  /** The timeline as it can be played: a `PreviewManifest` (compositor/preview). */
  | { readonly type: 'preview-film'; readonly project: string }
  /** The bytes of one of its parts, as a `Uint8Array`. */
  | { readonly type: 'preview-part'; readonly project: string; readonly part: string };
