import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import type { Store } from '../state/store.ts';

interface Asked {
  readonly project: string;
  readonly revision: string;
  readonly film: Promise<PreviewManifest>;
}

const lastAsked = new WeakMap<Store, Asked>();

/**
 * A timeline as it can be played. Who asks for the same one again, as player and lanes do, gets the same; one that could not be had is asked
 * for anew.
 *
 * @param revision of the timeline
 * @throws {RequestError}
 */
export function filmOf(store: Store, project: string, revision: string): Promise<PreviewManifest> {
  const last = lastAsked.get(store);
  if (last?.project === project && last.revision === revision) return last.film;
  const film = store.request({ type: 'preview-film', project }) as Promise<PreviewManifest>;
  const asked = { project, revision, film };
  lastAsked.set(store, asked);
  film.catch(() => {
    if (lastAsked.get(store) === asked) lastAsked.delete(store);
  });
  return film;
}
