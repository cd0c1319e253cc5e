import { basename } from 'node:path';
import * as vscode from 'vscode';
import { resultOf, summarizeBatch } from '../../project/batch/plan.ts';
import { plainly } from '../../project/problems/plainly.ts';
import type { BatchPlan } from '../../project/types.ts';

/** Opens a finished video: in an editor tab, in the system's player, or selected in the file manager. */
export async function openVideo(path: string, how: 'editor' | 'system' | 'reveal'): Promise<void> {
  const uri = vscode.Uri.file(path);
  // In a browser or on a remote machine the files are not where the user's own programs are.
  const filesAreHere = vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
  if (how === 'system' && filesAreHere) {
    await vscode.env.openExternal(uri);
  } else if (how === 'reveal') {
    await vscode.commands.executeCommand(filesAreHere ? 'revealFileInOS' : 'revealInExplorer', uri);
  } else {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}

/** Says that a video is finished, with *Open* and *Reveal*. Does not wait for an answer. */
export function announceVideo(path: string): void {
  announce(`${basename(path)} is ready.`, path);
}

/** Says once for all of its videos that a batch is finished. Does not wait for an answer. */
export function announceBatch(batch: BatchPlan): void {
  const { outputs } = resultOf(batch);
  const [text = ''] = summarizeBatch(batch).split(':', 1);
  announce(`${text}.`.replace(/[.]+$/, '.'), outputs.at(-1));
}

/** @param path of the video that the buttons are about; none where there is none */
function announce(text: string, path: string | undefined): void {
  const open = 'Open';
  const reveal = 'Reveal';
  const buttons = path === undefined ? [] : [open, reveal];
  vscode.window.showInformationMessage(plainly(text), ...buttons).then(async (answer) => {
    if (answer === undefined || path === undefined) return;
    await openVideo(path, answer === open ? 'editor' : 'reveal');
  }, rejected);
}

/** A notification cannot fail in a way that anyone could act on, apart from the editor closing. */
function rejected(error: unknown): void {
  console.warn('clipwright: the notification could not be shown', error);
}
