// mocha's Spec reporter, which also leaves the counts where `npm test` adds them up.
import { appendFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * - `CLIPWRIGHT_COUNTS`: a file for `{ passed, failed }`, written when the run has ended.
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
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      const file = process.env.CLIPWRIGHT_COUNTS;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
    });
  }
}
