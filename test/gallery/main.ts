// npm run gallery: makes films of every skill, with a sheet of frames and figures of their sound, to be looked at. The arguments are names
// of films.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readDraft } from '../../src/engine/draft/index.ts';
import { embedScripts } from '../../src/skills/script.ts';
import {
  isOver,
  startEngine,
  Wire,
  type AskOptions,
  type EngineUnderTest,
} from '../contract/engineProcess.ts';
import { FILMS, STANDING, type GalleryFilm } from './films.ts';
import { loudnessOf, momentsOf, writeSheet, writeStanding } from './sheet.ts';

const SAMPLES = resolve(import.meta.dirname, '../../samples');
const GALLERY = resolve(import.meta.dirname, '../../artifacts/gallery');

/** A client that speaks as one skill. */
class SkillWire extends Wire {
  readonly #skill: string;

  constructor(engine: EngineUnderTest, skill: string) {
    super(engine.hello);
    this.#skill = skill;
  }

  override headers(options: AskOptions): Record<string, string> {
    return super.headers({ ...options, skill: this.#skill });
  }
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const films = FILMS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  await mkdir(GALLERY, { recursive: true });
  const data = await mkdtemp(join(tmpdir(), 'clipwright-gallery-'));
  const engine = await startEngine(data);
  try {
    const told: string[] = [];
    for (const film of films) {
      const lines = await makeFilm(engine, film);
      console.log(lines);
      told.push(lines);
    }
    await writeFile(join(GALLERY, 'README.md'), `# Gallery\n\n${told.join('\n\n')}\n`);
  } finally {
    await engine.end();
    await rm(data, { recursive: true, force: true });
  }
}

/** Makes a film, its sheet and its draft. @returns what was said, and its figures, as Markdown */
async function makeFilm(
  engine: EngineUnderTest,
  { name, skill, files, script, says }: GalleryFilm,
): Promise<string> {
  const wire = new SkillWire(engine, skill);
  const session = await wire.session();
  if (files.length > 0) await wire.upload(session, await Promise.all(files.map((file) => sourceOf(file))));
  const talk: string[] = [];
  for (const [index, words] of says.entries()) {
    const { text } = await wire.chat(session, await withScript(words, index === 0 ? script : undefined));
    talk.push(`> ${words}`, '', text, '');
  }
  const draft = await wire.draft(session);
  if (draft === undefined) return [`## ${name}`, '', ...talk, 'There is no film.'].join('\n');
  await writeFile(join(GALLERY, `${name}.json`), JSON.stringify(draft, undefined, 1));
  const id = `gallery_${name}`;
  await wire.submit(id, session, draft);
  const { output, error } = (await wire.until(id, isOver)) as { output?: { url: string }; error?: string };
  if (output === undefined) return [`## ${name}`, '', ...talk, `It failed: ${error ?? ''}`].join('\n');
  const answer = await fetch(output.url, { headers: { authorization: `Bearer ${wire.token}` } });
  const path = join(GALLERY, `${name}.mp4`);
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  const read = readDraft(draft);
  await writeSheet(path, momentsOf(read), join(GALLERY, `${name}.png`), read.m.fps);
  const { lufs, peak } = await loudnessOf(path);
  const facts = `${read.d / 1000} s, ${read.m.width}×${read.m.height}, ${lufs} LUFS, peak ${peak} dB`;
  return [`## ${name}`, '', facts, '', ...talk, `![](${basename(path, '.mp4')}.png)`].join('\n');
}

/** A sample's path; that of its standing part where this is asked for. */
async function sourceOf(file: string): Promise<string> {
  const path = join(SAMPLES, file.replace(STANDING, ''));
  if (!file.endsWith(STANDING)) return path;
  const part = join(GALLERY, `standing-${basename(path)}`);
  await writeStanding(path, part);
  return part;
}

async function withScript(words: string, script: string | undefined): Promise<string> {
  if (script === undefined) return words;
  return embedScripts(words, [
    { name: script, text: await readFile(join(SAMPLES, 'scripts', script), 'utf8') },
  ]);
}

await main();
