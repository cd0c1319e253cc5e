import * as vscode from 'vscode';
import { showFailure } from '../failures.ts';
import { UsageError } from '../outputFolder.ts';
import type { Services } from '../services.ts';
import { readOptions, readSelection, type OptionKind } from './arguments.ts';

/**
 * Registers a command for people: when it fails it says so itself, and resolves to undefined. (What an extension's command throws,
 * the editor shows under the command's name, in a dialog that has to be closed.) @param run gets what the Explorer passes
 */
export function registerCommand(
  services: Services,
  id: string,
  run: (clicked?: unknown, selected?: unknown) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (clicked?: unknown, selected?: unknown) => {
    try {
      return await run(clicked, selected);
    } catch (error) {
      showFailure(services.log, id, error);
      return undefined;
    }
  });
}

/** A command that other extensions may call, too, with everything it would ask said in the options. */
export interface OpenCommand<Options extends object> {
  /** The options that there are. */
  readonly options: Readonly<Record<keyof Options & string, OptionKind>>;
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
  { run, options: kinds, saysAll }: OpenCommand<Options>,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    id,
    async (clicked?: unknown, selected?: unknown, third?: unknown) => {
      // Nobody in front of the editor passes options: whoever does hears of what is wrong with them.
      let unattended = third !== undefined;
      try {
        const options = readOptions<Options>(third, kinds);
        unattended = saysAll(options);
        const uris = readSelection(clicked, selected);
        if (unattended && uris.length === 0) throw new UsageError('There are no files to make a video of.');
        return await run(uris, options);
      } catch (error) {
        if (unattended) throw error;
        showFailure(services.log, id, error);
        return undefined;
      }
    },
  );
}

/** A file's path, or an address on the web as it is. */
export function pathOf(uri: vscode.Uri): string {
  return uri.scheme === 'https' || uri.scheme === 'http' ? uri.toString(true) : uri.fsPath;
}
