import * as vscode from 'vscode';
import { COMMANDS } from '../contributions.ts';
import type { CreditBalance } from '../project/types.ts';
import type { BackendKind } from './backend/backendKind.ts';
import type { ProjectAtWork } from './projects/summary.ts';

/** What the status bar shows. */
export interface StatusBarState {
  readonly backend: BackendKind;
  readonly credits?: CreditBalance;
  /** Projects in which something goes on, whichever of them the panel shows. */
  readonly atWork: readonly ProjectAtWork[];
}

/** One item: the running work while there is some, else the credits (or that videos are made here, for nothing). */
export class StatusBar implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  /** Shows the project in which something goes on. */
  #show: { readonly id: string; readonly command: vscode.Command } | undefined;

  constructor(
    item = vscode.window.createStatusBarItem('clipwright.credits', vscode.StatusBarAlignment.Right, 90),
  ) {
    this.#item = item;
    this.#item.name = 'Clipwright';
  }

  update({ backend, credits, atWork }: StatusBarState): void {
    const [first] = atWork;
    if (first) {
      const text = atWork.length === 1 ? workOf(first) : `${atWork.length} videos at work`;
      this.#item.text = `$(loading~spin) ${withoutIcons(text)}`;
      this.#item.tooltip = `${atWork.map(workOf).join('\n')}\nClick to show it in the panel.`;
      this.#item.command = this.#showProject(first.id);
    } else if (backend === 'local') {
      this.#item.text = '$(device-camera-video) This computer';
      this.#item.tooltip =
        'Clipwright makes videos on this computer: nothing is uploaded, nothing costs credits.';
      this.#item.command = COMMANDS.openPanel;
    } else {
      this.#item.text = credits ? `$(credit-card) ${credits.available}` : '$(credit-card) –';
      this.#item.tooltip = credits
        ? `Clipwright credits: ${credits.available} available, ${credits.frozen} held by running work, ${credits.total} in all.`
        : 'Clipwright credits. Click to look them up.';
      this.#item.command = COMMANDS.showCredits;
    }
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }

  /**
   * One and the same command for a project however often its progress is told: the editor forgets a replaced command at once, and a click
   * that was on its way to it would be lost.
   */
  #showProject(id: string): vscode.Command {
    if (this.#show?.id !== id)
      this.#show = { id, command: { command: COMMANDS.openPanel, title: 'Open Panel', arguments: [id] } };
    return this.#show.command;
  }
}

/** “Lake Trip: Rendering… 62%”. */
export function workOf({ name, activity: { label, fraction } }: ProjectAtWork): string {
  const percent = fraction === undefined ? '' : ` ${Math.floor(fraction * 100)}%`;
  return `${name}: ${label}${percent}`;
}

/** A name is no place for icons: `$(name)` would be one. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u2060(');
}
