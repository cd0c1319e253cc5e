import * as vscode from 'vscode';
import { VIEWS } from '../../contributions.ts';
import type { HostMessage, PanelRequest, PanelState, WebviewMessage } from '../../panel/messages.ts';
import { failureText } from '../failures.ts';
import { panelHtml } from './html.ts';

/** At most this often is a new state sent, ms: faster than the eye, slower than a stream of deltas. */
const STATE_INTERVAL_MS = 50;

/** What the panel needs from the rest. */
export interface PanelDelegate {
  /** The state right now; `webview` turns paths into addresses that the page can load. */
  state(webview: vscode.Webview): PanelState;
  /** Carries out one request. A rejection is shown beside what the user did. */
  handle(request: PanelRequest): Promise<void>;
  /** Folders that the page may load pictures and videos from. */
  resourceRoots(): vscode.Uri[];
}

/** The side panel's host half: it answers requests and keeps the page up to date, from *ready* on. */
export class PanelHost implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #delegate: PanelDelegate;
  readonly #registration: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #ready = false;
  #scheduled: NodeJS.Timeout | undefined;
  #focus: string | undefined;

  constructor(extensionUri: vscode.Uri, delegate: PanelDelegate) {
    this.#extensionUri = extensionUri;
    this.#delegate = delegate;
    this.#registration = vscode.window.registerWebviewViewProvider(VIEWS.panel, this, {
      webviewOptions: { retainContextWhenHidden: true },
    });
  }

  /** Shows the panel. With `text`, also puts the caret into the message box. */
  async reveal(options: { focus?: boolean; text?: string } = {}): Promise<void> {
    if (options.focus) this.#focus = options.text ?? '';
    await vscode.commands.executeCommand(`${VIEWS.panel}.focus`, { preserveFocus: !options.focus });
    this.#sendFocus();
  }

  /** Sends the state soon; many calls in a row make one message. */
  refresh(): void {
    this.#scheduled ??= setTimeout(() => {
      this.#scheduled = undefined;
      this.#sendState();
    }, STATE_INTERVAL_MS);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#ready = false;
    const { webview } = view;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [
        vscode.Uri.joinPath(this.#extensionUri, 'dist'),
        vscode.Uri.joinPath(this.#extensionUri, 'media'),
        ...this.#delegate.resourceRoots(),
      ],
    };
    const subscription = webview.onDidReceiveMessage((message: WebviewMessage) => this.#receive(message));
    view.onDidDispose(() => {
      subscription.dispose();
      if (this.#view === view) this.#view = undefined;
      this.#ready = false;
    });
    webview.html = panelHtml(webview, this.#extensionUri);
  }

  dispose(): void {
    clearTimeout(this.#scheduled);
    this.#registration.dispose();
  }

  #receive(message: WebviewMessage): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#sendState();
        this.#sendFocus();
        break;
      case 'request':
        void this.#answer(message.request, message.body);
    }
  }

  async #answer(request: number, body: PanelRequest): Promise<void> {
    try {
      await this.#delegate.handle(body);
      this.#post({ type: 'reply', request });
    } catch (error) {
      this.#post({ type: 'reply', request, error: failureText(error) });
    }
  }

  #sendState(): void {
    if (this.#view) this.#post({ type: 'state', state: this.#delegate.state(this.#view.webview) });
  }

  #sendFocus(): void {
    if (this.#focus === undefined || !this.#ready) return;
    this.#post({ type: 'focus-composer', ...(this.#focus ? { text: this.#focus } : {}) });
    this.#focus = undefined;
  }

  #post(message: HostMessage): void {
    if (this.#ready) void this.#view?.webview.postMessage(message);
  }
}
