import * as vscode from 'vscode';
import { COMMANDS } from '../../contributions.ts';
import { resultOf } from '../../project/batch/plan.ts';
import type { BatchPlan } from '../../project/types.ts';
import { chooseBackend } from '../backend/consent.ts';
import type { Services } from '../services.ts';
import { UsageError, workspaceFolder } from '../outputFolder.ts';
import { askForRequests } from '../questions.ts';
import { chooseSkill, selectedFiles } from './makeVideo.ts';
import { registerOpenCommand } from './register.ts';

/** The third argument of `clipwright.makeBatch`. */
export interface MakeBatchOptions {
  /** A skill's slug. */
  readonly skill?: string;
  /** What each video should be; `{name}` stands for the file's name without extension. */
  readonly prompt?: string;
  /** One sentence for each file instead, in the order of the files. */
  readonly prompts?: readonly string[];
}

/** What `clipwright.makeBatch` resolves to; undefined when the user changed their mind. */
export interface MakeBatchResult {
  readonly outputs: readonly vscode.Uri[];
  readonly failures: readonly { readonly file: vscode.Uri; readonly message: string }[];
}

/** *Make Videos in a Batch…*: one video of each file, in one project. */
export function registerMakeBatch(services: Services): vscode.Disposable {
  return registerOpenCommand<MakeBatchOptions>(services, COMMANDS.makeBatch, {
    options: { skill: 'text', prompt: 'text', prompts: 'texts' },
    run: (uris, options) => makeBatch(services, uris, options),
    saysAll: isUnattended,
  });
}

/** Another extension has said everything: it hears of failures, and nobody is asked. */
function isUnattended({ skill, prompt, prompts }: MakeBatchOptions): boolean {
  return skill !== undefined && (prompt ?? prompts) !== undefined;
}

async function makeBatch(
  services: Services,
  uris: readonly vscode.Uri[],
  options: MakeBatchOptions,
): Promise<MakeBatchResult | undefined> {
  workspaceFolder();
  const paths = await selectedFiles(uris);
  const skill = paths && (await chooseSkill(paths, options));
  if (!skill) return undefined;
  const request = options.prompts ?? options.prompt ?? (await askForRequests(skill, paths));
  if (request === undefined) return undefined;
  if (typeof request !== 'string' && request.length !== paths.length)
    throw new UsageError(`There are ${paths.length} files and ${request.length} prompts. Give one for each.`);
  const backend = await chooseBackend(services.context.globalState);
  if (!backend) return undefined;

  const project = await services.projects.create(skill, backend);
  await services.panel.reveal({ keepFocus: isUnattended(options) });
  const outcome = await project.makeBatch({ paths, request });
  // Whoever sits in front of the panel reads it there; a calling extension hears of it here.
  if (outcome.status === 'failed' && isUnattended(options)) throw new UsageError(outcome.message.text);
  const { batch } = project.snapshot.record;
  return batch && toResult(batch);
}

function toResult(batch: BatchPlan): MakeBatchResult {
  const { outputs, failures } = resultOf(batch);
  return {
    outputs: outputs.map((path) => vscode.Uri.file(path)),
    failures: failures.map(({ path, message }) => ({ file: vscode.Uri.file(path), message })),
  };
}
