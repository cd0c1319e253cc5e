import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssetError, type AssetProblem } from '../../../src/assets/error.ts';
import { inspectAsset } from '../../../src/assets/inspect.ts';
import { prepareAsset, type PreparedAsset } from '../../../src/assets/prepare.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';

const skill = skillBySlug('online-photo-video-maker');
const project = (path: string): string =>
  decodeURIComponent(new URL(`../../../${path}`, import.meta.url).pathname);
const fixture = (path: string): string => project(`test/fixtures/${path}`);

describe('the name and the signature are witnesses, the content is the judge', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-inspect-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const prepare = (path: string): Promise<PreparedAsset> =>
    prepareAsset(path, { skill, tempFolder: join(folder, 'temp') });

  const refused = (path: string, code: AssetProblem, message: RegExp): Promise<void> =>
    assert.rejects(prepare(path), (error) => {
      assert.ok(error instanceof AssetError, String(error));
      assert.equal(error.code, code);
      assert.match(error.message, message);
      return true;
    });

  const TEXTS = [
    ...[
      'BMW built it.',
      'FORM follows function.',
      'MZ was a maker of motorcycles.',
      'solid ground',
      'BLENDER',
    ],
    ...[
      'GIF or JIF?',
      'ID3 tags explained',
      'PK for short',
      'II. The second chapter',
      'MM. Chapter two thousand',
    ],
    ...[
      'OggS is a signature',
      'RIFF0000WAVE',
      'AC dropped its name',
      'The free spirit',
      'Has moov in it',
      'Its wide open',
    ],
    ...[
      '%!',
      'BZh',
      '#!AMR',
      'WEBVTT\n\nHello',
      '<?xml version="1.0"?><a/>',
      '<html><p>Hello</p></html>',
      'BEGIN:VCARD',
    ],
    ...['fLaC and others', 'wvpk', 'SQLite', 'Rar! it is not', '8BPS', 'DICM', 'Cr24', 'true', 'icns'],
  ];
  for (const text of TEXTS)
    it(`takes “${text}” for the text that it is`, async () => {
      for (const encoding of ['utf8', 'utf16le'] as const) {
        const path = join(folder, 'letter.txt');
        await writeFile(
          path,
          Buffer.from(`${encoding === 'utf8' ? '' : '\ufeff'}${text}\nAnd so on.`, encoding),
        );
        const asset = await prepare(path);
        assert.equal(asset.type === 'script' && asset.text, `${text}\nAnd so on.`);
      }
    });

  for (const name of ['blender', 'bmw', 'form', 'mz', 'solid'])
    it(`takes T1-${name}.txt for the text that it is`, async () => {
      const path = fixture(`reports/T1-${name}.txt`);
      const asset = await prepare(path);
      assert.equal(asset.type === 'script' && asset.text, (await readFile(path, 'utf8')).trim());
    });

  it('takes a long text that begins with letters of a signature', async () => {
    const path = join(folder, 'long.md');
    await writeFile(path, `BMW ${'größer und größer '.repeat(20_000)}`);
    await refused(path, 'too-large', /characters|MB/);
  });

  it('does not take a picture for a text, whatever its name is', async () => {
    const photo = join(folder, 'notes.txt');
    await copyFile(project('samples/photos/05-tomato.jpg'), photo);
    const asset = await prepare(photo);
    assert.equal(asset.type === 'upload' && asset.source.name, 'notes.jpg');
    const rtf = join(folder, 'letter.txt');
    await writeFile(rtf, '{\\rtf1\\ansi Dear all}');
    await refused(rtf, 'misnamed', /its content is RTF/);
  });

  for (const brand of ['3gp4', '3gp5', '3g2a', 'MSNV', 'XAVC', 'dash', 'qt  ', 'M4VH', 'abcd'])
    it(`takes a clip of the brand “${brand}”`, async () => {
      const bytes = await readFile(project('samples/clips/rabbit.mp4'));
      bytes.write(brand, 8, 'latin1');
      const path = join(folder, 'VID_0001.mp4');
      await writeFile(path, bytes);
      const asset = await prepare(path);
      assert.ok(asset.type === 'upload');
      assert.deepEqual([asset.kind, asset.source.name], ['video', 'VID_0001.mp4']);
    });

  for (const brand of ['mif1', 'mif2', 'mif3', 'msf1', 'heix', 'heis', 'heim', 'hevc', 'avci', 'miaf'])
    it(`takes a photo of the brand “${brand}” for one`, async () => {
      const bytes = await readFile(fixture('heic/IMG_5195.HEIC'));
      bytes.write(brand, 8, 'latin1');
      const path = join(folder, 'IMG_1.heic');
      await writeFile(path, bytes);
      const { kind, name } = await inspectAsset(path, skill);
      assert.deepEqual([kind, name], ['photo-heic', 'IMG_1.heic']);
    });

  it('converts a HEIC photo whatever its brand is', async () => {
    const bytes = await readFile(fixture('heic/IMG_5195.HEIC'));
    bytes.write('mif3', 8, 'latin1');
    const path = join(folder, 'IMG_1.heic');
    await writeFile(path, bytes);
    const asset = await prepare(path);
    assert.equal(asset.type === 'upload' && asset.source.name, 'IMG_1.jpg');
  });

  it('names an AVIF photo as one', async () => {
    const path = join(folder, 'photo.jpg');
    await writeFile(path, Buffer.from('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf rest', 'latin1'));
    await refused(path, 'misnamed', /its content is AVIF/);
  });

  for (const head of ['RF64\xff\xff\xff\xffWAVEds64', 'BW64\xff\xff\xff\xffWAVEds64', 'RIFX\0\0\0\0WAVEfmt '])
    it(`takes a long recording (${head.slice(0, 4)})`, async () => {
      const path = join(folder, 'concert.wav');
      await writeFile(path, Buffer.from(head.padEnd(100, '\0'), 'latin1'));
      const asset = await prepare(path);
      assert.equal(asset.type === 'upload' && asset.kind, 'audio');
    });

  it('takes photos without an end mark, and says what is missing where much is', async () => {
    const path = fixture('reports/P3-no-eoi-samsung-trailer.jpg');
    const { kind, note } = await inspectAsset(path, skill);
    assert.deepEqual([kind, note], ['image', undefined]);
    const cut = join(folder, 'cut.jpg');
    const bytes = await readFile(fixture('reports/P3-no-eoi.jpg'));
    await writeFile(cut, bytes.subarray(0, bytes.length * 0.8));
    assert.match((await inspectAsset(cut, skill)).note ?? '', /^The lower \d\d % of “cut\.jpg” are missing/);
  });

  it('names a JPEG that no decoder here reads, and one with more pixels than anyone has', async () => {
    await refused(
      fixture('reports/P4-arithmetic.jpg'),
      'unreadable',
      /“P4-arithmetic\.jpg” is a JPEG of a kind/,
    );
    const bomb = join(folder, 'small.gif');
    await writeFile(
      bomb,
      Buffer.from('GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x02\x02D\x01\0;', 'latin1'),
    );
    await refused(bomb, 'too-large', /“small\.gif” has 65,535 × 65,535 pixels/);
  });
});
