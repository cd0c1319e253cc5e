import type { Attribution } from './types.ts';

/** What tells the platform: where the extension is installed and which editor runs it. */
export interface Surroundings {
  /** Folder of the installed extension; either slash. */
  readonly extensionPath: string;
  /** The editor's name, such as `Visual Studio Code` or `Cursor`. */
  readonly appName: string;
}

/** The value of `X-Skill-Platform` (docs/protocol.md, *Headers*). The place of installation says more than the editor's name. */
export function detectPlatform({ extensionPath, appName }: Surroundings): Attribution['platform'] {
  const segments = extensionPath.toLowerCase().split(/[/\\]/);
  if (segments.includes('.clawhub')) return 'clawhub';
  if (segments.some((segment) => segment === '.cursor' || segment === '.cursor-server')) return 'cursor';
  const editor = appName.toLowerCase();
  if (editor.includes('clawhub')) return 'clawhub';
  return editor.includes('cursor') ? 'cursor' : 'unknown';
}
