import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { registerCommand } from '../failures.ts';
import type { House } from '../house.ts';

/** *Show Log*: the Clipwright output channel. */
export function registerShowLog(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.showLog, () => house.showLog());
}
