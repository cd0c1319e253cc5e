import * as vscode from 'vscode';
import { VIEWS } from '../../contributions.ts';
import type { HostMessage, PanelRequest, PanelState, WebviewMessage } from '../../panel/messages.ts';
import type { Log } from '../../api/types.ts';
import type { Inbox } from '../../panel/inbox.ts';
import { failureText } from '../failures.ts';
import { UsageError } from '../outputFolder.ts';
import { panelHtml } from './html.ts';

/** At most this often is a new state sent, ms: faster than the eye, slower than a stream of deltas. */
const STATE_INTERVAL_MS = 50;

/** What the panel needs from the rest. */
export interface PanelDelegate {
  /** The state right now; `webview` turns paths into addresses that the page can load. */
  state(webview: vscode.Webview): PanelState;
  /** Carries out one request. A rejection is shown beside what the user did. @returns what was asked for, where something was */
  handle(request: PanelRequest): Promise<unknown>;
  /** Folders that the page may load pictures and videos from. */
  resourceRoots(): vscode.Uri[];
}

/** How the panel is shown. */
export interface RevealOptions {
  /** The keyboard stays where it is: nobody is at it who asked for the panel. */
  readonly keepFocus?: boolean;
  /** For the message box. */
  readonly text?: string;
}

/** The side panel's host half: it answers requests and keeps the page up to date, from *ready* on. */
export class PanelHost implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #delegate: PanelDelegate;
  readonly #log: Log;
  readonly #registration: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #ready = false;
  #scheduled: NodeJS.Timeout | undefined;
  #focus: string | undefined;
  #work: vscode.ViewBadge = { value: 0, tooltip: '' };

  constructor(extensionUri: vscode.Uri, delegate: PanelDelegate, log: Log) {
    this.#extensionUri = extensionUri;
    this.#delegate = delegate;
    this.#log = log;
    this.#registration = vscode.window.registerWebviewViewProvider(VIEWS.panel, this, {
      webviewOptions: { retainContextWhenHidden: true },
    });
  }

  /** The panel is before the user's eyes. */
  get visible(): boolean {
    return this.#view?.visible === true;
  }

  /** Shows the panel and puts the caret into the message box, perhaps with a text; or leaves the keyboard to whoever has it. */
  async reveal({ keepFocus = false, text = '' }: RevealOptions = {}): Promise<void> {
    if (!keepFocus) this.#focus = text;
    await vscode.commands.executeCommand(`${VIEWS.panel}.focus`, { preserveFocus: keepFocus });
    this.#sendFocus();
  }

  /** Marks the view with how many projects are at work. @param tooltip says which */
  showWork(count: number, tooltip: string): void {
    if (count === this.#work.value && tooltip === this.#work.tooltip) return;
    this.#work = { value: count, tooltip };
    if (this.#view) this.#view.badge = this.#work;
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
    const inbox = openInbox(this.#log);
    const subscription = webview.onDidReceiveMessage(async (sent: unknown) => {
      const message = (await inbox).read(sent);
      if (message) this.#receive(message);
    });
    view.onDidDispose(() => {
      subscription.dispose();
      if (this.#view === view) this.#view = undefined;
      this.#ready = false;
    });
    view.badge = this.#work;
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
      const value = await this.#delegate.handle(body);
      this.#post({ type: 'reply', request, ...(value !== undefined && { value }) });
    } catch (error) {
      const remedy = error instanceof UsageError ? error.remedy : undefined;
      this.#post({ type: 'reply', request, error: failureText(error), ...(remedy && { remedy }) });
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

/** Loaded with the first panel, not with the window. */
async function openInbox(log: Log): Promise<Inbox<WebviewMessage>> {
  const [{ Inbox: PanelInbox }, { webviewMessageSchema }] = await Promise.all([
    import('../../panel/inbox.ts'),
    import('../../panel/schema.ts'),
  ]);
  return new PanelInbox(webviewMessageSchema, (line) => log('warn', `Panel: ${line}`));
}
