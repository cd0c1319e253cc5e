import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as vscode from 'vscode';
import { codeOf } from '../../errors.ts';
import type { PanelPicture } from '../../panel/messages.ts';
import type { Said } from '../../project/types.ts';
import { fileStem, numberedName } from '../../project/words/naming.ts';
import { assetKindOf } from '../../skills/kinds.ts';
import { shownText } from '../../skills/shownName.ts';
import { COMMANDS } from '../../contributions.ts';
import { ensureOutputFolder, UsageError } from '../outputFolder.ts';
import type { Services } from '../services.ts';
import { projectFor } from './sendMessage.ts';

/** Below the folder for videos: nothing of the user's is among them. */
const FOLDER = 'pasted';

/**
 * Sends a message together with pictures that have no place yet: they become files of the workspace, and of the video.
 *
 * @throws {UsageError} {@link ProjectError} when it cannot be taken; words and pictures then belong back into the message box
 */
export async function sendWithPictures(
  services: Services,
  said: Said,
  pictures: readonly PanelPicture[],
): Promise<void> {
  const { projects } = services;
  await projects.load();
  await projects.active?.ready();
  const paths = await savePictures(pictures);
  if (said.text.trim() === '') {
    const files = paths.map((path) => vscode.Uri.file(path));
    const command = projects.active ? COMMANDS.addFiles : COMMANDS.makeVideo;
    await vscode.commands.executeCommand(command, files[0], files);
    return;
  }
  const project = await projectFor(services, said.text, paths);
  await project.ready();
  void project.addFiles(paths);
  // Where they cannot be added it goes on waiting, and can be taken back.
  await project.wait(said);
}

/** @returns absolute paths @throws {UsageError} when there is no place for them, or one calls itself no picture */
async function savePictures(pictures: readonly PanelPicture[]): Promise<readonly string[]> {
  const known = pictures.map(({ name, bytes }) => ({ name: placeable(name), bytes }));
  const folder = join(await ensureOutputFolder(), FOLDER);
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { name, bytes } of known) paths.push(await saveNew(folder, name, bytes));
  return paths;
}

interface FileName {
  readonly stem: string;
  /** Without its dot. */
  readonly extension: string;
}

/** What it is, its content tells when it is added; here it must only call itself a picture. */
function placeable(name: string): FileName {
  if (assetKindOf(name) !== 'image')
    throw new UsageError(`“${shownText(name)}” is no picture that a video can show.`);
  const extension = extname(name);
  return {
    stem: fileStem(basename(name, extension), 'picture'),
    extension: extension.slice(1).toLowerCase(),
  };
}

/** Never over another file: `name.png`, `name-2.png`, … */
async function saveNew(folder: string, { stem, extension }: FileName, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(stem, extension, number));
    try {
      await writeFile(path, bytes, { flag: 'wx' });
      return path;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
