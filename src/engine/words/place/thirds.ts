import type { Area, TextSegment } from '../../draft/index.ts';
import type { Anchor } from '../styles.ts';
import { underOf, type Backdrop } from './backdrop.ts';

/** A place that words of a role may have. */
export interface Choice {
  readonly anchor: Anchor;
  /** What they will about cover, in shares of the frame. */
  readonly area: Area;
  /** What it costs against the best place: 1 is as bad as a wholly busy one. */
  readonly cost: number;
}

const wide = (y: number, height: number): Area => ({ x: 0.1, y, width: 0.8, height });

/** Titles and subtitles look at the same areas, so that they are in the same third. */
const TITLE = {
  bottom: wide(0.56, 0.3),
  low: wide(0.7, 0.22),
  top: wide(0.12, 0.3),
  middle: wide(0.36, 0.3),
};

const CHOICES: Readonly<Record<TextSegment['role'], readonly Choice[]>> = {
  title: [
    { anchor: { edge: 'bottom', at: 0.75 }, area: TITLE.bottom, cost: 0 },
    { anchor: { edge: 'bottom', at: 0.84 }, area: TITLE.low, cost: 0.06 },
    { anchor: { edge: 'bottom', at: 0.31 }, area: TITLE.top, cost: 0.12 },
    { anchor: { edge: 'bottom', at: 0.55 }, area: TITLE.middle, cost: 0.16 },
  ],
  subtitle: [
    { anchor: { edge: 'top', at: 0.765 }, area: TITLE.bottom, cost: 0 },
    { anchor: { edge: 'top', at: 0.855 }, area: TITLE.low, cost: 0.06 },
    { anchor: { edge: 'top', at: 0.325 }, area: TITLE.top, cost: 0.12 },
    { anchor: { edge: 'top', at: 0.565 }, area: TITLE.middle, cost: 0.16 },
  ],
  closing: [
    { anchor: { edge: 'middle', at: 0.5 }, area: wide(0.38, 0.24), cost: 0 },
    { anchor: { edge: 'middle', at: 0.74 }, area: wide(0.62, 0.24), cost: 0.04 },
    { anchor: { edge: 'middle', at: 0.24 }, area: wide(0.12, 0.24), cost: 0.08 },
  ],
  // Captions stay where they are looked for, unless a face is there.
  caption: [
    { anchor: { edge: 'bottom', at: 0.93 }, area: wide(0.79, 0.14), cost: 0 },
    { anchor: { edge: 'top', at: 0.07 }, area: wide(0.07, 0.14), cost: 1 },
  ],
  'lower-third': [
    { anchor: { edge: 'bottom', at: 0.91 }, area: { x: 0.05, y: 0.72, width: 0.5, height: 0.19 }, cost: 0 },
    { anchor: { edge: 'top', at: 0.09 }, area: { x: 0.05, y: 0.09, width: 0.5, height: 0.19 }, cost: 1 },
  ],
};

/** Half on a print and half beside it is worse than either; 1 for black beside white. */
const UNEVEN = 0.2;
/** Names and phrases leave the lower edge to captions. */
const ON_CAPTION = 10;
/** Words are nowhere near as bad anywhere as on a face. */
const ON_FACE = 100;
/** On an animal or a boat they are in the way, but nobody is robbed of a face. */
const ON_THING = 0.4;

/** The calmest of the places that words of a role may have, never on a face where another is free. Pure. */
export function calmest(role: TextSegment['role'], backdrop: Backdrop): Pick<Choice, 'anchor' | 'area'> {
  const costs = CHOICES[role].map(({ anchor, area, cost }) => {
    const { busy, faces, things, light, dark } = underOf(backdrop, area);
    const isCaptioned = backdrop.captioned && role === 'lower-third' && anchor.edge === 'bottom';
    const under = busy + (UNEVEN * (light - dark)) / 255 + ON_FACE * faces + ON_THING * things;
    return { anchor, area, cost: cost + under + (isCaptioned ? ON_CAPTION : 0) };
  });
  const [first] = costs.sort((a, b) => a.cost - b.cost);
  return first ?? { anchor: { edge: 'bottom', at: 0.75 }, area: TITLE.bottom };
}
