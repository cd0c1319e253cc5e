import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProjectRecord } from '../../src/project/types.ts';
import type { EditorUnderTest } from '../ui/support/editor.ts';
import { Panel } from '../ui/support/panel.ts';
import { allGone, extensionHosts } from '../ui/support/processes.ts';
import { videosIn } from '../ui/support/ways.ts';

/** ms between two looks. */
const LOOK_EVERY = 20;
/** ms; the editor starts again and does what is left, on a busy machine. */
const FINISHED_WITHIN = 90_000;

/** Projects on the disk of an editor. One that is being written is left out. */
export function storedProjects({ home }: EditorUnderTest): ProjectRecord[] {
  const root = join(home, 'editor/data/User/workspaceStorage');
  return list(root)
    .map((workspace) => join(root, workspace, 'clipwright.clipwright/projects'))
    .flatMap((folder) => list(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as ProjectRecord);
}

/** Resolves to the one project that was not there before, as soon as it is. */
export async function newProject(
  editor: EditorUnderTest,
  before: ReadonlySet<string>,
): Promise<ProjectRecord> {
  for (;;) {
    const [found] = storedProjects(editor).filter(({ id }) => !before.has(id));
    if (found) return found;
    await wait(LOOK_EVERY);
  }
}

/** Kills the extension host as a crash would: nothing of it has a say in that. */
export async function killExtensionHost({ server }: EditorUnderTest): Promise<void> {
  const hosts = await extensionHosts(server.pid);
  assert(hosts.length > 0, 'There is no extension host to kill.');
  for (const { pid } of hosts) process.kill(pid, 'SIGKILL');
  await allGone(hosts);
}

/**
 * Waits until the editor has finished, by itself, what a kill interrupted; then holds the result against what was promised: one
 * video more, nothing half-written, and the chat as it would have been.
 *
 * @returns absolute path of the video
 */
export async function finishedOnce(
  editor: EditorUnderTest,
  {
    id,
    videos,
    request,
  }: { readonly id: string; readonly videos: readonly string[]; readonly request: string },
): Promise<string> {
  const record = await finished(editor, id);
  const said = record.messages.map(({ role, text }) => `${role}: ${text}`);
  assert.deepEqual(
    record.messages.filter(({ role }) => role === 'error'),
    [],
    said.join('\n'),
  );
  assert.deepEqual(
    said.filter((line) => line.startsWith('user')),
    [`user: ${request}`],
  );
  assert.equal(said.filter((line) => /is ready/.test(line)).length, 1, said.join('\n'));
  const now = videosIn(editor.workspace);
  assert.deepEqual(
    now.filter((name) => !name.endsWith('.mp4')),
    [],
    'Something half-written was left.',
  );
  const added = now.filter((name) => !videos.includes(name));
  assert.equal(added.length, 1, `${added.length} videos came of it: ${added.join(', ')}`);
  await assertShown(editor, said);
  return join(editor.workspace, 'videos', added[0] ?? '');
}

async function finished(editor: EditorUnderTest, id: string): Promise<ProjectRecord> {
  const deadline = Date.now() + FINISHED_WITHIN;
  for (;;) {
    const record = storedProjects(editor).find((each) => each.id === id);
    const isOver = record?.exports.some(({ state }) => state === 'done') && !record.make;
    if (record && isOver) return record;
    if (record?.make?.held || Date.now() > deadline)
      throw new Error(`The video was not finished:\n${JSON.stringify(record, undefined, 1)}`);
    await wait(LOOK_EVERY * 5);
  }
}

/** The window shows the same conversation as is on the disk. */
async function assertShown({ workbench }: EditorUnderTest, said: readonly string[]): Promise<void> {
  await workbench.runCommand('Clipwright: Open Panel');
  const panel = new Panel(workbench);
  await panel.answers(undefined, /is ready/);
  assert.equal((await panel.said()).length, said.length, said.join('\n'));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
