import type { Wish } from '../reader.ts';

/** A message in plainer words, that say the same but for what is made of it afterwards. */
export interface Retold {
  readonly text: string;
  /** What an exception is from: the rest of its part of a sentence. */
  readonly from?: string;
  /** What is meant by what was read of the plainer words; undefined where it can't be that. */
  readonly otherwise?: (wishes: readonly Wish[]) => readonly Wish[] | undefined;
}
