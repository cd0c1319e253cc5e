import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readCoverage } from '../../../../src/engine/words/fonts/coverage.ts';
import {
  extractFace,
  faceOffsets,
  readFace,
  readName,
  readTable,
} from '../../../../src/engine/words/fonts/sfnt.ts';
import { SHIPPED_FACES, SHIPPED_FILES } from '../../../../src/engine/words/files.ts';
import { locate } from '../../../../src/engine/shipped.ts';
import { cmap12, cmap4, collection } from './fontBytes.ts';

const code = (sign: string) => sign.codePointAt(0) ?? 0;

describe('font files', () => {
  it('takes one face out of a collection, whole and readable by itself', () => {
    const bytes = collection([
      { family: 'Test CJK JP', cmap: cmap12([[65, 90]]) },
      { family: 'Test CJK SC', cmap: cmap12([[0x4e00, 0x4e10]]) },
    ]);
    assert.equal(faceOffsets(bytes).length, 2);
    const alone = extractFace(bytes, 1);
    assert.deepEqual(faceOffsets(alone), [0]);
    const face = readFace(alone);
    assert.deepEqual([...face.tables.keys()], ['cmap', 'glyf', 'name']);
    assert.equal(readName(readTable(alone, face, 'name') ?? Buffer.alloc(0)), 'Test CJK SC');
    assert.equal(Buffer.from(readTable(alone, face, 'glyf') ?? []).toString(), 'outlines of Test CJK SC');
    for (const { offset } of face.tables.values()) assert.equal(offset % 4, 0);
    const coverage = readCoverage(readTable(alone, face, 'cmap') ?? Buffer.alloc(0));
    assert.ok(coverage.has(0x4e05));
    assert.ok(!coverage.has(65));
  });

  it('leaves a plain font as it is and refuses a face that is not there', () => {
    const single = extractFace(collection([{ family: 'One', cmap: cmap12([[65, 66]]) }]), 0);
    assert.equal(extractFace(single, 0), single);
    assert.throws(() => extractFace(collection([{ family: 'One', cmap: cmap12([]) }]), 3), RangeError);
  });

  it('throws a RangeError for a font that is cut off', () => {
    const bytes = collection([{ family: 'One', cmap: cmap12([[65, 66]]) }]);
    assert.throws(() => extractFace(bytes.subarray(0, bytes.length - 40), 0), RangeError);
    assert.throws(() => readFace(bytes.subarray(0, 20), 16), RangeError);
  });

  it('reads format 4 and does not count characters that lead to the missing glyph', () => {
    const coverage = readCoverage(cmap4(100, 110, -105));
    assert.ok(coverage.has(100));
    assert.ok(!coverage.has(105));
    assert.ok(coverage.has(110));
    assert.ok(!coverage.has(111));
  });

  it('reads the shipped fonts: each is there and has what its subset says', async () => {
    const has = async (family: string, sign: string) => {
      for (const face of SHIPPED_FACES.filter((each) => each.family === family)) {
        const bytes = await readFile(locate(face));
        if (readCoverage(readTable(bytes, readFace(bytes), 'cmap') ?? Buffer.alloc(0)).has(code(sign)))
          return true;
      }
      return false;
    };
    for (const file of SHIPPED_FILES) assert.ok((await readFile(locate(file))).length > 1000, file.dist);
    for (const sign of ['A', 'ü', 'ß', 'ł', 'ế', 'Ж', 'Ω', '“', '€']) {
      assert.ok(await has('Inter', sign), `Inter has ${sign}`);
      assert.ok(await has('Garamond', sign), `Garamond has ${sign}`);
    }
    assert.equal(await has('Inter', '我'), false);
  });
});
