import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { pageMarkup } from './markup.ts';

/** The panel's page for one of the editor's webviews, with a nonce of its own. */
export function panelHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  return pageMarkup({
    resource: (name) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', name)).toString(),
    source: webview.cspSource,
    nonce: randomBytes(16).toString('base64url'),
  });
}
