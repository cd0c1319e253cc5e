import { basename } from 'node:path';
import * as vscode from 'vscode';
import { mediaLinks } from '../../assets/web.ts';
import type { Project } from '../../project/project.ts';
import type { ProjectSnapshot, Said } from '../../project/types.ts';
import { routeIntent } from '../../project/words/intents.ts';
import { inferSkill } from '../../skills/infer.ts';
import { acceptedExtensions, assetKindOf } from '../../skills/kinds.ts';
import type { Skill } from '../../skills/types.ts';
import { chooseBackend } from '../backend/consent.ts';
import { UsageError, workspaceFolder } from '../outputFolder.ts';
import type { Services } from '../services.ts';
import { calledByName, filesMeant, isCertain, type FilesMeant } from './filesMeant.ts';
import { isYes, mentionsOf, wantsVideo, type Mentions } from './mentions.ts';
import { filesQuestion } from './question.ts';
import { lookAround, selectedText } from './surroundings.ts';

/**
 * Takes a sentence from the message box. The first one of a video may stand alone: what it should become is inferred from its words, and
 * which files it means is asked for with a button. Long work is only started: how it goes, the chat tells. While something is going on,
 * it waits.
 *
 * @throws {UsageError} when it cannot be taken; it then belongs back into the message box
 */
export async function sendMessage(services: Services, said: Said): Promise<void> {
  const { text } = said;
  const { projects } = services;
  await projects.load();
  const { active } = projects;
  if (active?.busy) return active.wait(said);
  if (active && !isEmpty(active.snapshot)) return sendWithNamed(active, said);
  if (active?.asksForFiles && isYes(text)) {
    await active.ready();
    void active.useFiles(undefined, { said: text });
    return;
  }
  if (!active) workspaceFolder();
  const mentions = mentionsOf(text);
  const isAlone = routeIntent(text) === 'chat' && mediaLinks(text).length === 0;
  const found = isAlone ? await find(services, text, mentions) : undefined;
  const needed = found && (mentions.needsFiles || found.place === 'named') ? found : undefined;
  const project = active ?? (await firstProject(services, text, needed));
  await active?.become(skillFor(text, needed).slug);
  if (needed && isCertain(needed, text)) return makeOf(project, needed.paths, text);
  if (!isAlone || !mentions.needsFiles) return send(project, said);
  await project.ready();
  void project.askForFiles({
    wish: { paths: found?.paths ?? [], request: text },
    ...filesQuestion(found, mentions),
  });
}

/** A file of a kind that videos are made of may be named. */
const MAYBE_NAMED = new RegExp(`\\.(?:${acceptedExtensions.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Says something in a video that there is. Files of the workspace that it calls by their names come along, where the video has none called so. */
async function sendWithNamed(project: Project, said: Said): Promise<void> {
  const { assets, formats } = project.snapshot.record;
  if (said.gesture || !MAYBE_NAMED.test(said.text) || routeIntent(said.text, formats) !== 'chat')
    return send(project, said);
  const known = new Set(assets.map(({ name }) => name.toLowerCase()));
  const named = calledByName(said.text, await lookAround());
  const fresh = named.filter((path) => !known.has(basename(path).toLowerCase()));
  if (fresh.length === 0) return send(project, said);
  await project.ready();
  void project.addFiles(fresh);
  // Where they cannot be added it goes on waiting, and can be taken back.
  await project.wait(said);
}

/** The whole way to a video of files that need no asking for. Where they were asked for, these words are the answer, and no new request. */
async function makeOf(project: Project, paths: readonly string[], text: string): Promise<void> {
  await project.ready();
  if (project.asksForFiles && !wantsVideo(text)) void project.useFiles(paths, { said: text });
  else void project.make({ paths, request: text });
}

async function send(project: Project, said: Said): Promise<void> {
  await project.ready();
  void project.send(said).then(() => offerFiles(project));
}

/**
 * A request for a video that came to nothing for want of files ends with the buttons that mend it. Nothing is asked where the chat tells
 * of a failure.
 */
export async function offerFiles(project: Project): Promise<void> {
  const { messages, formats } = project.snapshot.record;
  const request = messages.findLast(({ role }) => role === 'user')?.text;
  if (request === undefined || routeIntent(request, formats) !== 'chat' || !wantsVideo(request)) return;
  if (!isEmpty(project.snapshot) || messages.at(-1)?.role !== 'assistant' || project.asksForFiles) return;
  const mentions = mentionsOf(request);
  const found = filesMeant(request, mentions, await lookAround());
  if (project.busy) return;
  const wish = { paths: found?.paths ?? [], request };
  await project.askForFiles({ wish, ...filesQuestion(found, mentions), sent: true });
}

/** There is nothing that a message could be about, and nothing that a video could be made of. */
function isEmpty({ record, timeline }: ProjectSnapshot): boolean {
  const hasTracks = (timeline?.tracks.length ?? 0) > 0;
  return !hasTracks && record.batch === undefined && record.assets.every(({ state }) => state === 'failed');
}

async function find(
  { context }: Services,
  text: string,
  mentions: Mentions,
): Promise<FilesMeant | undefined> {
  const storage = context.storageUri ?? context.globalStorageUri;
  const selection = mentions.selectedText
    ? await selectedText(vscode.Uri.joinPath(storage, 'selected').fsPath)
    : undefined;
  if (selection !== undefined) return { paths: [selection], place: 'selected' };
  return filesMeant(text, mentions, await lookAround());
}

/** The project that words and files go to: the active one, else a new one of the kind that they are for. @throws {UsageError} */
export async function projectFor(
  services: Services,
  text: string,
  paths: readonly string[],
): Promise<Project> {
  return services.projects.active ?? firstProject(services, text, { paths, place: 'selected' });
}

/** The kind of video that a request asks for. */
function skillFor(text: string, found: FilesMeant | undefined): Skill {
  const files = (found?.paths ?? []).flatMap((path) => {
    const kind = assetKindOf(path);
    return kind ? [{ name: basename(path), kind }] : [];
  });
  return inferSkill(text, files);
}

async function firstProject(
  { projects, context }: Services,
  text: string,
  found: FilesMeant | undefined,
): Promise<Project> {
  const backend = await chooseBackend(context.globalState);
  // A refusal gives the sentence back to the message box.
  if (!backend)
    throw new UsageError('Nothing was sent. Say where the video is to be made when you are asked.');
  return projects.create(skillFor(text, found), backend);
}
