import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useNear, useStore } from '../../../hooks.ts';
import { filmOf } from '../../../preview/film.ts';

/** How loud sounds are, by the ids of their segments: PEAKS_PER_SECOND bytes a second, 255 where one is loudest. */
export type Waves = ReadonlyMap<string, Uint8Array>;

const NONE: Waves = new Map();

/** The picture that plays comes first: to look at a sound, the backend may have to make it, ms. */
const LATER_MS = 1000;

/**
 * The waves of a timeline's sounds, once its lanes are seen and the backend has looked at them. Where there are none, nobody misses them.
 *
 * @param revision of what is played; undefined where nothing is
 */
export function useWaves(lanes: RefObject<Element>, project: string, revision: string | undefined): Waves {
  const store = useStore();
  const near = useNear(lanes);
  const [waves, setWaves] = useState(NONE);
  /** By their parts' names: what is heard in a sound does not change when it is moved. */
  const parts = useRef(new Map<string, Promise<Uint8Array>>());
  useEffect(() => {
    if (!near || revision === undefined) return undefined;
    let overtaken = false;
    const wave = (part: string): Promise<Uint8Array> => {
      const known = parts.current.get(part);
      if (known) return known;
      const asked = store.request({ type: 'preview-part', project, part }) as Promise<Uint8Array>;
      parts.current.set(part, asked);
      asked.catch(() => parts.current.delete(part));
      return asked;
    };
    const look = async (): Promise<void> => {
      const { waves: told = {} } = await filmOf(store, project, revision);
      const found = new Map<string, Uint8Array>();
      if (Object.values(told).some((part) => !parts.current.has(part)))
        await new Promise((later) => setTimeout(later, LATER_MS));
      for (const [segment, part] of Object.entries(told)) {
        if (overtaken) return;
        // One that cannot be had, as of a voice that is not here, keeps nobody from seeing the others.
        const peaks = await wave(part).catch(() => undefined);
        if (peaks) found.set(segment, peaks);
      }
      if (!overtaken) setWaves(found);
    };
    // What plays says why it cannot.
    look().catch(() => undefined);
    return () => void (overtaken = true);
  }, [near, project, revision]);
  return waves;
}
