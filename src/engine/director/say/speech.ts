import type { Refusal } from '../edits/refusals.ts';
import type { Impossible, Question } from '../readers/reader.ts';
import type { EngineDraft } from '../../draft/index.ts';
import type { TextRole } from '../edits/calls/targets.ts';
import type { Change } from './changes/change.ts';

/** All that the director says, in one language. A language more is one more of these. */
export interface Speech {
  /** Between two sentences. */
  readonly gap: string;
  readonly change: (change: Change) => string;
  readonly refusal: (refusal: Refusal) => string;
  /** What a call asked for is so already. */
  readonly same: (draft: EngineDraft, what: SameAs) => string;
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
  /** Parts of a message that were not understood. @param rest whether something else was */
  readonly unread: (phrases: readonly string[], rest: boolean) => string;
}

/** What somebody wanted to be as it is already. */
export type SameAs = 'shape' | 'length' | 'music' | 'voice' | 'volume' | 'transition' | 'other';
