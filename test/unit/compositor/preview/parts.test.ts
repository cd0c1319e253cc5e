import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPart, writePart } from '../../../../src/compositor/preview/parts.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((each) => new Uint8Array(each));

describe('parts of a preview', () => {
  it('come out as they were put in', () => {
    const size = fc.record({ width: fc.nat(), height: fc.nat() }, { noNullPrototype: true });
    const codec = fc.constantFrom('jpeg', 'planes', 'avc1.64001f');
    const packets = { description: bytes, packets: fc.array(bytes) };
    const opaque = fc.record(
      { codec, size, keys: fc.array(fc.nat()), ...packets },
      { noNullPrototype: true },
    );
    const alpha = fc.record(packets, { noNullPrototype: true });
    const transparent = fc.tuple(opaque, alpha).map(([part, own]) => ({ ...part, alpha: own }));
    const part = fc.oneof(opaque, transparent);
    fc.assert(fc.property(part, (each) => assert.deepEqual(readPart(writePart(each)), each)));
  });

  it('are not read beyond their end', () => {
    const whole = writePart({
      ...{ codec: 'jpeg', size: { width: 8, height: 8 }, description: new Uint8Array(0) },
      ...{ keys: [0], packets: [new Uint8Array(20)] },
    });
    assert.throws(() => readPart(whole.slice(0, -1)), RangeError);
  });
});
