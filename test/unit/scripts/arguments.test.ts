import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readArguments } from '../../../scripts/editor/arguments.mjs';

describe('the launcher’s arguments', () => {
  it('are read with = and with a space', () => {
    const read = readArguments([
      '--extensionTestsPath=/t/index.cjs',
      '--user-data-dir',
      '/u',
      '--extensions-dir=/e',
    ]);
    assert.equal(read.testsPath, '/t/index.cjs');
    assert.equal(read.userDataDir, '/u');
    assert.equal(read.extensionsDir, '/e');
  });

  it('may name several extensions and packages', () => {
    const read = readArguments([
      '--extensionDevelopmentPath=/a',
      '--extensionDevelopmentPath=/b',
      '--install-extension',
      '/c.vsix',
    ]);
    assert.deepEqual(read.developmentPaths, ['/a', '/b']);
    assert.deepEqual(read.vsix, ['/c.vsix']);
  });

  it('pass over what only a desktop editor knows, and keep the folder', () => {
    const read = readArguments(['--no-sandbox', 'workspace', '--disable-updates', '--skip-welcome']);
    assert.equal(read.folder, resolve('workspace'));
    assert.equal(read.testsPath, undefined);
  });

  it('may hold an = in a path', () => {
    assert.equal(readArguments(['--extensionTestsPath=/a=b/index.cjs']).testsPath, '/a=b/index.cjs');
  });
});
