import assert from 'node:assert/strict';
import fc from 'fast-check';
import { z } from 'zod';
import { apply } from '../../../../../src/engine/director/edits/apply.ts';
import { callSchema, type Call } from '../../../../../src/engine/director/edits/calls/calls.ts';
import { without } from '../../../../../src/engine/director/edits/without.ts';
import { NOTHING_SPOKEN, type EditContext } from '../../../../../src/engine/director/edits/context.ts';
import { engineDraftSchema, type EngineDraft } from '../../../../../src/engine/draft/index.ts';
import { checkDraft, MUSIC, PHOTOS, RABBIT, richDraft, VOICE } from '../support.ts';
import { anyCall } from './arbitrary.ts';
import { CASES } from '../../../properties.ts';

const MEDIA = [...PHOTOS, RABBIT, MUSIC, VOICE];
const start: EditContext = { media: MEDIA, fresh: new Set([VOICE.hash]), spoken: NOTHING_SPOKEN };

/** A draft after calls, with what the last of them meant. */
function after(draft: EngineDraft, calls: readonly Call[]): { draft: EngineDraft; done: number } {
  let now = draft;
  let context = start;
  let done = 0;
  for (const call of calls) {
    const applied = apply(now, call, context);
    if (applied.kind === 'refused') continue;
    const rest = without(context, 'asked');
    now = applied.draft;
    context = {
      ...rest,
      spoken: applied.spoken,
      ...(applied.asked !== undefined && { asked: applied.asked }),
    };
    done += 1;
  }
  return { draft: now, done };
}

describe('director: calls', () => {
  it('makes 4K of a frame whose even sides are a hair wider than 16:9, and no more', () => {
    const small = after(richDraft(), [{ do: 'set_shape', resolution: 480 }]).draft;
    const { m } = after(small, [{ do: 'set_shape', resolution: 2160 }]).draft;
    assert.deepEqual([m.width, m.height], [3840, 2160]);
  });

  it('200 random calls in a row give a valid draft, and each a draft or a refusal', () => {
    const draft = richDraft();
    const before = JSON.stringify(draft);
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: 200, maxLength: 200 }), (calls) => {
        const { draft: made, done } = after(draft, calls);
        assert.ok(done > 20, `only ${done} calls were carried out`);
        checkDraft(engineDraftSchema.parse(made));
        assert.equal(JSON.stringify(draft), before, 'the draft that was given is untouched');
      }),
      { numRuns: 2 * CASES.sessions, endOnFailure: true },
    );
  });

  it('every single call gives a valid draft or a refusal', () => {
    const draft = richDraft();
    fc.assert(
      fc.property(anyCall, (call) => {
        const applied = apply(draft, call, start);
        if (applied.kind === 'done') checkDraft(applied.draft);
        else assert.match(applied.refusal.code, /^[a-z-]+$/);
      }),
      { numRuns: CASES.calls, endOnFailure: true },
    );
  });

  it('is a JSON schema as well, with every call in it', () => {
    const schema = z.toJSONSchema(callSchema);
    assert.equal(schema.oneOf?.length, callSchema.options.length);
  });
});
