import assert from 'node:assert/strict';
import { direct } from '../../../src/engine/director/direct.ts';
import type { Direction } from '../../../src/engine/director/types.ts';
import { panelTimeline } from '../../../src/editor/panel/timeline.ts';
import { readTimeline } from '../../../src/timeline/read.ts';
import type { SkillSlug } from '../../../src/skills/types.ts';
import { suggestionsFor } from '../../../webview/lib/suggestions.ts';
import { MUSIC, PHOTOS, RABBIT, VOICE, withScript } from '../engine/director/support.ts';

const FIRSTS: readonly (readonly [SkillSlug, string])[] = [
  ['online-photo-video-maker', 'a 12-second slideshow without music'],
  ['online-photo-video-maker', 'a 30-second vertical slideshow with music, titled “Lake Trip”'],
  ['media-content-generator', 'a 15-second promo video for our café, square'],
  ['best-video-letter-maker', withScript('a video letter read aloud with soft music', 'letter.txt')],
  ['ai-video-generator-ai', withScript('a video of my script with captions', 'product.md')],
];

describe('suggestions for the next step', () => {
  for (const [skill, first] of FIRSTS) {
    it(`are understood and carried out, one after the other: ${first.split('\n')[0] ?? ''}`, () => {
      const media = [...PHOTOS, RABBIT, MUSIC, VOICE];
      const say = (message: string, before?: Direction): Direction =>
        direct({
          ...{ message, skill, media, fresh: [], language: 'en' },
          ...(before?.draft && { draft: before.draft, memory: before.memory }),
        });
      let now = say(first);
      const said: string[] = [];
      for (;;) {
        const { draft } = now;
        assert.ok(draft, now.reply);
        const timeline = panelTimeline(readTimeline(draft), draft);
        const offered = suggestionsFor({ timeline, name: 'Lake Trip', kind: 'Photo slideshow', said });
        for (const text of offered) {
          const then = say(text, now);
          assert.ok(then.understood && then.draft, `${text}: ${then.reply}`);
        }
        const [next] = offered;
        if (next === undefined) break;
        said.push(next);
        now = say(next, now);
      }
      assert.ok(said.length >= 4, said.join());
      assert.equal(new Set(said).size, said.length);
    });
  }

  it('are no more than three, with no name that could not stand in quotation marks, and none before there is a video', () => {
    const timeline = { summary: '', durationMs: 9000, width: 1920, height: 1080, tracks: [] };
    const offered = (name: string) => suggestionsFor({ timeline, name, kind: 'Photo slideshow', said: [] });
    assert.deepEqual(offered('Lake Trip'), [
      'Add the title “Lake Trip”',
      'Add calm music',
      'Make it vertical',
    ]);
    for (const name of [
      'a “b” c',
      'x'.repeat(41),
      'right\u202eleft',
      'Photo slideshow',
      'Photo slideshow (2)',
    ])
      assert.deepEqual(offered(name)[0], 'Add calm music');
    assert.deepEqual(
      suggestionsFor({ timeline: { ...timeline, exportable: false }, name: 'a', kind: 'b', said: [] }),
      [],
    );
  });
});
