import * as vscode from 'vscode';
import { showFailure } from '../failures.ts';
import type { Services } from '../services.ts';

/**
 * Registers a command for people: when it fails it says so itself, and resolves to undefined. (What an extension's command throws,
 * the editor shows under the command's name, in a dialog that has to be closed.) @param run gets what the Explorer passes
 */
export function registerCommand(
  services: Services,
  id: string,
  run: (uri?: vscode.Uri, uris?: readonly vscode.Uri[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (uri?: vscode.Uri, uris?: readonly vscode.Uri[]) => {
    try {
      return await run(uri, uris);
    } catch (error) {
      showFailure(services.log, id, error);
      return undefined;
    }
  });
}

/** A command that other extensions may call, too, with everything it would ask said in the options. */
export interface OpenCommand<Options> {
  readonly run: (uris: readonly vscode.Uri[], options: Partial<Options>) => Promise<unknown>;
  /** Whether the options leave nothing to ask. */
  readonly saysAll: (options: Partial<Options>) => boolean;
}

/**
 * Registers a command for people and for other extensions. An extension that has said everything hears of failures itself, and
 * nobody is asked or told; else it is as with {@link registerCommand}.
 */
export function registerOpenCommand<Options extends object>(
  services: Services,
  id: string,
  { run, saysAll }: OpenCommand<Options>,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    id,
    async (uri?: vscode.Uri, uris?: readonly vscode.Uri[], options: Partial<Options> = {}) => {
      try {
        return await run(selection(uri, uris), options);
      } catch (error) {
        if (saysAll(options)) throw error;
        showFailure(services.log, id, error);
        return undefined;
      }
    },
  );
}

/** What the Explorer's two arguments say: the files selected, or else the one that was clicked. */
export function selection(uri?: vscode.Uri, uris?: readonly vscode.Uri[]): readonly vscode.Uri[] {
  if (uris && uris.length > 0) return uris;
  return uri ? [uri] : [];
}

/** A file's path, or an address on the web as it is. */
export function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'https' || uri.scheme === 'http' ? uri.toString(true) : uri.fsPath;
}
