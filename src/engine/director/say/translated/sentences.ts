import type { Change } from '../changes/change.ts';
import type { Examples } from '../subjects.ts';
import type { VoiceTerms } from '../voices.ts';
import type { Language } from '../../language/languages.ts';
import type { SameAs } from '../speech.ts';
import type { Impossible } from '../../readers/reader.ts';
import type { Refusal } from '../../edits/refusals.ts';
import type { Adjust, Motion, TextDesign, Transition } from '../../../draft/index.ts';
import type { TextRole } from '../../edits/calls/targets.ts';

/** Sentences that a change has beside the one of its kind. */
type Further =
  | 'seen-all'
  | 'no-transition'
  | 'still'
  | 'hue'
  | 'no-ending'
  | 'no-title'
  | 'composed'
  | 'another-tune'
  | 'narration'
  | 'narration-slower'
  | 'narration-faster'
  | 'fade-in'
  | 'fade-out'
  | 'moved-first'
  | 'moved-last'
  | 'card-text'
  | 'logo-larger'
  | 'logo-smaller'
  | 'no-loop'
  | 'no-subtitles'
  | 'no-cover'
  | 'no-duck'
  | 'clip-sound-off'
  | 'text-instead'
  | 'texts-designed';

/** Reasons that say more than their code. */
type FurtherReason = 'which-picture' | 'no-such-picture' | 'which-text' | 'no-such-text' | 'no-words-yet';

/** Said of one, and of several: `{n}`. */
type Counted = readonly [one: string, many: string];

/** What a picture or words can be now. */
export type Quality =
  | (
      | 'brighter'
      | 'darker'
      | 'more-contrast'
      | 'less-contrast'
      | 'more-color'
      | 'less-color'
      | 'warmer'
      | 'cooler'
    )
  | (
      | 'turned'
      | 'upright'
      | 'mirrored'
      | 'not-mirrored'
      | 'whole'
      | 'filled'
      | 'framed'
      | 'cropped'
      | 'uncropped'
    )
  | (
      | 'focus'
      | 'blurred-ground'
      | 'ground'
      | 'larger'
      | 'smaller'
      | 'bold'
      | 'regular'
      | 'italic'
      | 'not-italic'
    )
  | ('at' | 'plate' | 'no-plate' | 'animated' | 'not-animated' | 'aligned' | 'font' | 'usual');

/**
 * All that the director says in a language that is read by way of English: sentences with places for values, `{names}`. So short that nothing
 * in them bends by number or gender.
 */
export interface Sentences {
  /** Its own. */
  readonly language: Language;
  /** Between two sentences; what quotes stand in; between two of a list. */
  readonly gap: string;
  readonly quotes: readonly [string, string];
  readonly comma: string;
  /** In numbers. */
  readonly decimal: string;
  readonly changes: Readonly<Record<Change['kind'] | Further, string>>;
  readonly qualities: Readonly<Record<Quality, string>>;
  readonly refusals: Readonly<Record<Refusal['code'] | FurtherReason, string>>;
  readonly answers: Readonly<
    Record<
      | 'ready'
      | 'self'
      | 'help'
      | 'thanks'
      | 'export'
      | 'stays'
      | 'credits'
      | 'status'
      | 'no-video'
      | 'opening',
      string
    >
  >;
  readonly impossible: Readonly<Record<Impossible, string>>;
  readonly talk: Readonly<
    Record<
      | 'wordless'
      | 'undone'
      | 'undone-many'
      | 'redone'
      | 'nothing-to-undo'
      | 'nothing-to-redo'
      | 'unread'
      | 'unread-all'
      | 'unread-long'
      | 'perhaps'
      | 'again'
      | 'help'
      | 'suggest'
      | 'unanswered',
      string
    >
  >;
  readonly same: Readonly<Record<SameAs, string>>;
  readonly examples: Examples;
  readonly terms: {
    readonly all: string;
    readonly music: string;
    readonly voice: string;
    readonly noMusic: string;
    readonly voices: VoiceTerms;
    /** Music that the engine composes. */
    readonly composed: string;
    /** The same in the description of a first draft, with its mood; then a song, words that are read, a recording. */
    readonly composedIn: string;
    readonly song: string;
    readonly readAloud: string;
    readonly recording: string;
    readonly seconds: Counted;
    readonly photos: Counted;
    readonly clips: Counted;
    readonly cards: Counted;
    readonly pictures: Counted;
    readonly texts: Counted;
    readonly roles: Readonly<Record<TextRole | 'card', string>>;
    readonly transitions: Readonly<Record<Exclude<Transition['kind'], 'none'>, string>>;
    readonly motions: Readonly<Record<Exclude<Motion['kind'], 'none'> | 'varied', string>>;
    readonly looks: Readonly<Record<NonNullable<Adjust['look']>, string>>;
    readonly moods: Readonly<Record<string, string>>;
    readonly places: Readonly<Record<string, string>>;
    readonly colors: Readonly<Record<string, string>>;
    readonly fonts: Readonly<Record<NonNullable<TextDesign['font']>, string>>;
  };
}
