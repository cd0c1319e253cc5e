import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../projects/activeProject.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

/** *Show Tracks*: asks the backend for the timeline and puts its summary into the chat. */
export function registerShowTracks(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.showTracks, async () => {
    const project = await activeProject(services);
    await services.panel.reveal();
    await project.send('show tracks');
  });
}
