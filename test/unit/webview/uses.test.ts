import assert from 'node:assert/strict';
import type { PanelTimeline } from '../../../src/panel/messages.ts';
import { removalOf, usesOf } from '../../../webview/components/stage/uses.ts';
import { richDraft, say } from '../engine/director/support.ts';

const segment = (id: string, asset: string) => ({ id, name: id, startMs: 0, durationMs: 1000, asset });
const TIMELINE: PanelTimeline = {
  summary: '',
  durationMs: 3000,
  tracks: [
    {
      id: 'v',
      kind: 'video',
      label: 'Video',
      segments: [
        ...['a', 'b', 'a'].map((name, at) => segment(`${at}`, name)),
        { ...segment('3', 'left'), beside: ['right'] },
      ],
    },
    { id: 'o', kind: 'video', label: 'Overlay', segments: [segment('l', 'logo')] },
    { id: 'm', kind: 'audio', label: 'BGM', segments: [segment('s', 'song')] },
    { id: 'w', kind: 'audio', label: 'Voice', segments: [segment('r', 'talk')] },
  ],
};

describe('what a file is used for', () => {
  for (const [asset, told, removal] of [
    ['a', 'Scenes 1 and 3', 'Remove scene 1 and scene 3.'],
    ['b', 'Scene 2', 'Remove scene 2.'],
    ['left', 'Scene 4', undefined],
    ['right', 'Scene 4', undefined],
    ['song', 'Music', 'Remove the music.'],
    ['talk', 'Voice', 'Remove the voice.'],
    ['logo', 'Overlay', undefined],
    ['none', 'Not in the video', undefined],
  ] as const)
    it(`says of ${asset}: ${told}`, () => {
      const uses = usesOf({ id: asset, state: 'ready' }, TIMELINE);
      assert.equal(uses.told, told);
      assert.equal(uses.isMovable ? removalOf(uses) : undefined, removal);
    });

  it('names no more scenes than anybody reads, but takes all of them out', () => {
    const many = Array.from({ length: 9 }, (_, at) => segment(`${at}`, 'a'));
    const [track] = TIMELINE.tracks;
    assert.ok(track);
    const uses = usesOf({ id: 'a', state: 'ready' }, { ...TIMELINE, tracks: [{ ...track, segments: many }] });
    assert.equal(uses.told, 'Scenes 1, 2, 3, 4, 5 and 4 more');
    assert.match(removalOf(uses), /scene 8 and scene 9\.$/);
  });

  it('is taken out by sentences that the engine reads as nothing else', () => {
    const all = ['scene 1', 'scene 3', 'scene 5', 'the music'];
    const { calls } = say(removalOf({ told: '', isMovable: true, places: all }), { draft: richDraft() });
    const of = [1, 3, 5].map((number) => ({ by: 'number', of: 'picture', numbers: [number] }));
    assert.deepEqual(calls, [
      { do: 'remove_pictures', target: { by: 'these', of } },
      { do: 'remove_sound', which: 'music' },
    ]);
  });

  it('says of what waits when it goes out', () => {
    const { told, isMovable } = usesOf({ id: 'a', state: 'waiting' }, TIMELINE);
    assert.deepEqual([told, isMovable], ['Goes with your next message', false]);
  });

  it('says that there is no video yet', () => {
    assert.equal(usesOf({ id: 'a', state: 'ready' }, undefined).told, 'Not in the video yet');
  });
});
