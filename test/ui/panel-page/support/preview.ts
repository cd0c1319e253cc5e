import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreviewManifest } from '../../../../src/compositor/preview/manifest.ts';
import { runPart } from '../../../../src/compositor/preview/manifest.ts';
import { startEngine, Wire } from '../../../contract/engineProcess.ts';

/** What is asked of an engine. */
interface Wish {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly message: string;
}

/** Has an engine make a film of each wish, and writes what it tells and gives of it into a folder each, as the harness serves it. */
export async function writePreviews(
  folder: string,
  wishes: Readonly<Record<string, Wish>>,
): Promise<Readonly<Record<string, PreviewManifest>>> {
  const data = await mkdtemp(join(tmpdir(), 'clipwright-preview-'));
  const engine = await startEngine(data);
  try {
    const wire = new Wire(engine.hello);
    const written: Record<string, PreviewManifest> = {};
    for (const [name, wish] of Object.entries(wishes))
      written[name] = await writePreview(wire, wish, join(folder, name));
    return written;
  } finally {
    await engine.end();
    await rm(data, { recursive: true, force: true });
  }
}

async function writePreview(wire: Wire, { files, message }: Wish, folder: string): Promise<PreviewManifest> {
  const session = await wire.session();
  await wire.upload(session, files);
  const { text } = await wire.chat(session, message);
  const address = `/api/preview/nemo_agent/me/${session}`;
  const { status, body } = await wire.ask(address);
  if (status !== 200) throw new Error(`${text}\n${body.message ?? ''}`);
  const film = body.data as PreviewManifest;
  await mkdir(folder);
  await writeFile(join(folder, 'film.json'), JSON.stringify(film));
  const write = async (part: string): Promise<void> => {
    const answer = await wire.fetch(`${address}/${part}`);
    if (!answer.ok) throw new Error(`${part}: ${await answer.text()}`);
    await writeFile(join(folder, part), Buffer.from(await answer.arrayBuffer()));
  };
  await Promise.all(partsOf(film).map(write));
  return film;
}

/** All that can be asked for of a film. */
export function partsOf({ sources, sound, waves = {} }: PreviewManifest): readonly string[] {
  const parts = Object.values(sources).flatMap((source) => {
    if (source.kind !== 'clip') return [source.part];
    const runs = Array.from({ length: Math.ceil(source.frames / source.run) }, (_, run) => run);
    return runs.flatMap((run) =>
      (['video', 'stills'] as const).map((form) => runPart(source.part, run, form)),
    );
  });
  return [...parts, ...(sound === undefined ? [] : [sound.part]), ...Object.values(waves)];
}
