import { list, roundSeconds } from '../../language/words.ts';
import { quote } from '../quote.ts';
import type { TextRole } from '../../edits/calls/targets.ts';
import type { VoiceTerms } from '../voices.ts';

/** What sentences in English are made of: names of things, numbers, lists. */

export const ROLES: Readonly<Record<TextRole | 'card', string>> = {
  title: 'title',
  subtitle: 'subtitle',
  caption: 'caption',
  'lower-third': 'lower third',
  closing: 'closing',
  card: 'card',
};
export const MOTIONS = {
  none: 'still',
  'zoom-in': 'zoom in',
  'zoom-out': 'zoom out',
  'pan-left': 'pan left',
  'pan-right': 'pan right',
  'pan-up': 'pan up',
  'pan-down': 'pan down',
  path: 'move along a path',
  varied: 'move gently',
} as const;
export const TRANSITIONS = {
  none: 'none',
  crossfade: 'crossfades',
  'fade-black': 'fades through black',
  'fade-white': 'fades through white',
  slide: 'slides',
  wipe: 'wipes',
  zoom: 'zooms',
} as const;
export const LOOKS = {
  none: 'in their own colours',
  mono: 'in black and white',
  sepia: 'in sepia',
  warm: 'in warm colours',
  cool: 'in cool colours',
  vivid: 'in vivid colours',
  faded: 'in faded colours',
} as const;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const seconds = (ms: number): string => {
  const number = roundSeconds(ms);
  return `${number} ${number === '1' ? 'second' : 'seconds'}`;
};
/** What is called something in the video; music that was made for it has no name that anybody gave. */
export const quoted = (text: string): string =>
  text === 'composed music' ? 'composed for it' : quote(text, '“', '”');
export const MOST_NAMES = 4;
export const names = (all: readonly string[]): string =>
  all.length > MOST_NAMES ? `${all.slice(0, MOST_NAMES).map(quoted).join(', ')} …` : list(all.map(quoted));
export const which = (
  { all, names: some }: { readonly all: boolean; readonly names: readonly string[] },
  noun: string,
): string => (all ? `All ${noun}` : names(some));
export const is = ({
  all,
  names: some,
}: {
  readonly all: boolean;
  readonly names: readonly string[];
}): string => (all || some.length > 1 ? 'are' : 'is');
export const sound = (which_: 'music' | 'voice'): string => (which_ === 'music' ? 'The music' : 'The voice');
export const on = (picture: string | undefined, st: number, d: number): string =>
  picture === undefined ? `from ${roundSeconds(st)} to ${seconds(st + d)}` : `on ${quoted(picture)}`;

/** `9:16 (1080×1920)` */
export function shapeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  const ratios = [
    [16, 9],
    [9, 16],
    [1, 1],
    [4, 5],
    [5, 4],
    [4, 3],
    [3, 4],
    [3, 2],
    [2, 3],
    [21, 9],
  ] as const;
  const ratio = ratios.find(([across, down]) => Math.abs(width / height - across / down) < 0.01);
  return `${ratio ? `${ratio.join(':')} ` : ''}(${width}×${height})`;
}

/** Who reads, and how high. */
export const VOICE_TERMS: VoiceTerms = {
  ...{ woman: 'a woman', man: 'a man', child: 'a child', usual: 'the usual voice' },
  ...{ lower: 'lower', higher: 'higher', level: 'as high as usual' },
};
