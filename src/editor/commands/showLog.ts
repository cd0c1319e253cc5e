import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { House } from '../house.ts';
import { registerCommand } from './register.ts';

/** *Show Log*: the Clipwright output channel. */
export function registerShowLog(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.showLog, () => house.showLog());
}
