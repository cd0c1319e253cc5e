import { basename } from 'node:path';
import { sortOfFile, type FilesMeant } from './filesMeant.ts';
import type { FileSort, Mentions } from './mentions.ts';

/** The question which files a video is to be made of. */
export interface FilesQuestion {
  readonly text: string;
  /** Label of the button that takes the files that were found; none where there are none. */
  readonly use?: string;
}

const ASKS = 'Which files should the video be made of?';
/** So many names are told; nobody reads forty. */
const MOST_NAMES = 5;

/** Puts into words what was found for a request. @param mentions what it asked for */
export function filesQuestion(
  found: FilesMeant | undefined,
  mentions: Pick<Mentions, 'sorts'>,
): FilesQuestion {
  if (!found) return { text: `${ASKS} ${nothingFound([...mentions.sorts])}` };
  const { paths, place } = found;
  const names = paths.slice(0, MOST_NAMES).map((path) => basename(path));
  const more = paths.length - names.length;
  const list = more > 0 ? `${names.join(', ')} and ${more} more` : listed(names);
  const files = paths.length === 1 ? `“${list}”` : `${counted(paths)}: ${list}`;
  const verb = paths.length === 1 ? 'is' : 'are';
  return { text: `${ASKS} ${sentence(place, verb, files)}`, use: label(found) };
}

function nothingFound([sort, ...others]: readonly FileSort[]): string {
  return sort === undefined || others.length > 0
    ? 'There is nothing in this workspace yet that it could be made of.'
    : `There are no ${sort} in this workspace yet.`;
}

function sentence(place: FilesMeant['place'], verb: string, files: string): string {
  if (place === 'named') return `You named ${files}.`;
  if (place === 'open') return `${files} is open.`;
  if (place === 'selected') return 'A text is selected in the editor.';
  if (place === 'here') return `In this folder there ${verb} ${files}.`;
  if (place === 'workspace') return `In this workspace there ${verb} ${files}.`;
  return `In the folder “${place.folder}” there ${verb} ${files}.`;
}

function label({ paths, place }: FilesMeant): string {
  if (place === 'selected') return 'Use the Selected Text';
  const [first = ''] = paths;
  if (paths.length === 1) return `Use “${basename(first)}”`;
  const what = `${paths.length} ${TITLES[onlySort(paths) ?? 'files']}`;
  if (place === 'named' || place === 'open') return `Use These ${what}`;
  if (place === 'here') return `Use the ${what} Here`;
  if (place === 'workspace') return `Use the ${what} in This Workspace`;
  return `Use the ${what} in “${place.folder}”`;
}

const TITLES: Readonly<Record<FileSort | 'files', string>> = {
  photos: 'Photos',
  clips: 'Clips',
  sounds: 'Sounds',
  texts: 'Texts',
  files: 'Files',
};

/** The one sort that all files are of. */
function onlySort(paths: readonly string[]): FileSort | undefined {
  const sorts = new Set(paths.map(sortOfFile));
  return sorts.size === 1 ? [...sorts][0] : undefined;
}

/** “4 photos”, “4 photos and 1 sound”. */
function counted(paths: readonly string[]): string {
  const order: readonly FileSort[] = ['photos', 'clips', 'sounds', 'texts'];
  const parts = order.flatMap((sort) => {
    const count = paths.filter((path) => sortOfFile(path) === sort).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? sort.slice(0, -1) : sort}`];
  });
  return listed(parts);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
