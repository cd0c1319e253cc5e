import type { SkillSlug } from '../../skills/types.ts';
import type { EngineDraft } from '../draft/index.ts';
import type { MediaFile } from '../types.ts';
import type { Call } from './edits/calls/calls.ts';
import type { Memory } from './memory.ts';
import type { Reading } from './readers/reader.ts';
import type { VoiceHere } from './readAloud.ts';

/** Drafts before and after the one that is there, for undo and redo. */
export interface History {
  /** The draft so many steps back, or as many as there are; undefined where there is none. */
  back(steps: number): { readonly draft: EngineDraft; readonly steps: number } | undefined;
  forward(steps: number): { readonly draft: EngineDraft; readonly steps: number } | undefined;
}

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
  readonly history?: History;
  /** What the messages before left: what “it” is. */
  readonly memory?: Memory;
  readonly voice?: VoiceHere;
  /** How the message is read, where not the phrases do that. */
  readonly reading?: Reading;
  /** The user's language, such as `en` or `zh-cn`. */
  readonly language: string;
}

/** One edit that the director made, for the stream's tool events. */
export interface Step {
  /** `add_text`, `set_length`, … */
  readonly name: string;
  /** What was done, in words. */
  readonly summary: string;
  readonly failed: boolean;
}

/** What the director made of a message. */
export interface Direction {
  /** The new draft; absent where nothing changed. */
  readonly draft?: EngineDraft;
  /** Steps in the history: −2 where two changes were undone, 1 where one was done again. What was asked for besides is in `calls`. */
  readonly moved: number;
  /** Whether the draft was composed anew from the files. */
  readonly composed: boolean;
  /** Whether what was composed is read aloud. */
  readonly readsAloud: boolean;
  /** The calls that were carried out, in their order: after the composing, or after the step in the history. */
  readonly calls: readonly Call[];
  /** What the first of them started from, and what the last has left. */
  readonly from: Memory;
  readonly memory: Memory;
  /** What was done, or why nothing was. Never empty. */
  readonly reply: string;
  /** False where some of the message was not understood or could not be done. */
  readonly understood: boolean;
  readonly steps: readonly Step[];
}
