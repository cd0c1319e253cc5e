import * as vscode from 'vscode';
import { CONTEXT_KEYS, SETTINGS } from './contributions.ts';
import { registerSetToken } from './editor/account/setToken.ts';
import { registerShowCredits } from './editor/account/showCredits.ts';
import { registerSignOut } from './editor/account/signOut.ts';
import { Backends } from './editor/backend/backends.ts';
import { registerAddFiles } from './editor/commands/addFiles.ts';
import { registerCancel } from './editor/commands/cancel.ts';
import { registerExport } from './editor/commands/export.ts';
import { registerMakeBatch } from './editor/commands/makeBatch.ts';
import { registerMakeVideo } from './editor/commands/makeVideo.ts';
import {
  registerDeleteProject,
  registerDuplicateProject,
  registerNewProject,
  registerRenameProject,
  registerShowProjects,
} from './editor/commands/projects.ts';
import { registerMoveAside } from './editor/commands/panel/moveAside.ts';
import { registerOpenInEditor } from './editor/commands/panel/openInEditor.ts';
import { registerOpenInBrowser } from './editor/commands/openInBrowser.ts';
import { registerOpenPanel } from './editor/commands/panel/openPanel.ts';
import { registerShowLog } from './editor/commands/showLog.ts';
import { registerShowTracks } from './editor/commands/showTracks.ts';
import { showFailure } from './editor/failures.ts';
import type { Services } from './editor/services.ts';
import { createLog } from './editor/log.ts';
import { restoreSentence } from './editor/openFolder.ts';
import { ensureOutputFolder } from './editor/outputFolder.ts';
import { panelDelegate } from './editor/panel/delegate.ts';
import { PanelHost } from './editor/panel/host.ts';
import { Projects } from './editor/projects/projects.ts';
import { backendKind } from './editor/settings.ts';
import { StatusBar, workOf } from './editor/statusBar.ts';
import { isExportable } from './timeline/read.ts';
import { announceBatch, announceVideo } from './editor/finished/videos.ts';

let open: Services | undefined;

/** Wires the parts together, once something is needed of them (`activation.ts`). No process is started before it is needed. */
export function activate(context: vscode.ExtensionContext): Services {
  const { log, show: showLog, dispose } = createLog();
  const backends = new Backends(context, log);
  const projects = new Projects({
    context,
    connect: (skill, backend, service) => backends.connect(skill, backend, service),
    outputFolder: ensureOutputFolder,
    log,
    // Whoever looks at it sees it come.
    onFinished: (path, project) => {
      if (!(panel.visible && projects.active?.id === project)) announceVideo(path);
    },
    onBatchFinished: announceBatch,
  });
  const panel = new PanelHost(
    context.extensionUri,
    panelDelegate(() => services),
    log,
  );
  const statusBar = new StatusBar();
  const services: Services = { context, projects, backends, panel, log, showLog };
  open = services;

  const refresh = () => {
    const snapshot = projects.active?.snapshot;
    const { atWork } = projects;
    statusBar.update({ backend: snapshot?.record.backend ?? backendKind(), ...snapshot, atWork });
    panel.showWork(atWork.length, atWork.map(workOf).join('\n'));
    setContext(CONTEXT_KEYS.hasProject, snapshot !== undefined);
    setContext(CONTEXT_KEYS.busy, snapshot?.activity !== undefined);
    setContext(CONTEXT_KEYS.canExport, !snapshot?.activity && isExportable(snapshot?.record.draft));
    setContext(CONTEXT_KEYS.backend, snapshot?.record.backend ?? backendKind());
    panel.refresh();
  };
  context.subscriptions.push(
    { dispose },
    backends,
    projects,
    panel,
    statusBar,
    projects.onDidChange(refresh),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('http')) backends.reset();
      if (event.affectsConfiguration(SETTINGS.section)) backends.configureEngine();
      refresh();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => backends.configureEngine()),
    ...[
      registerMakeVideo,
      registerMakeBatch,
      registerNewProject,
      registerShowProjects,
      registerRenameProject,
      registerDuplicateProject,
      registerDeleteProject,
      registerOpenPanel,
      registerOpenInEditor,
      registerMoveAside,
      registerAddFiles,
      registerExport,
      registerShowTracks,
      registerShowCredits,
      registerSetToken,
      registerSignOut,
      registerCancel,
      registerOpenInBrowser,
      registerShowLog,
    ].map((register) => register(services)),
  );
  refresh();
  restoreSentence(services).catch((error: unknown) => showFailure(log, 'The message box', error));
  projects.load().catch((error: unknown) => showFailure(services.log, 'The stored projects', error));
  return services;
}

/** Lets go of projects and connections; exports that run on are picked up at the next start. */
export async function deactivate(): Promise<void> {
  await open?.projects.close();
  await open?.backends.close();
  open = undefined;
}

const contexts = new Map<string, unknown>();

/** Sets a context key, unless it has that value already: every set is a message to the window. */
function setContext(key: string, value: unknown): void {
  if (contexts.get(key) === value) return;
  contexts.set(key, value);
  void vscode.commands.executeCommand('setContext', key, value);
}
