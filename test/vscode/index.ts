// What the editor calls in its extension host: mocha over the bundled tests beside this file.
import { globSync } from 'node:fs';
import Mocha from 'mocha';
import CountingReporter from '../../scripts/test/reporter.mjs';

/** Runs the tests. @throws {Error} When one fails; the editor then ends with exit code 1. */
export async function run(): Promise<void> {
  // Rendering a video takes its time on a busy machine; the runner's own limit is longer.
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, forbidOnly: true, reporter: CountingReporter });
  const tests = process.env.CLIPWRIGHT_TESTS ?? '*.test.cjs';
  for (const file of globSync(tests, { cwd: __dirname })) mocha.addFile(`${__dirname}/${file}`);
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
