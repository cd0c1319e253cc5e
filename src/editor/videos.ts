import { basename } from 'node:path';
import * as vscode from 'vscode';
import { plainly } from '../project/problems/plainly.ts';

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

/** Says once that a video is finished, with *Open* and *Reveal*. Does not wait for an answer. */
export function announceVideo(path: string): void {
  const open = 'Open';
  const reveal = 'Reveal';
  const message = plainly(`${basename(path)} is ready.`);
  vscode.window.showInformationMessage(message, open, reveal).then(async (answer) => {
    if (answer === open) await openVideo(path, 'editor');
    if (answer === reveal) await openVideo(path, 'reveal');
  }, rejected);
}

/** A notification cannot fail in a way that anyone could act on, apart from the editor closing. */
function rejected(error: unknown): void {
  console.warn('clipwright: the notification could not be shown', error);
}
