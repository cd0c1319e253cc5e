import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { House } from '../house.ts';
import { registerCommand } from './register.ts';

/** *Open Panel*: shows the chat and puts the caret into it. */
export function registerOpenPanel(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.openPanel, () => house.panel.reveal({ focus: true }));
}
