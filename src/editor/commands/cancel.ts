import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { House } from '../house.ts';
import { registerCommand } from './register.ts';

/** *Stop*: ends the active project's work, whatever it is. */
export function registerCancel(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.cancel, () => house.projects.active?.cancel());
}
