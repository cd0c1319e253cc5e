import * as vscode from 'vscode';
import { serviceAddress } from '../../api/address.ts';
import { apiUrl, backendKind, setBackendKind } from '../settings.ts';
import type { BackendKind } from './backendKind.ts';

const CONSENT_KEY = 'clipwright.cloudConsent';

/**
 * The backend for a new project. For the cloud it asks, once per service, whether files may leave this machine; the answer is
 * kept for the address that was asked about. Undefined when the user wants neither.
 *
 * @throws BackendError `insecure-address` when the setting names no address
 */
export async function chooseBackend(state: vscode.Memento): Promise<BackendKind | undefined> {
  return backendKind() === 'local' ? 'local' : askForConsent(state);
}

async function askForConsent(state: vscode.Memento): Promise<BackendKind | undefined> {
  const address = apiUrl();
  const { host } = serviceAddress(address);
  if (state.get<string[]>(CONSENT_KEY, []).includes(address)) return 'cloud';
  const upload = 'Upload and Continue';
  const local = 'Make It on This Computer';
  const answer = await vscode.window.showInformationMessage(
    'Clipwright will upload the files that you select to the cloud.',
    {
      modal: true,
      detail: `They go to ${host} to be made into a video there. You are asked only once. Videos can also be made on this computer; then nothing leaves it.`,
    },
    upload,
    local,
  );
  if (answer === local) {
    await setBackendKind('local');
    return 'local';
  }
  if (answer !== upload) return undefined;
  await state.update(CONSENT_KEY, [...state.get<string[]>(CONSENT_KEY, []), address]);
  return 'cloud';
}
