import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesMatch } from '../../../scripts/setup/packages.mjs';

describe('the packages of npm', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'clipwright-packages-'));
  });

  afterEach(() => rm(root, { recursive: true }));

  type Packages = Readonly<Record<string, { version: string; optional?: boolean }>>;
  const one = { 'node_modules/one': { version: '1.0.0' } };
  const two = { 'node_modules/two': { version: '2.0.0' } };

  /** @param packages what is in the lock file, in npm's list of what it installed, and in node_modules */
  async function checkout(packages: { wanted: Packages; listed: Packages; there: Packages }): Promise<void> {
    const write = async (path: string, content: unknown) => {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), JSON.stringify(content));
    };
    await write('package-lock.json', { packages: { '': { version: '0.1.0' }, ...packages.wanted } });
    await write('node_modules/.package-lock.json', { packages: packages.listed });
    for (const [path, { version }] of Object.entries(packages.there))
      await write(join(path, 'package.json'), { version });
  }

  const old = { 'node_modules/two': { version: '1.9.0' } };
  const optional = { 'node_modules/two': { version: '2.0.0', optional: true } };
  const both = { ...one, ...two };
  const cases: readonly [string, { wanted: Packages; listed: Packages; there: Packages }, boolean][] = [
    ['all are there', { wanted: both, listed: both, there: both }, true],
    ['one was never installed', { wanted: both, listed: one, there: one }, false],
    ['one is listed, and not there', { wanted: both, listed: both, there: one }, false],
    [
      'one is listed, and there in another version',
      { wanted: both, listed: both, there: { ...one, ...old } },
      false,
    ],
    [
      'one has another version',
      { wanted: both, listed: { ...one, ...old }, there: { ...one, ...old } },
      false,
    ],
    [
      'an optional one is not for this system',
      { wanted: { ...one, ...optional }, listed: one, there: one },
      true,
    ],
  ];
  for (const [name, packages, expected] of cases)
    it(`are ${expected ? 'not ' : ''}installed where ${name}`, async () => {
      await checkout(packages);
      assert.equal(packagesMatch(root), expected);
    });

  it('are installed where there are none', () => {
    assert.equal(packagesMatch(root), false);
  });
});
