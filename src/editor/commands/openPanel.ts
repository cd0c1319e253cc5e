import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { House } from '../house.ts';

/** *Open Panel*: shows the chat and puts the caret into it. */
export function registerOpenPanel(house: House): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openPanel, () => house.panel.reveal({ focus: true }));
}
