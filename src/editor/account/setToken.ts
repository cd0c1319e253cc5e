import * as vscode from 'vscode';
import { serviceAddress } from '../../api/address.ts';
import { COMMANDS } from '../../contributions.ts';
import { activeService } from '../projects/activeProject.ts';
import { registerCommand } from '../commands/register.ts';
import type { Services } from '../services.ts';
import { cloudService } from '../settings.ts';

/** *Set API Token…*: keeps the user's own token in the editor's secret storage. */
export function registerSetToken(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.setToken, async () => {
    // Whose token it is stays the same, whatever becomes of project and settings while the box is open.
    const { api } = cloudService(activeService(services));
    const { host } = serviceAddress(api);
    const token = await vscode.window.showInputBox({
      title: `API token for ${host}`,
      prompt: `Your token is kept in the editor’s secret storage and is sent to ${host} only.`,
      placeHolder: 'nmv_…',
      password: true,
      ignoreFocusOut: true,
      validateInput: (value) => (/\s/.test(value.trim()) ? 'A token has no spaces in it.' : undefined),
    });
    if (!token?.trim()) return;
    const credentials = services.backends.credentials(api);
    await credentials.setUserToken(token);
    void vscode.window.showInformationMessage(
      (await credentials.origin()) === 'environment'
        ? 'Your token is stored. The one in the environment variable NEMO_TOKEN still goes before it: remove it there to use yours.'
        : 'Clipwright will use your token from now on.',
    );
    await services.projects.active?.refreshCredits();
  });
}
