import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

/** *Show Log*: the Clipwright output channel. */
export function registerShowLog(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.showLog, () => services.showLog());
}
