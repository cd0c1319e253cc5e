import assert from 'node:assert/strict';
import { originalRequest } from '../../../../src/editor/panel/originalRequest.ts';
import type { ChatMessage, ProjectAsset, ProjectRecord } from '../../../../src/project/types.ts';

const said = (text: string): ChatMessage => ({
  id: text,
  role: 'user',
  text,
  at: '2026-03-04T10:20:00.000Z',
  streaming: false,
  actions: [],
});
const photo: ProjectAsset = {
  id: 'a1',
  path: '/w/a.jpg',
  name: 'a.jpg',
  kind: 'image',
  state: 'waiting',
};
const record = (more: Partial<ProjectRecord>): ProjectRecord => ({
  version: 1,
  id: 'p1',
  name: 'Lake Trip',
  skill: 'online-photo-video-maker',
  backend: 'cloud',
  createdAt: '2026-03-04T10:20:00.000Z',
  messages: [],
  assets: [],
  exports: [],
  ...more,
});

describe('moving a project to this computer', () => {
  it('takes along the request for the video, not a question before it', () => {
    const messages = [said('credits'), said('make a slideshow'), said('add a title')];
    assert.deepEqual(originalRequest(record({ messages, assets: [photo] })), {
      paths: ['/w/a.jpg'],
      request: 'make a slideshow',
    });
  });

  it('takes along files that were not looked at yet, and where the video was to go', () => {
    const make = {
      paths: ['/w/a.jpg', '/w/more'],
      request: 'make a slideshow',
      target: '/w/out/lake.mp4',
      step: 'files',
      held: true,
    } as const;
    assert.deepEqual(
      originalRequest(record({ make, messages: [said('make a slideshow')], assets: [photo] })),
      {
        paths: ['/w/a.jpg', '/w/more'],
        request: 'make a slideshow',
        target: '/w/out/lake.mp4',
      },
    );
  });

  it('begins nothing that nobody has asked for', () => {
    assert.equal(originalRequest(record({ messages: [said('credits')], assets: [photo] })), undefined);
  });
});
