import assert from 'node:assert/strict';
import { direct, messageIn } from '../../../../../../../src/engine/director/direct.ts';
import type { Intent } from '../../../../../../../src/engine/director/readers/intents/intents.ts';
import { readSlots } from '../../../../../../../src/engine/director/readers/intents/slots/slots.ts';
import { clip, photo, sound } from '../../../support.ts';

const MEDIA = [
  ...['beach.jpg', 'dog.jpg', 'cake.jpg', 'grandma.jpg', 'logo.png'].map(photo),
  clip('clip5.mp4', 12_000),
  sound('song.mp3', 60_000),
];
const FRESH = photo('lake.jpg');
const SLIDESHOW = { skill: 'online-photo-video-maker', fresh: [] } as const;

const MADE = direct({ ...SLIDESHOW, media: MEDIA, language: 'en', message: 'make a slideshow' });

/** What is made of words whose intent is known: in a first request (`F`), or where there is a video. */
export function read(words: string, intent: Intent, language: string, turn: 'F' | 'E') {
  const message = messageIn({
    ...{ ...SLIDESHOW, media: [...MEDIA, FRESH], fresh: [FRESH.hash], language, message: words },
    ...(turn === 'E' && { draft: MADE.draft, memory: MADE.memory }),
  });
  assert.ok(message);
  return readSlots(words, intent, message).map((wish) => (wish.kind === 'edit' ? wish.call : wish));
}

/** What is to be made of words: nothing where no calls stand behind them. */
export type Row = readonly [turn: 'F' | 'E', language: string, words: string, ...calls: readonly object[]];
