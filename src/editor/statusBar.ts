import * as vscode from 'vscode';
import { COMMANDS } from '../contributions.ts';
import type { BackendKind } from './backend/backendKind.ts';
import type { Activity, CreditBalance } from '../project/types.ts';

/** What the status bar shows. */
export interface StatusBarState {
  readonly backend: BackendKind;
  readonly credits?: CreditBalance;
  readonly activity?: Activity;
}

/** One item: the running work while there is some, else the credits (or that videos are made here, for nothing). */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem(
    'clipwright.credits',
    vscode.StatusBarAlignment.Right,
    90,
  );

  constructor() {
    this.#item.name = 'Clipwright';
  }

  update({ backend, credits, activity }: StatusBarState): void {
    if (activity) {
      const percent = activity.fraction === undefined ? '' : ` ${Math.floor(activity.fraction * 100)} %`;
      this.#item.text = `$(loading~spin) ${activity.label}${percent}`;
      this.#item.tooltip = 'Clipwright is working. Click to open the panel.';
      this.#item.command = COMMANDS.openPanel;
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
}
