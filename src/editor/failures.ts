import * as vscode from 'vscode';
import type { Log } from '../api/types.ts';
import { explain } from '../project/problems/explain.ts';
import { plainly } from '../project/problems/plainly.ts';
import { messageOf } from '../errors.ts';
import { UsageError } from './outputFolder.ts';
import { backendKind } from './settings.ts';

/** What a person is told about a failure outside of the chat: what happened, and what to do. Never a stack trace. */
export function failureText(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return explain(error, { doing: 'question', backend: backendKind() }).text;
}

/** Shows a failure in a message in the corner, and writes more of it to the log. Does not wait for an answer. */
export function showFailure(log: Log, what: string, error: unknown): void {
  if (!(error instanceof UsageError))
    log('error', `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  const remedy = error instanceof UsageError && error.remedy === 'open-folder' ? ['Open Folder'] : [];
  vscode.window.showErrorMessage(plainly(failureText(error)), ...remedy).then(
    (answer) => answer !== undefined && vscode.commands.executeCommand('vscode.openFolder'),
    (cause: unknown) => log('warn', `A message could not be shown: ${messageOf(cause)}`),
  );
}
