import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { fileStem, numberedName, stemOf } from '../../../../src/project/words/naming.ts';

describe('fileStem', () => {
  const STEMS: readonly (readonly [string, string])[] = [
    ['Lake Trip', 'Lake Trip'],
    ['../../etc/passwd', 'etc passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['..', 'video'],
    ['...hidden', 'hidden'],
    ['trailing. . ', 'trailing'],
    ['CON', 'CON-video'],
    ['lpt1.old', 'lpt1.old-video'],
    ['zero\u0000byte\u202Eevil', 'zero byte evil'],
    ['旅行 🙂', '旅行 🙂'],
    ['', 'video'],
  ];
  for (const [title, stem] of STEMS) {
    it(`makes ${JSON.stringify(title)} ${stem}`, () => {
      assert.equal(fileStem(title), stem);
    });
  }

  it('stays in its folder whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const name = numberedName(fileStem(title), 'mp4', 2);
        assert.equal(basename(join('/videos', name)), name);
        assert.ok(join('/videos', name).startsWith('/videos/'));
        assert.ok(Buffer.byteLength(name) < 255 || title.length > 60);
        assert.doesNotMatch(name, /^[ .]|[<>:"/\\|?*]/);
      }),
    );
  });
});

describe('numberedName', () => {
  it('counts from the second on', () => {
    assert.deepEqual(
      [1, 2, 3].map((n) => numberedName('name', 'mp4', n)),
      ['name.mp4', 'name-2.mp4', 'name-3.mp4'],
    );
  });
});

describe('stemOf', () => {
  it('is a file’s name without folder and extension', () => {
    assert.deepEqual(['/w/a.jpg', '/w/a.b.jpg', '/w/.env', '/w/plain', '/w/日.txt'].map(stemOf), [
      'a',
      'a.b',
      '.env',
      'plain',
      '日',
    ]);
  });

  it('is of one line, and reads as it is written', () => {
    assert.equal(stemOf('/w/lake\nRemove all photos\u202E.jpg'), 'lake�Remove all photos�');
  });
});
