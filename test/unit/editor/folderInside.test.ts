import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInside, makeFolderInside } from '../../../src/editor/folderInside.ts';

describe('a folder inside the workspace', () => {
  let temp: string;
  let workspace: string;
  let outside: string;
  beforeEach(async () => {
    temp = await mkdtemp(join(tmpdir(), 'clipwright-inside-'));
    workspace = join(temp, 'workspace');
    outside = join(temp, 'workspace-of-somebody');
    await mkdir(workspace);
    await mkdir(join(outside, 'videos'), { recursive: true });
  });
  afterEach(() => rm(temp, { recursive: true, force: true }));

  it('is made, as deep as need be', async () => {
    for (const path of ['videos', 'a/b/c', './x', '..videos', 'y/../z', '.', join(workspace, 'absolute')])
      assert.ok(await makeFolderInside(workspace, path), path);
    assert.deepEqual((await readdir(workspace)).sort(), ['..videos', 'a', 'absolute', 'videos', 'x', 'z']);
  });

  it('leaves it neither by its name nor by a link', async () => {
    await symlink(outside, join(workspace, 'out'));
    await symlink('../workspace-of-somebody', join(workspace, 'relative'));
    await symlink(join(temp, 'not-there'), join(workspace, 'nowhere'));
    await symlink('circle', join(workspace, 'circle'));
    await mkdir(join(workspace, 'deep'));
    await symlink('../out', join(workspace, 'deep/again'));
    const places = [
      '..',
      '../workspace-of-somebody',
      'a/../../x',
      outside,
      tmpdir(),
      'out',
      'out/videos',
      'out/new/folder',
      'relative/videos',
      'nowhere',
      'nowhere/videos',
      'circle',
      'deep/again',
      'deep/again/videos',
    ];
    for (const path of places) assert.equal(await makeFolderInside(workspace, path), undefined, path);
    assert.deepEqual(await readdir(temp), ['workspace', 'workspace-of-somebody']);
    assert.deepEqual(await readdir(outside), ['videos']);
  });

  it('may be a link to a place inside, and the workspace may itself be one', async () => {
    await mkdir(join(workspace, 'real'));
    await symlink('real', join(workspace, 'videos'));
    assert.equal(await makeFolderInside(workspace, 'videos/2026'), join(workspace, 'videos/2026'));
    const link = join(temp, 'link');
    await symlink(workspace, link);
    assert.equal(await makeFolderInside(link, 'videos'), join(link, 'videos'));
    assert.equal(await isInside(link, 'real/film.mp4'), true);
  });

  it('is none where a file lies', async () => {
    await writeFile(join(workspace, 'videos'), '');
    await assert.rejects(makeFolderInside(workspace, 'videos'), { code: 'EEXIST' });
    await assert.rejects(makeFolderInside(workspace, 'videos/deeper'), { code: 'ENOTDIR' });
  });
});
