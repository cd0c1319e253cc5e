import assert from 'node:assert/strict';
import { itUnderstands } from './phrasings.ts';
import { assertFacts, draftOf, say, slideshow } from './support.ts';

describe('director: shape, transitions, motion', () => {
  itUnderstands(
    [
      {
        expected: { size: '1080x1920' },
        said: [
          '9:16',
          'make it 9:16',
          'change the aspect ratio to 9:16',
          '9x16',
          '9/16 please',
          '9 by 16',
          'portrait',
          'make it vertical',
          'vertical video',
          'for TikTok',
          'for Instagram reels',
          'in portrait mode',
          '竖屏',
          '改成竖屏',
          '画面改成9:16',
          '９：１６',
          '9比16',
          '竖版',
        ],
      },
      {
        expected: { size: '1080x1080' },
        said: ['square', '1:1', 'make it a square video', '方形', '正方形画面'],
      },
      { expected: { size: '1080x1350' }, said: ['4:5', 'use 4:5', '4:5 format'] },
      {
        expected: { transition: 'crossfade 1', total: 15.5 },
        said: [
          'crossfade 1s',
          'use crossfades of 1 second',
          'use a 1 second crossfade',
          'make the transitions 1 second long',
          'transitions of 1s',
          '转场改成1秒',
          '1秒的淡入淡出',
        ],
      },
      {
        expected: { transition: 'fade-black 0.5', total: 15.5 },
        said: [
          'fade to black',
          'fade through black between the photos',
          'use fade to black transitions',
          '黑场过渡',
        ],
      },
      {
        expected: { transition: 'slide 0.5' },
        said: ['slide transitions', 'transition: slide', 'use sliding transitions', '转场改成滑动'],
      },
      {
        expected: { transition: 'wipe 0.5' },
        said: ['wipe transitions', 'change the transition to wipe', 'use wipes', '擦除转场'],
      },
      {
        expected: { transition: 'none 0', total: 15.5 },
        said: [
          'no transitions',
          'remove the transitions',
          'hard cuts',
          'without transitions',
          "don't use transitions",
          '无转场',
          '去掉转场',
        ],
      },
      {
        expected: { transition: 'crossfade 0.8' },
        said: ['longer transitions', 'make the transitions longer', '转场长一点'],
      },
      { expected: { transition: 'crossfade 0.3' }, said: ['shorter transitions', 'faster transitions'] },
      {
        expected: { motions: 'none, none, none, none, none' },
        said: [
          'no motion',
          'turn off the zoom',
          'static photos',
          'make the photos static',
          'disable motion',
          'no ken burns effect',
          'no zooming',
          '不要动画',
          '静止',
        ],
      },
      {
        expected: { motions: 'zoom-out, zoom-out, zoom-out, zoom-out, zoom-out' },
        said: ['zoom out', 'slowly zoom out', '拉远'],
      },
      {
        expected: { motions: 'zoom-in, zoom-in, zoom-out, pan-down, zoom-in' },
        said: ['zoom in on photo 2', 'zoom in on the red panda', '第2张推近'],
      },
    ],
    () => ({ draft: slideshow() }),
  );

  it('goes back to moving photos', () => {
    const draft = draftOf(say('no motion', { draft: slideshow() }));
    for (const phrase of ['add motion', 'turn the motion back on', 'ken burns effect', '加动态效果'])
      assertFacts(say(phrase, { draft }), { motions: 'zoom-in, pan-up, zoom-out, pan-down, zoom-in' });
  });

  it('goes back to landscape', () => {
    const draft = draftOf(say('9:16', { draft: slideshow() }));
    for (const phrase of ['16:9', 'landscape', 'make it widescreen', 'for YouTube', '横屏'])
      assertFacts(say(phrase, { draft }), { size: '1920x1080' });
  });

  it('says which shapes there are', () => {
    const direction = say('7:3', { draft: slideshow() });
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /16:9, 9:16, 1:1, 4:5/);
  });

  it('says that it is so already, and changes nothing', () => {
    const direction = say('16:9', { draft: slideshow() });
    assert.equal(direction.understood, true);
    assert.equal(direction.draft, undefined);
    assert.match(direction.reply, /16:9/);
  });
});
