// Runs in the editor's extension host: carries out the one request that `npm start` left for it, as another extension would.
import { rename, readFile, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';

/**
 * @typedef {object} DriverRequest
 * @property {string[]} files Absolute paths.
 * @property {{ skill: string, prompt: string }} options Third argument of `clipwright.makeVideo`.
 * @property {boolean} closeAfter Whether the window has done its work then.
 *
 * @typedef {{ output: string } | { error: string }} DriverResult `output` is an absolute path.
 */

/** Nothing waits for this; the result file tells how it went. */
export function activate() {
  /** @type {string | undefined} */
  const request = vscode.workspace.getConfiguration('clipwrightDriver').get('request');
  if (request !== undefined) void carryOut(request);
}

/** @param {string} file */
async function carryOut(file) {
  const taken = `${file}.taken`;
  try {
    await rename(file, taken); // Only one window gets it, and only once.
  } catch {
    return; // Taken already.
  }
  /** @type {DriverRequest} */
  const { files, options, closeAfter } = JSON.parse(await readFile(taken, 'utf8'));
  const uris = files.map((path) => vscode.Uri.file(path));
  /** @type {DriverResult} */
  let result;
  try {
    /** @type {{ output: vscode.Uri } | undefined} */
    const made = await vscode.commands.executeCommand('clipwright.makeVideo', uris[0], uris, options);
    result = made ? { output: made.output.fsPath } : { error: 'The command ended without a video.' };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  await writeFile(`${file}.writing`, JSON.stringify(result));
  await rename(`${file}.writing`, `${file}.result`);
  if (closeAfter) await vscode.commands.executeCommand('workbench.action.quit');
}
