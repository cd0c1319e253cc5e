import assert from 'node:assert/strict';
import { TurnText } from '../../../../src/api/turn/text.ts';
import { kit, plain } from '../../../backend/dialects.ts';
import { parse, textOf } from './support.ts';

describe('TurnText', () => {
  const APOLOGY = 'I encountered a temporary issue while finishing. Please try again.';

  it('drops a trailing apology, in the same run or in one of its own', () => {
    assert.equal(textOf(plain.text(`Added the title. ${APOLOGY}`)), 'Added the title.');
    assert.equal(
      textOf(kit.text('Added the title.') + kit.call('x') + kit.result('x') + kit.text(APOLOGY)),
      'Added the title.',
    );
  });

  it('keeps it where it is all that was said, or where more follows', () => {
    assert.equal(textOf(plain.text(APOLOGY)), APOLOGY);
    const more = `Started. ${APOLOGY}\n\nIt works now.`;
    assert.equal(textOf(plain.text(more)), more);
  });

  it('knows a failure and a cut', () => {
    const text = new TurnText();
    for (const event of parse(kit.cutOff('Once') + kit.error('boom')).events) text.push(event);
    assert.equal(text.cutOff, true);
    assert.equal(text.failure?.message, 'boom');
    assert.equal(text.text, 'Once');
  });
});
