import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locateTools } from '../../src/engine/ffmpeg/index.ts';
import { docxText } from '../../src/assets/convert/docx/text.ts';
import type { SkillSlug } from '../../src/skills/types.ts';
import { embedScripts } from '../../src/skills/script.ts';
import { isOver, startEngine, Wire, type EngineUnderTest } from './engineProcess.ts';

const run = promisify(execFile);
const sample = (path: string): string => fileURLToPath(new URL(`../../samples/${path}`, import.meta.url));

/** The films that are made of samples/ in test/ui: what is uploaded, what is read, what is asked for. */
const FILMS: readonly (readonly [
  files: readonly string[],
  script: string | undefined,
  request: string,
  skill: SkillSlug,
])[] = [
  [
    ['photos/01-elva.jpg', 'photos/07-portrait-rotated-6.jpg', 'clips/rabbit.webm'],
    undefined,
    'A 6-second slideshow with a title “Lake trip”, wipe between the pictures, without music',
    'online-photo-video-maker',
  ],
  [
    ['photos/01-elva.jpg', 'photos/03-larch.jpg', 'audio/voice-jfk.m4a'],
    'scripts/letter.txt',
    'A 12-second letter with my voice',
    'best-video-letter-maker',
  ],
  [[], 'scripts/product.md', 'Make a 6-second video of this script', 'ai-video-generator-ai'],
  [[], 'scripts/onboarding.docx', 'Make a 6-second video of this script', 'ai-video-generator-ai'],
  [[], 'scripts/zh-旅行.txt', '做一个5秒的视频', 'ai-video-generator-ai'],
  [
    ['photos/05-tomato.jpg', 'photos/06-blueberries.jpg', 'audio/viper.mp3'],
    undefined,
    'A 5-second promo, “Fresh every day”',
    'media-content-generator',
  ],
];

/** What ffmpeg may do to pictures: everything else is the compositor's. */
const ALLOWED = {
  scaling: ['scale', 'zscale'],
  format: ['format', 'setsar', 'setparams', 'premultiply'],
  colour: ['colorspace', 'tonemap', 'lut1d', 'lut3d'],
  trimming: ['trim', 'tpad', 'fps', 'setpts', 'settb', 'select'],
  deinterlacing: ['yadif', 'bwdif'],
};

describe('engine: the ffmpeg commands of the sample films', () => {
  let folder: string;
  let engine: EngineUnderTest;
  let wire: Wire;
  let asked: () => Promise<string[][]>;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-commands-'));
    const { ffmpeg, ffprobe } = await locateTools();
    const log = join(folder, 'asked');
    const recorder = join(folder, 'ffmpeg');
    // Each argument ends with a byte that none can have in it, each command with two.
    await writeFile(
      recorder,
      `#!/bin/sh\n{ printf '%s\\036' "$@"; printf '\\035'; } >> "${log}"\nexec "${ffmpeg}" "$@"\n`,
    );
    await chmod(recorder, 0o755);
    engine = await startEngine(folder, ['--ffmpeg', recorder, '--ffprobe', ffprobe]);
    wire = new Wire(engine.hello);
    asked = async () => (await readFile(log, 'utf8')).split('\u001d').map((line) => line.split('\u001e'));
  });
  after(async () => {
    await engine.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('decode, scale, and convert colours; they compose nothing', async () => {
    for (const [index, [files, script, request, skill]] of FILMS.entries()) {
      const session = await wire.session({ skill });
      if (files.length > 0) await wire.upload(session, files.map(sample), { skill });
      await wire.chat(session, script === undefined ? request : embedScripts(request, [await read(script)]));
      const draft = await wire.draft(session);
      assert.ok(draft, request);
      const { status, body } = await wire.submit(`film-${index}`, session, shrunk(draft), { skill });
      assert.equal(status, 200, body.message);
      const over = await wire.until(`film-${index}`, isOver);
      assert.equal(over['status'], 'completed', String(over['error']));
    }
    const known = await videoFilters();
    const graphs = (await asked()).flatMap((args) =>
      args.filter((_, at) => /^-(vf|filter:v|filter_complex|lavfi)$/.test(args[at - 1] ?? '')),
    );
    const used = new Set(graphs.flatMap(filtersOf).filter((name) => known.has(name)));
    assert.ok(used.has('scale') && used.has('fps'), 'stills and clips were made');
    const allowed: readonly string[] = Object.values(ALLOWED).flat();
    assert.deepEqual(
      [...used].filter((name) => !allowed.includes(name)),
      [],
    );
  }).timeout(120_000);
});

/** The same film, small: what is asked of ffmpeg does not depend on it. */
function shrunk(draft: Record<string, unknown>): Record<string, unknown> {
  const m = draft['m'] as Record<string, unknown>;
  const wide = Number(m['width']) >= Number(m['height']);
  return { ...draft, m: { ...m, width: wide ? 160 : 90, height: wide ? 90 : 160 } };
}

async function read(script: string): Promise<{ name: string; text: string }> {
  const path = sample(script);
  const text = path.endsWith('.docx')
    ? (await docxText(await readFile(path))).text
    : await readFile(path, 'utf8');
  return { name: basename(path), text };
}

/** Names of a graph's filters. */
function filtersOf(graph: string): string[] {
  // What is in quotes, and labels, name none.
  const plain = graph.replaceAll(/'[^']*'/g, '').replaceAll(/\[[^\]]*\]/g, '');
  return plain.split(/[,;]/).flatMap((filter) => /^\s*([a-z_\d]+)/.exec(filter)?.[1] ?? []);
}

/** All filters that this ffmpeg has for pictures. */
async function videoFilters(): Promise<ReadonlySet<string>> {
  const { stdout } = await run('ffmpeg', ['-hide_banner', '-filters']);
  const lines = stdout.split('\n').map((line) => /^ \S+ +(\w+) +(\S+->\S+) /.exec(line));
  return new Set(lines.flatMap((found) => (found?.[2]?.includes('V') === true ? [found[1] ?? ''] : [])));
}
