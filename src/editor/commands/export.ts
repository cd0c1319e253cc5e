import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../projects/activeProject.ts';
import type { Services } from '../services.ts';
import type { MakeVideoResult } from './makeVideo.ts';
import { registerCommand } from './register.ts';

/** *Export Video*: the active project's timeline becomes an MP4. Resolves like `clipwright.makeVideo`. */
export function registerExport(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.export, async (): Promise<MakeVideoResult | undefined> => {
    const project = await activeProject(services);
    await services.panel.reveal();
    const outcome = await project.export();
    return outcome.status === 'done' && outcome.video
      ? { output: vscode.Uri.file(outcome.video.path) }
      : undefined;
  });
}
