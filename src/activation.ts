import * as vscode from 'vscode';
import { COMMANDS, CONTEXT_KEYS, VIEWS } from './contributions.ts';
import { sentenceWaits } from './editor/openFolder.ts';
import { projectsFolder } from './editor/projects/projectsFolder.ts';
import type { Services } from './editor/services.ts';
import { backendKind } from './editor/settings.ts';
import { StatusBar } from './editor/statusBar.ts';
import { glanceAt } from './project/storage/glance.ts';

let standIn: StandIn | undefined;

/** What the editor calls in every window. Nothing but this module's own few imports is loaded before something is needed. */
export function activate(context: vscode.ExtensionContext): void {
  standIn = new StandIn(context);
  context.subscriptions.push(standIn);
  void standIn.lookForWork();
}

export async function deactivate(): Promise<void> {
  await standIn?.end();
  standIn = undefined;
}

/** Stands in for the extension (`extension.ts`) until somebody uses it, or something that it has begun has to go on. */
class StandIn implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #registrations: { dispose(): unknown }[] = [];
  #extension: Promise<Services> | undefined;

  constructor(context: vscode.ExtensionContext) {
    this.#context = context;
    const statusBar = new StatusBar();
    const refresh = () => {
      statusBar.update({ backend: backendKind(), atWork: [] });
      setContext(CONTEXT_KEYS.backend, backendKind());
    };
    this.#registrations.push(
      statusBar,
      vscode.workspace.onDidChangeConfiguration(refresh),
      vscode.window.registerWebviewViewProvider(
        VIEWS.panel,
        { resolveWebviewView: async (view) => (await this.#load()).panel.resolveWebviewView(view) },
        { webviewOptions: { retainContextWhenHidden: true } },
      ),
      vscode.window.registerWebviewPanelSerializer(VIEWS.tab, {
        deserializeWebviewPanel: async (tab) => (await this.#load()).panel.deserializeWebviewPanel(tab),
      }),
      ...Object.values(COMMANDS).map((id) =>
        vscode.commands.registerCommand(id, async (...args: unknown[]) => {
          await this.#load();
          return vscode.commands.executeCommand(id, ...args);
        }),
      ),
    );
    refresh();
  }

  /** Loads the extension if something was under way when the last window closed, or was meant for this one. */
  async lookForWork(): Promise<void> {
    try {
      const { hasProjects, hasWork } = await glanceAt(projectsFolder(this.#context));
      // The extension itself knows better.
      if (!this.#extension) setContext(CONTEXT_KEYS.hasProject, hasProjects);
      if (hasWork || sentenceWaits(this.#context)) await this.#load();
    } catch (error) {
      // Whoever opens the panel is told what is wrong with the folder.
      console.error('The stored projects could not be looked at.', error);
    }
  }

  async end(): Promise<void> {
    if (!this.#extension) return;
    const { deactivate } = await import('./extension.ts');
    await deactivate();
  }

  dispose(): void {
    for (const each of this.#registrations.splice(0)) each.dispose();
  }

  #load(): Promise<Services> {
    this.#extension ??= this.#replace().catch((error: unknown) => {
      this.#extension = undefined;
      throw error;
    });
    return this.#extension;
  }

  /** Makes room and lets the extension take its place, at once: no command is missing in between. */
  async #replace(): Promise<Services> {
    const extension = await import('./extension.ts');
    this.dispose();
    return extension.activate(this.#context);
  }
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
