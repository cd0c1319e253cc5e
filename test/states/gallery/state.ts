import type { PanelState } from '../../../src/panel/messages.ts';
import type { PageOptions, PanelPage } from '../../ui/panel-page/support/harness.ts';

/** One state of the panel in the gallery. */
export interface GalleryState {
  readonly shown: PanelState;
  /** What the user, or the host, does then. It is done anew for each picture. */
  readonly act?: (panel: PanelPage) => Promise<void>;
  /** How the page is opened: by default as it is the first time, with its drawers closed where there is little room. */
  readonly page?: Pick<PageOptions, 'saved' | 'preview' | 'withoutAac' | 'withoutWebCodecs'>;
  /** The editor is zoomed to 200 %: half as many pixels of the page's, each of them twice as wide. */
  readonly zoomed?: true;
}

/** States by the names of their pictures. */
export type Gallery = Readonly<Record<string, GalleryState>>;

/** Somebody has opened the drawers. */
export const DRAWERS_OPEN = { saved: { unfolded: ['Timeline', 'Files'] } };
