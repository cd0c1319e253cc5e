import * as vscode from 'vscode';
import type { Skill } from '../skills/types.ts';

/** Lets the user pick a skill; the first is the one that fits. Undefined when they change their mind. */
export async function pickSkill(ranked: readonly Skill[]): Promise<Skill | undefined> {
  const items = ranked.map((skill, index) => ({
    skill,
    label: `$(${skill.icon}) ${skill.label}`,
    detail: skill.description,
    ...(index === 0 ? { description: 'fits your selection' } : {}),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'What should it become?',
    placeHolder: 'Choose what to make of the files',
    matchOnDetail: true,
  });
  return picked?.skill;
}

/** Asks for the one sentence. Undefined when the user changes their mind. */
export async function askForRequest(skill: Skill): Promise<string | undefined> {
  const request = await vscode.window.showInputBox({
    title: skill.label,
    prompt: skill.tip,
    placeHolder: skill.example,
    ignoreFocusOut: true,
  });
  // Enter on the empty box takes what it suggests.
  return request === undefined ? undefined : request.trim() || skill.example;
}
