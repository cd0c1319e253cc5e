import assert from 'node:assert/strict';
import { closeBrowser, startHarness } from './harness.ts';
import type { Harness, PageOptions, PanelPage } from './harness.ts';

after(closeBrowser);

/**
 * Sees to the pages of a test file: a browser for all, and after each test its page has no faults and is closed. Call it in a
 * `describe`; what it gives opens a page.
 *
 * @param prepare makes the files that the pages show, in the folder that is served under `/media/`
 */
export function usePages(
  prepare?: (media: string) => Promise<unknown>,
): (options?: PageOptions) => Promise<PanelPage> {
  let harness: Harness;
  let panel: PanelPage;
  before(async function () {
    this.timeout(120_000);
    harness = await startHarness();
    await prepare?.(harness.media);
  });
  after(() => harness.close());
  afterEach(async () => {
    assert.deepEqual(panel.faults, []);
    await panel.close();
  });
  return async (options) => {
    panel = await harness.open(options);
    return panel;
  };
}
