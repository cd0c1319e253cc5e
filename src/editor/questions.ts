import * as vscode from 'vscode';
import { shownName } from '../skills/shownName.ts';
import type { Skill } from '../skills/types.ts';

/** Lets the user pick a skill. Undefined when they change their mind. @param hasSelection there are files, and the first skill fits them */
export async function pickSkill(ranked: readonly Skill[], hasSelection: boolean): Promise<Skill | undefined> {
  const items = ranked.map((skill, index) => ({
    skill,
    label: `$(${skill.icon}) ${skill.label}`,
    detail: skill.description,
    ...(hasSelection && index === 0 ? { description: 'fits your selection' } : {}),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'What should it become?',
    placeHolder: hasSelection ? 'Choose what to make of the files' : 'Choose a kind of video',
    matchOnDetail: true,
    // A click elsewhere is no answer: what was asked stays until it has one.
    ignoreFocusOut: true,
  });
  return picked?.skill;
}

/** Asks for the one sentence. Undefined when the user changes their mind. */
export async function askForRequest(skill: Skill): Promise<string | undefined> {
  return ask(skill, skill.label, PROMPT);
}

/** Asks what the videos of a batch should be: one sentence for all, or one for each file. Undefined when the user changes their mind. */
export async function askForRequests(
  skill: Skill,
  paths: readonly string[],
): Promise<string | readonly string[] | undefined> {
  const same = { label: 'The same for every file', detail: '{name} stands for the file’s name' };
  const each = { label: 'One for each file', detail: `${paths.length} instructions, one after the other` };
  const title = `${skill.label}: ${paths.length} videos`;
  const how = paths.length === 1 ? same : await vscode.window.showQuickPick([same, each], { title });
  if (!how) return undefined;
  if (how === same) return ask(skill, title, `${PROMPT} {name} stands for the file’s name.`);
  const requests: string[] = [];
  for (const [index, path] of paths.entries()) {
    const request = await ask(
      skill,
      `${shownName(path)} (${index + 1} of ${paths.length})`,
      PROMPT,
      requests.at(-1),
    );
    if (request === undefined) return undefined;
    requests.push(request);
  }
  return requests;
}

const PROMPT = 'What should the video be like? Enter alone takes the example.';

/** Enter on the empty box takes what it suggests. */
async function ask(skill: Skill, title: string, prompt: string, value = ''): Promise<string | undefined> {
  const box = { title, prompt, value, placeHolder: skill.example, ignoreFocusOut: true };
  const request = await vscode.window.showInputBox(box);
  return request === undefined ? undefined : request.trim() || skill.example;
}
