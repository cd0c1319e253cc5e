// The sessions of earlier versions that are kept as fixtures (test/fixtures/sessions/README.md).
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../fixtures/sessions/v1/', import.meta.url));

/** Names of the recorded sessions that have a video, in alphabetical order. */
export const STORED_SESSIONS = readdirSync(FOLDER).filter(
  (name) => !['media', 'renders', 'empty'].includes(name),
);

/** What was planned of a session's draft: see the fixtures' README. */
export interface RecordedPlan {
  readonly size: readonly number[];
  readonly fps: number;
  readonly frames: number;
  readonly shots: readonly (readonly (number | string)[])[];
  readonly entries: readonly (readonly (number | string)[])[];
  readonly texts: readonly (readonly (number | string)[])[];
}

export interface Recorded {
  readonly skill: string;
  readonly said: readonly string[];
  readonly plan: RecordedPlan;
}

/** A stored session as JSON, unread. */
export interface StoredJson {
  readonly id: string;
  readonly draft: Readonly<Record<string, unknown>> & {
    readonly m: { readonly width: number; readonly height: number };
    readonly t: readonly { readonly id: string }[];
  };
  readonly history: readonly Record<string, unknown>[];
}

export async function recordedOf(name: string): Promise<Recorded> {
  return JSON.parse(await readFile(join(FOLDER, name, 'recorded.json'), 'utf8')) as Recorded;
}

export async function sessionOf(name: string): Promise<StoredJson> {
  return JSON.parse(await readFile(join(FOLDER, name, 'session.json'), 'utf8')) as StoredJson;
}

/** The recorded frames of a session: their number in the film, and where the picture is. */
export async function framesOf(name: string): Promise<{ number: number; path: string }[]> {
  const files = await readdir(join(FOLDER, name));
  return files
    .filter((file) => file.endsWith('.webp'))
    .map((file) => ({ number: Number.parseInt(file, 10), path: join(FOLDER, name, file) }));
}

/** Puts a stored session into an engine's data folder, with its files. @returns its id */
export async function restore(name: string, dataFolder: string): Promise<string> {
  const { id } = await sessionOf(name);
  const folder = join(dataFolder, 'sessions', id);
  await mkdir(folder, { recursive: true });
  await cp(join(FOLDER, 'media'), join(folder, 'media'), { recursive: true });
  await cp(join(FOLDER, name, 'session.json'), join(folder, 'session.json'));
  return id;
}

/** Puts the stored exports into an engine's data folder. @returns their ids */
export async function restoreRenders(dataFolder: string): Promise<string[]> {
  await cp(join(FOLDER, 'renders'), join(dataFolder, 'renders'), { recursive: true });
  return readdir(join(FOLDER, 'renders'));
}
