import type { Speaker } from '../../draft/index.ts';
import type { Target, TextTarget } from './calls/targets.ts';

/** Why a call was not carried out, with the values that a sentence about it needs. Times in ms. */
export type Refusal =
  /** There is no such picture. `wanted`: numbers, or names in the user's words; empty where a kind is meant. */
  | {
      readonly code: 'no-picture';
      readonly wanted: readonly string[];
      readonly have: number;
      readonly target: Target;
    }
  | { readonly code: 'no-text'; readonly which: TextTarget }
  | { readonly code: 'no-overlay' }
  | { readonly code: 'no-split' }
  /** No file of the session has that name, or it is not of the kind that is wanted. */
  | { readonly code: 'no-file'; readonly name: string }
  /** Every file is in the video. */
  | { readonly code: 'nothing-new' }
  | { readonly code: 'no-other-music' }
  | { readonly code: 'no-music' }
  | { readonly code: 'no-voice' }
  /** There is no recording that could be the voice. */
  | { readonly code: 'no-recording' }
  | { readonly code: 'not-composed' }
  /** There are no words that could be read aloud. */
  | { readonly code: 'no-words' }
  /** Nothing reads aloud here: no voice speaks the language (BCP 47), or the one that does has failed. */
  | { readonly code: 'no-voice-here'; readonly why: 'no-voice' | 'failed'; readonly language: string }
  /** No voice here is that person's, or has that accent (BCP 47); there are such. */
  | {
      readonly code: 'no-such-voice';
      readonly speaker?: Speaker | undefined;
      readonly accent?: string | undefined;
      readonly speakers: readonly Speaker[];
      readonly accents: readonly string[];
    }
  /** Who reads cannot be chosen with what reads here. */
  | { readonly code: 'fixed-voice' }
  /** It would leave no picture at all. */
  | { readonly code: 'none-left' }
  /** So many pictures need more time than that. */
  | { readonly code: 'too-short'; readonly pictures: number; readonly least: number }
  | { readonly code: 'photo-too-short'; readonly least: number }
  | { readonly code: 'too-long'; readonly most: number }
  /** The clips have no more, so that the whole cannot be as long as was asked for. */
  | { readonly code: 'clips-too-short'; readonly have: number; readonly wanted: number }
  | { readonly code: 'clip-too-short'; readonly name: string; readonly have: number }
  | { readonly code: 'behind-the-end'; readonly text: string; readonly start: number; readonly total: number }
  | { readonly code: 'unknown-shape'; readonly ratio: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-frame-rate'; readonly fps: number }
  /** Only stills move; only clips have sound, speed and parts; only cards have words of their own. */
  | { readonly code: 'only-photos' | 'only-clips' | 'only-cards' }
  | { readonly code: 'one-picture' }
  /** Two are to be swapped. */
  | { readonly code: 'which-two' }
  /** Two to four share the frame. */
  | { readonly code: 'two-to-four'; readonly given: number }
  /** A draft is full. */
  | { readonly code: 'too-many' }
  /** The call asks for nothing. */
  | { readonly code: 'says-nothing' };
