import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../projects/activeProject.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

/** *Open Project in Browser*: the session on the service's own page, by a claim link that carries no token of ours. */
export function registerOpenInBrowser(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.openInBrowser, async () => {
    const project = await activeProject(services);
    await vscode.env.openExternal(vscode.Uri.parse(await project.browserLink(), true));
  });
}
