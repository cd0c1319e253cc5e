import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { inQuotes } from '../../skills/shownName.ts';
import { skillBySlug, skills } from '../../skills/skills.ts';
import { chooseBackend } from '../backend/consent.ts';
import { showFailure } from '../failures.ts';
import { workspaceFolder } from '../outputFolder.ts';
import { duplicateProject } from '../projects/duplicate.ts';
import { NO_NAME } from '../projects/projects.ts';
import type { ProjectSummary } from '../projects/summary.ts';
import { pickSkill } from '../questions.ts';
import type { Services } from '../services.ts';
import { registerCommand } from './register.ts';

const RENAME: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('edit'), tooltip: 'Rename…' };
const DUPLICATE: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: 'Duplicate' };
const DELETE: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('trash'), tooltip: 'Delete' };

/** A project in the list. */
interface ProjectItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** *New Video Project…*: an empty project to chat with. */
export function registerNewProject(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.newProject, async (slug) => {
    workspaceFolder();
    const named = typeof slug === 'string' ? skillBySlug(slug) : undefined;
    const skill = named ?? (await pickSkill(skills, false));
    if (!skill) return;
    const backend = await chooseBackend(services.context.globalState);
    if (!backend) return;
    await services.projects.create(skill, backend, { name: skill.label });
    await services.panel.reveal();
  });
}

/** *Show Video Projects…*: all of them with a picture, their kind, their age and what goes on; to open, rename, duplicate or delete. */
export function registerShowProjects(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.showProjects, async () => {
    await services.projects.load();
    showList(services);
  });
}

/** *Rename Video Project…*: the one that the panel shows. */
export function registerRenameProject(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.renameProject, () =>
    rename(services, services.projects.active?.id),
  );
}

/** *Duplicate Video Project*: a copy of the one that the panel shows, with a session of its own. */
export function registerDuplicateProject(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.duplicateProject, () =>
    duplicateProject(services, services.projects.active?.id),
  );
}

/** *Delete Video Project*: the one that the panel shows; its videos stay, and it can be brought back. */
export function registerDeleteProject(services: Services): vscode.Disposable {
  return registerCommand(services, COMMANDS.deleteProject, () =>
    remove(services, services.projects.active?.id),
  );
}

function showList(services: Services): void {
  const { projects, panel } = services;
  const list = vscode.window.createQuickPick<ProjectItem>();
  list.title = 'Video Projects';
  list.placeholder = projects.all.length === 0 ? 'There is none yet' : 'Choose the one to go on with';
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  const fill = (): void => {
    const before = list.activeItems[0]?.id ?? projects.active?.id;
    list.items = projects.all.map(itemOf);
    list.activeItems = list.items.filter(({ id }) => id === before);
  };
  const safely = (task: () => Promise<unknown>): void => {
    task().catch((error: unknown) => showFailure(services.log, COMMANDS.showProjects, error));
  };
  const listening = projects.onDidChange(fill);
  list.onDidTriggerItemButton(({ item, button }) => {
    list.hide();
    const act = button === RENAME ? rename : button === DUPLICATE ? duplicateProject : remove;
    safely(() => act(services, item.id));
  });
  list.onDidAccept(() => {
    const [chosen] = list.selectedItems;
    list.hide();
    if (chosen) safely(() => projects.activate(chosen.id).then(() => panel.reveal()));
  });
  list.onDidHide(() => {
    listening.dispose();
    list.dispose();
  });
  fill();
  list.show();
}

function itemOf({ id, name, skill, createdAt, poster, ...state }: ProjectSummary): ProjectItem {
  const { label, icon } = skillBySlug(skill);
  const since = new Date(createdAt).toLocaleString(vscode.env.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return {
    id,
    label: name,
    description: `${label} · ${since}`,
    detail: stateOf(state),
    iconPath: poster === undefined ? new vscode.ThemeIcon(icon) : vscode.Uri.file(poster),
    buttons: [RENAME, DUPLICATE, DELETE],
  };
}

function stateOf({
  activity,
  failed,
  videos,
}: Pick<ProjectSummary, 'activity' | 'failed' | 'videos'>): string {
  if (activity) return `$(sync~spin) ${activity.label}`;
  const made = videos === 0 ? 'not exported yet' : videos === 1 ? 'exported' : `${videos} exports`;
  return failed
    ? `$(error) the last try failed, ${made}`
    : `$(${videos === 0 ? 'circle-outline' : 'check'}) ${made}`;
}

async function rename({ projects, panel }: Services, id: string | undefined): Promise<void> {
  const summary = projects.all.find((each) => each.id === id);
  if (!summary) return;
  const name = await vscode.window.showInputBox({
    title: `Rename ${inQuotes(summary.name)}`,
    value: summary.name,
    validateInput: (value) => (value.trim() === '' ? NO_NAME : undefined),
  });
  if (name !== undefined) await projects.rename(summary.id, name);
  await backToPanel(panel);
}

/** After a question of the editor's the keyboard would be in a part of the window that has nothing to do with it. */
async function backToPanel(panel: Services['panel']): Promise<void> {
  if (panel.visible) await panel.reveal();
}

async function remove({ projects, panel }: Services, id: string | undefined): Promise<void> {
  const summary = projects.all.find((each) => each.id === id);
  if (!summary || !(await projects.remove(summary.id))) return;
  await backToPanel(panel);
  const answer = await vscode.window.showInformationMessage(
    `${inQuotes(summary.name)} was deleted. Its finished videos and your files are where they were.`,
    'Undo',
  );
  if (answer !== 'Undo') return;
  await projects.bringBack(summary.id);
  await panel.reveal();
}
