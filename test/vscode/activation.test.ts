import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMANDS } from '../../src/contributions.ts';
import { ourExtension } from './extension.ts';

describe('activation', () => {
  it('succeeds', async () => {
    await ourExtension().activate();
    assert.equal(ourExtension().isActive, true);
  });

  it('registers every command', async () => {
    await ourExtension().activate();
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      Object.values(COMMANDS).filter((id) => !registered.includes(id)),
      [],
    );
  });
});
