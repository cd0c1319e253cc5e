import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareAsset } from '../../../src/assets/prepare.ts';
import { locateTools, probeMedia } from '../../../src/engine/ffmpeg/index.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';

const REPORTS = resolve(import.meta.dirname, '../../fixtures/reports');

/** Files after public bug reports: kind as the engine sees it, and length in ms. */
const MEDIA: readonly [file: string, kind: string, durationMs: number, size?: string][] = [
  ['A1-vbr-no-xing-14s.mp3', 'audio', 14_028],
  ['A3-rf64.wav', 'audio', 3000],
  ['A4-REC_0012.wav', 'audio', 4000],
  ['V1-brand-3gp5.mp4', 'video', 3000, '640x360'],
  ['V2-no-duration-14s.webm', 'video', 14_021, '320x180'],
  ['V2-voice-no-duration-9s.webm', 'audio', 9021],
  ['V3-starts-at-5s.mkv', 'video', 3041, '640x360'],
];

const TEXTS: readonly [file: string, text: string][] = [
  ['T3-one-bad-byte.txt', `${'Grüße aus München. '.repeat(5)}\ufffd`],
  ['T5-thai-874.txt', 'สุขสันต์วันเกิดคุณยาย พวกเรารักคุณยายมาก'],
  ['T5-turkish-1254.txt', 'Sevgili büyükanne, doğum günün kutlu olsun! Şimdi güneş ışıl ışıl.'],
];

describe('files after public bug reports', () => {
  let tempFolder: string;
  before(async () => {
    tempFolder = await mkdtemp(join(tmpdir(), 'clipwright-reports-'));
  });
  after(() => rm(tempFolder, { recursive: true }));
  const prepare = (file: string) =>
    prepareAsset(join(REPORTS, file), { skill: skillBySlug('ai-video-generator-ai'), tempFolder });

  for (const [file, kind, durationMs, size] of MEDIA)
    it(`takes ${file} for what it is, as long as it is`, async () => {
      const asset = await prepare(file);
      assert.ok(asset.type === 'upload');
      const media = await probeMedia(await locateTools(), asset.source.path, new AbortController().signal);
      assert.equal(media.kind, kind);
      assert.ok(Math.abs((media.durationMs ?? 0) - durationMs) <= 25, `${media.durationMs ?? 'no'} ms`);
      if (size !== undefined) assert.equal(`${media.width ?? 0}x${media.height ?? 0}`, size);
    });

  for (const [file, text] of TEXTS)
    it(`reads ${file} letter by letter`, async () => {
      const asset = await prepare(file);
      assert.ok(asset.type === 'script');
      assert.equal(asset.text.trim(), text);
    });
});
