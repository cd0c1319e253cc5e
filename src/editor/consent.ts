import * as vscode from 'vscode';
import { apiUrl, setBackendKind } from './settings.ts';

const CONSENT_KEY = 'clipwright.cloudConsent';

/**
 * Asks once per service whether files may leave this machine. The answer is kept for the address that was asked about.
 * Resolves to what to do: go on with the cloud, make the video here, or nothing.
 */
export async function askForCloudConsent(state: vscode.Memento): Promise<'cloud' | 'local' | 'no'> {
  const address = apiUrl();
  if (state.get<string[]>(CONSENT_KEY, []).includes(address)) return 'cloud';
  const upload = 'Upload and Continue';
  const local = 'Make It on This Computer';
  const answer = await vscode.window.showInformationMessage(
    'Clipwright will upload the files that you select to the NemoVideo cloud.',
    {
      modal: true,
      detail: `They go to ${new URL(address).host} to be made into a video there. You are asked only once. Videos can also be made on this computer; then nothing leaves it.`,
    },
    upload,
    local,
  );
  if (answer === local) {
    await setBackendKind('local');
    return 'local';
  }
  if (answer !== upload) return 'no';
  await state.update(CONSENT_KEY, [...state.get<string[]>(CONSENT_KEY, []), address]);
  return 'cloud';
}
