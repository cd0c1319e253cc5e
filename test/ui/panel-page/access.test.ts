import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeVideo } from './support/media.ts';
import { usePages } from './support/pages.ts';
import { FACES } from './support/states.ts';
import { THEMES } from './support/themes.ts';
import type { ThemeName } from './support/themes.ts';

/** What axe-core finds: one line for each element. @param options of `axe.run` */
const look = (options: string) => `(async () => {
  const { violations } = await axe.run(document, ${options});
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary));
})()`;

describe('panel page: for everyone', () => {
  const open = usePages((media) => makeVideo(join(media, 'video.mp4'), { seconds: 4, size: '640x360' }));
  let axe = '';
  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  });

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    it(`has nothing for axe to complain of, in ${theme}`, async function () {
      this.timeout(60_000);
      // Themes differ in their colours alone.
      const options = theme === 'dark' ? '{}' : "{ runOnly: ['color-contrast'] }";
      const panel = await open({ width: 360, theme });
      await panel.page.evaluate(axe);
      const found: string[] = [];
      for (const [face, state] of Object.entries(FACES)) {
        await panel.show(state);
        const faults = await panel.page.evaluate<readonly string[]>(look(options));
        found.push(...faults.map((each) => `${face}: ${each}`));
      }
      assert.deepEqual(found, []);
    });
  }
});
