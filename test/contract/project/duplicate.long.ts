import assert from 'node:assert/strict';
import { Project } from '../../../src/project/project.ts';
import { copyName } from '../../../src/project/tasks/duplicate.ts';

import { sample } from '../../reliability/world/media.ts';
import { lastOf, withEngine } from './engineHost.ts';

const OPTIONS = { skill: 'online-photo-video-maker', backend: 'local', name: 'Lake' } as const;
const photos = ['03-larch', '04-blue-whale'].map((each) => sample(`photos/${each}.jpg`));

describe('a copy of a project', function () {
  this.timeout(60_000);

  it('has all that was said and made, and goes its own way from there', async () => {
    await withEngine(async (engine) => {
      const first = await Project.create(engine.host, OPTIONS);
      await first.addFiles(photos);
      await first.send('make a 4 second slideshow in 480p');
      const { record } = first.snapshot;
      const copy = await first.duplicate(copyName(record.name));
      assert.equal(copy.name, 'Lake copy');
      assert.notEqual(copy.session?.sessionId, record.session?.sessionId);
      assert.deepEqual(copy.draft, record.draft);

      const stored = await engine.host.store.load(copy.id);
      assert.ok(stored);
      const second = Project.open(engine.host, stored);
      assert.deepEqual(await second.send('remove the first photo'), { status: 'done' }, lastOf(second));
      await first.send('status');
      assert.deepEqual(first.snapshot.record.draft, record.draft, 'the first one is what it was');
      assert.notDeepEqual(second.snapshot.record.draft, record.draft);
      // What was said before is the copy's own past, too.
      assert.deepEqual(await second.send('undo'), { status: 'done' });
      assert.deepEqual(second.snapshot.timeline, first.snapshot.timeline);
      await second.close();

      const elsewhere = Project.open(engine.host, { ...record, id: 'cloud', copies: undefined } as never);
      await assert.rejects(elsewhere.duplicate('x'), { code: 'no-copies' });
      await elsewhere.close();
      await first.close();
    });
  });

  it('is called a copy once, however often it is copied', () => {
    assert.deepEqual(['Lake', 'Lake copy', 'Lake copy (3)', 'My copy shop'].map(copyName), [
      ...['Lake copy', 'Lake copy', 'Lake copy', 'My copy shop copy'],
    ]);
  });
});
