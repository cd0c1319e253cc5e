// Reads the corpus of the intent classifier: one message a line, `F` (a first request) or `E` (about a video that is there), a tab, and the
// message, in which behind every stretch of words stands its intent in braces.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { piecesOf } from '../../src/engine/director/readers/intents/classifier/pieces.ts';
import { INTENTS } from '../../src/engine/director/readers/intents/intents.ts';
import { NOTHING_SPOKEN } from '../../src/engine/director/edits/context.ts';
import { ROOT } from '../setup/paths.mjs';

export const CORPUS = join(ROOT, 'src/engine/director/readers/intents/corpus');

/**
 * @typedef {object} Example
 * @property {boolean} isFirst
 * @property {boolean} isCommon a plain phrase that the product promises to understand, or an everyday message: it counts twice
 * @property {string} language of the file that it stands in
 * @property {string} text as it was written
 * @property {import('../../src/engine/director/readers/intents/classifier/pieces.ts').Piece[]} pieces
 * @property {number[]} labels of the pieces, by their number in INTENTS
 */

/** What weights are made of, as a hash: the corpus, and the code that says what is true of a word. @returns {Promise<string>} */
export async function fingerprint() {
  const room = join(CORPUS, '..');
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt')).sort();
  const paths = [
    ...names.map((name) => join(CORPUS, name)),
    ...['intents.ts', 'classifier/inputs.ts', 'classifier/pieces.ts'].map((name) => join(room, name)),
  ];
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex');
}

const STRETCH = /([^{}]*)\{([a-z.]+)\}/g;

/**
 * The messages of the corpus, in the order of its files.
 * @param {number} [stride] Takes every so manyth line of each.
 * @returns {Promise<Example[]>} @throws where a line has no such form
 */
export async function readCorpus(stride = 1) {
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, lines: (await readFile(join(CORPUS, name), 'utf8')).split('\n') })),
  );
  return files.flatMap(({ name, lines }) =>
    lines.flatMap((line, at) => (line === '' || at % stride !== 0 ? [] : [exampleIn(line, name, at)])),
  );
}

/** @param {string} line @param {string} name of its file @param {number} at @returns {Example} */
function exampleIn(line, name, at) {
  const code = name.slice(0, 2);
  const place = `${name}:${at + 1}`;
  const stretches = [...line.slice(2).matchAll(STRETCH)];
  const isWhole = stretches.map(([whole]) => whole).join('') === line.slice(2).trimEnd();
  if (!/^[FE]\t/.test(line) || !isWhole || stretches.length === 0)
    throw new Error(`${place}: no message with intents`);
  let text = '';
  const gap = code === 'zh' || code === 'ja' ? '' : ' ';
  const ends = stretches.map(([, words = '', intent = '']) => {
    text += text === '' ? words.trim() : gap + words.trim();
    const label = INTENTS.findIndex((each) => each === intent);
    if (label < 0) throw new Error(`${place}: no intent is called ${intent}`);
    return { end: text.length, label };
  });
  const isFirst = line.startsWith('F');
  const pieces = piecesOf(text, situationOf(text, code, isFirst));
  const labels = pieces.map(({ start }) => ends.find(({ end }) => start < end)?.label ?? 0);
  return { isFirst, isCommon: /-(?:phrases|everyday)\./.test(name), language: code, text, pieces, labels };
}

const FILE = /[\w-]+\.(?:jpe?g|png|heic|mp4|mov|mp3|m4a|wav)/gi;

/**
 * @param {string} text @param {string} code @param {boolean} first
 * @returns {import('../../src/engine/director/readers/reader.ts').Situation}
 */
function situationOf(text, code, first) {
  const language = /** @type {import('../../src/engine/director/language/languages.ts').Language} */ (code);
  const media = [...new Set(text.match(FILE) ?? [])].map((filename) => ({
    ...{ hash: filename, path: filename, filename, format: 'any' },
    ...{ kind: /\.(?:mp3|m4a|wav)$/i.test(filename) ? 'audio' : 'image', hasAudio: false },
  }));
  return {
    ...{ language, first, quotesAreWords: false, fresh: new Set(), last: [], spoken: NOTHING_SPOKEN },
    media: /** @type {import('../../src/engine/types.ts').MediaFile[]} */ (/** @type {unknown} */ (media)),
  };
}
