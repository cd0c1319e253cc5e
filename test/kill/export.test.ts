// kill -9 of an engine, or of an ffmpeg of its, at any moment of an export: the next one goes on from the pieces that were finished.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FileCache } from '../../src/engine/picture/pieces/cache.ts';
import { isOver, startEngine, Wire, type EngineUnderTest } from '../contract/engineProcess.ts';
import { allGone, below, renderers } from '../ui/support/processes.ts';
import { HashedFfmpeg } from './hashedFfmpeg.ts';
import { kills, seededRandom } from './random.ts';

const run = promisify(execFile);
const PHOTOS = ['01-elva', '02-red-panda', '03-larch', '04-blue-whale', '05-tomato'].map((name) =>
  resolve(import.meta.dirname, `../../samples/photos/${name}.jpg`),
);
const REQUEST = 'make a 12-second slideshow with the title “Long Way” and zooms';
const LOOK_EVERY = 10;
/** ms, on a busy machine. */
const PUT_AWAY_WITHIN = 5000;
/** ms that a kill comes at most after its moment: as long as the sources take before the first frame, and a piece after that. */
const LATER = 500;
/** dB; what any frame has at the least that is encoded twice, in other runs of pieces. Two pictures in the wrong order have 15. */
const ALIKE = 30;

describe('kill -9 in the middle of an export', function () {
  this.timeout(180_000);
  const random = seededRandom();
  let home: string;
  let ffmpeg: HashedFfmpeg;
  let session: string;
  let draft: object;
  /** What nobody disturbs: its film, the hashes of its frames, and how many there are. */
  let calm: { readonly film: string; readonly frames: ReadonlySet<string>; readonly count: number };
  const engines: EngineUnderTest[] = [];

  const start = async (data: string): Promise<{ engine: EngineUnderTest; wire: Wire }> => {
    const engine = await startEngine(data, ['--ffmpeg', ffmpeg.program]);
    engines.push(engine);
    return { engine, wire: new Wire(engine.hello) };
  };
  const exported = async (wire: Wire, id: string, path: string) => {
    await wire.submit(id, session, draft);
    const { status, error } = await wire.until(id, isOver);
    assert.equal(status, 'completed', String(error));
    const film = await wire.fetch(`/api/render/proxy/${id}/download`);
    await writeFile(path, Buffer.from(await film.arrayBuffer()));
    return path;
  };

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'clipwright-kill-'));
    ffmpeg = new HashedFfmpeg(home);
    await ffmpeg.install();
    const { engine, wire } = await start(join(home, 'calm'));
    session = await wire.session();
    await wire.upload(session, PHOTOS);
    await wire.chat(session, REQUEST);
    const made = (await wire.draft(session)) as { m: object };
    draft = { ...made, m: { ...made.m, width: 320, height: 180 } };
    const film = await exported(wire, 'render_calm', join(home, 'calm.mp4'));
    await engine.end();
    const frames = (await ffmpeg.frames()).flat();
    assert.ok(frames.length >= 360, `${frames.length} frames`);
    calm = { film, frames: new Set(frames), count: frames.length };
  });
  after(async () => {
    for (const { child } of engines) child.kill('SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  for (let index = 1; index <= kills(2); index += 1) {
    const victim = random() < 0.5 ? 'the engine' : 'an ffmpeg';
    // Before the first frame, too.
    const moment = Math.max(0, 1.2 * random() - 0.2);
    it(`${index}: ${victim}, at ${Math.round(100 * moment)} %`, async () => {
      const data = join(home, `kill-${index}`);
      await cp(join(home, 'calm/sessions'), join(data, 'sessions'), { recursive: true });
      const first = await start(data);
      await first.wire.submit('render_killed', session, draft);
      await reached(first.wire, moment, random() * LATER);
      if (victim === 'the engine') await killEngine(first.engine);
      else await killFfmpeg(first.engine, random);
      const alive = victim === 'the engine' ? await start(data) : first;
      await clean(alive, data, victim);

      const finished = await entries(join(data, 'cache'));
      const pieces = [...finished.keys()].filter((name) => name.startsWith('piece-'));
      // A piece is kept when it is finished, not when the film is.
      if (moment >= 0.5) assert.ok(pieces.length > 0);
      const encoded = await ffmpeg.frames();
      const film = await exported(alive.wire, 'render_again', join(data, 'film.mp4'));
      const inodes = await entries(join(data, 'cache'));
      for (const [name, inode] of finished) assert.equal(inodes.get(name), inode, `${name} was made again`);
      const again = (await ffmpeg.frames()).flat().length - encoded.flat().length;
      assert.equal(again, calm.count - (await framesIn(pieces.map((name) => join(data, 'cache', name)))));
      await alike(film);
      await alive.engine.end();
      console.log(
        `        ${pieces.length} pieces were there, ${again} of ${calm.count} frames were composed again`,
      );
    });
  }

  it('has composed no frame otherwise than the export that nobody disturbed', async () => {
    assert.deepEqual(new Set((await ffmpeg.frames()).flat()), calm.frames);
  });

  async function alike(film: string): Promise<void> {
    const filter = '[0:v][1:v]psnr';
    const { stderr } = await run('ffmpeg', [
      '-hide_banner',
      '-i',
      film,
      '-i',
      calm.film,
      '-lavfi',
      filter,
      '-f',
      'null',
      '-',
    ]);
    const [, decibels = ''] = /min:(inf|[\d.]+)/.exec(stderr) ?? [];
    assert.ok(decibels === 'inf' || Number(decibels) > ALIKE, stderr);
    assert.match(stderr, new RegExp(`frame=\\s*${calm.count}\\b`));
  }
});

