import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { direct } from '../../../../src/engine/director/direct.ts';
import { apply } from '../../../../src/engine/director/edits/apply.ts';
import type { Call } from '../../../../src/engine/director/edits/calls/calls.ts';
import { NOTHING_SPOKEN } from '../../../../src/engine/director/edits/context.ts';
import type { Direction, DirectorRequest, History } from '../../../../src/engine/director/types.ts';
import {
  engineDraftSchema,
  picturesIn,
  shownIn,
  soundsIn,
  textsIn,
  type EngineDraft,
} from '../../../../src/engine/draft/index.ts';
import type { MediaFile } from '../../../../src/engine/types.ts';
import { embedScripts } from '../../../../src/skills/script.ts';

/** A photo of the session; its hash is its name. */
export const photo = (filename: string): MediaFile => ({
  hash: filename,
  path: `/media/${filename}`,
  filename,
  kind: 'image',
  format: 'jpeg',
  hasAudio: false,
  width: 4000,
  height: 3000,
});

export const clip = (filename: string, durationMs: number): MediaFile => ({
  ...photo(filename),
  kind: 'video',
  format: 'mp4',
  hasAudio: true,
  durationMs,
});

export const sound = (filename: string, durationMs: number): MediaFile => ({
  hash: filename,
  path: `/media/${filename}`,
  filename,
  kind: 'audio',
  format: 'mp3',
  hasAudio: true,
  durationMs,
});

export const PHOTOS = [
  '01-elva.jpg',
  '02-red-panda.jpg',
  '03-larch.jpg',
  '04-blue-whale.jpg',
  '05-tomato.jpg',
].map(photo);
export const MUSIC = sound('viper.mp3', 41_038);
export const VOICE = sound('voice-jfk.m4a', 11_000);
export const RABBIT = clip('rabbit.mp4', 7800);

/** A request with one of the sample scripts in it. */
export function withScript(request: string, name: string): string {
  const path = new URL(`../../../../samples/scripts/${name}`, import.meta.url);
  return embedScripts(request, [{ name, text: readFileSync(path, 'utf8') }]);
}

/** One message; every draft that comes back is checked against the schema and for whole frames. */
export function say(message: string, options: Partial<DirectorRequest> = {}): Direction {
  const direction = direct({
    message,
    skill: 'online-photo-video-maker',
    media: [...PHOTOS, MUSIC],
    fresh: [],
    language: 'en',
    ...options,
  });
  assert.notEqual(direction.reply.trim(), '', 'a reply is never empty');
  if (direction.draft) checkDraft(direction.draft);
  return direction;
}

/** What is the same however often it is made, made once: nobody changes a draft. */
function once(make: () => EngineDraft): () => EngineDraft {
  let made: EngineDraft | undefined;
  return () => (made ??= make());
}

/** A slideshow of five photos with music, 15.5 s: each as long as the others, whatever a first draft is like. */
export const slideshow = once(() => even(draftOf(say('make a slideshow'))));

/** With photos of 3.5 s and crossfades of 0.5 s. */
export function even(draft: EngineDraft): EngineDraft {
  const all = { by: 'all' } as const;
  const calls: readonly Call[] = [
    { do: 'set_transition', target: all, kind: 'crossfade', length: { to: 500 } },
    { do: 'set_picture_length', target: all, length: { to: 3500 } },
  ];
  const context = { media: [...PHOTOS, RABBIT, MUSIC], fresh: new Set<string>(), spoken: NOTHING_SPOKEN };
  return calls.reduce((before, call) => {
    const applied = apply(before, call, context);
    return applied.kind === 'done' ? applied.draft : assert.fail(applied.refusal.code);
  }, draft);
}

/** A slideshow with a title, a caption and a clip. */
export const richDraft = once(() => {
  const media = [...PHOTOS, RABBIT, MUSIC];
  const first = even(draftOf(say('make a slideshow with the title “Lake Trip”', { media })));
  return draftOf(say('add a caption “Our cat” on photo 2', { media, draft: first }));
});

