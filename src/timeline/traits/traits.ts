import { fieldsOf, listIn, type Fields } from '../fields.ts';
import type { Traits } from '../types.ts';
import { CELL_TELLINGS, TELLINGS, WHOLE_TELLINGS } from './fields.ts';
import type { Telling } from './tell.ts';

/** How a segment of the engine's draft is shown or heard, field by field; what is plain is left out. Never throws. */
export function traitsOf(segment: Fields): Traits {
  const traits = tellAll(segment, TELLINGS);
  const cells = listIn(segment, ['cells']) ?? [];
  for (const [index, cell] of cells.entries())
    for (const [path, { value, words }] of Object.entries(tellAll(fieldsOf(cell), CELL_TELLINGS)))
      traits[`cells.${index}.${path}`] = { value, words: ofCell(index, words) };
  return traits;
}

/** The same of a video as a whole. Never throws. */
export function wholeTraitsOf(meta: Fields): Traits {
  return tellAll(meta, WHOLE_TELLINGS);
}

/** What is to be said of one segment, or of the whole, that has changed: what it is now, or that it is as usual again. */
export function changedTraits(before: Traits, after: Traits): string[] {
  // Several pictures have become one, or one several: how each part of it was shown is past, and what it is says enough.
  const [was, is] = [before['kind'], after['kind']];
  if (was && is && was.value !== is.value && [was.value, is.value].includes(SEVERAL)) return [is.words];
  const paths = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...paths].flatMap((path) => {
    const old = before[path];
    const now = after[path];
    if (old?.value === now?.value) return [];
    if (old === undefined && tellingOf(path)?.between) return [];
    const said = now?.words ?? plainWords(path);
    return said === undefined ? [] : [said];
  });
}

function plainWords(path: string): string | undefined {
  const plain = tellingOf(path)?.plain;
  const [, index] = CELL.exec(path) ?? [];
  return plain === undefined || index === undefined ? plain : ofCell(index, plain);
}

function tellingOf(path: string): Telling | undefined {
  const [, index, inner = ''] = CELL.exec(path) ?? [];
  if (index !== undefined) return CELL_TELLINGS.get(inner);
  return TELLINGS.get(path) ?? WHOLE_TELLINGS.get(path);
}

/** A frame with several pictures. */
const SEVERAL = JSON.stringify('split');

const CELL = /^cells\.(\d+)\.(.+)$/;

/** @param index from 0 on */
const ofCell = (index: number | string, words: string): string => `picture ${Number(index) + 1}: ${words}`;

function tellAll(fields: Fields, tellings: ReadonlyMap<string, Telling>): Record<string, Traits[string]> {
  const traits: Record<string, Traits[string]> = {};
  for (const [path, { tell }] of tellings) {
    const value = valueAt(fields, path);
    const words = value === undefined || value === null ? undefined : tell(value);
    if (words !== undefined) traits[path] = { value: JSON.stringify(value), words };
  }
  return traits;
}

/** The value at a path of one or two names. */
function valueAt(fields: Fields, path: string): unknown {
  const [first = '', second] = path.split('.');
  return second === undefined ? fields[first] : fieldsOf(fields[first])[second];
}
