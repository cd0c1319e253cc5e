// Runs in the extension host, beside Clipwright: makes videos one after the other and measures before and after.
import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';

/**
 * @typedef {object} SoakRequest
 * @property {number} runs
 * @property {number} settled After this run the first measurement is taken.
 * @property {string} file Absolute path of what each video is made of.
 *
 * @typedef {object} Figures
 * @property {number} heapBytes After a forced collection.
 * @property {number} files Open file descriptors.
 * @property {Record<string, number>} resources What keeps the process alive, by kind.
 * @property {number} listeners Of the process itself.
 * @property {Record<string, number>} objects Living ones, by kind. A listener that is never taken away is a function that stays.
 *
 * @typedef {{ figures: [Figures, Figures], warnings: string[] } | { error: string }} SoakResult
 */

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

/** Nothing waits for this; the result file tells how it went. */
export function activate() {
  void carryOut();
}

/** Request and result are files in the workspace folder. */
async function carryOut() {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const request = JSON.parse(await readFile(join(folder, 'soak.json'), 'utf8'));
  /** @type {SoakResult} */
  const result = await soak(request).catch((/** @type {unknown} */ error) => ({ error: String(error) }));
  await writeFile(join(folder, 'soak.writing'), JSON.stringify(result));
  await rename(join(folder, 'soak.writing'), join(folder, 'soak.result'));
}

/**
 * @param {SoakRequest} request
 * @returns {Promise<SoakResult>}
 */
async function soak({ runs, settled, file }) {
  // It warns, once, that it is experimental; that is not what is looked for.
  count(Function);
  await new Promise((resolve) => setImmediate(resolve));
  /** @type {string[]} */
  const warnings = [];
  const warned = (/** @type {Error} */ warning) => warnings.push(`${warning.name}: ${warning.message}`);
  process.on('warning', warned);
  /** @type {Figures[]} */
  const figures = [];
  const uri = vscode.Uri.file(file);
  for (let run = 1; run <= runs; run++) {
    const options = { skill: 'online-photo-video-maker', prompt: `a slideshow, number ${run}` };
    const made = await vscode.commands.executeCommand('clipwright.makeVideo', uri, [uri], options);
    if (made === undefined) throw new Error(`Run ${run} made no video.`);
    if (run === settled || run === runs) figures.push(await measure());
  }
  process.off('warning', warned);
  const [first, last] = figures;
  if (!first || !last) throw new Error('Nothing was measured.');
  return { figures: [first, last], warnings };
}

/** @returns {Promise<Figures>} */
async function measure() {
  // A message that nobody has closed yet waits for an answer still.
  await vscode.commands.executeCommand('notifications.clearAll');
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  /** @type {Record<string, number>} */
  const resources = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return {
    heapBytes: process.memoryUsage().heapUsed,
    files: process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0,
    resources,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    objects: {
      functions: count(Function),
      emitters: count(EventEmitter),
      signals: count(AbortSignal),
      sockets: count(Socket),
      events: count(vscode.EventEmitter),
    },
  };
}

/** @param {Function} kind A constructor. */
function count(kind) {
  return Number(v8.queryObjects(kind, { format: 'count' }));
}
