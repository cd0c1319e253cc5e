import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import { registerCommand } from '../commands/register.ts';
import type { House } from '../house.ts';

/** *Show Credits*: asks the backend and puts the answer into the chat. */
export function registerShowCredits(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.showCredits, async () => {
    const project = await activeProject(house);
    await house.panel.reveal();
    await project.send('credits');
  });
}
