import { readFile } from 'node:fs/promises';

const SAMPLES = new URL('../../../samples/', import.meta.url);
const FIXTURES = new URL('../../fixtures/', import.meta.url);

/** Absolute path of a sample file. */
export function sample(name: string): string {
  return decodeURIComponent(new URL(name, SAMPLES).pathname);
}

/** Absolute path of a broken or unusual file. */
export function fixture(name: string): string {
  return decodeURIComponent(new URL(name, FIXTURES).pathname);
}

/** A small photo. */
export const PHOTO = sample('photos/05-tomato.jpg');
/** Another one. */
export const PHOTO2 = sample('photos/06-blueberries.jpg');
/** A third. */
export const PHOTO3 = sample('photos/04-blue-whale.jpg');

/** A real MP4. */
export const video = await readFile(sample('clips/rabbit.mp4'));

type Json = Readonly<Record<string, unknown>>;

export interface DraftParts {
  readonly title?: string;
  readonly music?: number;
  readonly clips?: readonly string[];
  readonly width?: number;
  readonly height?: number;
}

/** A draft: clips of 5 s, and if wanted a title (3 s) and music at a loudness 0–1. */
export function draft({
  title,
  music,
  clips = ['lake'],
  width = 1920,
  height = 1080,
}: DraftParts = {}): Json {
  const d = clips.length * 5000;
  const t: Json[] = [
    { id: 't1', tt: 0, sg: clips.map((name, index) => ({ id: `c${index}-${name}`, d: 5000, name })) },
  ];
  if (music !== undefined)
    t.push({ id: 't2', tt: 1, sg: [{ id: 'a1', st: 0, d, name: 'Lo-fi', volume: music }] });
  if (title !== undefined) t.push({ id: 't3', tt: 7, sg: [{ id: 'w1', st: 0, d: 3000, text: title }] });
  return { d, m: { width, height }, t };
}

/** Credits answers with these balances, one after the other. */
export function balances(...available: readonly number[]): { readonly body: unknown }[] {
  return available.map((each) => ({ body: { code: 0, data: { available: each, frozen: 0, total: each } } }));
}

/** An envelope with a code. */
export function refusal(code: number, message = 'no'): { readonly body: unknown } {
  return { body: { code, message, data: null } };
}

/** A draft whose numbers do not fit into a double, with fields that nobody knows. */
export const DIGITS =
  '{"t":[{"tt":0,"sg":[{"d":5000,"name":"lake","secret_sauce":90071992547409931234}]}],"zz":{"a":[null,true],"fraction":0.5}}';
