import * as vscode from 'vscode';
import { SETTINGS } from '../contributions.ts';
import type { NetworkSettings } from '../api/types.ts';
import type { EngineSettings } from '../engine/handshake.ts';
import { decideBackend, type BackendKind } from './backend/backendKind.ts';
import { voiceSettings } from './backend/voiceSettings.ts';
import { chosenAddress, serviceAt, type CloudService, type ServiceNames } from './backend/cloudService.ts';

/** `clipwright.backend`: what the user says, and the open folder may ask for. */
export function backendKind(): BackendKind {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return decideBackend(vscode.workspace.getConfiguration(undefined, folder).inspect(SETTINGS.backend) ?? {});
}

/** Sets `clipwright.backend` for the user, after they pressed a button that says so. */
export async function setBackendKind(kind: BackendKind): Promise<void> {
  await vscode.workspace.getConfiguration().update(SETTINGS.backend, kind, vscode.ConfigurationTarget.Global);
}

/** Address of the cloud API for new projects: the setting, else `NEMO_API_URL`, else the public service. No trailing slash. */
export function apiUrl(): string {
  return chosenAddress(serviceNames());
}

/** The service that a project belongs to, or that new ones will. @param address of its API */
export function cloudService(address: string = apiUrl()): CloudService {
  return serviceAt(address, serviceNames());
}

function serviceNames(): ServiceNames {
  return { settings: { api: read(SETTINGS.apiUrl), web: read(SETTINGS.webUrl) }, environment: process.env };
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

/** What the local engine does by the user's settings: in a window that is not trusted, nothing unasked, and nobody but it reads messages. */
export function engineSettings(): EngineSettings {
  const { isTrusted } = vscode.workspace;
  const settings = vscode.workspace.getConfiguration();
  const renderAhead = settings.get<boolean>(SETTINGS.renderAhead, true);
  const director = settings.get<string>(SETTINGS.director, 'rules');
  const voice = vscode.workspace.getConfiguration('clipwright.voice');
  return {
    renderAhead: renderAhead && isTrusted,
    director: director === 'languageModel' && isTrusted ? 'languageModel' : 'rules',
    voice: voiceSettings((name) => voice.get<unknown>(name), isTrusted),
  };
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
