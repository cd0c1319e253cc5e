import assert from 'node:assert/strict';
import type { Direction, DirectorRequest } from '../../../../../src/engine/director/types.ts';
import { picturesIn, textsIn, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { embedScripts } from '../../../../../src/skills/script.ts';
import { draftOf, PHOTOS, say } from '../support.ts';

/** What a film says: its cards, and the words over its pictures, in their order. */
export const saidIn = (draft: EngineDraft): string[] => [
  ...picturesIn(draft).flatMap((picture) =>
    picture.kind === 'card' ? [[picture.heading, picture.text].filter(Boolean).join(' | ')] : [],
  ),
  ...textsIn(draft).map(({ text }) => text),
];

/** A letter on pages. */
export const letter = (text: string, options: Partial<DirectorRequest> = {}): Direction =>
  say(embedScripts('make my letter a video', [{ name: 'letter.txt', text }]), {
    skill: 'best-video-letter-maker',
    media: PHOTOS.slice(0, 3),
    ...options,
  });

/** A script that is read aloud. */
export const script = (text: string, options: Partial<DirectorRequest> = {}): Direction =>
  say(embedScripts('make a video of my script, read aloud', [{ name: 'script.txt', text }]), {
    skill: 'ai-video-generator-ai',
    media: PHOTOS,
    voice: { kind: 'here', spoken: [] },
    ...options,
  });

/** A slideshow that says some words. */
export const slideshowSaying = (words: string, options: Partial<DirectorRequest> = {}): EngineDraft =>
  draftOf(say(`make a slideshow with the title “${words}”`, options));

/** One row: what the film says, what is said of it, and what it says then. */
export type Row = readonly [film: string, said: string, now: string, language?: string];

/** Messages after which a title says something else. */
export function itSays(rows: readonly Row[]): void {
  for (const [film, said, now, language = 'en'] of rows)
    it(`${said} (${film})`, () => {
      const done = say(said, { draft: slideshowSaying(film), language });
      assert.deepEqual(saidIn(draftOf(done)), [now], done.reply);
    });
}
