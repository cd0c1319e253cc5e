import { basename, dirname, relative, sep } from 'node:path';
import { assetKindOf } from '../../skills/kinds.ts';
import type { FileSort, Mentions } from './mentions.ts';
import { sortOf, wantsVideo } from './mentions.ts';

/** What lies around the message box. Paths are absolute. */
export interface Surroundings {
  /** All files of the workspace that a video can be made of, in natural order. */
  readonly files: readonly string[];
  /** The workspace's folders. */
  readonly roots: readonly string[];
  /** The file in the editor in front, if a video can be made of it. */
  readonly open?: string | undefined;
}

/** The files that a request means, and where they are. */
export interface FilesMeant {
  /** Absolute; never empty. */
  readonly paths: readonly string[];
  /** `here` right in the workspace's folder, `folder` all in one below it, `named` by their names, `open` in an editor, `selected` there. */
  readonly place: 'here' | 'workspace' | 'named' | 'open' | 'selected' | { readonly folder: string };
}

/** Files that repositories have and nobody makes videos of. */
const OF_REPOSITORIES =
  /^(?:readme|changelog|license|licence|contributing|code_of_conduct|security|notice|authors|todo|requirements|robots)(?:[-_.].*)?$/i;

/**
 * The files of the workspace that a request means: those that it names, and beside them what else it speaks of: those of the folder that
 * it names, the one that is open, or else those of the sorts that it names, the nearest first: in the workspace's folder itself, beside the
 * open file, anywhere below.
 *
 * @returns undefined where there are none
 */
export function filesMeant(
  request: string,
  mentions: Mentions,
  surroundings: Surroundings,
): FilesMeant | undefined {
  const text = request.normalize('NFC').toLowerCase();
  const named = namedFiles(text, surroundings);
  if (named.length === 0) return unnamed(text, mentions, surroundings);
  const sorts = missingBeside(named, mentions);
  const others = sorts.size === 0 ? undefined : unnamed(text, { ...mentions, sorts }, surroundings);
  const paths = [...new Set([...(others?.paths ?? []), ...named])];
  return { paths, place: others ? placeOf(paths, surroundings) : 'named' };
}

/** What stands in quotation marks: words for the screen, unless it is a file's name and nothing else. */
const QUOTED = /["“„「『《«](?<words>[^"”“」』》»]*)["”“」』》»]/gu;

/** The files that a request calls by their whole names, but for those of which several have one name. Absolute paths. */
export function calledByName(request: string, surroundings: Surroundings): readonly string[] {
  const name = (path: string) => basename(path).normalize('NFC').toLowerCase();
  const names = new Set(surroundings.files.map(name));
  const text = request.normalize('NFC').toLowerCase();
  const said = text.replaceAll(QUOTED, (quote, words: string) => (names.has(words.trim()) ? quote : ' '));
  const paths = namedFiles(said, surroundings);
  return paths.filter((path) => paths.every((other) => other === path || name(other) !== name(path)));
}

/** Who calls files by their whole names is not asked which ones are meant: unless several have one name, or it may be a question. */
export function isCertain({ paths, place }: FilesMeant, request: string): boolean {
  const names = paths.map((path) => basename(path).toLowerCase());
  const isStatement = wantsVideo(request) || !/[?？]\s*$/.test(request);
  return place === 'named' && new Set(names).size === names.length && isStatement;
}

/** Sorts of files that a request speaks of beside those that it names: “the photos in trip, with waltz.mp3”; a sound alone is no video. */
function missingBeside(named: readonly string[], { sorts }: Mentions): ReadonlySet<FileSort> {
  const missing = [...sorts].filter((sort) => ofSort(named, sort).length === 0);
  const isHeard = missing.length === 0 && ofSort(named, 'sounds').length === named.length;
  return new Set(isHeard ? ['photos', 'clips'] : missing);
}

/** The same of a request that names no file. @param text in lower case */
function unnamed(text: string, mentions: Mentions, surroundings: Surroundings): FilesMeant | undefined {
  const { files, open } = surroundings;
  if (mentions.openFile && open !== undefined && fits(open, mentions.sorts))
    return { paths: [open], place: 'open' };
  const folder = namedFolder(text, surroundings);
  const within =
    folder === undefined
      ? undefined
      : chosen(withoutRepositories(below(files, folder)), mentions, surroundings);
  if (within && within.length > 0) return { paths: within, place: placeOf(within, surroundings) };
  const nearest = levels({ ...surroundings, files: withoutRepositories(files) }, mentions)
    .map((level) => chosen(level, mentions, surroundings))
    .filter((level) => level.length > 0);
  const complete = nearest.filter((level) => hasAll(level, mentions.sorts));
  const fitting = complete.length > 0 ? complete : nearest;
  // A logo beside folders of photos is not what a slideshow is meant to be of.
  const paths = fitting.find((level) => level.length > 1) ?? fitting[0];
  return paths && { paths, place: placeOf(paths, surroundings) };
}

/** Files to look through, the nearest place first. */
function levels({ files, roots, open }: Surroundings, { everywhere }: Mentions): (readonly string[])[] {
  if (everywhere) return [files];
  const isIn = (folder: string) => (path: string) => dirname(path) === folder;
  return [
    files.filter((path) => roots.includes(dirname(path))),
    ...(open === undefined ? [] : [files.filter(isIn(dirname(open)))]),
    files,
  ];
}

/**
 * Of these files those of the sorts that are meant; where none is named, what can be seen and heard, or else texts. One text is what a
 * video is made from: the open one, wherever it is, else the first.
 */
function chosen(files: readonly string[], { sorts }: Mentions, { open }: Surroundings): readonly string[] {
  const openText = open !== undefined && sortOfFile(open) === 'texts' ? open : undefined;
  const text = openText ?? ofSort(files, 'texts')[0];
  const isToBeSeen = ofSort(files, 'photos').length + ofSort(files, 'clips').length > 0;
  const usual: readonly FileSort[] = isToBeSeen ? ['photos', 'clips', 'sounds'] : ['texts', 'sounds'];
  const wanted = sorts.size > 0 ? sorts : new Set(usual);
  const taken = files.filter((path) => {
    const sort = sortOfFile(path);
    return sort !== undefined && wanted.has(sort) && (sort !== 'texts' || path === text);
  });
  return openText !== undefined && wanted.has('texts') && !taken.includes(openText)
    ? [...taken, openText]
    : taken;
}

/** The files without a repository's own texts, as long as there are others. */
function withoutRepositories(files: readonly string[]): readonly string[] {
  const isOwn = (path: string) => sortOfFile(path) !== 'texts' || !OF_REPOSITORIES.test(basename(path));
  const own = files.filter(isOwn);
  return ofSort(own, 'texts').length > 0 ? own : files;
}

function ofSort(files: readonly string[], sort: FileSort): readonly string[] {
  return files.filter((path) => sortOfFile(path) === sort);
}

/** What people call a file, by its name. */
export function sortOfFile(path: string): FileSort | undefined {
  const kind = assetKindOf(path);
  return kind && sortOf(kind);
}

function fits(path: string, sorts: ReadonlySet<FileSort>): boolean {
  const sort = sortOfFile(path);
  return sort !== undefined && (sorts.size === 0 || sorts.has(sort));
}

function hasAll(files: readonly string[], sorts: ReadonlySet<FileSort>): boolean {
  return [...sorts].every((sort) => ofSort(files, sort).length > 0);
}

/** Those whose names stand in a request; of several that have one name, the one whose path does. @param text in lower case */
function namedFiles(text: string, { files, roots }: Surroundings): readonly string[] {
  const lower = (name: string) => name.normalize('NFC').toLowerCase();
  const named = files.filter((path) => isNamed(text, lower(basename(path))));
  const isMeant = (path: string): boolean => {
    const root = roots.find((each) => path.startsWith(each + sep)) ?? '';
    return dirname(path) !== root && isNamed(text, lower(relative(root, path).replaceAll(sep, '/')));
  };
  const whole = named.filter(isMeant).map((path) => lower(basename(path)));
  return named.filter((path) => isMeant(path) || !whole.includes(lower(basename(path))));
}

/** A whole file name, not the end of a longer one. */
function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? ' ') &&
    !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ')
  );
}

