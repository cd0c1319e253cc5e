import * as vscode from 'vscode';
import { ProjectError } from '../../project/problems/projectError.ts';
import { copyName } from '../../project/tasks/duplicate.ts';
import { skillBySlug } from '../../skills/skills.ts';
import { UsageError } from '../outputFolder.ts';
import { originalRequest } from '../panel/originalRequest.ts';
import type { Services } from '../services.ts';
import type { ProjectSummary } from './summary.ts';

/**
 * Makes a second project of one and shows it. Where the backend cannot copy, the same files and the same first request make another video,
 * if the user wants to pay for that. Unknown ids change nothing.
 *
 * @throws {UsageError} something goes on in it, or nothing has been asked for; {@link BackendError}
 */
export async function duplicateProject(services: Services, id: string | undefined): Promise<void> {
  const { projects, panel } = services;
  const summary = projects.all.find((each) => each.id === id);
  if (!summary) return;
  try {
    await projects.duplicate(summary.id);
  } catch (error) {
    if (!(error instanceof ProjectError && error.code === 'no-copies')) throw error;
    await offerAnew(services, summary, error.message);
  }
  await panel.reveal();
}

async function offerAnew({ projects }: Services, summary: ProjectSummary, why: string): Promise<void> {
  const anew = 'Make It Anew';
  const answer = await vscode.window.showInformationMessage(
    `${why} It can be made anew from the same files and your first request, as a new video that costs credits.`,
    anew,
  );
  if (answer !== anew) return;
  await projects.activate(summary.id);
  const record = projects.active?.snapshot.record;
  const wish = record && originalRequest(record);
  if (!record || !wish) throw new UsageError('Nothing has been asked for in it yet.');
  const named = { name: copyName(summary.name), wish: { request: wish.request, paths: wish.paths } };
  const project = await projects.create(skillBySlug(record.skill), record.backend, named);
  // How that goes, the chat tells.
  void project.make(named.wish);
}
