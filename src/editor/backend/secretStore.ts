import type * as vscode from 'vscode';
import type { SecretStore } from '../../api/credentials.ts';

/** The editor's secret storage as the wire knows it. Tokens are kept nowhere else. */
export function secretStore(secrets: vscode.SecretStorage): SecretStore {
  return {
    get: async (key) => secrets.get(key),
    set: async (key, value) => secrets.store(key, value),
    delete: async (key) => secrets.delete(key),
  };
}
