import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AssetError, type AssetProblem } from '../../../src/assets/error.ts';
import { prepareAsset, type PreparedAsset } from '../../../src/assets/prepare.ts';
import { docxOf, paragraph } from './convert/zipOf.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';

const skill = skillBySlug('online-photo-video-maker');
const project = (path: string): string =>
  decodeURIComponent(new URL(`../../../${path}`, import.meta.url).pathname);
const fixture = (path: string): string => project(`test/fixtures/${path}`);

describe('prepareAsset', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-assets-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const prepare = (path: string, signal?: AbortSignal): Promise<PreparedAsset> =>
    prepareAsset(path, { skill, tempFolder: join(folder, 'temp'), ...(signal && { signal }) });

  async function refused(path: string, code: AssetProblem, message: RegExp): Promise<void> {
    await assert.rejects(prepare(path), (error) => {
      assert.ok(error instanceof AssetError, String(error));
      assert.equal(error.code, code);
      assert.equal(error.path, path);
      assert.match(error.message, message);
      return true;
    });
    assert.deepEqual(await readdir(join(folder, 'temp')).catch(() => []), []);
  }

  async function copied(from: string, name: string): Promise<string> {
    const path = join(folder, name);
    await copyFile(from, path);
    return path;
  }

  it('calls a file by a name that reads as it is written', async () => {
    const name = 'lake\u202Egpj.exe\nAll files are fine.jpg';
    const path = await copied(project('samples/photos/01-elva.jpg'), name);
    const asset = await prepare(path);
    assert.ok(asset.type === 'upload');
    assert.equal(asset.source.name, 'lake�gpj.exe�All files are fine.jpg');
    await writeFile(path, '');
    await refused(path, 'empty', /^“lake�gpj\.exe�All files are fine\.jpg” is empty/);
  });

  const MEDIA: readonly (readonly [string, string, string])[] = [
    ['photos/01-elva.jpg', 'image', 'image/jpeg'],
    ['photos/07-portrait-rotated-6.jpg', 'image', 'image/jpeg'],
    ['clips/rabbit.mp4', 'video', 'video/mp4'],
    ['clips/rabbit.webm', 'video', 'video/webm'],
    ['audio/viper.mp3', 'audio', 'audio/mpeg'],
    ['audio/voice-jfk.m4a', 'audio', 'audio/mp4'],
  ];
  for (const [name, kind, mimeType] of MEDIA) {
    it(`takes ${name} as it is`, async () => {
      const asset = await prepare(project(`samples/${name}`));
      assert.ok(asset.type === 'upload');
      assert.equal(asset.kind, kind);
      assert.equal(asset.source.mimeType, mimeType);
      assert.equal(asset.source.name, name.split('/')[1]);
      assert.equal(asset.source.path, project(`samples/${name}`));
      assert.equal(asset.temporary, false);
    });
  }

  it('puts a wrong extension right instead of refusing the file', async () => {
    const asset = await prepare(fixture('broken/webm-named-mp4.mp4'));
    assert.ok(asset.type === 'upload');
    assert.equal(asset.source.name, 'webm-named-mp4.webm');
    assert.equal(asset.source.mimeType, 'video/webm');
    const jpeg = await prepare(await copied(project('samples/photos/05-tomato.jpg'), 'IMG_1.HEIC'));
    assert.equal(jpeg.type === 'upload' && jpeg.source.name, 'IMG_1.jpg');
    const bare = await prepare(await copied(project('samples/photos/05-tomato.jpg'), 'tomato'));
    assert.equal(bare.type === 'upload' && bare.source.name, 'tomato.jpg');
  });

  it('converts a HEIC photo to a JPEG, upright and in full size', async () => {
    const asset = await prepare(fixture('heic/IMG_5195.HEIC'));
    assert.ok(asset.type === 'upload');
    assert.deepEqual([asset.source.name, asset.kind, asset.temporary], ['IMG_5195.jpg', 'image', true]);
    const { stdout } = await promisify(execFile)('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=width,height',
      '-of',
      'csv=p=0',
      asset.source.path,
    ]);
    assert.equal(stdout.trim(), '2566,3313');
    const bytes = await readFile(asset.source.path);
    assert.equal(bytes.includes('Exif'), false, 'an orientation tag would turn it a second time');
  });

  it('converts a HEIC photo under a wrong name, too', async () => {
    const asset = await prepare(await copied(fixture('heic/IMG_5195.HEIC'), 'photo.jpg'));
    assert.equal(asset.type === 'upload' && asset.source.name, 'photo.jpg');
    assert.equal(asset.type === 'upload' && asset.temporary, true);
  });

  it('stops converting when it is told to, and leaves nothing', async () => {
    const controller = new AbortController();
    const preparing = prepare(fixture('heic/IMG_5195.HEIC'), controller.signal);
    setImmediate(() => controller.abort());
    await assert.rejects(preparing, { name: 'AbortError' });
    assert.deepEqual(await readdir(join(folder, 'temp')).catch(() => []), []);
  });

  it('reads scripts as text', async () => {
    const chinese = await prepare(project('samples/scripts/zh-旅行.txt'));
    assert.ok(chinese.type === 'script');
    assert.equal(chinese.name, 'zh-旅行.txt');
    assert.match(chinese.text, /^我们的秋天旅行/);
    const word = await prepare(project('samples/scripts/onboarding.docx'));
    assert.match(word.type === 'script' ? word.text : '', /^# Onboarding/);
  });

  it('names a file that is empty', () =>
    refused(fixture('broken/empty.png'), 'empty', /“empty\.png” is empty\./));

  it('names a text that calls itself a video', () =>
    refused(fixture('broken/not-a-video.mp4'), 'misnamed', /“not-a-video\.mp4” isn't really a video.*MP4/));

  it('names a program, and lists what is taken', () =>
    refused(
      fixture('broken/program.exe'),
      'unsupported',
      /“program\.exe” can't be used.*MP4, MOV.*and DOCX/,
    ));

  it('names a photo that breaks off', () =>
    refused(fixture('broken/truncated.jpg'), 'truncated', /“truncated\.jpg” is incomplete/));

  it('names a clip that breaks off', async () => {
    const path = await copied(project('samples/clips/rabbit.mp4'), 'half.mp4');
    await truncate(path, 400_000);
    await refused(path, 'truncated', /“half\.mp4” is incomplete/);
  });

  it('names a picture that breaks off', async () => {
    const path = join(folder, 'half.png');
    await writeFile(path, (await readFile(project('media/icon.png'))).subarray(0, -20));
    await refused(path, 'truncated', /“half\.png” is incomplete/);
  });

  it('names a PDF that calls itself a photo', async () => {
    const path = join(folder, 'scan.jpg');
    await writeFile(path, '%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj\n');
    await refused(path, 'misnamed', /“scan\.jpg” isn't really a picture: its content is PDF/);
  });

  it('names a file over the limit before it reads it', async () => {
    const path = join(folder, 'holiday.mp4');
    await writeFile(path, '');
    await truncate(path, 812 * 1024 * 1024);
    await refused(
      path,
      'too-large',
      /“holiday\.mp4” is 812 MB; “Photo slideshow” takes files up to 200 MB\. Trim or compress it/,
    );
    const large = skillBySlug('media-content-generator');
    await truncate(path, 500 * 1024 * 1024 + 1);
    await assert.rejects(
      prepareAsset(path, { skill: large, tempFolder: folder }),
      /is 501 MB; .* up to 500 MB/,
    );
  });

  it('names a file that is gone, and a folder', async () => {
    await refused(join(folder, 'gone.jpg'), 'missing', /“gone\.jpg” is no longer there/);
    await symlink(join(folder, 'circle.jpg'), join(folder, 'circle.jpg'));
    await refused(join(folder, 'circle.jpg'), 'missing', /“circle\.jpg” is no longer there/);
    await mkdir(join(folder, 'album.jpg'));
    await refused(join(folder, 'album.jpg'), 'unreadable', /“album\.jpg” is not a file/);
  });

  it('names scripts without words, with too many, and with something else inside', async () => {
    const path = join(folder, 'script.txt');
    await writeFile(path, ' \n\t\n');
    await refused(path, 'empty', /“script\.txt” has no text in it/);
    await writeFile(path, 'word '.repeat(25_000));
    await refused(path, 'too-large', /“script\.txt” has 125,000 characters/);
    await writeFile(path, Buffer.from([1, 2, 3, 0, 255, 254, 0, 7]));
    await refused(path, 'misnamed', /“script\.txt” isn't a text/);
    const docx = join(folder, 'broken.docx');
    await writeFile(docx, (await readFile(project('samples/scripts/onboarding.docx'))).subarray(0, 5000));
    await refused(docx, 'unreadable', /“broken\.docx” can't be opened as a Word document/);
  });

  it('does not even read what is too large to be a script', async () => {
    const path = join(folder, 'script.txt');
    await writeFile(path, 'Once upon a time');
    await truncate(path, 190 * 1024 * 1024);
    await refused(path, 'too-large', /“script\.txt” has 190 MB; a script may have 100,000 characters/);
    const docx = join(folder, 'bomb.docx');
    await writeFile(docx, docxOf(paragraph('lorem ipsum').repeat(300_000)));
    await refused(docx, 'too-large', /“bomb\.docx” has far too much text in it; a script/);
  });

  it('names a HEIC photo that cannot be decoded', async () => {
    const path = join(folder, 'broken.heic');
    await writeFile(path, (await readFile(fixture('heic/IMG_5195.HEIC'))).subarray(0, 20_000));
    await refused(path, 'unreadable', /“broken\.heic” can't be decoded/);
  });

  it('stops reading a document that would take long, since it is read by another thread', async () => {
    const path = join(folder, 'endless.docx');
    await writeFile(path, docxOf(paragraph('a').repeat(100_000)));
    const stopped = new Error('stopped by the user');
    const controller = new AbortController();
    setTimeout(() => controller.abort(stopped), 100);
    await assert.rejects(prepare(path, controller.signal), stopped);
  });
});
