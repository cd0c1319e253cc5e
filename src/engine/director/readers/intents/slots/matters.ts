import type { Intent } from '../intents.ts';
import type { Impossible, Wish } from '../../reader.ts';
import type { SlotReader } from './said.ts';

const answer =
  (what: Impossible): SlotReader =>
  () => [{ kind: 'impossible', what }];
const wish =
  (made: Wish): SlotReader =>
  () => [made];

/** What has an answer of its own, or needs to know nothing else. */
export const matters: Readonly<Partial<Record<Intent, SlotReader>>> = {
  invent: answer('invent'),
  see: answer('see'),
  translate: answer('translate'),
  version: answer('versions'),
  write: answer('author'),
  post: answer('post'),
  undo: wish({ kind: 'undo', steps: 1 }),
  remake: wish({ kind: 'remake' }),
};
