import assert from 'node:assert/strict';
import fs from 'node:fs';
import { appendFile, copyFile, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { inspectAsset } from '../../../src/assets/inspect.ts';
import { prepareAsset } from '../../../src/assets/prepare.ts';
import { skillBySlug } from '../../../src/skills/skills.ts';
import { PHOTO } from '../../reliability/world/media.ts';

describe('inspecting a file that is known already', () => {
  const skill = skillBySlug('online-photo-video-maker');
  let folder: string;
  let photo: string;
  let pathsRead: () => readonly unknown[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-'));
    photo = join(folder, 'photo.jpg');
    await copyFile(PHOTO, photo);
    const { mock: reads } = mock.method(fs.promises, 'readFile');
    pathsRead = () => reads.calls.map(({ arguments: [path] }) => path);
    syncBuiltinESMExports();
  });
  afterEach(async () => {
    mock.restoreAll();
    syncBuiltinESMExports();
    await rm(folder, { recursive: true, force: true });
  });

  const wholeReads = (): number => pathsRead().filter((path) => path === photo).length;
  const prepare = () => prepareAsset(photo, { skill, tempFolder: folder });

  it('reads a photo whole once, when it is added and when it is prepared', async () => {
    const added = await inspectAsset(photo, skill);
    const prepared = await prepare();
    assert.equal(wholeReads(), 1);
    assert.ok(prepared.type === 'upload');
    const { name, size, mimeType } = prepared.source;
    assert.deepEqual(
      { name, size, mimeType },
      { name: added.name, size: added.size, mimeType: added.mimeType },
    );
  });

  it('looks again when the file has changed, whatever it says about its time', async () => {
    await inspectAsset(photo, skill);
    const { atime, mtime } = await stat(photo);
    const bytes = await readFile(photo);
    await writeFile(photo, Buffer.alloc(bytes.length, 'not a photo '));
    await utimes(photo, atime, mtime);
    await assert.rejects(prepare(), { code: 'misnamed' });
  });

  it('looks again when another file has taken its place, or it has grown', async () => {
    await inspectAsset(photo, skill);
    await appendFile(photo, 'more');
    await prepare();
    assert.equal(wholeReads(), 2, 'once before it grew, once after');
    await rm(photo);
    await assert.rejects(prepare(), { code: 'missing' });
  });

  it('forgets no limit: another skill may take smaller files', async () => {
    await inspectAsset(photo, skill);
    await assert.rejects(inspectAsset(photo, { ...skill, largestFile: 1000 }), { code: 'too-large' });
  });
});
