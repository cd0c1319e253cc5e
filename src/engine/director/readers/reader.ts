import type { Selected } from '../../../skills/selection.ts';
import type { Call, CallOf } from '../edits/calls/calls.ts';
import type { Target, TextRole } from '../edits/calls/targets.ts';
import type { MediaFile } from '../../types.ts';
import type { EngineDraft } from '../../draft/index.ts';
import type { Spoken } from '../edits/context.ts';
import type { Language } from '../language/languages.ts';
import type { Span } from '../language/marks.ts';
import type { Words } from '../language/words.ts';
import type { Memory } from '../memory.ts';
import type { Told } from './matters/matter.ts';

/** What a message was about: edits, steps in the history, questions, and what cannot be done here. */
export type Wish =
  | { readonly kind: 'edit'; readonly call: Call }
  | { readonly kind: 'undo' | 'redo'; readonly steps: number }
  /** The video is to be no longer, or no shorter, than that, ms. */
  | { readonly kind: 'limit'; readonly most?: number; readonly least?: number }
  /** Start anew from the files. */
  | { readonly kind: 'remake' }
  | { readonly kind: 'question'; readonly about: Question }
  /** Understood, and nothing that this engine does. */
  | { readonly kind: 'impossible'; readonly what: Impossible; readonly words?: string }
  /** What has an answer of its own, about a picture or in general. */
  | { readonly kind: 'matter'; readonly what: Told; readonly of?: Target }
  /** Words are to be shown, and none are given. */
  | { readonly kind: 'wordless'; readonly role: TextRole };

export type Question =
  | 'help'
  | 'thanks'
  | 'export'
  | 'credits'
  | 'status'
  | 'stays'
  | 'length'
  | 'music'
  | 'voice'
  | 'pictures'
  | 'texts'
  | 'shape'
  | 'transitions'
  | 'ready'
  | 'self';
export type Impossible =
  /** Who or what is in a picture, and how good it is. */
  | 'see'
  /** What is said in a recording. */
  | 'hear'
  | 'invent'
  | 'effects'
  | 'translate'
  | 'post'
  | 'genre'
  /** Whether a woman or a man reads, and with which accent. */
  | 'speaker'
  /** What is in a photo is to move. */
  | 'alive'
  /** Lines of text from top to bottom. */
  | 'upright'
  /** The music is not liked, and nothing is said of another. */
  | 'taste'
  /** Words are to be made up. */
  | 'author'
  /** Something is to be different, and nothing is said of what. */
  | 'vague'
  /** Prices are to be shown, and none are said. */
  | 'figures'
  /** How somebody's own voice gets into the video. */
  | 'record'
  /** What a player does. */
  | 'playback'
  | 'format'
  /** Two pieces of music in one video. */
  | 'songs'
  /** A second video beside this one. */
  | 'versions';

/** What a reader must know to understand a message. */
export interface Situation {
  /** The message's. */
  readonly language: Language;
  readonly media: readonly MediaFile[];
  /** Absent before the first draft. */
  readonly draft?: EngineDraft;
  readonly fresh: ReadonlySet<string>;
  /** What was touched last. */
  readonly spoken: Spoken;
  /** What the last message had done; empty where it is not known. */
  readonly last: readonly Call[];
  /** A first video is asked for: what it is made of and about is no wish. */
  readonly first: boolean;
  /** What the user has selected: it is also what is {@link spoken} of. */
  readonly selected?: Selected;
  /** Quotes are what the video says, composed into it already. */
  readonly quotesAreWords: boolean;
  /** The video is to promote something: what is told of that is to be seen. */
  readonly promotes?: boolean;
}

/** A message that is to be read. */
export interface Message {
  /** The part of it that may say wishes. */
  readonly text: string;
  readonly situation: Situation;
  /** What was spoken of last. */
  readonly topic?: Memory['topic'];
}

/** What a reader made of a message, in the order of its words. */
export interface Reading {
  readonly wishes: readonly Wish[];
  /** Parts that were not understood, or not wholly: nothing was made of them. As they were written. */
  readonly unread: readonly string[];
  /** Deeds and values that were taken for words that ask for nothing, as they were written: they are told, too. */
  readonly missed?: readonly string[];
  /** Where in the message the words of wishes stand, of those whose place is known. */
  readonly origins?: ReadonlyMap<Wish, Span>;
  /** What was read by its form, whatever its words are likely to ask for. */
  readonly settled?: {
    /** Where its words stand in the message, and those of what is done anyway: nothing more is asked for by them. */
    readonly spans: readonly Span[];
    readonly wishes: readonly Wish[];
  };
  /** Words were passed over, and it is not certain that the rest is what was meant. */
  readonly passedOver?: boolean;
  /** What the user should know of how it was read. */
  readonly asides?: readonly Words[];
}

/** A wish that is one call. */
export function edit<Name extends Call['do']>(call: CallOf<Name>): Wish[] {
  return [{ kind: 'edit', call }];
}
