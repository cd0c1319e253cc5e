import * as vscode from 'vscode';
import { redact } from '../api/redact.ts';
import type { Log } from '../api/types.ts';

/** The *Clipwright* output channel. Whatever is written goes through the redaction of tokens first. */
export function createLog(): { log: Log; show: () => void; dispose: () => void } {
  const channel = vscode.window.createOutputChannel('Clipwright', { log: true });
  return {
    log: (level, message) => channel[level](redact(message)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
