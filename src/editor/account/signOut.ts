import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { activeService } from '../projects/activeProject.ts';
import { registerCommand } from '../commands/register.ts';
import type { Services } from '../services.ts';

/** *Sign Out*: forgets the user's token, or, where there is none, the free account after a question. Projects and videos stay. */
export function registerSignOut(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.signOut, async () => {
    const credentials = services.backends.credentials(activeService(services));
    const origin = await credentials.origin();
    if (origin === 'environment') {
      void vscode.window.showInformationMessage(
        'The token comes from the environment variable NEMO_TOKEN: remove it there.',
      );
      return;
    }
    if (origin === 'anonymous' && !(await givesUpFreeAccount())) return;
    await credentials.signOut();
    void vscode.window.showInformationMessage(
      'Signed out: Clipwright has forgotten its token. Your projects and videos stay.',
    );
  });
}

/** What is left of its credits goes with it, and the service gives out another one a week later at the soonest. */
async function givesUpFreeAccount(): Promise<boolean> {
  const signOut = 'Sign Out';
  const answer = await vscode.window.showWarningMessage(
    'Give up your free account?',
    {
      modal: true,
      detail:
        'The credits that are left in it will be lost. You can have another free account 7 days after you got this one.',
    },
    signOut,
  );
  return answer === signOut;
}
