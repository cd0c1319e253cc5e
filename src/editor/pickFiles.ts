import * as vscode from 'vscode';
import { acceptedExtensions } from '../skills/kinds.ts';

/** Opens the file dialog for everything that a video can be made of. Undefined when nothing was picked. */
export async function pickFiles(openLabel: string): Promise<vscode.Uri[] | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showOpenDialog({
    openLabel,
    canSelectMany: true,
    filters: { 'Photos, clips, audio and scripts': [...acceptedExtensions] },
    ...(folder ? { defaultUri: folder } : {}),
  });
}
