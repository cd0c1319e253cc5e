import * as vscode from 'vscode';
import type { ActionId } from '../../actionIds.ts';
import { COMMANDS, SETTINGS } from '../../contributions.ts';
import type { Project } from '../../project/project.ts';
import type { BatchPlan, MessageAction } from '../../project/types.ts';
import { skillBySlug } from '../../skills/skills.ts';
import { activeProject } from '../projects/activeProject.ts';
import { offerFiles } from '../composer/sendMessage.ts';
import { showFailure } from '../failures.ts';
import type { Services } from '../services.ts';
import { setBackendKind } from '../settings.ts';
import { openVideo } from '../finished/videos.ts';
import { originalRequest } from './originalRequest.ts';

const FFMPEG_DOWNLOADS = 'https://ffmpeg.org/download.html';

/** Does what a button below a chat message says: the project does its share, the editor the rest. */
export async function performAction(
  services: Services,
  messageId: string,
  actionId: ActionId,
): Promise<void> {
  const project = await activeProject(services);
  const message = project.snapshot.record.messages.find(({ id }) => id === messageId);
  const action = message?.actions.find(({ id }) => id === actionId);
  if (!action) return;
  // Not awaited: it may be a whole turn or an export, of which the chat tells.
  void project
    .perform(action.id, messageId)
    .then((result) => ('id' in result ? inEditor(services, project, result) : offerFiles(project)))
    .catch((error: unknown) => showFailure(services.log, action.id, error));
}

async function inEditor(services: Services, project: Project, action: MessageAction): Promise<void> {
  const { target } = action;
  switch (action.id) {
    case 'add-files':
      return run(COMMANDS.addFiles);
    case 'use-local':
      return moveToThisComputer(services, project);
    case 'set-token':
      return run(COMMANDS.setToken);
    case 'register':
    case 'upgrade':
      if (target !== undefined) await vscode.env.openExternal(vscode.Uri.parse(target, true));
      return;
    case 'install-ffmpeg':
      await vscode.env.openExternal(vscode.Uri.parse(target ?? FFMPEG_DOWNLOADS, true));
      return;
    case 'open-settings':
      return run('workbench.action.openSettings', target ?? SETTINGS.section);
    case 'open-in-browser':
      return run(COMMANDS.openInBrowser);
    case 'show-log':
      return run(COMMANDS.showLog);
    case 'open-video':
    case 'reveal-video':
      return showVideo(project, action.id, target);
    case 'retry':
    case 'use-files':
    case 'without-files':
    case 'skip':
    case 'resume-batch':
    case 'approve':
    case 'decline':
    case 'export':
    case 'show-tracks':
    case 'show-credits':
      // The project's own; it has done them.
      return;
  }
}

async function run(command: string, ...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

async function showVideo(project: Project, id: ActionId, exportId: string | undefined): Promise<void> {
  const path = project.snapshot.record.exports.find((job) => job.id === exportId)?.path;
  if (path !== undefined) await openVideo(path, id === 'open-video' ? 'editor' : 'reveal');
}

/** The same files and the same request in a project of the local engine; the cloud project stays as it is. */
async function moveToThisComputer(services: Services, from: Project): Promise<void> {
  // It may still wait for the cloud.
  await from.cancel();
  await setBackendKind('local');
  const { record } = from.snapshot;
  const { name } = record;
  const paths = record.assets.map(({ path }) => path);
  const skill = skillBySlug(record.skill);
  const wish = originalRequest(record);
  if (record.batch) return moveBatch(services, from, record.batch);
  const project = await services.projects.create(skill, 'local', { name, ...(wish && { wish }) });
  if (wish) await project.make(wish);
  else if (paths.length > 0) await project.addFiles(paths);
}

/** Whatever the batch has not made yet. */
async function moveBatch(services: Services, from: Project, { items }: BatchPlan): Promise<void> {
  const { skill, name } = from.snapshot.record;
  const rest = items.filter(({ state }) => state !== 'done');
  const project = await services.projects.create(skillBySlug(skill), 'local', { name });
  await project.makeBatch({
    paths: rest.map(({ path }) => path),
    request: rest.map(({ request }) => request),
  });
}