/** Drafts that undo may go back to, the last one first. */
export const historyOf = (...drafts: readonly EngineDraft[]): History => ({
  back: (steps) => {
    const draft = drafts[Math.min(steps, drafts.length) - 1];
    return draft && { draft, steps: Math.min(steps, drafts.length) };
  },
  forward: () => undefined,
});

export function draftOf({ draft, reply }: Pick<Direction, 'draft' | 'reply'>): EngineDraft {
  assert.ok(draft, `no draft: ${reply}`);
  return draft;
}

/** What the tables compare. Seconds; `text` is `style words start+length`. */
export interface Facts {
  readonly total: number;
  readonly size: string;
  readonly order: string;
  readonly lengths: readonly number[];
  readonly transition: string;
  readonly motions: string;
  readonly music: string;
  readonly voice: string;
  readonly texts: readonly string[];
}

export function factsOf(draft: EngineDraft): Facts {
  const pictures = picturesIn(draft);
  const sounds = soundsIn(draft);
  const texts = textsIn(draft);
  const change = pictures[1]?.transition;
  const heard = (kind: string) =>
    sounds
      .filter((each) => each.kind === kind)
      .map(({ name, vol }) => `${name} ${Math.round(vol * 100)}%`)
      .join(', ');
  return {
    total: draft.d / 1000,
    size: `${draft.m.width}x${draft.m.height}`,
    order: pictures.map(({ name }) => name).join(', '),
    lengths: pictures.map(({ d }) => d / 1000),
    transition: change ? `${change.kind} ${change.d / 1000}` : 'none',
    motions: pictures.map((each) => shownIn(each)[0]?.motion.kind ?? 'card').join(', '),
    music: heard('music'),
    voice: heard('voice'),
    texts: texts.map(({ role, text, st, d }) => `${role} ${text} ${st / 1000}+${d / 1000}`),
  };
}

/** The facts that a draft must have; others are not looked at. */
export function assertFacts(direction: Pick<Direction, 'draft' | 'reply'>, expected: Partial<Facts>): void {
  const facts = factsOf(draftOf(direction));
  const found = Object.fromEntries(Object.keys(expected).map((key) => [key, facts[key as keyof Facts]]));
  assert.deepEqual(found, expected, direction.reply);
}

/** Whatever was said: times are whole frames, pictures follow each other without a gap, nothing lies behind the end. */
export function checkDraft(draft: EngineDraft): void {
  assert.deepEqual(engineDraftSchema.parse(draft), draft);
  const frames = (ms: number) => (ms * 30) / 1000;
  const whole = (ms: number) => Math.abs(frames(ms) - Math.round(frames(ms))) < 0.02;
  let end = 0;
  for (const track of draft.t) {
    assert.ok(track.sg.length > 0, 'no empty track');
    assert.ok(track.name);
    for (const { st, d } of track.sg)
      // Start and length are rounded to ms, each for itself: what counts are frames.
      assert.ok(
        Math.round(frames(st + d)) <= Math.round(frames(draft.d)),
        `${track.id} ends at ${st + d} of ${draft.d}`,
      );
    if (track.tt !== 0) continue;
    for (const [at, picture] of track.sg.entries()) {
      // What lies over the pictures may come at any time.
      if (picture.kind === 'overlay') continue;
      assert.ok(whole(picture.st) && whole(picture.d), `${picture.st} + ${picture.d} are not whole frames`);
      const { transition } = picture;
      const overlap = at === 0 || !transition || transition.kind === 'none' ? 0 : transition.d;
      assert.ok(Math.abs(end - overlap - picture.st) <= 1, `a gap before picture ${at}`);
      end = picture.st + picture.d;
    }
  }
  assert.ok(Math.abs(end - draft.d) <= 1, 'the last picture ends with the video');
}
