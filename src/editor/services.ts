import type * as vscode from 'vscode';
import type { Log } from '../api/types.ts';
import type { Backends } from './backend/backends.ts';
import type { PanelHost } from './panel/host.ts';
import type { Projects } from './projects/projects.ts';

/** What commands work with. Made once, in `extension.ts`. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly projects: Projects;
  readonly backends: Backends;
  readonly panel: PanelHost;
  readonly log: Log;
  readonly showLog: () => void;
}
