import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JsonLines } from '../../../../src/api/turn/jsonLines.ts';
import { RUNS } from '../../properties.ts';

function read(pieces: readonly string[]): string {
  const lines = new JsonLines();
  return pieces.map((piece) => lines.push(piece)).join('') + lines.end();
}

describe('JsonLines', () => {
  it('makes an event of each bare JSON line, and leaves an event stream’s lines as they are', () => {
    assert.equal(read(['{"a":1}\n  [2]\r\n']), 'data: {"a":1}\n\ndata: [2]\n\n');
    assert.equal(read([': ping\ndata: {"a":1}\n\n']), ': ping\ndata: {"a":1}\n\n');
    assert.equal(read(['{"a":1}']), 'data: {"a":1}\n\n');
    assert.equal(read(['<html>\n']), '<html>\n');
    assert.equal(read([]), '');
  });

  it('says the same however the text is cut', () => {
    const lines = fc.array(fc.constantFrom('{"a":"字"}\n', 'data: {"b":2}\n', '\n', ': c\n', '[1]\r\n', 'x'));
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const text = all.join('');
        const pieces: string[] = [];
        for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
        assert.equal(read(pieces), read([text]));
      }),
      { numRuns: RUNS },
    );
  });
});
