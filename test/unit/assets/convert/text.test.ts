import assert from 'node:assert/strict';
import { decodeText } from '../../../../src/assets/convert/text.ts';

const bytes = (...hex: string[]): Uint8Array => Buffer.from(hex.join(''), 'hex');

describe('decodeText', () => {
  it('reads UTF-8, with and without a mark', () => {
    assert.equal(decodeText(Buffer.from('Grüße, 旅行 🙂')), 'Grüße, 旅行 🙂');
    assert.equal(decodeText(Buffer.from('\ufeffGrüße')), 'Grüße');
  });

  it('reads UTF-16 of both byte orders, with and without a mark', () => {
    const little = Buffer.from('Dear Grandma, 你好', 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.equal(decodeText(Buffer.concat([bytes('fffe'), little])), 'Dear Grandma, 你好');
    assert.equal(decodeText(Buffer.concat([bytes('feff'), big])), 'Dear Grandma, 你好');
    assert.equal(decodeText(little), 'Dear Grandma, 你好');
    assert.equal(decodeText(big), 'Dear Grandma, 你好');
  });

  it('reads Chinese in UTF-16 without a mark, whose letters may have a zero on either side', () => {
    for (const text of [
      '一个关于旅行的故事。\n第二行　完。',
      '　　第一天，我们一家人去湖边。\r\n',
      'Day 1: 一起',
    ]) {
      const little = Buffer.from(text, 'utf16le');
      const read = text.replaceAll('\r\n', '\n');
      assert.equal(decodeText(little), read);
      assert.equal(decodeText(Buffer.from(little).swap16()), read);
    }
  });

  it('reads GB18030', () => {
    // 我们的秋天旅行。清晨的湖面很安静。
    const text = bytes('ced2c3c7b5c4c7efccecc2c3d0d0a1a3c7e5b3bfb5c4bafec3e6badcb0b2beb2a1a3');
    assert.equal(decodeText(text), '我们的秋天旅行。清晨的湖面很安静。');
  });

  it('reads Shift_JIS', () => {
    // これは日本語のテキストです。
    const real = bytes('82b182ea82cd93fa967b8cea82cc8365834c8358836782c582b78142');
    assert.equal(decodeText(real), 'これは日本語のテキストです。');
  });

  it('reads windows-1252', () => {
    // “Grüße aus dem Süden – schöne Ferien für alle!”
    const text = Buffer.from(
      '\x93Gr\xfc\xdfe aus dem S\xfcden \x96 sch\xf6ne Ferien f\xfcr alle!\x94',
      'latin1',
    );
    assert.equal(decodeText(text), '“Grüße aus dem Süden – schöne Ferien für alle!”');
  });

  it('makes all line ends one', () => {
    assert.equal(decodeText(Buffer.from('a\r\nb\rc\n')), 'a\nb\nc\n');
  });

  it('does not take other files for texts', () => {
    assert.equal(decodeText(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 1, 2, 3])), undefined);
    assert.equal(
      decodeText(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))),
      undefined,
    );
  });

  it('reads an empty file as an empty text', () => {
    assert.equal(decodeText(new Uint8Array()), '');
  });
});
