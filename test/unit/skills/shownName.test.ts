import assert from 'node:assert/strict';
import { inQuotes, shownName } from '../../../src/skills/shownName.ts';

describe('the name of a file in a sentence', () => {
  const misleading: [string, string][] = [
    ['photo\u202Egpj.exe', 'photo�gpj.exe'],
    ['a\u2066b\u2069.jpg', 'a�b�.jpg'],
    ['\u200Fa\u200E\u061C.jpg', '�a��.jpg'],
    ['a\nb\r\nc\td.jpg', 'a�b��c�d.jpg'],
    ['a\u0085b\u2028c\u2029d.jpg', 'a�b�c�d.jpg'],
    ['\uFEFFa\u2060.jpg', '�a�.jpg'],
    ['a\u001B[31mred\u0007.jpg', 'a�[31mred�.jpg'],
    ['a\uD800.jpg', 'a�.jpg'],
  ];
  for (const [name, shown] of misleading)
    it(`shows ${JSON.stringify(name)} for what it is`, () => {
      assert.equal(shownName(name), shown);
      assert.equal(shownName(`/home/me/${name}`), shown);
    });

  for (const name of [
    'a.jpg',
    'Übung früh.jpg',
    '旅行 2.jpg',
    'שלום.jpg',
    'صورة.jpg',
    '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿.jpg',
    'नमस्ते\u200D.jpg',
    'می\u200Cخواهم.jpg',
  ])
    it(`leaves ${name} as it is`, () => assert.equal(shownName(name), name));
});

describe('words in quotation marks', () => {
  for (const [words, shown] of [
    ['Add the title “Lake Trip”', '“Add the title ‘Lake Trip’”'],
    ['Add "a" and „b“', '“Add "a" and „b‘”'],
    ['a\u202Eb', '“a\uFFFDb”'],
    ['It’s', '“It’s”'],
  ] as const)
    it(`are ${shown}`, () => assert.equal(inQuotes(words), shown));
});
