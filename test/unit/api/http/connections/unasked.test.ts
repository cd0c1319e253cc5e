import assert from 'node:assert/strict';
import fc from 'fast-check';
import { UnaskedContinue } from '../../../../../src/api/http/connections/unasked.ts';
import { RUNS } from '../../../properties.ts';

const CONTINUE = 'HTTP/1.1 100 Continue\r\nX-Proxy: a\r\n\r\n';
const ANSWER = 'HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n';

/** What is left of an answer that comes in pieces of so many bytes. */
function read(text: string, piece: number): string {
  const filter = new UnaskedContinue();
  filter.expect();
  let passed = '';
  for (let at = 0; at < text.length; at += piece)
    passed += filter.feed(Buffer.from(text.slice(at, at + piece), 'latin1'))?.toString('latin1') ?? '';
  return passed;
}

describe('UnaskedContinue', () => {
  it('takes every one off the beginning, however the bytes are cut, and none out of a body', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 1, max: 90 }), (count, piece) => {
        assert.equal(read(CONTINUE.repeat(count) + ANSWER, piece), ANSWER);
      }),
      { numRuns: RUNS },
    );
  });

  it('lets all else pass as it is', () => {
    for (const text of [
      'HTTP/1.1 103 Early Hints\r\n\r\n',
      'HTTP/1.0 200 OK\r\n\r\n',
      'HTTP/1.1 1',
      'SSH-2.0',
      '<html>',
    ])
      for (const piece of [1, 7, 100])
        assert.ok(
          text.startsWith(read(text, piece)) &&
            read(`${text}${'.'.repeat(12)}`, piece) === `${text}${'.'.repeat(12)}`,
          text,
        );
  });

  it('does not hold back a head without an end for ever', () => {
    const endless = `HTTP/1.1 100 Continue\r\n${'x'.repeat(20_000)}`;
    assert.equal(read(endless, 1000), endless);
  });

  it('looks at nothing before a request has gone out', () => {
    assert.equal(new UnaskedContinue().feed(Buffer.from(CONTINUE))?.toString(), CONTINUE);
  });
});
