import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeProject } from '../projects/activeProject.ts';
import { registerCommand } from '../commands/register.ts';
import type { Services } from '../services.ts';

/** *Show Credits*: asks the backend and puts the answer into the chat. */
export function registerShowCredits(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.showCredits, async () => {
    const project = await activeProject(services);
    await services.panel.reveal();
    await project.send('credits');
  });
}
