import type { EngineDraft, LookName } from '../draft/index.ts';
import { LOOKS } from './all.ts';
import { sizesOf, type Sizes } from './sizes.ts';

/** All that the words of a video share. */
export interface Style {
  readonly name: LookName;
  /** Degrees. */
  readonly hue: number;
  readonly sizes: Sizes;
}

/** The style of a draft's words and grounds; undefined in videos that were made before there were looks. Pure. */
export function styleOf(draft: EngineDraft): Style | undefined {
  const { look } = draft.m;
  if (look === undefined) return undefined;
  return { name: look.name, hue: look.hue ?? LOOKS[look.name].hue, sizes: sizesOf(draft) };
}
