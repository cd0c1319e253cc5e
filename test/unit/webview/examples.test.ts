import assert from 'node:assert/strict';
import { skills } from '../../../src/skills/skills.ts';
import { EXAMPLES } from '../../../webview/lib/examples.ts';

describe('examples of the empty panel', () => {
  it('are those of the skills, one for each', () => {
    const byName = (pairs: readonly (readonly [string, string])[]) =>
      [...pairs].sort(([a = ''], [b = '']) => a.localeCompare(b));
    assert.deepEqual(
      byName(EXAMPLES.map(({ skill, title, prompt }) => [skill, title, prompt])),
      byName(skills.map(({ slug, label, example }) => [slug, label, example])),
    );
  });
});
