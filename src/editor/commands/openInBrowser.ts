import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';
import { registerCommand } from './register.ts';

/** *Open Project in Browser*: the session on the service's own page, by a claim link that carries no token of ours. */
export function registerOpenInBrowser(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.openInBrowser, async () => {
    const project = await activeProject(house);
    await vscode.env.openExternal(vscode.Uri.parse(await project.browserLink(), true));
  });
}
