import type { PanelSegment, PanelTimeline, PanelTrack } from '../../src/panel/messages.ts';

/** What a segment is to a person: pictures fill the frame, one after the other; of what else there is only texts can be moved. */
export type SegmentRole = 'picture' | 'text' | 'music' | 'voice' | 'other';

/** A segment with where it stands. */
export interface Located {
  readonly segment: PanelSegment;
  readonly role: SegmentRole;
  /** Counts from 1: pictures among pictures, texts among texts. */
  readonly number: number;
}

export function roleOf({ kind, label }: PanelTrack): SegmentRole {
  switch (kind) {
    case 'video':
      return label === 'Overlay' ? 'other' : 'picture';
    case 'text':
      return 'text';
    case 'audio':
      return label === 'BGM' ? 'music' : label === 'Voice' ? 'voice' : 'other';
    case 'other':
      return 'other';
  }
}

/** All segments of a role, of all tracks, in order. */
export function segmentsOf({ tracks }: PanelTimeline, role: SegmentRole): readonly PanelSegment[] {
  return tracks.flatMap((track) => (roleOf(track) === role ? track.segments : []));
}

export function locate(timeline: PanelTimeline, id: string): Located | undefined {
  for (const track of timeline.tracks) {
    const segment = track.segments.find((each) => each.id === id);
    if (!segment) continue;
    const role = roleOf(track);
    const number = segmentsOf(timeline, role).findIndex((each) => each.id === id) + 1;
    return { segment, role, number };
  }
  return undefined;
}

/** A card is a picture that says something. */
export const isCard = ({ segment, role }: Located): boolean =>
  role === 'picture' && segment.text !== undefined;

/** What people, and the backends, call it: `scene 3`, `text 2`, `the music`. */
export function nounOf({ role, number }: Pick<Located, 'role' | 'number'>): string | undefined {
  switch (role) {
    case 'picture':
      return `scene ${number}`;
    case 'text':
      return `text ${number}`;
    case 'music':
      return 'the music';
    case 'voice':
      return 'the voice';
    case 'other':
      return undefined;
  }
}
