import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../activeProject.ts';
import type { House } from '../house.ts';
import { registerCommand } from './register.ts';

/** *Show Tracks*: asks the backend for the timeline and puts its summary into the chat. */
export function registerShowTracks(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.showTracks, async () => {
    const project = await activeProject(house);
    await house.panel.reveal();
    await project.send('show tracks');
  });
}
