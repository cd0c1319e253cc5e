// mocha's Spec reporter, which also leaves the counts where `npm test` adds them up.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/** @typedef {{ passed: number, failed: string[] }} FileCounts Of one file: how many passed, and what the others are called. */

/**
 * - `CLIPWRIGHT_COUNTS`: a file for the {@link FileCounts} by file, written when the run has ended.
 * - `CLIPWRIGHT_REPORT`: a file for the report, where the console is not ours (the extension host).
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    const report = process.env.CLIPWRIGHT_REPORT;
    if (report !== undefined) {
      Mocha.reporters.Base.consoleLog = (/** @type {unknown[]} */ ...args) =>
        appendFileSync(report, `${format(...args)}\n`);
    }
    super(runner, options);
    const target = process.env.CLIPWRIGHT_COUNTS;
    if (target === undefined) return;
    const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_RUN_END } = Mocha.Runner.constants;
    /** @type {Record<string, FileCounts>} */
    const files = {};
    const countsOf = (/** @type {Mocha.Test} */ { file = '' }) => (files[file] ??= { passed: 0, failed: [] });
    runner.on(EVENT_TEST_PASS, (test) => (countsOf(test).passed += 1));
    runner.on(EVENT_TEST_FAIL, (test) => countsOf(test).failed.push(test.fullTitle()));
    runner.once(EVENT_RUN_END, () => writeFileSync(target, JSON.stringify(files)));
  }
}
