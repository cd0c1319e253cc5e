import * as vscode from 'vscode';
import type { Log } from '../../api/types.ts';
import { changeOf } from '../../panel/changes.ts';
import type { Inbox } from '../../panel/inbox.ts';
import type { HostMessage, PanelRequest, PanelState, WebviewMessage } from '../../panel/messages.ts';
import { share } from '../../panel/share.ts';
import { failureText } from '../failures.ts';
import { UsageError } from '../outputFolder.ts';
import { panelHtml } from './html.ts';

/** What a page needs from the rest. */
export interface PanelDelegate {
  /** The state right now; `webview` turns paths into addresses that the page can load. */
  state(webview: vscode.Webview): PanelState;
  /** Carries out one request. A rejection is shown beside what the user did. @returns what was asked for, where something was */
  handle(request: PanelRequest): Promise<unknown>;
  /** Folders that the page may load pictures and videos from. */
  resourceRoots(): vscode.Uri[];
}

interface PageOptions {
  readonly extensionUri: vscode.Uri;
  readonly delegate: PanelDelegate;
  readonly log: Log;
  /** The page listens. */
  readonly onReady: () => void;
}

/** One page of the panel, wherever it is shown: answers its requests and tells it what changes, from *ready* on. */
export class PanelPage implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #options: PageOptions;
  readonly #subscription: vscode.Disposable;
  #ready = false;
  /** What the page knows. */
  #told: { readonly state: PanelState; readonly number: number } | undefined;

  constructor(webview: vscode.Webview, options: PageOptions) {
    this.#webview = webview;
    this.#options = options;
    const { extensionUri, delegate, log } = options;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [
        vscode.Uri.joinPath(extensionUri, 'dist'),
        vscode.Uri.joinPath(extensionUri, 'media'),
        ...delegate.resourceRoots(),
      ],
    };
    const inbox = openInbox(log);
    this.#subscription = webview.onDidReceiveMessage(async (sent: unknown) => {
      const message = (await inbox).read(sent);
      if (message) this.#receive(message);
    });
    webview.html = panelHtml(webview, extensionUri);
  }

  /** Nothing is posted before. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Tells the page what has changed since it was told last, if anything has. */
  refresh(): void {
    if (!this.#ready) return;
    const before = this.#told;
    const state = share(before?.state, this.#options.delegate.state(this.#webview));
    if (state === before?.state) return;
    const number = (before?.number ?? 0) + 1;
    const change = before && changeOf(before.state, state);
    this.#told = { state, number };
    this.#post(change ? { type: 'change', after: number - 1, change } : { type: 'state', state, number });
  }

  /** Puts the caret into the message box, perhaps with a text. */
  focusComposer(text: string): void {
    this.#post({ type: 'focus-composer', ...(text !== '' && { text }) });
  }

  dispose(): void {
    this.#ready = false;
    this.#subscription.dispose();
  }

  #receive(message: WebviewMessage): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#told = undefined;
        this.refresh();
        this.#options.onReady();
        break;
      case 'request':
        void this.#answer(message.request, message.body);
    }
  }

  async #answer(request: number, body: PanelRequest): Promise<void> {
    try {
      const value = await this.#options.delegate.handle(body);
      this.#post({ type: 'reply', request, ...(value !== undefined && { value }) });
    } catch (error) {
      const remedy = error instanceof UsageError ? error.remedy : undefined;
      this.#post({ type: 'reply', request, error: failureText(error), ...(remedy && { remedy }) });
    }
  }

  #post(message: HostMessage): void {
    if (this.#ready) void this.#webview.postMessage(message);
  }
}

/** Loaded with the first page, not with the window. */
async function openInbox(log: Log): Promise<Inbox<WebviewMessage>> {
  const [{ Inbox: PanelInbox }, { webviewMessageSchema }] = await Promise.all([
    import('../../panel/inbox.ts'),
    import('../../panel/schema.ts'),
  ]);
  return new PanelInbox(webviewMessageSchema, (line) => log('warn', `Panel: ${line}`));
}
