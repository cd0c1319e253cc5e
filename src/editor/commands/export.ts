import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';
import type { MakeVideoResult } from './makeVideo.ts';
import { registerCommand } from './register.ts';

/** *Export Video*: the active project's timeline becomes an MP4. Resolves like `clipwright.makeVideo`. */
export function registerExport(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.export, async (): Promise<MakeVideoResult | undefined> => {
    const project = await activeProject(house);
    await house.panel.reveal();
    const outcome = await project.export();
    return outcome.status === 'done' && outcome.video
      ? { output: vscode.Uri.file(outcome.video.path) }
      : undefined;
  });
}
