import { filesIn, picturesIn, readDraft, UnreadableDraft, type EngineDraft } from '../draft/index.ts';
import type { FilmJob, MediaFile } from '../types.ts';
import { badRequest, notFound, timelineRefused } from './answers.ts';

/** Characters of a draft as JSON; a larger one is not even looked at. */
const MAX_DRAFT = 4 * 1024 * 1024;

/**
 * Reads a draft of any version, since a project of an older one sends what it has kept, and finds the files that it needs.
 * @param files those of its session
 * @throws {RequestError} 400 for one that is none, or is empty, or asks for too much, or for files that are not there
 */
export function checkDraft(draft: unknown, files: readonly MediaFile[]): Pick<FilmJob, 'draft' | 'media'> {
  if (draft === undefined || draft === null) throw notFound('The timeline');
  if (JSON.stringify(draft).length > MAX_DRAFT) throw badRequest('The timeline is too large to be exported.');
  const checked = readOrRefuse(draft);
  if (picturesIn(checked).length === 0)
    throw badRequest('The timeline is empty: there is nothing to export yet.');
  const media = new Map(files.map((file) => [file.hash, file]));
  for (const { hash, name } of filesIn(checked))
    if (!media.has(hash))
      throw badRequest(`The timeline needs “${name}”, which is not among this session's files.`);
  return { draft: checked, media: (hash) => media.get(hash) };
}

function readOrRefuse(draft: unknown): EngineDraft {
  try {
    return readDraft(draft);
  } catch (error) {
    throw error instanceof UnreadableDraft ? timelineRefused(error) : error;
  }
}
