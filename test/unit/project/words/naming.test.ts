import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { fileStem, numberedName, projectName, stemOf } from '../../../../src/project/words/naming.ts';

describe('projectName', () => {
  const NAMES: readonly (readonly [string, string])[] = [
    ['make a video about our trip to the lake', 'Video about our trip to the lake'],
    ['Please create a slideshow of my photos. Add music.', 'New video'],
    ['turn my photos into a 24-second slideshow video with music', 'New video'],
    ['Turn my photos into a slideshow with music, titled “Lake Trip”', 'Lake Trip'],
    ["a slideshow titled 'Lake Trip' of my mother's photos", 'Lake Trip'],
    ["a video of my mother's garden and my sister's", "A video of my mother's garden and my sister's"],
    ['把照片做成视频，标题《秋天旅行》', '秋天旅行'],
    ['Autumn in Kyoto', 'Autumn in Kyoto'],
    ['请帮我做一个旅行视频', '旅行视频'],
    ['', 'New video'],
    ['\n\n  ', 'New video'],
  ];
  for (const [prompt, name] of NAMES) {
    it(`calls “${prompt.trim()}” ${name}`, () => {
      assert.equal(projectName(prompt, 'New video'), name);
    });
  }

  it('is short, and cut between words', () => {
    const name = projectName(
      'make a video about the very long journey that we all took through the mountains last year',
      'x',
    );
    assert.equal(name, 'Video about the very long journey that we all took through');
  });
});

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
