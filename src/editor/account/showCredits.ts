import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';

/** *Show Credits*: asks the backend and puts the answer into the chat. */
export function registerShowCredits(house: House): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.showCredits, async () => {
    const project = await activeProject(house);
    await house.panel.reveal();
    await project.send('credits');
  });
}
