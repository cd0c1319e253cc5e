import * as vscode from 'vscode';
import type { Log } from '../../api/types.ts';
import { VIEWS } from '../../contributions.ts';
import { PanelPage, type PanelDelegate } from './page.ts';

/** At most this often is a page told what changed, ms: faster than the eye, slower than a stream of deltas. */
const STATE_INTERVAL_MS = 50;

/** How the panel is shown. */
export interface RevealOptions {
  /** The keyboard stays where it is: nobody is at it who asked for the panel. */
  readonly keepFocus?: boolean;
  /** For the message box. */
  readonly text?: string;
}

/** A page, and what it stands in. */
interface Shown<Place> {
  readonly place: Place;
  readonly page: PanelPage;
}

/**
 * The panel's host half: the view in a side bar, and the same as an editor's tab where somebody wants it. Both are pictures of one state, and
 * may be open at once.
 */
export class PanelHost
  implements vscode.WebviewViewProvider, vscode.WebviewPanelSerializer, vscode.Disposable
{
  readonly #extensionUri: vscode.Uri;
  readonly #delegate: PanelDelegate;
  readonly #log: Log;
  readonly #registrations: readonly vscode.Disposable[];
  #view: Shown<vscode.WebviewView> | undefined;
  #tab: Shown<vscode.WebviewPanel> | undefined;
  #scheduled: NodeJS.Timeout | undefined;
  /** Where the caret is to be once its page is there, and with what text. */
  #focus: { readonly where: 'view' | 'tab'; readonly text: string } | undefined;
  #work: vscode.ViewBadge = { value: 0, tooltip: '' };

  constructor(extensionUri: vscode.Uri, delegate: PanelDelegate, log: Log) {
    this.#extensionUri = extensionUri;
    this.#delegate = delegate;
    this.#log = log;
    this.#registrations = [
      vscode.window.registerWebviewViewProvider(VIEWS.panel, this, {
        webviewOptions: { retainContextWhenHidden: true },
      }),
      vscode.window.registerWebviewPanelSerializer(VIEWS.tab, this),
    ];
  }

  /** The panel is before the user's eyes. */
  get visible(): boolean {
    return this.#view?.place.visible === true || this.#tab?.place.visible === true;
  }

  /**
   * Shows the panel and puts the caret into the message box, perhaps with a text; or leaves the keyboard to whoever has it. Where the tab is
   * before the user's eyes and the view is not, that is the panel.
   */
  async reveal({ keepFocus = false, text = '' }: RevealOptions = {}): Promise<void> {
    if (this.#tab?.place.visible === true && this.#view?.place.visible !== true) {
      if (!keepFocus) this.openTab(text);
      return;
    }
    if (!keepFocus) this.#focus = { where: 'view', text };
    await vscode.commands.executeCommand(`${VIEWS.panel}.focus`, { preserveFocus: keepFocus });
    this.#sendFocus();
  }

  /** Shows the panel as a tab of the editor's, the one there is or a new one, with the caret in the message box. */
  openTab(text = ''): void {
    this.#focus = { where: 'tab', text };
    if (this.#tab) this.#tab.place.reveal();
    else
      this.#adopt(
        vscode.window.createWebviewPanel(VIEWS.tab, 'Clipwright', vscode.ViewColumn.Active, {
          retainContextWhenHidden: true,
        }),
      );
    this.#sendFocus();
  }

  /** Marks the view with how many projects are at work. @param tooltip says which */
  showWork(count: number, tooltip: string): void {
    if (count === this.#work.value && tooltip === this.#work.tooltip) return;
    this.#work = { value: count, tooltip };
    if (this.#view) this.#view.place.badge = this.#work;
  }

  /** Tells the pages soon; many calls in a row make one message. */
  refresh(): void {
    this.#scheduled ??= setTimeout(() => {
      this.#scheduled = undefined;
      this.#view?.page.refresh();
      this.#tab?.page.refresh();
    }, STATE_INTERVAL_MS);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    const page = this.#pageIn(view.webview);
    const shown = { place: view, page };
    this.#view = shown;
    view.onDidDispose(() => {
      page.dispose();
      if (this.#view === shown) this.#view = undefined;
    });
    view.badge = this.#work;
  }

  /** The editor brings back a tab that was open when its window closed. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    // There is one.
    if (this.#tab) panel.dispose();
    else this.#adopt(panel);
    return Promise.resolve();
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    for (const each of this.#registrations) each.dispose();
    // Without us it would be a picture that nothing happens in; the editor opens it again with the window.
    this.#tab?.page.dispose();
    this.#view?.page.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    panel.iconPath = vscode.Uri.joinPath(this.#extensionUri, 'media', 'icon.png');
    const page = this.#pageIn(panel.webview);
    const shown = { place: panel, page };
    this.#tab = shown;
    panel.onDidDispose(() => {
      page.dispose();
      if (this.#tab === shown) this.#tab = undefined;
    });
  }

  #pageIn(webview: vscode.Webview): PanelPage {
    return new PanelPage(webview, {
      extensionUri: this.#extensionUri,
      delegate: this.#delegate,
      log: this.#log,
      onReady: () => this.#sendFocus(),
    });
  }

  #sendFocus(): void {
    if (!this.#focus) return;
    const { where, text } = this.#focus;
    const page = where === 'tab' ? this.#tab?.page : this.#view?.page;
    if (page?.ready !== true) return;
    page.focusComposer(text);
    this.#focus = undefined;
  }
}
