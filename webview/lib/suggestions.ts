import type { PanelTimeline } from '../../src/panel/messages.ts';

/** What a next step is suggested from. */
export interface Suggestible {
  readonly timeline: PanelTimeline;
  /** What the project is called: a title, where the video has none. */
  readonly name: string;
  /** What the user said already. */
  readonly said: readonly string[];
}

/** That many at a time. */
const MOST = 3;
/** ms: longer videos are suggested to be shorter, others longer. */
const LONG = 20_000;
/** 0–1: music above it drowns a voice. */
const LOUD = 0.3;
/** Characters of a title. */
const LONGEST_TITLE = 40;

/**
 * Sentences that somebody could say next about a video as it is, each of which the engine understands and carries out (a test sends it
 * all of them). What was said already is not suggested once more.
 */
export function suggestionsFor({ timeline, name, said }: Suggestible): readonly string[] {
  if (timeline.exportable === false) return [];
  const known = new Set(said.map((text) => text.trim().toLowerCase()));
  return [
    ...titles(timeline, name),
    ...sounds(timeline),
    ...shapes(timeline),
    timeline.durationMs > LONG ? 'Make it 15 seconds long' : 'Make it 5 seconds longer',
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

function shapes({ width, height }: PanelTimeline): string[] {
  if (width === undefined || height === undefined) return [];
  return [width >= height ? 'Make it vertical' : 'Make it widescreen'];
}

const has = (timeline: PanelTimeline, label: string): boolean => segments(timeline, label).length > 0;

function segments({ tracks }: PanelTimeline, label: string): PanelTimeline['tracks'][number]['segments'] {
  return tracks.find((track) => track.label === label)?.segments ?? [];
}
