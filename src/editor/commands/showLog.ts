import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { House } from '../house.ts';

/** *Show Log*: the Clipwright output channel. */
export function registerShowLog(house: House): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.showLog, () => house.showLog());
}
