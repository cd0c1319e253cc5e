import type { PanelTimeline } from '../../src/panel/messages.ts';

/** What a next step is suggested from. */
export interface Suggestible {
  readonly timeline: PanelTimeline;
  /** What the project is called: a title, where the video has none. */
  readonly name: string;
  /** Its kind, which is no title. */
  readonly kind: string;
  /** What the user said already. */
  readonly said: readonly string[];
}

/** That many at a time. */
const MOST = 3;
/** ms: videos so long are suggested to be shorter, up to lengths that would leave nothing of them; shorter ones to be longer. */
const LONG = 20_000;
const LONGEST = 40_000;
/** 0–1: music above it drowns a voice. */
const LOUD = 0.3;
/** Characters of a title. */
const LONGEST_TITLE = 40;

/**
 * Sentences that somebody could say next about a video as it is, each of which the engine understands and carries out (a test sends it
 * all of them). What was said already is not suggested once more.
 */
export function suggestionsFor({ timeline, name, kind, said }: Suggestible): readonly string[] {
  if (timeline.exportable === false) return [];
  const known = new Set(said.map((text) => text.trim().toLowerCase()));
  return [
    ...(name === kind || name.startsWith(`${kind} (`) ? [] : titles(timeline, name)),
    ...sounds(timeline),
    ...shapes(timeline),
    ...lengths(timeline),
    'Give it a film look',
    'Make it black and white',
  ]
    .filter((text) => !known.has(text.toLowerCase()))
    .slice(0, MOST);
}

function titles(timeline: PanelTimeline, name: string): string[] {
  const fits = name.length <= LONGEST_TITLE && !/["“”„«»\p{C}]/u.test(name);
  return has(timeline, 'Title') || !fits ? [] : [`Add the title “${name}”`];
}

function sounds(timeline: PanelTimeline): string[] {
  const [music] = segments(timeline, 'BGM');
  if (!music) return ['Add calm music'];
  const isLoud = has(timeline, 'Voice') && (music.volume ?? 1) > LOUD;
  return isLoud ? ['Make the music softer'] : [];
}

/** What is read aloud, or has been recorded, takes its time; a long video at a third of its length is another one. */
function lengths(timeline: PanelTimeline): string[] {
  if (timeline.durationMs <= LONG) return ['Make it 5 seconds longer'];
  return timeline.durationMs > LONGEST || has(timeline, 'Voice') ? [] : ['Make it 15 seconds long'];
}

function shapes({ width, height }: PanelTimeline): string[] {
  if (width === undefined || height === undefined) return [];
  return [width >= height ? 'Make it vertical' : 'Make it widescreen'];
}

const has = (timeline: PanelTimeline, label: string): boolean => segments(timeline, label).length > 0;

function segments({ tracks }: PanelTimeline, label: string): PanelTimeline['tracks'][number]['segments'] {
  return tracks.find((track) => track.label === label)?.segments ?? [];
}
