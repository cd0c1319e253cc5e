import type { PanelAsset, PanelSegment, PanelTimeline } from '../../../src/panel/messages.ts';
import { roleOf, segmentsOf } from '../../gestures/segments.ts';

/** What a file is in the video for. */
export interface Uses {
  /** As people read it: `Scenes 2 and 4`. */
  readonly told: string;
  /** As sentences name them, which every backend reads: `scene 2`, `the music`. */
  readonly places: readonly string[];
  /** It can be taken out, and exchanged, by a sentence about these places. */
  readonly isMovable: boolean;
}

/** Where in the video a file is seen or heard. Pure. */
export function usesOf(
  { id, state }: Pick<PanelAsset, 'id' | 'state'>,
  timeline: PanelTimeline | undefined,
): Uses {
  if (state === 'waiting') return { told: 'Goes with your next message', places: [], isMovable: false };
  if (timeline === undefined) return { told: 'Not in the video yet', places: [], isMovable: false };
  const shows = ({ asset, beside }: PanelSegment): boolean => asset === id || beside?.includes(id) === true;
  const pictures = segmentsOf(timeline, 'picture');
  const scenes = pictures.flatMap((segment, at) => (shows(segment) ? [at + 1] : []));
  // A sentence about the scene would be about the others there as well.
  const isShared = pictures.some((segment) => shows(segment) && segment.beside !== undefined);
  const others = timeline.tracks.filter(
    (track) => roleOf(track) !== 'picture' && track.segments.some(({ asset }) => asset === id),
  );
  const roles = new Set(others.map(roleOf));
  const sounds = (['music', 'voice'] as const).filter((role) => roles.has(role));
  const told = [
    ...(scenes.length > 0 ? [`${scenes.length > 1 ? 'scenes' : 'scene'} ${listOf(scenes)}`] : []),
    ...sounds,
    ...others.flatMap((track) => (roleOf(track) === 'other' ? [track.label.toLowerCase()] : [])),
  ].join(', ');
  return {
    told: told === '' ? 'Not in the video' : told.charAt(0).toUpperCase() + told.slice(1),
    places: [...scenes.map((number) => `scene ${number}`), ...sounds.map((role) => `the ${role}`)],
    isMovable: scenes.length + sounds.length > 0 && !isShared && !roles.has('other'),
  };
}

/** `Remove scene 2 and scene 4.` What is seen and what is heard are two sentences, as the backends read them. Pure. */
export function removalOf({ places }: Uses): string {
  const scenes = places.filter((place) => place.startsWith('scene'));
  const sounds = places.filter((place) => !scenes.includes(place));
  return [...(scenes.length > 0 ? [listOf(scenes)] : []), ...sounds]
    .map((what) => `Remove ${what}.`)
    .join('\n');
}

/** More than this nobody reads. */
const MOST = 6;

function listOf(items: readonly (string | number)[]): string {
  if (items.length > MOST && typeof items[0] === 'number')
    return `${items.slice(0, MOST - 1).join(', ')} and ${items.length - MOST + 1} more`;
  const last = items.at(-1) ?? '';
  return items.length < 2 ? String(last) : `${items.slice(0, -1).join(', ')} and ${last}`;
}
