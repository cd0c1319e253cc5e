import type { PictureSegment, TextSegment } from '../../draft/index.ts';
import { overlapMs } from '../board/layout.ts';
import { picturesOf } from '../board/board.ts';
import { standingMs } from '../board/reading.ts';
import { facesOf, type Files } from './shapes.ts';

/** How long photos are seen by what is in them, ms. */
export interface Pace {
  readonly first: number;
  readonly usual: number;
  /** A single face that fills much of the picture is seen at a glance. */
  readonly closeUp: number;
  /** Several faces are looked at one after the other. */
  readonly group: number;
  readonly last: number;
}

/** For what is looked at, and for what is to catch the eye. */
export const PACES = {
  warm: { first: 4100, usual: 3200, closeUp: 2500, group: 3800, last: 5000 },
  lively: { first: 3600, usual: 2200, closeUp: 1800, group: 2600, last: 4000 },
} as const satisfies Record<string, Pace>;

/** Of the picture's height, and faces. */
const CLOSE = 0.3;
const GROUP = 3;

/** Gives photos their lengths; clips and cards keep theirs. Pure. */
export function paced(pictures: readonly PictureSegment[], pace: Pace, media: Files): PictureSegment[] {
  return pictures.map((picture, at) => {
    if (picture.kind !== 'image') return picture;
    const faces = facesOf(picture, media);
    const isClose = faces.length === 1 && faces.some(({ height }) => height > CLOSE);
    const own = isClose ? pace.closeUp : faces.length >= GROUP ? pace.group : pace.usual;
    const edge = [...(at === 0 ? [pace.first] : []), ...(at === pictures.length - 1 ? [pace.last] : [])];
    return { ...picture, d: Math.max(...(edge.length > 0 ? edge : [own])) };
  });
}

/** Before words are read they are looked at, and they come and go softly; ms. */
const AROUND_WORDS = 600;

/** What coming and going take at least of the time that words are there, ms: by that much they are told to stand longer than they have to. */
export const LEAST_AROUND_WORDS = 300;

/** Makes photos last until the words on them can be read. Pure. @param around ms besides; absent: at leisure, and in no change */
export function readable(
  pictures: readonly PictureSegment[],
  texts: readonly TextSegment[],
  around?: number,
): PictureSegment[] {
  const longer = new Map<string, number>();
  for (const text of texts) {
    const owner = picturesOf(text);
    if (!owner) continue;
    const first = pictures.findIndex(({ id }) => id === owner.first);
    const last = pictures.findIndex(({ id }) => id === owner.last);
    const under = pictures.slice(first, last + 1);
    const seen = under.reduce((sum, { d }, at) => sum + d - overlapMs(pictures, first + at + 1), 0);
    // In the changes at both ends it is only half there.
    const half = (overlapMs(pictures, first) + overlapMs(pictures, last + 1)) / 2;
    const missing = standingMs(text.text) + (around ?? AROUND_WORDS + half) - seen;
    const stills = under.filter(({ kind }) => kind !== 'clip');
    for (const { id } of missing > 0 ? stills : [])
      longer.set(id, Math.max(longer.get(id) ?? 0, Math.ceil(missing / stills.length)));
  }
  return pictures.map((picture) => ({ ...picture, d: picture.d + (longer.get(picture.id) ?? 0) }));
}
