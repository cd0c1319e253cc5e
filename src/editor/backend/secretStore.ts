import type * as vscode from 'vscode';
import { SECRET_KEYS, type SecretStore } from '../../api/credentials.ts';

/**
 * The editor's secret storage as the wire knows it. Tokens are kept nowhere else, and apart for each service: none ever goes to another one.
 *
 * @param service address of the cloud's API
 */
export function secretStore(secrets: vscode.SecretStorage, service: string): SecretStore {
  const nameOf = (key: string) => (key === SECRET_KEYS.clientId ? key : `${key} ${service}`);
  return {
    get: async (key) => secrets.get(nameOf(key)),
    set: async (key, value) => secrets.store(nameOf(key), value),
    delete: async (key) => secrets.delete(nameOf(key)),
  };
}
