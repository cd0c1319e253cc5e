import assert from 'node:assert/strict';
import fc from 'fast-check';
import { panelTimeline } from '../../../../src/editor/panel/timeline.ts';
import { direct } from '../../../../src/engine/director/direct.ts';
import { apply } from '../../../../src/engine/director/edits/apply.ts';
import type { Call } from '../../../../src/engine/director/edits/calls/calls.ts';
import type {
  Position,
  SimpleTarget,
  TextTarget,
} from '../../../../src/engine/director/edits/calls/targets.ts';
import { NOTHING_SPOKEN, type EditContext } from '../../../../src/engine/director/edits/context.ts';
import { languageSchema } from '../../../../src/engine/director/language/languages.ts';
import { NO_MEMORY, type Memory } from '../../../../src/engine/director/memory.ts';
import type { Situation } from '../../../../src/engine/director/readers/reader.ts';
import { readPhrases } from '../../../../src/engine/director/readers/phrases/read.ts';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import type { PanelTimeline } from '../../../../src/panel/messages.ts';
import { routeIntent } from '../../../../src/project/words/intents.ts';
import { readTimeline } from '../../../../src/timeline/read.ts';
import type { Gesture } from '../../../../webview/gestures/gesture.ts';
import { isCard, locate, segmentsOf } from '../../../../webview/gestures/segments.ts';
import { sentenceOf } from '../../../../webview/gestures/sentence.ts';
import { anyCall } from '../../engine/director/edits/arbitrary.ts';
import { MUSIC, PHOTOS, RABBIT, richDraft, VOICE } from '../../engine/director/support.ts';
import { CASES, PATIENCE } from '../../properties.ts';

const MEDIA = [...PHOTOS, RABBIT, MUSIC, VOICE];
const CONTEXT: EditContext = { media: MEDIA, fresh: new Set(), spoken: NOTHING_SPOKEN };
const CARD: Call = { do: 'add_card', text: 'The second day', at: { at: 'place', number: 3 } };

const timelineOf = (draft: EngineDraft): PanelTimeline => panelTimeline(readTimeline(draft), draft);

/** A draft that random calls have left. */
const anyDraft: fc.Arbitrary<EngineDraft> = fc.array(anyCall, { maxLength: 12 }).map((calls) =>
  [CARD, ...calls].reduce((draft, call) => {
    const done = apply(draft, call, CONTEXT);
    return done.kind === 'done' ? done.draft : draft;
  }, richDraft()),
);

