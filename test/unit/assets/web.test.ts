import assert from 'node:assert/strict';
import { AssetError } from '../../../src/assets/error.ts';
import { isWebAddress, mediaLinks, webAsset, withoutLinks } from '../../../src/assets/web.ts';

describe('files on the web', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['use https://a.test/lake.jpg.', ['https://a.test/lake.jpg']],
    [
      'use https://a.test/lake.JPG?w=2&h=3#x, and http://b.test/x/rabbit.mp4!',
      ['https://a.test/lake.JPG?w=2&h=3#x', 'http://b.test/x/rabbit.mp4'],
    ],
    [
      '（https://a.test/湖.png）然后https://a.test/b.mp3，好',
      ['https://a.test/湖.png', 'https://a.test/b.mp3'],
    ],
    ['“https://a.test/a%20b.webp” twice: https://a.test/a%20b.webp', ['https://a.test/a%20b.webp']],
    ['like https://video.test/watch?v=1 and https://a.test/page.html or https://a.test', []],
    ['my script is at https://a.test/script.txt, a photo at https://a.test/IMG.HEIC', []],
    ['ftp://a.test/lake.jpg file:///lake.jpg lake.jpg www.a.test/lake.jpg', []],
  ];
  for (const [text, links] of found)
    it(`are found: ${text}`, () => {
      assert.deepEqual(mediaLinks(text), links);
    });

  it('leave the rest of the sentence', () => {
    assert.equal(withoutLinks(' https://a.test/lake.jpg '), '');
    assert.equal(withoutLinks('add https://a.test/lake.jpg'), 'add');
  });

  it('have a kind and a name by their address', () => {
    assert.deepEqual(webAsset('https://a.test/x/a%20b.MOV?x=1'), {
      url: 'https://a.test/x/a%20b.MOV?x=1',
      name: 'a b.MOV',
      kind: 'video',
    });
    assert.equal(webAsset('https://a.test/100%.png').name, '100%.png');
    for (const url of ['https://a.test/script.txt', 'https://a.test/', 'https://a.test/photo'])
      assert.throws(
        () => webAsset(url),
        (error) => error instanceof AssetError && error.code === 'unsupported',
      );
  });

  it('are told from paths', () => {
    assert.deepEqual(
      ['https://a.test', 'HTTP://a.test', '/home/http:/x', 'C:\\https', ''].map(isWebAddress),
      [true, true, false, false, false],
    );
  });
});
