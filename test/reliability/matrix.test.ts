import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const SCRIPT = new URL('../../scripts/docs/reliability.mjs', import.meta.url).pathname;

describe('reliability: the matrix', () => {
  it('has 120 scenarios or more, a scenario for every row of the protocol, and a table that is up to date', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [decodeURIComponent(SCRIPT), '--check']);
    assert.match(stdout, /^\d+ scenarios, \d+ rows/);
  });
});
