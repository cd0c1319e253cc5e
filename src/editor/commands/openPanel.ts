import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

/** *Open Panel*: shows the chat and puts the caret into it. */
export function registerOpenPanel(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.openPanel, () => services.panel.reveal({ focus: true }));
}
