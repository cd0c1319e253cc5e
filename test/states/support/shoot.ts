import type { Harness, PageOptions, PanelPage } from '../../ui/panel-page/support/harness.ts';
import type { ThemeName } from '../../ui/panel-page/support/themes.ts';
import { NOW } from '../gallery/stage.ts';
import type { GalleryState } from '../gallery/state.ts';
import { faultsOf, foundByAxe } from './checks.ts';
import { withSmallPhotos } from './media.ts';
import type { Shot } from './sheets.ts';

export const SHOT_THEMES = [
  'dark',
  'light',
  'high-contrast',
  'high-contrast-light',
] as const satisfies readonly ThemeName[];

/** Pixels of the screen. */
export const SHOT_WIDTHS = [260, 480, 900] as const;
const HEIGHT = 620;

/** The editor makes its side bars no narrower, however far it is zoomed; px of the page. */
const NARROWEST = 170;

/** What has a small picture in it. */
const SMALL = '.asset, .piece, .project, .held-picture';

/** Nothing is on its way any more: films, photos, and the small pictures of those in sight. */
const SETTLED = `[...document.querySelectorAll('video')].every((video) => video.error !== null || (video.readyState === 4 && video.networkState === 1 && !video.seeking))
  && [...document.images].every((image) => image.complete || image.loading === 'lazy')
  && [...document.querySelectorAll('.thumbnail')].every((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const seen = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('${SMALL}');
    return seen !== each.closest('${SMALL}') || each.dataset.made === 'true';
  })`;

/** The page has drawn all of its parts, and as many messages as it wants near those in sight. */
const DRAWN = `(() => {
  const count = document.querySelectorAll('[data-message]').length;
  const isSame = count === window.drawnMessages && document.querySelector('main[aria-busy=true]') === null;
  window.drawnFor = isSame ? (window.drawnFor ?? 0) + 1 : 0;
  window.drawnMessages = count;
  return window.drawnFor > 4;
})()`;

/** The browser's own player shows a turning ring for as long as it likes: films are not compared, but for their place. */
const withoutFilms = ({ page }: PanelPage): Parameters<PanelPage['page']['screenshot']>[0] => ({
  mask: [page.locator('video')],
  maskColor: '#808080',
});

/** What a state looks like in one theme, and what is wrong with it. */
export interface Looked {
  readonly shots: readonly Shot[];
  readonly faults: readonly string[];
}

/** Shows a state in every width. */
export async function shoot(harness: Harness, state: GalleryState, theme: ThemeName): Promise<Looked> {
  const row = SHOT_THEMES.findIndex((each) => each === theme);
  const sizes = SHOT_WIDTHS.map((width) => sizeFor(state, width));
  const panel = await harness.open({ theme, saved: {}, ...state.page, ...sizes[0] });
  try {
    await panel.page.clock.setFixedTime(NOW);
    const shots: Shot[] = [];
    const faults: string[] = [];
    for (const [column, { width, height }] of sizes.entries()) {
      const name = `${theme}, ${SHOT_WIDTHS[column] ?? 0} px`;
      await panel.page.setViewportSize({ width, height });
      // What is open, or half written, is done anew: it need not outlive another width.
      if (column > 0 && state.act) await panel.reload();
      if (column === 0 || state.act) await show(panel, state);
      // What comes into sight with another size asks for its picture a frame later.
      await drawnTwice(panel);
      await panel.until(DRAWN);
      await panel.until(SETTLED);
      await drawnTwice(panel);
      shots.push({ row, column, name, png: await panel.page.screenshot(withoutFilms(panel)) });
      const found = await faultsOf(panel);
      // Themes differ in their colours alone, widths in where things stand.
      const byAxe = column === 1 ? await foundByAxe(panel, theme === 'dark' ? 'all' : 'colours') : [];
      faults.push(...[...found, ...byAxe].map((each) => `${name}: ${each}`));
    }
    return { shots, faults };
  } finally {
    await panel.close();
  }
}

async function show(panel: PanelPage, { shown, act }: GalleryState): Promise<void> {
  await panel.show(withSmallPhotos(shown));
  // The page draws itself in several steps: what is done before the last one is not where it is seen.
  await panel.until(DRAWN);
  await act?.(panel);
}

function sizeFor(
  { zoomed }: GalleryState,
  width: number,
): Required<Pick<PageOptions, 'width' | 'height' | 'scale'>> {
  if (zoomed !== true) return { width, height: HEIGHT, scale: 1 };
  return { width: Math.max(NARROWEST, width / 2), height: HEIGHT / 2, scale: 2 };
}

/** Whatever a change of size, or a picture that has come, makes the page do has been done. */
async function drawnTwice(panel: PanelPage): Promise<void> {
  await panel.page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
}
