import type { SkillSlug } from '../../skills/types.ts';
import type { EngineDraft } from '../draft/index.ts';
import type { MediaFile } from '../types.ts';

/** One message to the director, with all that it needs to know. */
export interface DirectorRequest {
  /** What the user wrote, scripts included (`skills/script.ts`). */
  readonly message: string;
  readonly skill: SkillSlug;
  /** The session's files in upload order. */
  readonly media: readonly MediaFile[];
  /** Hashes of files that came after the last draft was made; those are “the new photos”. */
  readonly fresh: readonly string[];
  readonly draft?: EngineDraft;
  /** The draft before this one, for “undo”. */
  readonly previous?: EngineDraft;
  /** The user's language, such as `en` or `zh-cn`. */
  readonly language: string;
}

/** One edit that the director made, for the stream's tool events. */
export interface Step {
  /** `add_text`, `set_duration`, … */
  readonly name: string;
  /** What was done, in words. */
  readonly summary: string;
  readonly failed: boolean;
}

/** What the director made of a message. */
export interface Direction {
  /** The new draft; absent where nothing changed. */
  readonly draft?: EngineDraft;
  /** The new draft is the previous one: the one before it becomes the next “undo”. */
  readonly undone: boolean;
  /** What was done, or why nothing was. Never empty. */
  readonly reply: string;
  /** False where some of the message was not understood or could not be done. */
  readonly understood: boolean;
  readonly steps: readonly Step[];
}
