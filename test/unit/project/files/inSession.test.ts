import assert from 'node:assert/strict';
import { findUploaded, nameInSession } from '../../../../src/project/files/inSession.ts';
import type { ProjectAsset } from '../../../../src/project/types.ts';

function asset(id: string, facts: Partial<ProjectAsset> = {}): ProjectAsset {
  return { id, path: `/${id}/photo.jpg`, name: 'photo.jpg', kind: 'image', state: 'waiting', ...facts };
}

const listed = (...names: readonly unknown[]) => ({
  videoInfos: names.map((filename) => ({ filename })),
  generatedMedia: [],
});

describe('nameInSession', () => {
  const first = asset('a');
  const second = asset('b');

  it('numbers the later ones of files of one name', () => {
    assert.deepEqual(
      [first, second].map((each) => nameInSession([first, second], each, 'photo.jpg')),
      ['photo.jpg', 'photo-2.jpg'],
    );
  });

  it('gives no name that another file has had', () => {
    const moved = [
      asset('b', { sentAs: 'photo-2.jpg', state: 'ready' }),
      asset('c', { name: 'other.jpg', sentAs: 'Photo-3.jpg', state: 'failed' }),
      first,
    ];
    assert.equal(nameInSession(moved, first, 'photo.jpg'), 'photo-4.jpg');
  });

  it('keeps the name under which an upload was begun', () => {
    const begun = asset('b', { sentAs: 'photo.jpg', begun: true });
    assert.equal(nameInSession([first, begun], begun, 'photo.jpg'), 'photo.jpg');
  });
});

describe('findUploaded', () => {
  const lake = asset('a', { path: 'https://media.example.test/a/lake.mp4', name: 'lake.mp4' });

  it('finds a file by each spelling of the field, and gives its name as it is listed', () => {
    for (const key of ['filename', 'file_name', 'name'])
      assert.deepEqual(
        findUploaded(
          { videoInfos: [null, 7, { [key]: 'my%20lake.mp4', hash: 'h' }], generatedMedia: [] },
          'my lake.mp4',
          [],
        ),
        { filename: 'my%20lake.mp4', fileType: 'unknown', hash: 'h' },
      );
    assert.equal(findUploaded(listed('100%.mp4', undefined), '100.mp4', []), undefined);
  });

  it('leaves to other files the entries that are theirs', () => {
    const ready = { ...lake, state: 'ready' } as const;
    assert.equal(findUploaded(listed('lake.mp4'), 'lake.mp4', [ready]), undefined);
    assert.ok(findUploaded(listed('lake.mp4', 'lake.mp4'), 'lake.mp4', [ready]));
    assert.ok(findUploaded(listed('lake.mp4'), 'lake.mp4', [lake]), 'one that waits has none');
  });
});
