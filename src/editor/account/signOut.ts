import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeService } from '../activeProject.ts';
import { registerCommand } from '../commands/register.ts';
import type { House } from '../house.ts';

/** *Sign Out*: forgets the token. Projects and videos stay. */
export function registerSignOut(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.signOut, async () => {
    const credentials = house.backends.credentials(activeService(house));
    if ((await credentials.origin()) === 'environment') {
      void vscode.window.showInformationMessage(
        'The token comes from the environment variable NEMO_TOKEN: remove it there.',
      );
      return;
    }
    await credentials.signOut();
    void vscode.window.showInformationMessage(
      'Signed out: Clipwright has forgotten its token. Your projects and videos stay.',
    );
  });
}
