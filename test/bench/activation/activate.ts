// A process that activates the extension once, as an editor would, and says what that took: {@link Activation} as JSON.
import { registerHooks } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Activation } from './activation.ts';
import { vscodeStub } from './vscodeStub.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DIST = pathToFileURL(join(ROOT, 'dist/')).href;
/** ms. */
const SETTLED = 500;
const STUB = 'stub:vscode';
const source = vscodeStub();
const loaded = new Set<string>();

registerHooks({
  resolve: (name, context, next) =>
    name === 'vscode' ? { url: STUB, format: 'module', shortCircuit: true } : next(name, context),
  load: (url, context, next) => {
    if (url === STUB) return { format: 'module', source, shortCircuit: true };
    if (url.startsWith(DIST)) loaded.add(url);
    return next(url, context);
  },
});

const { main } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly main: string };
const vscode = (await import('vscode')) as { readonly Uri: { readonly file: unknown } };
const storage = mkdtempSync(join(tmpdir(), 'clipwright-activation-'));
/** A window in which nothing was ever done. */
const nothingKept = {
  keys: () => [],
  get: (_key: string, otherwise: unknown) => otherwise,
  update: () => Promise.resolve(),
};
const folder = { fsPath: storage, path: storage, scheme: 'file' };
const context = new Proxy(vscode.Uri.file as object, {
  get: (anything, name) => {
    if (name === 'subscriptions') return [];
    if (name === 'extensionPath') return ROOT;
    if (name === 'globalState' || name === 'workspaceState') return nothingKept;
    return /(storage|log|extension)Uri$/i.test(String(name))
      ? folder
      : (Reflect.get(anything, name) as unknown);
  },
});

const began = performance.now();
const extension = (await import(pathToFileURL(join(ROOT, main)).href)) as {
  readonly activate: (context: unknown) => unknown;
};
const imported = performance.now();
await extension.activate(context);
const ended = performance.now();
// What it goes on to load by itself, while nobody does anything, counts as well.
await delay(SETTLED);
const bytes = [...loaded].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
const activation: Activation = { loadMs: imported - began, activateMs: ended - imported, bytes };
rmSync(storage, { recursive: true, force: true });
// Whatever it has begun to wait for is of no interest.
process.stdout.write(JSON.stringify(activation), () => process.exit(0));
