import * as vscode from 'vscode';
import { SETTINGS } from '../contributions.ts';
import type { NetworkSettings } from '../api/types.ts';

const DEFAULT_API_URL = 'https://mega-api-prod.nemovideo.ai';
const DEFAULT_WEB_URL = 'https://nemovideo.com';

/** Which backend a new project uses. */
export type BackendKind = 'cloud' | 'local';

/** `clipwright.backend`. */
export function backendKind(): BackendKind {
  return read(SETTINGS.backend) === 'local' ? 'local' : 'cloud';
}

/** Sets `clipwright.backend` for the user, after they pressed a button that says so. */
export async function setBackendKind(kind: BackendKind): Promise<void> {
  await vscode.workspace.getConfiguration().update(SETTINGS.backend, kind, vscode.ConfigurationTarget.Global);
}

/** Address of the cloud API: the setting, else `NEMO_API_URL`, else the public service. No trailing slash. */
export function apiUrl(): string {
  return withoutSlash(read(SETTINGS.apiUrl) || process.env.NEMO_API_URL || DEFAULT_API_URL);
}

/** Address of the web app: the setting, else `NEMO_WEB_URL`, else the public one. No trailing slash. */
export function webUrl(): string {
  return withoutSlash(read(SETTINGS.webUrl) || process.env.NEMO_WEB_URL || DEFAULT_WEB_URL);
}

/** Folder of the workspace that finished videos are saved in; never empty. */
export function outputFolder(scope: vscode.Uri): string {
  const folder = vscode.workspace
    .getConfiguration(undefined, scope)
    .get<string>(SETTINGS.outputFolder, '')
    .trim();
  return folder || 'videos';
}

/** Path of the ffmpeg program, or undefined for the one on the PATH. */
export function ffmpegPath(): string | undefined {
  return read(SETTINGS.ffmpegPath) || undefined;
}

/** The editor's `http.*` settings. */
export function networkSettings(): NetworkSettings {
  const http = vscode.workspace.getConfiguration('http');
  const proxy = http.get<string>('proxy', '').trim();
  return {
    ...(proxy ? { proxy } : {}),
    noProxy: http.get<string[]>('noProxy', []),
    strictTls: http.get<boolean>('proxyStrictSSL', true),
  };
}

function read(setting: string): string {
  return vscode.workspace.getConfiguration().get<string>(setting, '').trim();
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
