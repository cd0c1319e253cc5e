import type * as vscode from 'vscode';
import type { Clock } from '../../project/host.ts';

/** A window has read its settings by then, ms: what they name from now on is what the user wants. */
const SETTINGS_ARE_READ = 15_000;

/** How the settings name a service, and what follows when they go on naming another one. */
export interface ServiceSetting {
  /** Address of the service that they name now. */
  readonly address: () => string;
  /** Some setting has changed. */
  readonly onDidChange: vscode.Event<unknown>;
  readonly clock: Clock;
  /** Called once, after {@link SETTINGS_ARE_READ}, when the service is waited for still. */
  readonly onMissing: () => void;
}

/**
 * Waits until the settings name a service: a window that has just opened may not have read them yet, and nothing is asked of
 * another service.
 *
 * @returns false when the signal was aborted before
 */
export function untilNamed(service: string, setting: ServiceSetting, signal: AbortSignal): Promise<boolean> {
  const { address, onDidChange, clock, onMissing } = setting;
  if (signal.aborted) return Promise.resolve(false);
  if (address() === service) return Promise.resolve(true);
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (named: boolean) => {
      subscription.dispose();
      signal.removeEventListener('abort', stop);
      over.abort();
      resolve(named);
    };
    const stop = () => end(false);
    const subscription = onDidChange(() => {
      if (address() === service) end(true);
    });
    signal.addEventListener('abort', stop);
    clock.sleep(SETTINGS_ARE_READ, over.signal).then(onMissing, () => {
      // It was over before: there is nothing to tell.
    });
  });
}
