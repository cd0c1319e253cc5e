import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import type { PanelRequest, PanelState } from '../../panel/messages.ts';
import type { Project } from '../../project/project.ts';
import type { Said } from '../../project/types.ts';
import { activeProject } from '../projects/activeProject.ts';
import { sendMessage } from '../composer/sendMessage.ts';
import { sendWithPictures } from '../composer/pictures.ts';
import { duplicateProject } from '../projects/duplicate.ts';
import type { Services } from '../services.ts';
import { openFolder } from '../openFolder.ts';
import { UsageError } from '../outputFolder.ts';
import { backendKind } from '../settings.ts';
import { addNamed, findFiles } from '../composer/namedFiles.ts';
import { replaceFile } from '../composer/replaceFile.ts';
import { openVideo } from '../finished/videos.ts';
import { performAction } from './actions.ts';
import type { PanelDelegate } from './page.ts';
import { messagesBefore, panelProject, panelSummary, type PanelSurroundings } from './state.ts';
import { VideoSounds } from './videoSounds.ts';

/** What the panel shows and what its buttons do. The services are asked for late, since the panel is one of them. */
export function panelDelegate(services: () => Services): PanelDelegate {
  const sounds = new VideoSounds(
    () => services().panel.refresh(),
    (...line) => services().log(...line),
  );
  return {
    state: (webview) => panelState(services(), surroundings(webview, sounds)),
    handle: (request) => handle(services(), request),
    resourceRoots: () => resourceRoots(services()),
  };
}

function panelState({ projects }: Services, around: PanelSurroundings): PanelState {
  const { active } = projects;
  const credits = active?.snapshot.credits;
  return {
    ...(vscode.workspace.workspaceFolders ? {} : { noFolder: true }),
    backend: active?.snapshot.record.backend ?? backendKind(),
    projects: projects.all.map((each) => panelSummary(each, around)),
    ...(projects.removed.length > 0 && { removed: projects.removed }),
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

function resourceRoots({ context }: Services): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...folders.map(({ uri }) => uri), ...(context.storageUri ? [context.storageUri] : [])];
}

/** Carries out one request. Long work is only started: how it goes, the chat tells. */
async function handle(services: Services, request: PanelRequest): Promise<unknown> {
  const { projects } = services;
  switch (request.type) {
    case 'send':
      if (request.gesture && !isOfNow(projects.active, request.version))
        throw new UsageError(LATER, { remedy: 'later' });
      return request.pictures
        ? sendWithPictures(services, saidIn(request), request.pictures)
        : sendMessage(services, saidIn(request));
    case 'waiting':
      return handleWaiting(services, request.message, request.how);
    case 'stop':
      return projects.active?.cancel();
    case 'find-files':
      return findFiles(request.query);
    case 'add-files':
      if (request.paths) return addNamed(services, request.paths);
      await vscode.commands.executeCommand(projects.active ? COMMANDS.addFiles : COMMANDS.makeVideo);
      return undefined;
    case 'replace-file':
      return replaceFile(services, request);
    case 'forget-file':
      return (await activeProject(services)).forgetFile(request.asset);
    case 'open-folder':
      return openFolder(services, request.text);
    case 'drop-files':
      return dropFiles(services, request.uris);
    case 'earlier-messages':
      return messagesBefore(shownProject(services, request.project).snapshot.record, request.before);
    case 'go-to-version':
      return goToVersion(await activeProject(services), request);
    case 'export':
      void (await activeProject(services)).export({ format: request.format });
      return undefined;
    case 'action':
      return performAction(services, request.message, request.action);
    case 'new-project':
      if (request.skill === undefined) return projects.leave();
      await vscode.commands.executeCommand(COMMANDS.newProject, request.skill);
      return undefined;
    case 'switch-project':
      return switchTo(services, request.project);
    case 'rename-project':
      return projects.rename(request.project, request.name);
    case 'duplicate-project':
      return duplicateProject(services, request.project);
    case 'remove-project':
      await projects.remove(request.project);
      return undefined;
    case 'bring-back-project':
      return projects.bringBack(request.project);
    case 'open-video':
      return showVideo(services, request.video, request.how);
    case 'preview-film':
      return shownProject(services, request.project).preview();
    case 'preview-part':
      return shownProject(services, request.project).previewPart(request.part);
  }
}

/** What was done by hand counts scenes as they stood: while they may be counted otherwise soon, or are by now, it is not taken. */
function isOfNow(project: Project | undefined, version: string | undefined): boolean {
  return (
    project?.busy !== true && (version === undefined || project?.snapshot.record.versions?.at === version)
  );
}

const LATER = 'Something else changes the video just now.';

function saidIn({ text, gesture, selected }: Extract<PanelRequest, { type: 'send' }>): Said {
  return { text, ...(gesture && { gesture }), ...(selected && { selected }) };
}

async function goToVersion(
  project: Project,
  { version, text }: Extract<PanelRequest, { type: 'go-to-version' }>,
): Promise<undefined> {
  await project.ready();
  void project.goToVersion(version, text);
  return undefined;
}

async function handleWaiting(services: Services, id: string, how: 'send' | 'take-back'): Promise<unknown> {
  const project = await activeProject(services);
  if (how === 'take-back') return project.takeBack(id);
  await project.ready();
  void project.sendWaiting(id);
  return undefined;
}

/** The project that a part of the page was drawn for. @throws UsageError when another one is shown by now */
function shownProject({ projects }: Services, id: string): Project {
  const { active } = projects;
  if (active?.id !== id) throw new UsageError('Another project is shown by now.');
  return active;
}

async function switchTo({ projects }: Services, id: string): Promise<void> {
  await projects.activate(id);
  if (projects.active?.id === id) return;
  throw new UsageError(
    'That project cannot be opened: its file is gone, or damaged and set aside. Finished videos are not affected.',
  );
}

async function dropFiles({ projects }: Services, addresses: readonly string[]): Promise<void> {
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

async function showVideo(services: Services, id: string, how: 'editor' | 'system' | 'reveal'): Promise<void> {
  const project = await activeProject(services);
  const path = project.snapshot.record.exports.find((job) => job.id === id)?.path;
  if (path !== undefined) await openVideo(path, how);
}
