import assert from 'node:assert/strict';
import { PHOTO, refusal } from '../world/media.ts';
import { scenario } from '../world/scenario.ts';
import type { World } from '../world/world.ts';

const LAKE = 'https://media.example.test/a/lake.mp4';
const HILL = 'https://media.example.test/hill.jpg?size=large';
const asUrl = (url: string) => ({ urls: [url], source_type: 'url' });

/** What was handed over by address, in order. */
function links({ backend }: World): unknown[] {
  return backend.to('upload').flatMap(({ json }) => (json === undefined ? [] : [json]));
}

function states({ project }: World): string[] {
  return project.snapshot.record.assets.map(({ name, state }) => `${name} ${state}`);
}

describe('reliability: files on the web', () => {
  scenario(
    {
      id: 'upload-urls',
      rows: ['endpoint-upload-urls'],
      title: 'addresses of files are handed over as JSON',
      sees: 'taken over: clip.mp4',
    },
    async (world) => {
      const [file] = await world.client().uploadUrls('7', ['https://files.example.test/clip.mp4']);
      world.note(`taken over: ${file?.filename}`);
      assert.deepEqual(world.backend.to('upload')[0]?.json, asUrl('https://files.example.test/clip.mp4'));
    },
  );

  scenario(
    {
      id: 'link-in-message',
      rows: ['endpoint-upload-urls', 'intent-upload'],
      title:
        'a link to a clip in the message goes the way of files, once, and the message stays as it was written',
      sees: 'assistant: Done.',
    },
    async (world) => {
      const words = `make a video of ${LAKE}, please`;
      assert.equal(await world.ask(words), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE)]);
      assert.deepEqual(world.sent(), [words]);
      assert.equal(await world.ask(`a title for ${LAKE}`), 'done');
      assert.equal(links(world).length, 1, 'the session has it');
    },
  );

  scenario(
    {
      id: 'link-alone',
      rows: ['endpoint-upload-urls', 'intent-upload'],
      title: 'a link and not a word: it waits for the request that says what to do with it',
      sees: 'assistant: The file goes along with your next message.',
    },
    async (world) => {
      assert.equal(await world.ask(LAKE), 'done');
      assert.equal(world.backend.requests.length, 0);
      assert.equal(await world.ask('make a video of it'), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE)]);
      assert.deepEqual(world.sent(), ['make a video of it']);
    },
  );

  scenario(
    {
      id: 'link-two',
      rows: ['endpoint-upload-urls', 'endpoint-upload-files'],
      title: 'a photo and two links: three uploads, in order, one at a time once a link is among them',
      sees: 'assistant: Done.',
    },
    async (world) => {
      await world.project.addFiles([PHOTO]);
      assert.equal(await world.ask(`${LAKE} and ${HILL} in one video`), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE), asUrl(HILL)]);
      assert.deepEqual(states(world), ['05-tomato.jpg ready', 'lake.mp4 ready', 'hill.jpg ready']);
      assert.deepEqual(
        world.backend.to('upload').map(({ alongside }) => alongside),
        [0, 0, 0],
      );
    },
  );

  scenario(
    {
      id: 'link-refused',
      rows: ['endpoint-upload-urls', 'error-4001'],
      title: 'the server does not take one of two links (4001): named, and the other is used',
      sees: 'error: “lake.mp4”: The video service does not take this kind of file.',
      server: { acts: { upload: [refusal(4001)] } },
    },
    async (world) => {
      assert.equal(await world.ask(`${LAKE} and ${HILL} in one video`), 'done');
      assert.deepEqual(states(world), ['lake.mp4 failed', 'hill.jpg ready']);
      assert.equal(world.backend.to('chat').length, 1);
    },
  );

  scenario(
    {
      id: 'link-arrived-unanswered',
      rows: ['endpoint-upload-urls', 'endpoint-state'],
      title: 'the server has taken the link, only its answer was lost: not handed over again',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ cutAfter: 0 }] } },
    },
    async (world) => {
      assert.equal(await world.ask(`make a video of ${LAKE}`), 'done');
      assert.equal(links(world).length, 1);
      assert.deepEqual(states(world), ['lake.mp4 ready']);
    },
  );

  scenario(
    {
      id: 'link-503-not-arrived',
      rows: ['endpoint-upload-urls', 'endpoint-state'],
      title: 'the server fails at the link and does not have it: handed over once more',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ status: 503, body: '' }] } },
    },
    async (world) => {
      assert.equal(await world.ask(`make a video of ${LAKE}`), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE), asUrl(LAKE)]);
    },
  );

  scenario(
    {
      id: 'link-to-page',
      rows: ['intent-chat', 'endpoint-upload-urls'],
      title: 'a link to a web page is words like others',
      sees: 'assistant: Done.',
    },
    async (world) => {
      const words = 'make a video about https://www.example.test/lakes and https://www.example.test/';
      assert.equal(await world.ask(words), 'done');
      assert.equal(world.backend.to('upload').length, 0);
      assert.deepEqual(world.sent(), [words]);
    },
  );

  scenario(
    {
      id: 'link-twice',
      rows: ['endpoint-upload-urls', 'intent-upload'],
      title: 'one link is dropped twice, and stands in the message as well: handed over once',
      sees: 'assistant: Done.',
    },
    async (world) => {
      await world.project.addFiles([LAKE, LAKE]);
      await world.project.addFiles([LAKE]);
      assert.equal(world.backend.requests.length, 0);
      assert.equal(await world.ask(`make a video of ${LAKE}`), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE)]);
      assert.deepEqual(states(world), ['lake.mp4 ready']);
    },
  );

  scenario(
    {
      id: 'link-same-names',
      rows: ['endpoint-upload-urls', 'endpoint-state'],
      title:
        'two links whose files have one name; the second never arrives at first: it is not mistaken for the other',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{}, { status: 503, body: '' }] } },
    },
    async (world) => {
      const other = 'https://media.example.test/b/lake.mp4';
      assert.equal(await world.ask(`make a video of ${LAKE} and ${other}`), 'done');
      assert.deepEqual(links(world), [asUrl(LAKE), asUrl(other), asUrl(other)]);
    },
  );

  scenario(
    {
      id: 'link-name-encoded',
      rows: ['endpoint-upload-urls', 'endpoint-state'],
      title:
        'a link with a blank in its name, which the server lists as it stands in the address; the answer was lost',
      sees: 'assistant: Done.',
      server: { acts: { upload: [{ cutAfter: 0 }] } },
    },
    async (world) => {
      assert.equal(await world.ask('make a video of https://media.example.test/my%20lake.mp4'), 'done');
      assert.equal(links(world).length, 1);
      assert.deepEqual(states(world), ['my lake.mp4 ready']);
    },
  );
});
