import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { PanelRequest, PanelState } from '../../panel/messages.ts';
import { skillBySlug, skills } from '../../skills/skills.ts';
import { activeProject } from '../activeProject.ts';
import { chooseBackend } from '../backend/consent.ts';
import type { House } from '../house.ts';
import { UsageError, workspaceFolder } from '../outputFolder.ts';
import { pickSkill } from '../questions.ts';
import { backendKind } from '../settings.ts';
import { openVideo } from '../videos.ts';
import { performAction } from './actions.ts';
import type { PanelDelegate } from './host.ts';
import { panelProject, type PanelSurroundings } from './state.ts';
import { VideoSounds } from './videoSounds.ts';

/** What the panel shows and what its buttons do. The house is asked for late, since the panel is part of it. */
export function panelDelegate(house: () => House): PanelDelegate {
  const sounds = new VideoSounds(
    () => house().panel.refresh(),
    (...line) => house().log(...line),
  );
  return {
    state: (webview) => panelState(house(), surroundings(webview, sounds)),
    handle: (request) => handle(house(), request),
    resourceRoots: () => resourceRoots(house()),
  };
}

function panelState({ projects }: House, around: PanelSurroundings): PanelState {
  const { active } = projects;
  const credits = active?.snapshot.credits;
  return {
    backend: active?.snapshot.record.backend ?? backendKind(),
    projects: projects.all.map(({ id, name, skill }) => ({ id, name, skillLabel: skillBySlug(skill).label })),
    ...(credits ? { credits } : {}),
    ...(active ? { project: panelProject(active.snapshot, around) } : {}),
  };
}

function surroundings(webview: vscode.Webview, sounds: VideoSounds): PanelSurroundings {
  return {
    webviewUri: (path) => webview.asWebviewUri(vscode.Uri.file(path)).toString(),
    displayPath: (path) => vscode.workspace.asRelativePath(path),
    hasSound: (path) => sounds.of(path),
  };
}

function resourceRoots({ context }: House): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...folders.map(({ uri }) => uri), ...(context.storageUri ? [context.storageUri] : [])];
}

/** Carries out one request. Long work is only started: how it goes, the chat tells. */
async function handle(house: House, request: PanelRequest): Promise<void> {
  const { projects } = house;
  switch (request.type) {
    case 'send':
      return send(house, request.text);
    case 'stop':
      return projects.active?.cancel();
    case 'add-files':
      await vscode.commands.executeCommand(projects.active ? COMMANDS.addFiles : COMMANDS.makeVideo);
      return;
    case 'drop-files':
      return dropFiles(house, request.uris);
    case 'export':
      void (await activeProject(house)).export();
      return;
    case 'action':
      return performAction(house, request.message, request.action);
    case 'new-project':
      await vscode.commands.executeCommand(COMMANDS.newProject);
      return;
    case 'switch-project':
      return switchTo(house, request.project);
    case 'open-video':
      return showVideo(house, request.video, request.how);
  }
}

async function switchTo({ projects }: House, id: string): Promise<void> {
  await projects.activate(id);
  if (projects.active?.id === id) return;
  throw new UsageError(
    'That project cannot be opened: its file is gone, or damaged and set aside. Finished videos are not affected.',
  );
}

async function send(house: House, text: string): Promise<void> {
  await house.projects.load();
  const project = house.projects.active ?? (await firstProject(house, text));
  // A refusal gives the sentence back to the message box.
  if (!project) throw new UsageError('Choose what it should become, then send it again.');
  await project.ready();
  void project.send(text);
}

/** Somebody typed into the empty panel: the sentence may be one of our examples, else they say what it should become. */
async function firstProject(house: House, text: string) {
  workspaceFolder();
  const skill = skills.find(({ example }) => example === text.trim()) ?? (await pickSkill(skills));
  const backend = skill && (await chooseBackend(house.context.globalState));
  return backend && house.projects.create(skill, backend);
}

async function dropFiles({ projects }: House, addresses: readonly string[]): Promise<void> {
  const files = addresses.map(localUri);
  await vscode.commands.executeCommand(
    projects.active ? COMMANDS.addFiles : COMMANDS.makeVideo,
    files[0],
    files,
  );
}

/**
 * In a browser or over a remote connection the Explorer hands out addresses of that connection; the path is ours. What was dragged out of
 * a page on the web stays there.
 */
function localUri(address: string): vscode.Uri {
  let uri;
  try {
    uri = vscode.Uri.parse(address, true);
  } catch (cause) {
    throw new UsageError(`“${address}” is no file. Drag files from the Explorer to here.`, { cause });
  }
  return ['file', 'http', 'https'].includes(uri.scheme) ? uri : vscode.Uri.file(uri.path);
}

async function showVideo(house: House, id: string, how: 'editor' | 'system' | 'reveal'): Promise<void> {
  const project = await activeProject(house);
  const path = project.snapshot.record.exports.find((job) => job.id === id)?.path;
  if (path !== undefined) await openVideo(path, how);
}
