import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { capture, captureAgain } from '../../../scripts/test/capture.mjs';

const REPORTER = resolve(import.meta.dirname, '../../../scripts/test/reporter.mjs');

describe('a stage of npm test', () => {
  let home = '';

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'clipwright-stage-'));
  });

  afterEach(async () => {
    await rm(home, { recursive: true, force: true });
  });

  /** A mocha run of its own over one file. */
  async function runMocha(source: string) {
    await writeFile(join(home, 'some.test.cjs'), source);
    const files = [join(home, 'some.test.cjs')];
    return await capture(['mocha', '--no-config', '--reporter', REPORTER, ...files], {
      counts: join(home, 'counts.json'),
    });
  }

  it('counts as one test by its exit code', async () => {
    const good = await capture([process.execPath, '-e', 'console.log("fine")']);
    assert.deepEqual([good.passed, good.failed, good.output], [1, 0, 'fine\n']);
    const bad = await capture([process.execPath, '-e', 'console.error("why"); process.exit(3)']);
    assert.deepEqual([bad.passed, bad.failed, bad.output], [0, 1, 'why\n']);
  });

  it('counts its tests by the reporter', async () => {
    const { passed, failed, output } = await runMocha(
      `it('a', () => {}); it('b', () => {}); it('c', () => { throw new Error('broken'); });`,
    );
    assert.deepEqual([passed, failed], [2, 1], output);
    assert.match(output, /broken/);
  });

  it('counts what failed once as passed when it passes alone, and only that', async () => {
    const marker = JSON.stringify(join(home, 'marker'));
    const source = `const fs = require('node:fs');
      it('at the second time', () => { if (!fs.existsSync(${marker})) { fs.writeFileSync(${marker}, ''); throw new Error('busy'); } });
      it('never', () => { throw new Error('broken'); });
      it('always', () => {});`;
    const first = await runMocha(source);
    assert.deepEqual([first.passed, first.failed], [1, 2], first.output);
    const command = ['mocha', '--no-config', '--reporter', REPORTER, 'pattern'];
    const again = await captureAgain(command, first, { counts: join(home, 'again.json') });
    assert.deepEqual([again.passed, again.failed], [2, 1], again.output);
    assert.deepEqual(Object.values(again.files)[0]?.failed, ['never']);
  });

  it('fails when the run breaks off', async () => {
    const { failed } = await runMocha(`it('a', () => {}); it('b', () => process.exit(0));`);
    assert.equal(failed, 1);
  });

  it('fails when no test was run', async () => {
    const { passed, failed } = await runMocha('');
    assert.deepEqual([passed, failed], [0, 1]);
  });

  it('fails when the program is not there', async () => {
    const { failed, output } = await capture(['no-such-program']);
    assert.equal(failed, 1);
    assert.match(output, /ENOENT/);
  });
});
