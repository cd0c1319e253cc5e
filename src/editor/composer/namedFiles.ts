import * as vscode from 'vscode';
import { activeProject } from '../projects/activeProject.ts';
import type { Services } from '../services.ts';
import { lookAround } from './surroundings.ts';

/** So many are worth reading. */
const MOST = 20;

/** Files of the workspace that a video can be made of, with these letters in their paths: those that begin with them first. Relative paths. */
export async function findFiles(query: string): Promise<readonly string[]> {
  const { files } = await lookAround();
  const letters = query.toLocaleLowerCase();
  const paths = files.map((path) => vscode.workspace.asRelativePath(path));
  const fitting = paths.filter((path) => path.toLocaleLowerCase().includes(letters));
  const begins = (path: string): boolean =>
    (path.split('/').at(-1) ?? '').toLocaleLowerCase().startsWith(letters);
  return [...fitting.filter(begins), ...fitting.filter((path) => !begins(path))].slice(0, MOST);
}

/** Adds files that were chosen from {@link findFiles} to the active project. Others are passed over. */
export async function addNamed(services: Services, paths: readonly string[]): Promise<void> {
  const project = await activeProject(services);
  const { files } = await lookAround();
  const named = files.filter((path) => paths.includes(vscode.workspace.asRelativePath(path)));
  const known = new Set(project.snapshot.record.assets.map(({ path }) => path));
  const fresh = named.filter((path) => !known.has(path));
  if (fresh.length === 0) return;
  await project.ready();
  void project.addFiles(fresh);
}
