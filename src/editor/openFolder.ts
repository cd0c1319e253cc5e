import * as vscode from 'vscode';
import type { Services } from './services.ts';

/** Where a sentence waits for the folder that it is about: opening one starts the window anew, with another storage. */
const KEPT_KEY = 'clipwright.sentence';
/** After this it is not the folder that was opened for it, ms. */
const KEPT_FOR_MS = 10 * 60_000;

interface KeptSentence {
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

/** Lets the user open a folder. @param text of the message box, which is there again when the folder is open */
export async function openFolder({ context }: Pick<Services, 'context'>, text = ''): Promise<void> {
  const kept: KeptSentence | undefined = text.trim() === '' ? undefined : { text, at: Date.now() };
  await context.globalState.update(KEPT_KEY, kept);
  await vscode.commands.executeCommand('vscode.openFolder');
}

/** Whether a sentence waits for the folder of this window. */
export function sentenceWaits({ globalState }: Pick<vscode.ExtensionContext, 'globalState'>): boolean {
  return vscode.workspace.workspaceFolders !== undefined && globalState.get(KEPT_KEY) !== undefined;
}

/** Puts a sentence that waited for this folder back into the message box. */
export async function restoreSentence({
  context,
  panel,
}: Pick<Services, 'context' | 'panel'>): Promise<void> {
  const kept = context.globalState.get<KeptSentence>(KEPT_KEY);
  if (!kept || !sentenceWaits(context)) return;
  await context.globalState.update(KEPT_KEY, undefined);
  if (Date.now() - kept.at < KEPT_FOR_MS) await panel.reveal({ text: kept.text });
}
