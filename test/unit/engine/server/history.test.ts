import assert from 'node:assert/strict';
import fc from 'fast-check';
import { direct } from '../../../../src/engine/director/direct.ts';
import type { Call } from '../../../../src/engine/director/edits/calls/calls.ts';
import { Turn } from '../../../../src/engine/director/turn.ts';
import type { SkillSlug } from '../../../../src/skills/types.ts';
import { readDraft, type EngineDraft } from '../../../../src/engine/draft/index.ts';
import {
  draftAfter,
  logOf,
  stepsOf,
  withTurn,
  type Log,
} from '../../../../src/engine/server/store/history.ts';
import { NO_MEMORY, type Memory } from '../../../../src/engine/director/memory.ts';
import { anyCall } from '../director/edits/arbitrary.ts';
import { MUSIC, PHOTOS, RABBIT, slideshow, VOICE, withScript } from '../director/support.ts';
import { sessionOf } from '../draft/stored.ts';
import { CASES } from '../../properties.ts';

const MEDIA = [...PHOTOS, RABBIT, MUSIC, VOICE];
const SKILL: SkillSlug = 'online-photo-video-maker';

/** A session that hears one message after the other, as the server keeps it. */
class Talk {
  log: Log = { turns: [], undone: 0 };
  draft: EngineDraft | undefined;
  #memory: Memory | undefined;