/** Folders whose names are words of any request count only where the request speaks of a place. */
const COMMON =
  /^(?:videos?|photos?|pictures?|images?|music|audio|sounds?|clips?|scripts?|files?|text|media|assets?|video|film|movie|照片|图片|视频|音乐|文件|素材)$/iu;

/** Absolute path of the folder that a request names, the longest name first. */
function namedFolder(text: string, { files, roots }: Surroundings): string | undefined {
  const folders = new Set<string>();
  for (const path of files) {
    const root = roots.find((each) => path.startsWith(each + sep));
    if (root === undefined) continue;
    for (let folder = dirname(path); folder !== root; folder = dirname(folder)) folders.add(folder);
  }
  const names = [...folders].flatMap((folder) => {
    const root = roots.find((each) => folder.startsWith(each + sep)) ?? '';
    const whole = relative(root, folder).replaceAll(sep, '/');
    return [...new Set([whole, basename(folder)])].map((name) => ({
      folder,
      name: name.normalize('NFC').toLowerCase(),
    }));
  });
  return names.toSorted((a, b) => b.name.length - a.name.length).find(({ name }) => namesFolder(text, name))
    ?.folder;
}

function namesFolder(text: string, name: string): boolean {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
  const isCjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  if (!COMMON.test(name)) {
    if (isCjk) return text.includes(name);
    return name.length > 1 && new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
  }
  const quoted = `["“”'‘’「《]?${escaped}["“”'‘’」》]?/?`;
  return new RegExp(
    `(?:(?<!\\p{L})(?:in|inside|within|under|from)|folder|directory|(?:文件夹|資料夾|目录)(?:叫|名为)?|在) (?:the |my |our )?${quoted}(?![\\p{L}\\p{N}])|${quoted} ?(?:sub)?(?:folder|directory|文件夹|資料夾|目录)|(?<![\\p{L}\\p{N}])\\.?/?${escaped}/`,
    'u',
  ).test(text);
}

function below(files: readonly string[], folder: string): readonly string[] {
  return files.filter((path) => path.startsWith(folder + sep));
}

function placeOf(paths: readonly string[], { roots }: Surroundings): FilesMeant['place'] {
  const folders = new Set(paths.map((path) => dirname(path)));
  const [only] = folders;
  if (folders.size !== 1 || only === undefined) return 'workspace';
  return roots.includes(only) ? 'here' : { folder: basename(only) };
}
