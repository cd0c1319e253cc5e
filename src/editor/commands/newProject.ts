import type * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { skills } from '../../skills/skills.ts';
import { chooseBackend } from '../backend/consent.ts';
import type { House } from '../house.ts';
import { workspaceFolder } from '../outputFolder.ts';
import { pickSkill } from '../questions.ts';
import { registerCommand } from './register.ts';

/** *New Video Project…*: an empty project to chat with. */
export function registerNewProject(house: House): vscode.Disposable {
  return registerCommand(house, COMMANDS.newProject, async () => {
    workspaceFolder();
    const skill = await pickSkill(skills);
    if (!skill) return;
    const backend = await chooseBackend(house.context.globalState);
    if (!backend) return;
    await house.projects.create(skill, backend, { name: skill.label });
    await house.panel.reveal({ focus: true });
  });
}
