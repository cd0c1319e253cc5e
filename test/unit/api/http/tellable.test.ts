import assert from 'node:assert/strict';
import { tellable } from '../../../../src/api/http/tellable.ts';

describe('tellable', () => {
  for (const [what, words, told] of [
    ['a sentence', 'the font is missing', 'the font is missing'],
    ['comparisons and placeholders', 'a < b, 3 > 2, no <name> given', 'a < b, 3 > 2, no <name> given'],
    ['lines', 'first\r\n\r\n second\tthird', 'first second third'],
    ['marks that turn the direction', 'photo\u202egpj.exe', 'photo gpj.exe'],
    ['a program’s stack', 'Error: no font\n    at render (/var/task/a.js:1:2)\n    at x', 'Error: no font'],
    [
      'a traceback',
      'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no font\n',
      'ValueError: no font',
    ],
    ['a page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', undefined],
    ['the middle of a page', '502 Bad Gateway</h1><hr><center>nginx</center>', undefined],
    ['a page in capitals', '<HTML><BODY>no</BODY>', undefined],
    ['an escaped page', 'upstream said &lt;html&gt;', undefined],
    ['XML', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', undefined],
    ['JSON', '{"errorMessage":"no"}', undefined],
    ['JSON behind words', 'Bad Request: {"detail": [{"loc":["body"]}]}', undefined],
    ['a list', '["a","b"]', undefined],
    ['nothing', ' \n ', undefined],
  ] as const) {
    it(`${told === undefined ? 'hides' : 'tells'} ${what}`, () => assert.equal(tellable(words), told));
  }

  it('hides the token, whatever it looks like, and tells no more than a sentence', () => {
    assert.doesNotMatch(tellable('the token swordfish is bad', 'swordfish') ?? 'swordfish', /swordfish/);
    assert.ok((tellable('x '.repeat(1000)) ?? '').length <= 300);
  });
});
