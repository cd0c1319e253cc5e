import type { EngineDraft } from '../../../../src/engine/draft/schema.ts';
import { CROSSFADE, draftOf, sample, type Picture } from './support.ts';

const NAMES = ['elva', 'red-panda', 'larch', 'blue-whale', 'tomato'];

/** One of five photos that move and fade into each other, half a second apart. */
export function tripPhoto(index: number): Picture {
  return {
    src: sample(`photos/0${index + 1}-${NAMES[index] ?? ''}.jpg`),
    ...{ st: 500 * index, d: 750, motion: 'zoom-in' },
    ...(index > 0 ? { ...CROSSFADE, transition: { kind: 'crossfade', d: 250 } } : {}),
  };
}

export const TRIP_PHOTOS: readonly Picture[] = [0, 1, 2, 3].map(tripPhoto);

/** A film of two seconds: four pieces, a title on the first, and music. */
export function trip(pictures: readonly Picture[] = TRIP_PHOTOS, title = 'Trip'): EngineDraft {
  return draftOf({
    ...{ d: 2000, pictures, width: 160, height: 90 },
    texts: [{ text: title, st: 0, d: 400 }],
    sounds: [{ src: sample('audio/viper.mp3'), st: 0, d: 2000 }],
  });
}
