import { makeVideos } from '../batch/run.ts';
import { resumeExport } from '../export/exports.ts';
import { doingOf, makeVideo } from '../request/make.ts';
import { resumeTurn } from '../turn/resume.ts';
import { done, DONE } from '../work/outcome.ts';
import type { Outcome } from '../work/outcome.ts';
import type { Runner, TaskOptions } from '../work/runner.ts';
import { batchWaits, makeWaits, turnWaits, unfinishedExports } from './unfinished.ts';

/**
 * After a reload: carries a batch, or a video that was asked for in one go, to its end; otherwise asks what became of a turn (never
 * sends it again, unless the backend says that it never got it), and picks up running exports.
 *
 * @returns the first bad end, else the last good one
 */
export async function resume(runner: Runner, options: TaskOptions): Promise<Outcome> {
  const { state } = runner;
  if (batchWaits(state.record))
    return runner.run(doingOf, options, (work) => makeVideos(work, { part: runner.part }));
  if (makeWaits(state.record)) return runner.run(doingOf, options, (work) => makeVideo(work, {}));
  const turn = turnWaits(state.record)
    ? await runner.run('turn', options, (work) => done(resumeTurn(work)))
    : DONE;
  if (turn.status === 'stopped') return turn;
  const ends: Outcome[] = [turn];
  for (const { id } of unfinishedExports(state.record)) {
    const end = await runner.run('export', options, async (work) => ({
      status: 'done',
      video: await resumeExport(work, id),
    }));
    ends.push(end);
  }
  return ends.find(({ status }) => status !== 'done') ?? ends.at(-1) ?? DONE;
}
