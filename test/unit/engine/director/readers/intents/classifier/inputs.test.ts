import assert from 'node:assert/strict';
import { messageIn } from '../../../../../../../src/engine/director/direct.ts';
import { inputsOf } from '../../../../../../../src/engine/director/readers/intents/classifier/inputs.ts';
import {
  piecesOf,
  type Piece,
} from '../../../../../../../src/engine/director/readers/intents/classifier/pieces.ts';

function piecesIn(message: string, language = 'en'): Piece[] {
  const read = messageIn({ message, language, skill: 'online-photo-video-maker', media: [], fresh: [] });
  assert.ok(read);
  return piecesOf(message, read.situation);
}

describe('what the intent classifier is told of a message', () => {
  it('is alike for a word in capitals and not, but for that', () => {
    const [[plain], [loud]] = [inputsOf(piecesIn('music'), true), inputsOf(piecesIn('MUSIC'), true)];
    assert.deepEqual(loud?.parts, plain?.parts);
    assert.notDeepEqual(loud?.signs, plain?.signs);
  });

  it('has the most of a misspelt word in common with the right one', () => {
    const [right, wrong, other] = ['slideshow', 'slidshow', 'birthday'].map(
      (word) => inputsOf(piecesIn(word), true)[0]?.parts ?? [],
    );
    const shared = (parts: readonly number[] = []): number =>
      parts.filter((part) => right?.includes(part)).length;
    assert.ok(shared(wrong) > 2 * shared(other), `${shared(wrong)} ${shared(other)}`);
  });

  it('parts Chinese by words', () => {
    const pieces = piecesIn('老人家眼神不好', 'zh-cn');
    const starts = pieces.filter(({ isInWord }) => !isInWord).map(({ whole }) => whole);
    assert.deepEqual(starts, ['老人家', '眼神', '不好']);
  });
});
