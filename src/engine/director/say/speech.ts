import type { Refusal } from '../edits/refusals.ts';
import type { Impossible, Question } from '../readers/reader.ts';
import type { EngineDraft } from '../../draft/index.ts';
import type { TextRole } from '../edits/calls/targets.ts';
import type { Change } from './changes/change.ts';
import type { Examples } from './subjects.ts';

/** All that the director says, in one language. A language more is one more of these. */
export interface Speech {
  /** Between two sentences. */
  readonly gap: string;
  readonly change: (change: Change) => string;
  readonly refusal: (refusal: Refusal) => string;
  /** What a call asked for is so already. */
  readonly same: (draft: EngineDraft, what: SameAs) => string;
  /** What can be said instead. @param examples two, as somebody would say them */
  readonly suggest: (examples: readonly string[]) => string;
  readonly examples: Examples;
  /** A question that nobody here can answer. */
  readonly unanswered: string;
  readonly answer: (question: Question, draft: EngineDraft | undefined) => string;
  /** @param words what was asked for, as it was written */
  readonly impossible: (what: Impossible, words: string) => string;
  readonly wordless: (role: TextRole, hasDraft: boolean) => string;
  readonly undone: (steps: number) => string;
  readonly redone: (steps: number) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  /** What a first draft is; absent where a composer says it (compose/compose.ts). */
  readonly opening?: (draft: EngineDraft) => string;
  /** Parts of a message that were not understood; none where it is all of a long one. @param rest whether something else was */
  readonly unread: (phrases: readonly string[], rest: boolean) => string;
  /** Parts of a message that may ask for something else than was done, or for nothing. */
  readonly perhaps: (phrases: readonly string[]) => string;
  /** Asks for other words. @param rest whether something else was understood */
  readonly again: (rest: boolean) => string;
}

/** What somebody wanted to be as it is already. */
export type SameAs =
  | 'shape'
  | 'length'
  | 'mood'
  | 'music'
  | 'no-music'
  | 'voice'
  | 'no-voice'
  | 'read'
  | 'reader'
  | 'transition'
  | 'no-transition'
  | 'motion'
  | 'still'
  | 'whole'
  | 'order'
  | 'ending'
  | 'fade'
  | 'level'
  | 'other';
