import assert from 'node:assert/strict';
import type { PanelAsset, PanelTimeline } from '../../../src/panel/messages.ts';
import { nextFiles, sentenceFor } from '../../../webview/lib/nextFiles.ts';
import { partsOfName } from '../../../webview/components/stage/shortened.ts';

const asset = (name: string, more: Partial<PanelAsset> = {}): PanelAsset => ({
  ...{ id: name, name, kind: 'image', state: 'waiting' },
  ...more,
});

const TIMELINE: PanelTimeline = {
  summary: '',
  durationMs: 3000,
  tracks: [
    {
      ...{ id: 'v', kind: 'video', label: 'Video' },
      segments: [{ id: 's', name: 'used', startMs: 0, durationMs: 3000, asset: 'used.jpg' }],
    },
  ],
};

describe('files that were added and wait for words', () => {
  const said = (assets: readonly PanelAsset[], timeline?: PanelTimeline) =>
    sentenceFor(assets, timeline, 'make a slideshow');

  it('can be sent without any: they are added, and make the first video', () => {
    assert.equal(said([asset('a.jpg')], TIMELINE), 'Add a.jpg.');
    assert.equal(
      said(
        ['a.jpg', 'b.jpg', 'c.mp4'].map((name) => asset(name)),
        TIMELINE,
      ),
      'Add a.jpg, b.jpg and c.mp4.',
    );
    const many = Array.from({ length: 9 }, (_, at) => asset(`${at}.jpg`));
    assert.equal(said(many, TIMELINE), 'Add the new files.');
    assert.equal(
      said([asset('rabbit.mp4'), asset('rabbit.webm')], TIMELINE),
      'Add the new files.',
      'one of them will be called otherwise',
    );
    assert.equal(said([asset('a.jpg')]), 'make a slideshow');
    assert.equal(said([asset('a.jpg', { state: 'ready' })], TIMELINE), undefined);
  });

  it('are those, too, that a message did nothing with, but for what is seen by now', () => {
    const left = { state: 'ready', unused: true } as const;
    const { unused, waiting } = nextFiles([asset('left.jpg', left), asset('used.jpg', left)], TIMELINE);
    assert.deepEqual([unused.map(({ name }) => name), waiting], [['left.jpg'], []]);
    assert.equal(said([asset('left.jpg', left)], TIMELINE), 'Add left.jpg.');
  });
});

describe('a name that is cut', () => {
  it('keeps its end, which tells it from others', () => {
    assert.deepEqual(partsOfName('Our summer holiday-2.mp4'), ['Our summer holid', 'ay-2.mp4']);
    assert.deepEqual(partsOfName('short.mp4'), ['short.mp4', '']);
    assert.equal(partsOfName('👩‍👩‍👧 '.repeat(9)).join(''), '👩‍👩‍👧 '.repeat(9));
  });
});