  say(message: string, skill = SKILL): EngineDraft {
    const direction = direct({
      ...{ message, skill, media: MEDIA, fresh: [], language: 'en', history: stepsOf(this.log, MEDIA) },
      ...(this.draft && { draft: this.draft }),
      ...(this.#memory && { memory: this.#memory }),
    });
    const { draft, calls, composed, from, memory, moved } = direction;
    this.#memory = memory;
    if (draft) {
      const done = {
        ...(composed && { composed: { message, skill } }),
        calls: [...calls],
        media: MEDIA.length,
        fresh: [],
        from,
      };
      const stored = moved !== 0 && calls.length === 0 ? undefined : { done, draft };
      // As on disk.
      this.log = JSON.parse(JSON.stringify(withTurn(this.log, moved, stored))) as Log;
      this.draft = draft;
    }
    return this.draft ?? assert.fail(direction.reply);
  }
}

/** A draft as the server answers with it. */
const told = (draft: EngineDraft | undefined): string | undefined =>
  draft && JSON.stringify(readDraft(draft));

/** A session that goes on with a turn for each call, as on disk, and the drafts that it had, as JSON. */
function logOfCalls(talk: Talk, calls: readonly Call[]): { log: Log; states: readonly string[] } {
  let { log, draft } = talk;
  assert.ok(draft);
  let memory: Memory = NO_MEMORY;
  const states = [JSON.stringify(draft)];
  for (const call of calls) {
    const turn: Turn = new Turn(draft, memory, { media: MEDIA, fresh: new Set() });
    turn.edit(call);
    const from = memory;
    memory = turn.memory;
    if (turn.draft === draft) continue;
    draft = readDraft(turn.draft);
    const done = { calls: [...turn.calls], media: MEDIA.length, fresh: [], from };
    log = JSON.parse(JSON.stringify(withTurn(log, 0, { done, draft }))) as Log;
    states.push(JSON.stringify(draft));
  }
  return { log, states };
}

/** Calls of a session. */
const MANY = CASES.sessions > 1 ? 200 : 60;

const WISHES = [
  'add a title “Lake Trip”, make it red and bigger',
  'reverse the order',
  'photo 2 in black and white',
  'make it 20 seconds',
  'remove the whale',
  '9:16',
  'music at 35%',
  'add captions',
  'photos 1 and 2 side by side',
  'shuffle',
  'each photo 4 seconds',
  'calmer music',
  'trim the clip to 3 seconds',
  'use my recording',
  'no transitions',
];

describe('engine server: what messages did', () => {
  it('is undone and done again without end, to the letter', () => {
    const talk = new Talk();
    const states = [talk.say('make a slideshow with the title “One”, without music')];
    for (let round = 0; round < 2; round += 1)
      for (const [at, wish] of WISHES.entries()) {
        const before = talk.draft;
        const draft = talk.say(at % 2 === round % 2 ? wish : `${wish}; zoom in on photo ${round + 1}`);
        if (draft !== before) states.push(draft);
      }
    assert.ok(states.length > 20, `${states.length} states`);
    for (const state of states.slice(0, -1).toReversed())
      assert.equal(JSON.stringify(talk.say('undo')), JSON.stringify(state));
    assert.deepEqual(talk.say('undo'), states[0], 'there is nothing before the first');
    for (const state of states.slice(1))
      assert.equal(JSON.stringify(talk.say('redo')), JSON.stringify(state));
    assert.deepEqual(talk.say('undo everything'), states[0]);
    assert.deepEqual(talk.say('redo 3 steps'), states[3]);
    talk.say('no motion and make it 25 seconds');
    const now = talk.draft;
    assert.deepEqual(talk.say('redo'), now, 'a change ends what was undone');
  });

  it('is undone and done again to the byte, whatever many calls it was', () => {
    const talk = new Talk();
    talk.say('make a slideshow with the title “Lake Trip”');
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: MANY, maxLength: MANY }), (calls) => {
        const { log, states } = logOfCalls(talk, calls);
        assert.ok(states.length > MANY / 10, `only ${states.length} calls changed anything`);
        let at = log;
        for (const state of states.slice(0, -1).toReversed()) {
          assert.equal(told(stepsOf(at, MEDIA).back(1)?.draft), state);
          at = withTurn(at, -1, undefined);
        }
        assert.equal(stepsOf(at, MEDIA).back(1), undefined, 'there is nothing before the first');
        for (const state of states.slice(1)) {
          assert.equal(told(stepsOf(at, MEDIA).forward(1)?.draft), state);
          at = withTurn(at, 1, undefined);
        }
        assert.deepEqual(at, log);
      }),
      { numRuns: CASES.sessions, endOnFailure: true },
    );
  });

  it('makes a video again from its files and its calls alone', () => {
    for (const [message, skill] of [
      ['make a 12 second slideshow, 9:16', SKILL],
      [withScript('turn my message and photos into a video letter', 'letter.txt'), 'best-video-letter-maker'],
    ] as const) {
      const talk = new Talk();
      talk.say(message, skill);
      for (const wish of WISHES) talk.say(wish, skill);
      talk.say('start over, in 1:1', skill);
      talk.say('reverse the order', skill);
      const alone = talk.log.turns.map((turn) => ({ ...(turn as object), draft: undefined }));
      assert.deepEqual(draftAfter(alone.length, alone, MEDIA), talk.draft);
    }
  });

  it('keeps thirty drafts at most, and makes the others again', () => {
    const talk = new Talk();
    talk.say('make a slideshow');
    for (let count = 0; count < 35; count += 1) talk.say(`add the caption “${count}” to photo 1`);
    const kept = talk.log.turns.filter((turn) => (turn as { draft?: unknown }).draft !== undefined);
    assert.equal(talk.log.turns.length, 36);
    assert.equal(kept.length, 30);
  });

  it('goes on from the drafts of a session that was made before, and back to them', async () => {
    const { draft, history } = await sessionOf('photos-en');
    const read = readDraft(draft);
    const log = logOf({ turns: [], undone: 0, history, draft: read });
    assert.deepEqual(stepsOf(log, MEDIA).back(1)?.draft, readDraft(history.at(-1)));
    const done = { calls: [], media: 0, fresh: [], from: { spoken: { pictures: [], texts: [] } } };
    const next = withTurn(log, 0, { done, draft: slideshow() });
    assert.deepEqual(stepsOf(next, MEDIA).back(1)?.draft, read);
    assert.deepEqual(stepsOf(next, MEDIA).back(2)?.draft, readDraft(history.at(-1)));
  });

  it('is not gone back to where it cannot be read', () => {
    const draft = slideshow();
    for (const turns of [
      [],
      [{ draft }],
      [{ draft: { d: 'none' } }, { draft }],
      [{ draft: { ...draft, version: 3 } }, { draft }],
      ['x', { draft }],
    ])
      assert.equal(stepsOf({ turns, undone: 0 }, MEDIA).back(1), undefined);
  });
});
