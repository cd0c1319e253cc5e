import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { skillBySlug, skills } from '../../skills/skills.ts';
import { chooseBackend } from '../backend/consent.ts';
import type { Services } from '../services.ts';
import { workspaceFolder } from '../outputFolder.ts';
import { pickSkill } from '../questions.ts';
import { registerCommand } from './register.ts';

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
