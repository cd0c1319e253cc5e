// mocha's Spec reporter, which also leaves the counts where `npm test` adds them up.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * @typedef {object} FileCounts Of one file.
 * @property {number} passed How many passed.
 * @property {string[]} failed What the others are called.
 * @property {number} seconds Of a processor, with the programs that were started and have ended; without what loading it took.
 */

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
    const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_SUITE_END, EVENT_RUN_END } = Mocha.Runner.constants;
    /** @type {Record<string, FileCounts>} */
    const files = {};
    let before = processorSeconds();
    /** What was used since the last time is this file's. */
    const countsOf = (/** @type {{ file?: string | undefined }} */ { file = '' }) => {
      const counts = (files[file] ??= { passed: 0, failed: [], seconds: 0 });
      const now = processorSeconds();
      counts.seconds += now - before;
      before = now;
      return counts;
    };
    runner.on(EVENT_TEST_PASS, (test) => (countsOf(test).passed += 1));
    runner.on(EVENT_TEST_FAIL, (test) => countsOf(test).failed.push(test.fullTitle()));
    runner.on(EVENT_SUITE_END, (suite) => !suite.root && countsOf(suite));
    runner.once(EVENT_RUN_END, () => writeFileSync(target, JSON.stringify(files)));
  }
}

/** Of this process and, on Linux, of those it started that have ended. */
function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + endedSeconds();
}

function endedSeconds() {
  if (process.platform !== 'linux') return 0;
  // After the name, which may have anything in it: cutime and cstime, in hundredths.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
