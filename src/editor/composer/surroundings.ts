import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import * as vscode from 'vscode';
import { byNaturalOrder, collectFiles } from '../../assets/collect.ts';
import { assetKindOf } from '../../skills/kinds.ts';
import { stemOf } from '../../project/words/naming.ts';
import { outputFolder } from '../settings.ts';
import type { Surroundings } from './filesMeant.ts';

/** For looking through one workspace folder, ms: who waits for an answer waits no longer. */
const PATIENCE_MS = 3_000;

/** What lies around the message box: the workspace's files, and the one in the editor in front. */
export async function lookAround(): Promise<Surroundings> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const files = await Promise.all(folders.map(filesOf));
  const open = openFile();
  return {
    files: files.flat(),
    roots: folders.map(({ uri }) => uri.fsPath),
    open: open !== undefined && assetKindOf(open) !== undefined ? open : undefined,
  };
}

/** Videos that were made already are no material for the next one. */
async function filesOf({ uri }: vscode.WorkspaceFolder): Promise<string[]> {
  const made = vscode.Uri.joinPath(uri, outputFolder(uri)).fsPath + sep;
  const files = await allFiles(uri.fsPath);
  return files.filter((path) => !path.startsWith(made));
}

/** Of a folder that takes too long, as the root of a disk does, the files right in it. */
async function allFiles(folder: string): Promise<string[]> {
  const inTime = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await collectFiles([folder], inTime);
  } catch (error) {
    if (!inTime.aborted) throw error;
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((each) => each.isFile() && assetKindOf(each.name) !== undefined);
    return files.map(({ name }) => join(folder, name)).sort(byNaturalOrder);
  }
}

/** Absolute path of the file in the editor in front, whatever kind of editor it is. */
function openFile(): string | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const shown =
    input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  return shown?.scheme === 'file' ? shown.fsPath : undefined;
}

/**
 * The text that is selected in the editor in front, as a file that a project can take.
 *
 * @param folder absolute; created if need be
 * @returns its absolute path; undefined where nothing is selected
 */
export async function selectedText(folder: string): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selection.isEmpty) return undefined;
  const text = editor.document.getText(editor.selection);
  if (text.trim() === '') return undefined;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${stemOf(basename(editor.document.fileName))} (selection).txt`);
  await writeFile(path, text);
  return path;
}
