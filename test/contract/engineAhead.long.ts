import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PreviewManifest } from '../../src/compositor/preview/manifest.ts';
import { onPath } from '../../scripts/setup/programs.mjs';
import { isOver, SAMPLE_PHOTOS, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

/** ms; a busy machine has little left for the lowest priority. */
const DONE_WITHIN = 60_000;

describe('engine, ahead of time', function () {
  this.timeout(90_000);
  let folder: string;
  let program: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let session: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-ahead-'));
    program = join(folder, 'ffmpeg');
    await symlink(onPath('ffprobe') ?? '', join(folder, 'ffprobe'));
    // Whoever starts it gives it its priority in the next moment.
    const script = `#!/bin/sh\nsleep 0.3\necho "$(nice) $*" >> '${folder}/asked'\nexec '${onPath('ffmpeg')}' "$@"\n`;
    await writeFile(program, script);
    await chmod(program, 0o755);
    await writeFile(join(folder, 'asked'), '');
  });
  afterEach(async () => {
    await engine.end();
    assert.equal(await exists('data/ahead', String(engine.child.pid)), false);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const begin = async (renderAhead: boolean) => {
    engine = await startEngine(join(folder, 'data'), ['--ffmpeg', program], {}, { renderAhead });
    wire = new Wire(engine.hello);
    session = await wire.session();
    await wire.upload(session, SAMPLE_PHOTOS.slice(0, 2));
  };
  /** Priorities of the encoders that were started. */
  const encoders = async () =>
    (await readFile(join(folder, 'asked'), 'utf8'))
      .split('\n')
      .filter((line) => /libx264|-c:a aac/.test(line))
      .map(Number.parseFloat);
  const exists = async (path: string, name: string) =>
    (await readdir(join(folder, path)).catch((): string[] => [])).includes(name);
  /** Resolves when the sound is there: it is made last. */
  const madeAhead = async () => {
    const deadline = Date.now() + DONE_WITHIN;
    for (;;) {
      const names = await readdir(join(folder, 'data/cache')).catch((): string[] => []);
      if (names.some((name) => /^sound-.*-mp3-.*\.sum$/.test(name))) return;
      if (Date.now() > deadline) throw new Error(`Nothing was made: ${names.join(' ')} ${engine.log()}`);
      await wait(50);
    }
  };

  it('makes what an export only joins', async () => {
    await begin(true);
    await wire.chat(session, 'make a 2-second slideshow in 480p with the title “Lake Trip”');
    await madeAhead();
    const made = await encoders();
    assert.deepEqual(new Set(made), new Set([19]));
    const submitted = await wire.submit('render_ahead', session, await wire.draft(session));
    // A busy machine may take longer to join it than a submission waits.
    const { status, error } = isOver(submitted.data)
      ? submitted.data
      : await wire.until('render_ahead', isOver);
    assert.equal(status, 'completed', String(error));
    assert.deepEqual(await encoders(), made);
    assert.deepEqual(await readdir(join(folder, 'data/renders')), ['render_ahead']);
  });

  it('prepares photos as they come in, in the sizes that films and panels show them in, whatever is wished for films', async () => {
    await begin(false);
    const prepared = async () =>
      (await readdir(join(folder, 'data/cache')).catch((): string[] => [])).filter((name) =>
        /^(still|preview)-.*\.sum$/.test(name),
      );
    const deadline = Date.now() + DONE_WITHIN;
    while ((await prepared()).length < 4 && Date.now() < deadline) await wait(50);
    const stills = await prepared();
    assert.equal(stills.length, 4);
    await wire.chat(session, 'make a 2-second slideshow without music');
    const submitted = await wire.submit('render_prepared', session, await wire.draft(session));
    const { status } = isOver(submitted.data) ? submitted.data : await wire.until('render_prepared', isOver);
    assert.equal(status, 'completed');
    const address = `/api/preview/nemo_agent/me/${session}`;
    const { sources } = (await wire.ask(address)).body.data as PreviewManifest;
    for (const { part } of Object.values(sources))
      assert.equal((await wire.fetch(`${address}/${part}`)).status, 200);
    assert.deepEqual(await prepared(), stills);
  });

  it('begins when it is switched on', async () => {
    await begin(false);
    await wire.chat(session, 'make a 2-second slideshow in 480p');
    engine.child.stdin?.write('nonsense\n{"renderAhead":true}\n');
    await madeAhead();
    assert.match(engine.log(), /The host was not understood/);
  });
});
