import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const;

/**
 * The system's browser: `CLIPWRIGHT_CHROMIUM`, else the first on the PATH.
 * @throws {Error} when there is none
 */
export function findChromium(): string {
  const named = process.env['CLIPWRIGHT_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
  if (found === undefined)
    throw new Error('No Chromium was found on the PATH. Install it, or name it in CLIPWRIGHT_CHROMIUM.');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not executable: the next folder is tried.
  }
}
