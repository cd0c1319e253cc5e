import type {
  Adjust,
  Framing,
  LookName,
  Motion,
  Speaker,
  TextDesign,
  Transition,
} from '../../../draft/index.ts';
import type { TextRole } from '../../edits/calls/targets.ts';

/** One thing in which two drafts differ, as values that a sentence needs. Times in ms; `all`: it is so of every picture that can have it. */
export type Change =
  | { readonly kind: 'removed'; readonly names: readonly string[]; readonly have: number }
  | { readonly kind: 'added'; readonly names: readonly string[]; readonly have: number }
  | { readonly kind: 'replaced'; readonly from: string; readonly to: string }
  | { readonly kind: 'reversed'; readonly first: string }
  | {
      readonly kind: 'moved';
      readonly names: readonly string[];
      readonly place: number;
      readonly end: 'first' | 'last' | undefined;
    }
  | { readonly kind: 'swapped'; readonly names: readonly [string, string] }
  | { readonly kind: 'ordered'; readonly names: readonly string[] }
  | { readonly kind: 'split'; readonly names: readonly string[] }
  | { readonly kind: 'apart'; readonly names: readonly string[] }
  | { readonly kind: 'seen'; readonly names: readonly string[]; readonly all: boolean; readonly ms: number }
  | { readonly kind: 'length'; readonly from: number; readonly to: number }
  | { readonly kind: 'part'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'speed'; readonly names: readonly string[]; readonly speed: number }
  | {
      readonly kind: 'clip-sound';
      readonly names: readonly string[];
      readonly all: boolean;
      readonly volume: number;
    }
  | {
      readonly kind: 'transition';
      readonly all: boolean;
      readonly names: readonly string[];
      readonly to: Transition;
    }
  | {
      readonly kind: 'motion';
      readonly all: boolean;
      readonly names: readonly string[];
      readonly to: Motion['kind'] | 'varied';
    }
  | {
      readonly kind: 'colors';
      readonly all: boolean;
      readonly names: readonly string[];
      readonly to: Partial<Adjust>;
      readonly from: Adjust;
    }
  | {
      readonly kind: 'framing';
      readonly all: boolean;
      readonly names: readonly string[];
      readonly to: Partial<Framing>;
      readonly uncropped: boolean;
    }
  /** `text`: what the only one of them says now, where that has changed. */
  | { readonly kind: 'card'; readonly names: readonly string[]; readonly text: string | undefined }
  | { readonly kind: 'split-changed'; readonly names: readonly string[] }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'text-added';
      readonly role: TextRole;
      readonly text: string;
      readonly st: number;
      readonly d: number;
      readonly on: string | undefined;
      readonly instead: string | undefined;
    }
  | { readonly kind: 'texts-added'; readonly many: number; readonly first: string }
  | { readonly kind: 'text-removed'; readonly role: TextRole; readonly text: string }
  | { readonly kind: 'texts-removed'; readonly many: number }
  | { readonly kind: 'text-changed'; readonly role: TextRole; readonly from: string; readonly to: string }
  | {
      readonly kind: 'text-timed';
      readonly role: TextRole;
      readonly text: string;
      readonly st: number;
      readonly d: number;
      readonly on: string | undefined;
    }
  | {
      readonly kind: 'text-designed';
      readonly role: TextRole | 'card';
      readonly many: number;
      readonly text: string;
      readonly from: TextDesign;
      readonly to: TextDesign;
    }
  | { readonly kind: 'text-spoken'; readonly many: number }
  | { readonly kind: 'music'; readonly name: string; readonly composed: string | undefined }
  | { readonly kind: 'no-music' }
  | {
      readonly kind: 'tune';
      readonly mood: string;
      readonly tempo: number | undefined;
      readonly another: boolean;
    }
  | { readonly kind: 'voice'; readonly name: string; readonly ducks: boolean }
  /** `from`: the pace before. */
  | {
      readonly kind: 'narrated';
      readonly many: number;
      readonly rate: number;
      readonly from: number;
      readonly fresh: boolean;
    }
  /** What is different of the voice that reads; `usual`, `level`: as it is when nothing is said of it. */
  | {
      readonly kind: 'reader';
      readonly speaker: Speaker | 'usual' | undefined;
      readonly accent: string | undefined;
      readonly pitch: 'lower' | 'higher' | 'level' | undefined;
    }
  | { readonly kind: 'no-voice' }
  | { readonly kind: 'volume'; readonly which: 'music' | 'voice'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'fades';
      readonly which: 'music' | 'voice';
      readonly fadeIn: number | undefined;
      readonly fadeOut: number | undefined;
    }
  | { readonly kind: 'loop'; readonly on: boolean }
  | { readonly kind: 'duck'; readonly on: boolean }
  | {
      readonly kind: 'sound-start';
      readonly which: 'music' | 'voice';
      readonly st: number;
      readonly from: number;
    }
  | {
      readonly kind: 'logo';
      readonly name: string;
      readonly place: string;
      readonly fresh: boolean;
      readonly size: 'larger' | 'smaller' | undefined;
    }
  | { readonly kind: 'no-logo'; readonly name: string }
  | { readonly kind: 'shape'; readonly width: number; readonly height: number }
  | { readonly kind: 'frame-rate'; readonly fps: number }
  | { readonly kind: 'subtitles'; readonly on: boolean; readonly captions: boolean }
  | { readonly kind: 'look'; readonly name: LookName; readonly fresh: boolean }
  /** Whether its best frame is written to a file. */
  | { readonly kind: 'cover'; readonly wanted: boolean }
  /** How long it takes to go to black at the end; 0: it does not. */
  | { readonly kind: 'ending'; readonly ms: number }
  | { readonly kind: 'title'; readonly title: string }
  /** A voice does not fit into the video and is cut off. */
  | { readonly kind: 'cut-off'; readonly needed: number };
