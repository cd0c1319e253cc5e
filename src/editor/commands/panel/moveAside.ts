import * as vscode from 'vscode';
import { COMMANDS, VIEWS } from '../../../contributions.ts';
import type { Services } from '../../services.ts';
import { registerCommand } from '../register.ts';

/**
 * *Move to Secondary Side Bar*: the panel stands at the other side of the window, where it and the Explorer are seen at once. An editor
 * moves a view only into a container that it knows: ours there is empty, and not shown, until then. One that has none at that side lets the
 * user choose.
 */
export function registerMoveAside(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.moveAside, async () => {
    const destinationId = `workbench.view.extension.${VIEWS.aside}`;
    const known = await vscode.commands.getCommands(false);
    if (!known.includes(destinationId)) {
      await services.panel.reveal({ keepFocus: false });
      await vscode.commands.executeCommand('workbench.action.moveFocusedView', VIEWS.panel);
      return;
    }
    await vscode.commands.executeCommand('vscode.moveViews', { viewIds: [VIEWS.panel], destinationId });
    // The side bar that it has left would be closed.
    await vscode.commands.executeCommand('workbench.view.explorer');
    await services.panel.reveal();
  });
}
