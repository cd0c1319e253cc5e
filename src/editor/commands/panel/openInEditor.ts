import type * as vscode from 'vscode';
import { COMMANDS } from '../../../contributions.ts';
import type { Services } from '../../services.ts';
import { registerCommand } from '../register.ts';

/** *Open in Editor*: the panel as a tab, with all the room that an editor has. */
export function registerOpenInEditor(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.openInEditor, () => {
    services.panel.openTab();
  });
}
