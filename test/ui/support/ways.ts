// Ways that several tests go.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from '../../../scripts/editor/page.mjs';
import type { EditorUnderTest } from './editor.ts';
import { Workbench } from './workbench.ts';

const MAKE_VIDEO = 'Make Video from Selected Images/Script…';

/** Selects files in the Explorer, chooses *Make Video…* and answers both questions. Does not wait for the video. */
export async function askForVideo(
  workbench: Workbench,
  {
    files,
    skill,
    request,
  }: { readonly files: readonly string[]; readonly skill: string; readonly request: string },
): Promise<void> {
  await workbench.selectFiles(files);
  await workbench.contextMenu(files[0] ?? '');
  await workbench.chooseMenuItem(MAKE_VIDEO);
  await workbench.choose(skill);
  await workbench.answer(request);
}

/** Opens one more window of an editor, with an extension host of its own. @param folder absolute path; none: an empty window */
export async function openWindow({ browser, server }: EditorUnderTest, folder?: string): Promise<Workbench> {
  const address = folder === undefined ? `${server.origin}/?ew=true` : server.address(folder);
  const workbench = new Workbench(await openWorkbench(browser, address));
  if (folder !== undefined) await workbench.filesShown();
  // Extensions come after the window.
  await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Clipwright' }).waitFor();
  return workbench;
}

/** Loads a window’s page anew; it starts another extension host. */
export async function reload({ page }: Workbench): Promise<void> {
  await page.reload();
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
}

/** Closes a window as its user does, so that it can say goodbye. */
export async function closeWindow({ page }: Workbench): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

/** Names of the files in the folder for videos, unfinished ones included. */
export function videosIn(workspace: string): string[] {
  const folder = join(workspace, 'videos');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
