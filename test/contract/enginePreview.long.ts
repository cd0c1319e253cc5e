import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  PEAKS_PER_SECOND,
  previewSize,
  type PreviewManifest,
} from '../../src/compositor/preview/manifest.ts';
import { readPart } from '../../src/compositor/preview/parts.ts';
import { sceneAt } from '../../src/compositor/scene/sceneAt.ts';
import { partsOf } from '../ui/panel-page/support/preview.ts';
import {
  SAMPLE_CLIP,
  SAMPLE_MUSIC,
  SAMPLE_PHOTOS,
  startEngine,
  Wire,
  type EngineUnderTest,
} from './engineProcess.ts';

describe('the engine’s preview', function () {
  this.timeout(60_000);
  let data: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let session: string;
  const address = () => `/api/preview/nemo_agent/me/${session}`;
  const manifest = async () => (await wire.ask(address())).body.data as PreviewManifest;
  const part = async (name: string) => {
    const answer = await wire.fetch(`${address()}/${name}`);
    assert.equal(answer.status, 200, name);
    return new Uint8Array(await answer.arrayBuffer());
  };

  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'clipwright-preview-'));
    engine = await startEngine(data);
    wire = new Wire(engine.hello);
  });
  after(async () => {
    assert.equal(await engine.end(), 0);
    await rm(data, { recursive: true, force: true });
  });
  beforeEach(async () => {
    session = await wire.session();
  });

  it('is offered by the state as soon as there is a draft', async () => {
    const state = async () =>
      (await wire.ask(`/api/state/nemo_agent/me/${session}/latest`)).data['state'] as { preview?: unknown };
    assert.equal((await state()).preview, undefined);
    assert.equal((await wire.ask(address())).status, 400, 'nothing to show');
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'a 6-second slideshow');
    assert.equal((await state()).preview, true);
  });

  it('tells how loud a sound is, once for the same sound', async () => {
    const half = join(data, 'half.wav');
    const tone = ['-f', 'lavfi', '-i', 'sine=frequency=440:duration=2', '-af', 'apad=whole_dur=4'];
    await promisify(execFile)('ffmpeg', ['-v', 'error', ...tone, '-t', '4', half]);
    await wire.upload(session, [...SAMPLE_PHOTOS, half]);
    await wire.chat(session, 'a 4-second slideshow with my music');
    const [[segment, name] = ['', '']] = Object.entries((await manifest()).waves ?? {});
    assert.match(JSON.stringify(await wire.draft(session)), new RegExp(`"id":"${segment}"`));
    const peaks = [...(await part(name))];
    assert.equal(peaks.length, 4 * PEAKS_PER_SECOND);
    assert.ok(
      peaks.slice(2, 48).every((peak) => peak > 240),
      peaks.join(),
    );
    assert.ok(
      peaks.slice(52).every((peak) => peak === 0),
      peaks.join(),
    );
    await wire.chat(session, 'music at 20%');
    assert.equal((await manifest()).waves?.[segment], name);
  });

  it('tells the film that an export is made from, and gives all that it is painted from', async () => {
    await wire.upload(session, [...SAMPLE_PHOTOS, SAMPLE_CLIP, SAMPLE_MUSIC]);
    await wire.chat(session, 'a 9-second slideshow with music, titled “Lake Trip”');
    const told = await manifest();
    const { d } = (await wire.draft(session)) ?? {};
    assert.deepEqual([told.fps, told.film.frames], [30, Math.round(Number(d) * 0.03)]);
    assert.deepEqual(told.film.size, { width: 1920, height: 1080 });
    assert.deepEqual(told.size, { width: 960, height: 540 });
    const made = new Set(told.film.made.map(({ source }) => source));
    for (let frame = 0; frame < told.film.frames; frame += 1)
      for (const layer of sceneAt(told.film, frame).layers.flatMap((one) =>
        one.kind === 'group' ? one.layers : [one],
      ))
        if (layer.kind === 'picture')
          assert.ok(layer.source in told.sources || made.has(layer.source), layer.source);
    const codecs = new Set<string>();
    for (const name of partsOf(told).filter((each) => each !== told.sound?.part)) {
      const { codec, size, packets } = readPart(await part(name));
      codecs.add(codec.slice(0, 4));
      assert.ok(packets.length > 0 && size.width * size.height < 1920 * 1080, name);
    }
    assert.deepEqual([...codecs].sort(), ['avc1', 'jpeg', 'plan']);
    const sound = await part(told.sound?.part ?? '');
    assert.deepEqual([told.sound?.type, String.fromCharCode(...sound.subarray(0, 3))], ['audio/mpeg', 'ID3']);
  });

  it('gives the frames of a clip in runs, each of which can be decoded by itself', async () => {
    await wire.upload(session, [SAMPLE_CLIP]);
    await wire.chat(session, 'a 7-second slideshow without music');
    const told = await manifest();
    const [clip] = Object.values(told.sources).filter((source) => source.kind === 'clip');
    assert.ok(clip?.kind === 'clip');
    const runs = await Promise.all(
      [0, 1].map(async (run) => readPart(await part(`${clip.part}.${run}.video`))),
    );
    assert.deepEqual(
      runs.map(({ packets }) => packets.length),
      [clip.run, clip.frames - clip.run],
    );
    for (const { keys } of runs) assert.deepEqual(keys.slice(0, 2), [0, 15]);
    const stills = readPart(await part(`${clip.part}.0.stills`));
    assert.equal(stills.packets.length, 10, 'two a second');
  });

  it('keeps the names of what has not changed, so that only what has is asked for again', async () => {
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'a 9-second slideshow titled “Lake Trip”');
    const before = await manifest();
    await wire.chat(session, 'change the title to “Sea Trip”');
    const after = await manifest();
    assert.notEqual(after.revision, before.revision);
    const names = ({ sources }: PreviewManifest) => Object.values(sources).map((each) => each.part);
    const kept = names(after).filter((name) => names(before).includes(name));
    assert.equal(kept.length, SAMPLE_PHOTOS.length);
    const others = names(after).filter((name) => !kept.includes(name));
    assert.ok(others.length > 0 && others.every((name) => name.startsWith('text-')), others.join(' '));
    // What was told a moment ago is still given.
    for (const name of partsOf(before)) await part(name);
  });

  it('refuses what is no part of it, without ending the session', async () => {
    await wire.upload(session, SAMPLE_PHOTOS);
    await wire.chat(session, 'a 6-second slideshow');
    assert.equal((await wire.ask(`${address()}/still-of-nobody`)).status, 409);
    assert.equal((await wire.ask('/api/preview/nemo_agent/me/1234567890123456789')).body.code, 1002);
  });

  it('has its sound as WAV where ffmpeg cannot write MP3', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clipwright-preview-'));
    const ffmpeg = join(folder, 'ffmpeg');
    const list = 'case "$*" in *-encoders*) ffmpeg "$@" | grep -v libmp3lame;; *) exec ffmpeg "$@";; esac';
    await writeFile(ffmpeg, `#!/bin/sh\n${list}\n`, { mode: 0o755 });
    const other = await startEngine(join(folder, 'data'), ['--ffmpeg', ffmpeg]);
    try {
      const its = new Wire(other.hello);
      const own = await its.session();
      await its.upload(own, [...SAMPLE_PHOTOS, SAMPLE_MUSIC]);
      await its.chat(own, 'a 6-second slideshow');
      const { body } = await its.ask(`/api/preview/nemo_agent/me/${own}`);
      const { sound } = body.data as PreviewManifest;
      assert.equal(sound?.type, 'audio/wav');
      const answer = await its.fetch(`/api/preview/nemo_agent/me/${own}/${sound.part}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      assert.equal(bytes.toString('latin1', 0, 4), 'RIFF');
      assert.ok(bytes.length > 6 * 48_000 * 4 * 0.95, `${bytes.length} bytes`);
    } finally {
      await other.end();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('is of the film’s shape', () => {
    assert.deepEqual(previewSize({ width: 1080, height: 1920 }), { width: 540, height: 960 });
    assert.deepEqual(previewSize({ width: 640, height: 360 }), { width: 640, height: 360 });
    assert.deepEqual(previewSize({ width: 3840, height: 2160 }), { width: 960, height: 540 });
  });
});
