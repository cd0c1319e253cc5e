import { randomUUID } from 'node:crypto';
import { collectFiles } from '../../assets/collect.ts';
import { AssetError } from '../../assets/error.ts';
import { inspectAsset } from '../../assets/inspect.ts';
import { prepareAsset } from '../../assets/prepare.ts';
import { isWebAddress, mediaLinks, webAsset } from '../../assets/web.ts';
import { explain } from '../problems/explain.ts';
import type { ChatMessage, ProjectAsset } from '../types.ts';
import { skillOf } from '../work/work.ts';
import type { Work } from '../work/work.ts';

/**
 * Takes files into the project: checked now, uploaded with the next request. A file that the project has already is taken once.
 * Not yet written.
 *
 * @param paths absolute paths of files and folders, and addresses on the web, which the backend fetches itself
 * @returns the last message about a bad file when there was no good one
 */
export async function addFiles(work: Work, paths: readonly string[]): Promise<ChatMessage | undefined> {
  const { state, signal } = work;
  state.setActivity({ phase: 'preparing', label: 'Looking at the files…' });
  const files = await collectFiles(paths, signal);
  let taken = 0;
  let problem: ChatMessage | undefined;
  for (const path of files) {
    signal.throwIfAborted();
    try {
      await addFile(work, path);
      taken++;
    } catch (error) {
      if (!(error instanceof AssetError)) throw error;
      const { text, actions } = explain(error, { doing: 'files', backend: state.record.backend });
      problem = state.say('error', text, { actions });
    }
  }
  if (files.length === 0)
    problem = state.say(
      'error',
      'There are no photos, clips, sounds or texts in what you chose. Choose other files.',
    );
  return taken === 0 ? problem : undefined;
}

/** Takes the media files whose addresses are in a request. One that the project has already is not taken again, unless it failed. */
export async function addLinks(work: Work, request: string): Promise<void> {
  const { assets } = work.state.record;
  const known = new Set(assets.flatMap(({ path, state }) => (state === 'failed' ? [] : path)));
  const links = mediaLinks(request).filter((link) => !known.has(link));
  if (links.length > 0) await addFiles(work, links);
}

async function addFile(work: Work, path: string): Promise<void> {
  const { state, host, signal } = work;
  const skill = skillOf(work);
  const found = isWebAddress(path) ? webAsset(path) : await inspectAsset(path, skill, signal);
  const { name, kind } = found;
  const script =
    kind === 'script' ? await prepareAsset(path, { skill, tempFolder: host.tempFolder, signal }) : undefined;
  const { assets } = state.record;
  const before = assets.find((asset) => asset.path === path);
  if (before?.state === 'ready' && before.kind !== 'script') return;
  // It may have arrived: whether, and under which name, is to be asked for.
  const { begun, sentAs } = before ?? {};
  const asset: ProjectAsset = {
    id: randomUUID(),
    path,
    name,
    kind,
    ...('size' in found && { sizeBytes: found.size }),
    state: 'waiting',
    ...(script?.type === 'script' ? { script: script.text } : {}),
    ...(begun && { begun }),
    ...(begun && sentAs !== undefined && { sentAs }),
  };
  state.update({ assets: [...assets.filter((each) => each.path !== path), asset] });
  if ('note' in found) state.say('notice', found.note);
  if (script?.type === 'script' && script.note !== undefined) state.say('notice', script.note);
}
