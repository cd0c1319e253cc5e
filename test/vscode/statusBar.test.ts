import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ProjectAtWork } from '../../src/editor/projects/summary.ts';
import { StatusBar } from '../../src/editor/statusBar.ts';

/** How far an export of this project is. */
const rendering = (id: string, fraction: number): ProjectAtWork => ({
  id,
  name: id,
  skill: 'online-photo-video-maker',
  createdAt: '2026-01-01T00:00:00.000Z',
  videos: 0,
  failed: false,
  activity: { phase: 'exporting', label: 'Rendering…', fraction },
});

describe('the status bar', () => {
  const item = vscode.window.createStatusBarItem('clipwright.test');
  const bar = new StatusBar(item);
  after(() => bar.dispose());
  const commandAt = (...atWork: readonly ProjectAtWork[]) => {
    bar.update({ backend: 'local', atWork });
    return item.command;
  };

  // The editor forgets a command as soon as there is another one: a click on its way to it does nothing.
  it('keeps its command while an export goes on, however often that tells how far it is', () => {
    const first = commandAt(rendering('lake', 0.1));
    assert.match(item.text, /lake: Rendering… 10%/);
    assert.equal(commandAt(rendering('lake', 0.2)), first);
    assert.match(item.text, /lake: Rendering… 20%/);
    assert.equal(commandAt(rendering('lake', 0.3), rendering('sea', 0.1)), first);
    assert.match(item.text, /2 videos at work/);
  });

  it('shows another project when that one is at work, and the panel when none is', () => {
    const argumentsOf = (command: typeof item.command) =>
      typeof command === 'object' ? command.arguments : undefined;
    assert.deepEqual(argumentsOf(commandAt(rendering('lake', 0.9))), ['lake']);
    assert.deepEqual(argumentsOf(commandAt(rendering('sea', 0.1))), ['sea']);
    assert.equal(commandAt(), 'clipwright.openPanel');
  });
});
