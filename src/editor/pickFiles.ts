import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import { acceptedExtensions } from '../skills/kinds.ts';
import { lookAround } from './composer/surroundings.ts';

/** A file, those of a folder, or whatever is elsewhere. */
interface FileItem extends vscode.QuickPickItem {
  readonly paths: readonly string[];
}

/**
 * Lets the user pick files that a video can be made of. In a browser, or where the files are on another machine, the editor's dialog takes
 * one file and no more: there a list of the workspace's files comes first.
 *
 * @param openLabel what becomes of them: “Make Video”
 * @param present absolute paths of files that are marked as there already
 * @returns undefined when nothing was picked
 */
export async function pickFiles(
  openLabel: string,
  present: ReadonlySet<string> = new Set(),
): Promise<vscode.Uri[] | undefined> {
  const isElsewhere = vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined;
  const { files } = isElsewhere ? await lookAround() : { files: [] };
  if (files.length === 0) return openDialog(openLabel);
  const picked = await vscode.window.showQuickPick([...itemsOf(files, present), OTHERS], {
    canPickMany: true,
    title: `${openLabel}: Which Files?`,
    placeHolder: 'Check the files, or a folder for all that is in it',
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (picked === undefined) return undefined;
  const others = picked.includes(OTHERS) ? ((await openDialog(openLabel)) ?? []) : [];
  const all = [...picked.flatMap(({ paths }) => paths.map((path) => vscode.Uri.file(path))), ...others];
  return all.length === 0 ? undefined : all;
}

const OTHERS: FileItem = {
  label: '$(folder-opened) Other Files…',
  description: 'in the file dialog',
  paths: [],
};

/** Folders with several files first, then each file. @param files absolute paths @param present those that are there already */
function itemsOf(files: readonly string[], present: ReadonlySet<string>): readonly FileItem[] {
  const folders = new Map<string, string[]>();
  for (const path of files) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path]);
  const several = [...folders].filter(([, inside]) => inside.length > 1);
  return [
    ...several.map(([folder, paths]) => ({
      label: `$(folder) ${basename(folder)}`,
      description: `all ${paths.length} files in it`,
      paths,
    })),
    ...files.map((path) => ({
      label: present.has(path) ? `$(check) ${basename(path)}` : basename(path),
      description: [
        vscode.workspace.asRelativePath(dirname(path)),
        ...(present.has(path) ? ['in this video already'] : []),
      ].join(' · '),
      paths: [path],
    })),
  ];
}

async function openDialog(openLabel: string): Promise<vscode.Uri[] | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showOpenDialog({
    openLabel,
    canSelectMany: true,
    filters: { 'Photos, clips, audio and scripts': [...acceptedExtensions] },
    ...(folder ? { defaultUri: folder } : {}),
  });
}
