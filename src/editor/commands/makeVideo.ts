import { basename } from 'node:path';
import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { collectFiles } from '../../assets/collect.ts';
import { assetKindOf } from '../../skills/kinds.ts';
import { shownName, shownText } from '../../skills/shownName.ts';
import { rankSkills, skillBySlug } from '../../skills/skills.ts';
import type { Skill } from '../../skills/types.ts';
import { chooseBackend } from '../backend/consent.ts';
import type { Services } from '../services.ts';
import { outputTarget, UsageError, workspaceFolder } from '../outputFolder.ts';
import { pickFiles } from '../pickFiles.ts';
import { askForRequest, pickSkill } from '../questions.ts';
import { pathOf, registerOpenCommand } from './register.ts';

/** The third argument of `clipwright.makeVideo`. */
export interface MakeVideoOptions {
  /** A skill's slug. */
  readonly skill?: string;
  /** What the video should be. */
  readonly prompt?: string;
  /** Where the MP4 goes: a `Uri`, or a path inside the workspace folder. An existing file is never overwritten. */
  readonly output?: vscode.Uri | string;
}

/** What `clipwright.makeVideo` resolves to; undefined when the user changed their mind. */
export interface MakeVideoResult {
  readonly output: vscode.Uri;
}

/** *Make Video from Selected Images/Script…*: files → questions → project → turn → MP4. */
export function registerMakeVideo(services: Services): vscode.Disposable {
  return registerOpenCommand<MakeVideoOptions>(services, COMMANDS.makeVideo, {
    options: { skill: 'text', prompt: 'text', output: 'place' },
    run: (uris, options) => makeVideo(services, uris, options),
    saysAll: isUnattended,
  });
}

/** Another extension has said everything: it hears of failures, and nobody is asked. */
function isUnattended({ skill, prompt }: MakeVideoOptions): boolean {
  return skill !== undefined && prompt !== undefined;
}

async function makeVideo(
  services: Services,
  uris: readonly vscode.Uri[],
  options: MakeVideoOptions,
): Promise<MakeVideoResult | undefined> {
  workspaceFolder();
  const paths = await selectedFiles(uris);
  if (!paths) return undefined;
  const skill = await chooseSkill(paths, options);
  if (!skill) return undefined;
  const request = options.prompt ?? (await askForRequest(skill));
  if (request === undefined) return undefined;
  const backend = await chooseBackend(services.context.globalState);
  if (!backend) return undefined;

  const { output } = options;
  const wish = { paths, request, ...(output !== undefined && { target: await outputTarget(output) }) };
  // Stored with its project: what was asked for is not lost from here on.
  const project = await services.projects.create(skill, backend, { wish });
  await services.panel.reveal({ keepFocus: isUnattended(options) });
  const outcome = await project.make(wish);
  if (outcome.status === 'done') return outcome.video && { output: vscode.Uri.file(outcome.video.path) };
  // Whoever sits in front of the panel reads it there; a calling extension hears of it here.
  if (outcome.status === 'failed' && isUnattended(options)) throw new UsageError(outcome.message.text);
  return undefined;
}

/** The files to work on: what was selected, folders opened up, or what the user picks. Undefined when they pick nothing. */
export async function selectedFiles(uris: readonly vscode.Uri[]): Promise<string[] | undefined> {
  const chosen = uris.length > 0 ? uris : await pickFiles('Make Video');
  if (!chosen) return undefined;
  const paths = await collectFiles(chosen.map(pathOf));
  if (paths.length === 0) {
    const names = chosen.map(({ fsPath }) => shownName(fsPath)).join(', ');
    throw new UsageError(
      `There is nothing in ${names} that a video can be made of. Select photos, clips, audio or a script.`,
    );
  }
  return paths;
}

/** The skill that was named, or the one that the user picks. @throws {UsageError} when there is none of that name */
export async function chooseSkill(
  paths: readonly string[],
  { skill: slug }: Pick<MakeVideoOptions, 'skill'>,
): Promise<Skill | undefined> {
  if (slug !== undefined) {
    const skill = skillBySlug(slug);
    if (!skill) throw new UsageError(`There is no skill “${shownText(slug)}”.`);
    return skill;
  }
  const files = paths.flatMap((path) => {
    const kind = assetKindOf(path);
    return kind ? [{ name: basename(path), kind }] : [];
  });
  return pickSkill(rankSkills(files), true);
}