const frames = (most: number) => fc.integer({ min: 1, max: most }).map((tenths) => tenths * 100);
const anyWords = fc
  .oneof(
    fc.constantFrom(
      'Hello',
      'Lake “Trip”, the best',
      'He said "no"',
      '«Oui»',
      '晚安',
      "don't remove it.",
      '5 seconds',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .filter((text) => text.trim() !== '' && !/["“”].*[«»].*[「」]|\r/su.test(text));

/** Any gesture that a timeline allows. */
function anyGesture(timeline: PanelTimeline): fc.Arbitrary<Gesture> {
  const idsOf = (role: 'picture' | 'text' | 'music' | 'voice') =>
    segmentsOf(timeline, role).map(({ id }) => id);
  const pictures = fc.constantFrom(...idsOf('picture'));
  const texts = idsOf('text');
  const cards = idsOf('picture').filter((id) => {
    const located = locate(timeline, id);
    return located !== undefined && isCard(located);
  });
  const removable = [...idsOf('picture'), ...texts, ...idsOf('music'), ...idsOf('voice')];
  const worded = [...texts, ...cards];
  return fc.oneof(
    fc
      .record({ do: fc.constant('move' as const), segment: pictures, after: pictures })
      .filter(({ segment, after }) => segment !== after),
    fc.record({ do: fc.constant('move' as const), segment: pictures }),
    fc.record({ do: fc.constant('resize' as const), segment: pictures, durationMs: frames(4000) }),
    fc.record({ do: fc.constant('duplicate' as const), segment: pictures }),
    fc.record({ do: fc.constant('remove' as const), segment: fc.constantFrom(...removable) }),
    ...(texts.length === 0
      ? []
      : [
          fc.record({
            do: fc.constant('retime' as const),
            segment: fc.constantFrom(...texts),
            startMs: frames(900).map((ms) => ms - 100),
            durationMs: frames(900),
          }),
        ]),
    ...(worded.length === 0
      ? []
      : [
          fc.record({
            do: fc.constant('reword' as const),
            segment: fc.constantFrom(...worded),
            text: anyWords,
          }),
        ]),
  );
}

/** The call that a gesture is, said by hand. */
function callOf(gesture: Gesture, timeline: PanelTimeline): Call {
  const { role, number } = locate(timeline, gesture.segment) ?? assert.fail('it is there');
  const scene = (of: number): SimpleTarget => ({ by: 'number', of: 'picture', numbers: [of] });
  const target = scene(number);
  const which: TextTarget = { by: 'number', numbers: [number] };
  switch (gesture.do) {
    case 'move': {
      const after = gesture.after === undefined ? undefined : locate(timeline, gesture.after)?.number;
      const to: Position = after === undefined ? { at: 'start' } : { at: 'after', target: scene(after) };
      return { do: 'move_pictures', target, to };
    }
    case 'resize':
      return { do: 'set_picture_length', target, length: { to: gesture.durationMs } };
    case 'duplicate':
      return { do: 'duplicate_pictures', target };
    case 'remove':
      if (role === 'music' || role === 'voice') return { do: 'remove_sound', which: role };
      return role === 'text' ? { do: 'remove_texts', which } : { do: 'remove_pictures', target };
    case 'retime':
      return { do: 'time_text', which, when: { start: gesture.startMs, length: gesture.durationMs } };
    case 'reword': {
      const text = gesture.text.trim();
      return role === 'text'
        ? { do: 'set_text', which, text }
        : { do: 'set_text', which: { by: 'cards', cards: target }, text };
    }
  }
}

const anyMove = anyDraft.chain((draft) =>
  anyGesture(timelineOf(draft)).map((gesture) => ({ draft, gesture })),
);

describe('gestures: sentences', function () {
  this.timeout(PATIENCE);

  it('read back to exactly the call that they are, whatever the video is like and whatever was said before', () => {
    const situations = fc.record({
      language: fc.constantFrom(...languageSchema.options),
      last: fc.array(anyCall, { maxLength: 2 }),
      topic: fc.constantFrom<NonNullable<Memory['topic']>>(
        'text',
        'pictures',
        'music',
        'voice',
        'transition',
        'video',
      ),
    });
    fc.assert(
      fc.property(anyMove, situations, ({ draft, gesture }, { language, last, topic }) => {
        const timeline = timelineOf(draft);
        const sentence = sentenceOf(gesture, timeline) ?? assert.fail('it can be said');
        const call = callOf(gesture, timeline);
        assert.equal(routeIntent(sentence), 'chat', sentence);
        const situation: Situation = {
          ...{ language: 'en', media: MEDIA, draft, fresh: new Set(), spoken: NOTHING_SPOKEN, last },
          ...{ first: false, quotesAreWords: false },
        };
        const { wishes, unread } = readPhrases(sentence, situation, topic);
        assert.deepEqual({ wishes, unread }, { wishes: [{ kind: 'edit', call }], unread: [] }, sentence);
        const memory: Memory = { ...NO_MEMORY, last, language, topic };
        const directed = direct({
          ...{
            message: sentence,
            skill: 'online-photo-video-maker',
            media: MEDIA,
            fresh: [],
            draft,
            language,
            memory,
          },
        });
        const done = apply(draft, call, CONTEXT);
        assert.deepEqual(
          directed.calls,
          done.kind === 'done' ? [call] : [],
          `${sentence} → ${directed.reply}`,
        );
      }),
      { numRuns: CASES.sentences, endOnFailure: true },
    );
  });
});
