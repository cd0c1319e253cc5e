import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { byNaturalOrder, collectFiles } from '../../../src/assets/collect.ts';

describe('collectFiles', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clipwright-collect-'));
    const files = [
      '10.jpg',
      '2.jpg',
      '1.JPG',
      '.hidden.jpg',
      'notes.csv',
      'day 2/b.mp4',
      'day 10/a.mp4',
      'node_modules/x.png',
      '.git/y.png',
      '~$letter.docx',
      'letter.docx',
    ];
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), 'x');
    }
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const collected = async (...paths: string[]): Promise<string[]> =>
    (await collectFiles(paths.map((path) => join(folder, path)))).map((path) =>
      relative(folder, path).replaceAll('\\', '/'),
    );

  it('opens folders: accepted files in natural order, then what is below', async () => {
    assert.deepEqual(await collected('.'), [
      '1.JPG',
      '2.jpg',
      '10.jpg',
      'letter.docx',
      'day 2/b.mp4',
      'day 10/a.mp4',
    ]);
  });

  it('keeps chosen files, in the order given and whatever they are', async () => {
    assert.deepEqual(await collected('10.jpg', 'notes.csv', 'gone.jpg', '2.jpg'), [
      '10.jpg',
      'notes.csv',
      'gone.jpg',
      '2.jpg',
    ]);
  });

  it('takes each file once', async () => {
    assert.deepEqual(await collected('day 2/b.mp4', 'day 2', 'day 2/b.mp4'), ['day 2/b.mp4']);
  });

  it('stops when it is told to', async () => {
    await assert.rejects(collectFiles([folder], AbortSignal.abort()), { name: 'AbortError' });
  });
});

describe('byNaturalOrder', () => {
  it('counts as people do', () => {
    assert.deepEqual(['img10', 'IMG2', 'img1'].sort(byNaturalOrder), ['img1', 'IMG2', 'img10']);
  });
});
