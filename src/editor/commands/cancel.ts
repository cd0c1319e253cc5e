import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

/** *Stop*: ends the active project's work, whatever it is. */
export function registerCancel(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.cancel, () => services.projects.active?.cancel());
}
