import assert from 'node:assert/strict';
import { skills } from '../../../src/skills/skills.ts';
import { EXAMPLES } from '../../../webview/lib/examples.ts';

describe('examples of the empty panel', () => {
  it('are those of the skills, one for each', () => {
    const offered = EXAMPLES.map(({ skill, title, prompt }) => `${skill}: ${title}: ${prompt}`);
    const expected = skills.map(({ slug, label, example }) => `${slug}: ${label}: ${example}`);
    assert.deepEqual(offered.sort(), expected.sort());
  });
});
