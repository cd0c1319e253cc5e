import assert from 'node:assert/strict';
import type { Memory } from '../../../../../../src/engine/director/memory.ts';
import type { EngineDraft } from '../../../../../../src/engine/draft/index.ts';
import {
  draftOf,
  historyOf,
  MUSIC,
  photo,
  PHOTOS,
  RABBIT,
  richDraft,
  say,
  slideshow,
} from '../../support.ts';
import { someOf, waysOf } from '../../../../properties.ts';
import { ANSWERED, ASKED, DECLINED } from './declined.ts';
import { TALKS } from './followUps.ts';
import { ENGLISH, ENGLISH_FIRST } from './tables.ts';

const media = [...PHOTOS, RABBIT, MUSIC, photo('logo.png')];

/** Processor time for 3,000 characters, µs: what grows faster than they do takes minutes, on however busy a machine. */
const MOST_READING = 20_000_000;

describe('director: what people write in English', () => {
  const draft = richDraft();

  for (const { said, calls } of someOf(ENGLISH, 2))
    for (const phrase of waysOf(said))
      it(phrase, () => {
        const direction = say(phrase, { draft, media });
        assert.deepEqual(direction.calls, calls, direction.reply);
        assert.equal(direction.understood, true, direction.reply);
      });

  for (const { said, calls } of someOf(ENGLISH_FIRST, 2))
    for (const phrase of waysOf(said))
      it(`first: ${phrase}`, () => {
        const direction = say(phrase, { media: [...PHOTOS, RABBIT] });
        assert.ok(direction.composed, direction.reply);
        assert.deepEqual(
          direction.calls.filter((call) => call.do !== 'match_music'),
          calls,
          direction.reply,
        );
      });

  for (const phrase of someOf(DECLINED, 3))
    it(`changes nothing, and says why: ${phrase}`, () => {
      const direction = say(phrase, { draft, media });
      assert.deepEqual(
        [direction.calls, direction.draft, direction.understood],
        [[], undefined, false],
        direction.reply,
      );
    });

  for (const phrase of someOf(ANSWERED, 3))
    it(`answers: ${phrase}`, () => {
      const direction = say(phrase, { draft, media });
      assert.deepEqual([direction.calls, direction.draft], [[], undefined], direction.reply);
      assert.doesNotMatch(direction.reply, /did not understand/);
    });

  for (const [phrase, question] of someOf(ASKED, 3))
    it(`asks: ${phrase}`, () => {
      const direction = say(phrase, { draft, media });
      assert.deepEqual([direction.calls, direction.draft], [[], undefined], direction.reply);
      assert.match(direction.reply, question);
      assert.doesNotMatch(direction.reply, /did not understand/);
    });

  it('asks which one, where a name is that of several', () => {
    const lakes = [photo('lake1.jpg'), photo('lake2.jpg'), photo('cake.jpg')];
    const { draft: shown } = say('make a slideshow', { media: lakes });
    const { calls, reply } = say('take out the lake one', { media: lakes, ...(shown && { draft: shown }) });
    assert.deepEqual(calls, []);
    assert.equal(reply, 'Which one do you mean: “lake1” or “lake2”?');
  });

  it('reads long messages of nothing but words that are looked for in a moment', () => {
    for (const words of [
      'song first half ',
      'first half switch ',
      'a 6 second version ',
      'not a ',
      'so so so ',
    ]) {
      const before = process.cpuUsage();
      say(words.repeat(Math.floor(2990 / words.length)), { draft, media });
      assert.ok(process.cpuUsage(before).user < MOST_READING, words);
    }
  });

  for (const { begins, then } of someOf(TALKS, 3))
    it(`goes on: ${[begins, ...then.map(({ said }) => said)].join(' / ')}`, () => {
      const drafts: EngineDraft[] = [slideshow()];
      let current = richDraft();
      let memory: Memory | undefined;
      const turn = (message: string) => {
        const direction = say(message, {
          ...{ draft: current, media, history: historyOf(...drafts) },
          ...(memory && { memory }),
        });
        ({ memory } = direction);
        if (direction.draft) {
          drafts.unshift(current);
          current = draftOf(direction);
        }
        return direction;
      };
      turn(begins);
      for (const { said, calls, moved = 0 } of then) {
        const direction = turn(said);
        assert.deepEqual([direction.calls, direction.moved], [calls, moved], `${said}: ${direction.reply}`);
      }
    });
});