/** Waits until so much of an export is made, and a little longer. @param share 0–1 */
async function reached(wire: Wire, share: number, laterMs: number): Promise<void> {
  for (;;) {
    const { data } = await wire.ask('/api/render/proxy/lambda/render_killed');
    if (Number(data['progress']) >= 100 * share || isOver(data)) break;
    await wait(LOOK_EVERY);
  }
  await wait(laterMs);
}

async function killEngine({ child }: EngineUnderTest): Promise<void> {
  const children = await below(child.pid ?? 0);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  await allGone(children);
}

/** Kills one that runs now, or the next one; none where the export is over. */
async function killFfmpeg({ child, hello }: EngineUnderTest, random: () => number): Promise<void> {
  const wire = new Wire(hello);
  for (;;) {
    const found = await renderers(child.pid ?? 0);
    const chosen = found[Math.floor(random() * found.length)];
    try {
      if (chosen !== undefined) return void process.kill(chosen.pid, 'SIGKILL');
    } catch (error) {
      // It has ended since: another one, then.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    if (isOver((await wire.ask('/api/render/proxy/lambda/render_killed')).data)) return;
    await wait(LOOK_EVERY);
  }
}

/** Nothing is left of the export that was killed but its record and what was finished. */
async function clean(
  { engine, wire }: { readonly engine: EngineUnderTest; readonly wire: Wire },
  data: string,
  victim: string,
): Promise<void> {
  const record = await wire.until('render_killed', isOver);
  const completed = record['status'] === 'completed';
  if (victim === 'the engine') {
    while (!engine.log().includes('left unfinished')) await wait(LOOK_EVERY);
    assert.ok(completed || record['interrupted'] === true, JSON.stringify(record));
  } else if (!completed) assert.match(String(record['error']), /ffmpeg was ended/, engine.log());
  const expected = completed ? ['render.json', 'sound.mp3', 'video.mp4'] : ['render.json'];
  const left = async () => (await readdir(join(data, 'renders/render_killed'))).toSorted();
  // It is told before all of it is put away.
  const deadline = Date.now() + PUT_AWAY_WITHIN;
  while ((await left()).length !== expected.length && Date.now() < deadline) await wait(LOOK_EVERY);
  assert.deepEqual(await left(), expected);
  assert.deepEqual(await readdir(join(data, 'ahead')), []);
  const names = await readdir(join(data, 'cache')).catch((): string[] => []);
  assert.deepEqual(
    names.filter((name) => name.replace(/\.sum$/, '').includes('.')),
    [],
  );
}

/** Entries of a cache that count, each with its inode; those that are damaged do not. */
async function entries(folder: string): Promise<Map<string, number>> {
  const cache = new FileCache(folder, { log: (message) => assert.fail(message) });
  const names = await readdir(folder).catch((): string[] => []);
  const inodes = new Map<string, number>();
  const copy = `${folder}-copy`;
  for (const name of names.filter((each) => !each.endsWith('.sum'))) {
    if (!(await cache.take(name, copy))) continue;
    await rm(copy);
    inodes.set(name, (await stat(join(folder, name))).ino);
  }
  return inodes;
}

/** Frames of films. */
async function framesIn(paths: readonly string[]): Promise<number> {
  const entriesOf = [
    '-v',
    'error',
    '-count_packets',
    '-select_streams',
    'v',
    '-show_entries',
    'stream=nb_read_packets',
  ];
  const counts = paths.map(async (path) => {
    const { stdout } = await run('ffprobe', [...entriesOf, '-of', 'csv=p=0', path]);
    return Number.parseInt(stdout, 10);
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
