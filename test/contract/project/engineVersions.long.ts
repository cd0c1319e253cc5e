import assert from 'node:assert/strict';
import { Project } from '../../../src/project/project.ts';
import type { ChatMessage } from '../../../src/project/types.ts';
import { sample } from '../../reliability/world/media.ts';
import { withEngine, type EngineHost } from './engineHost.ts';

const PHOTOS = ['03-larch', '05-tomato', '06-blueberries'].map((each) => sample(`photos/${each}.jpg`));

/** A project with a video that has been changed twice. */
async function changedTwice({ host }: EngineHost): Promise<Project> {
  const project = await Project.create(host, { skill: 'online-photo-video-maker', backend: 'local' });
  assert.deepEqual(await project.addFiles(PHOTOS), { status: 'done' });
  for (const wish of ['make a 6 second slideshow', 'add a title “Lake Trip”', 'make it 9 seconds long'])
    assert.deepEqual(await project.send(wish), { status: 'done' });
  return project;
}

const cards = (project: Project): ChatMessage[] =>
  project.snapshot.record.messages.filter(({ role, version }) => role !== 'user' && version !== undefined);

const draftOf = (project: Project): string => JSON.stringify(project.snapshot.record.draft);

describe('versions of a video, on the real engine', function () {
  this.timeout(60_000);

  it('shows what each message changed, with before and after', () =>
    withEngine(async (engine) => {
      const [first, second, third] = cards(await changedTwice(engine));
      assert.ok(first?.changes?.some(({ what, to }) => what === 'Length' && to === '6 s'));
      assert.deepEqual(
        second?.changes
          ?.filter(({ what }) => what === 'Title')
          .map(({ from, to }) => [from, to?.slice(0, 11)]),
        [[undefined, '‘Lake Trip’']],
      );
      assert.deepEqual(
        third?.changes?.filter(({ what }) => what === 'Length'),
        [{ what: 'Length', from: '6 s', to: '9 s' }],
      );
      assert.deepEqual([second.before, third.before], [first?.version, second.version]);
    }));

  it('goes back, further back and forth again, and takes no message for it', () =>
    withEngine(async (engine) => {
      const project = await changedTwice(engine);
      const [first, , third] = cards(project);
      const newest = draftOf(project);
      assert.ok(first?.version && third?.version && third.before);
      assert.deepEqual(await project.goToVersion(third.before), { status: 'done' });
      assert.equal(project.snapshot.timeline?.durationMs, 6000);
      assert.match(project.snapshot.record.messages.at(-1)?.text ?? '', /as it was after “add a title/);
      await project.goToVersion(first.version);
      assert.equal(
        project.snapshot.timeline.tracks.some(({ kind }) => kind === 'text'),
        false,
      );
      await project.goToVersion(third.version);
      assert.equal(draftOf(project), newest, 'to the byte');
      // Only the user's word makes words of the user's.
      assert.equal(project.snapshot.record.messages.filter(({ role }) => role === 'user').length, 3);
    }));

  it('says something about an earlier version, and then knows the later ones no more', () =>
    withEngine(async (engine) => {
      const project = await changedTwice(engine);
      const [, , third] = cards(project);
      const said = project.snapshot.record.messages.findLast(({ role }) => role === 'user');
      assert.ok(said?.before && third?.version);
      await project.goToVersion(said.before, 'make it 12 seconds long');
      assert.equal(project.snapshot.timeline?.durationMs, 12_000);
      const { versions, messages } = project.snapshot.record;
      assert.equal(versions?.ids.includes(third.version), false);
      assert.equal(messages.findLast(({ role }) => role === 'user')?.before, said.before);
      const refused = await project.goToVersion(third.version);
      assert.equal(refused.status, 'failed');
      assert.equal(project.snapshot.timeline.durationMs, 12_000);
    }));
});
