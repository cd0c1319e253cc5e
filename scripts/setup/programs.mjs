// Programs of the system: found on the PATH, installed with apt where that is possible. Only Node's own modules.
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, SetupError } from './run.mjs';

/** @typedef {'ffmpeg' | 'browser' | 'cjk-font' | 'voice'} Program */

/** @type {Record<Program, { label: string, debian: string, elsewhere: string, find: () => string | undefined }>} */
const PROGRAMS = {
  ffmpeg: {
    label: 'ffmpeg',
    debian: 'ffmpeg',
    elsewhere: 'ffmpeg with ffprobe (macOS: brew install ffmpeg; Windows: winget install Gyan.FFmpeg)',
    find: () => (onPath('ffprobe') === undefined ? undefined : onPath('ffmpeg')),
  },
  browser: {
    label: 'Chromium',
    debian: 'chromium',
    elsewhere: 'Chromium or Google Chrome, or name one in the environment variable CHROMIUM',
    find: findBrowser,
  },
  'cjk-font': {
    label: 'a font with Chinese characters',
    debian: 'fonts-droid-fallback',
    elsewhere: 'a font with Chinese characters, such as Noto Sans CJK',
    find: findCjkFont,
  },
  voice: {
    label: 'espeak-ng',
    debian: 'espeak-ng',
    elsewhere: 'espeak-ng (macOS: brew install espeak-ng; Windows: winget install eSpeak-NG.eSpeak-NG)',
    find: () => onPath('espeak-ng'),
  },
};

const BROWSER_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const BROWSER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const CJK_FONT = /droid.*fallback|cjk|wqy|wenquanyi|source.?han|arphic|uming|ukai/i;

/** Absolute path of the browser that shows the editor's page, if there is one. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return BROWSER_NAMES.map(onPath).find((path) => path !== undefined) ?? BROWSER_PLACES.find(existsSync);
}

/**
 * Absolute path of an executable on the PATH.
 *
 * @param {string} name Without `.exe`.
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (folder !== '' && isExecutable(path)) return path;
    }
  }
  return undefined;
}

/**
 * Installs those that are missing: with apt as root on Debian and its kin; elsewhere it says what to install.
 *
 * @param {Program[]} wanted
 * @throws {SetupError} When something is missing and cannot be installed from here.
 */
export async function installPrograms(wanted) {
  const missing = wanted
    .filter((program) => PROGRAMS[program].find() === undefined)
    .map((name) => PROGRAMS[name]);
  if (missing.length === 0) return;
  const debian = missing.map((program) => program.debian);
  if (onPath('apt-get') === undefined) {
    throw new SetupError(
      `Please install:\n${missing.map((program) => `  - ${program.elsewhere}`).join('\n')}`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new SetupError(`Please run: sudo apt-get update && sudo apt-get install -y ${debian.join(' ')}`);
  }
  console.log(
    `• Installing ${missing.map((program) => program.label).join(', ')} with apt (a minute or two) …`,
  );
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...debian], { env });
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // Not there, or not for us.
  }
}

/** fontconfig may not be there to ask, so the usual folders are searched by name; other systems bring such a font. */
function findCjkFont() {
  if (process.platform !== 'linux') return 'system';
  const home = process.env.HOME === undefined ? [] : [join(process.env.HOME, '.local/share/fonts')];
  for (const folder of [...FONT_FOLDERS, ...home].filter(existsSync)) {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
      CJK_FONT.test(file),
    );
    if (found !== undefined) return join(folder, found);
  }
  return undefined;
}
