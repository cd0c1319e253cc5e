import assert from 'node:assert/strict';
import { apply } from '../../../../../src/engine/director/edits/apply.ts';
import { NOTHING_SPOKEN } from '../../../../../src/engine/director/edits/context.ts';
import {
  lookNameSchema,
  picturesIn,
  readDraft,
  soundsIn,
  type EngineDraft,
} from '../../../../../src/engine/draft/index.ts';
import { LOOKS } from '../../../../../src/engine/looks/index.ts';
import { draftOf, PHOTOS, RABBIT, richDraft, say } from '../support.ts';

const context = { media: [...PHOTOS, RABBIT], fresh: new Set<string>(), spoken: NOTHING_SPOKEN };

function done(draft: EngineDraft, call: Parameters<typeof apply>[1]): EngineDraft {
  const applied = apply(draft, call, context);
  return applied.kind === 'done' ? applied.draft : assert.fail(applied.refusal.code);
}

describe('the look of a video', () => {
  const skills = [
    ['online-photo-video-maker', 'memories'],
    ['media-content-generator', 'promo'],
  ] as const;
  for (const [skill, name] of skills)
    it(`is its skill’s at first: ${skill}`, () => {
      const draft = draftOf(say('make a video of my photos', { skill, media: PHOTOS }));
      assert.equal(draft.m.look?.name, name);
    });

  for (const name of lookNameSchema.options)
    it(`brings what ${name} has, and leaves the length, the order and the words`, () => {
      const before = richDraft();
      const after = done(
        { ...before, m: { ...before.m, look: { name: 'memories' } } },
        { do: 'set_look', name },
      );
      assert.equal(after.m.look?.name, name);
      assert.equal(after.d, before.d);
      assert.deepEqual(
        picturesIn(after).map(({ id }) => id),
        picturesIn(before).map(({ id }) => id),
      );
      if (name === 'memories') return;
      const [, second] = picturesIn(after);
      assert.equal(second?.transition?.kind, LOOKS[name].transition.kind);
      for (const picture of picturesIn(after))
        if (picture.kind === 'image') assert.deepEqual(picture.adjust, LOOKS[name].grade);
      for (const { source } of soundsIn(after))
        if (source.kind === 'composed') assert.ok(LOOKS[name].moods.includes(source.mood), source.mood);
      assert.deepEqual(readDraft(JSON.parse(JSON.stringify(after))), after);
    });

  it('is told in a sentence, and its changes are not told one by one', () => {
    const draft = draftOf(say('make a slideshow', { skill: 'online-photo-video-maker', media: PHOTOS }));
    const { reply } = say('make it look like film', { draft, media: PHOTOS });
    assert.match(reply, /film look/);
    assert.doesNotMatch(reply, /transitions are|photos (zoom|pan|stand)/i);
    assert.match(say('换成纸质风格', { draft, media: PHOTOS }).reply, /纸质风格/);
  });

  it('is none in a video of the time before looks, until one is asked for', () => {
    const { m, ...rest } = richDraft();
    const { title, width, height, fps } = m;
    const before = { ...rest, m: { title, width, height, fps } };
    const renamed = done(before, { do: 'name_video', title: 'Another' });
    assert.equal(renamed.m.look, undefined);
    assert.equal(done(before, { do: 'set_look', name: 'paper' }).m.look?.name, 'paper');
    assert.equal(apply(before, { do: 'set_look', hue: 20 }, context).kind, 'refused');
  });
});
