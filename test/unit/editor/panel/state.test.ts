import assert from 'node:assert/strict';
import { messagesBefore, panelProject } from '../../../../src/editor/panel/state.ts';
import type {
  ChatMessage,
  ExportJob,
  ProjectRecord,
  ProjectSnapshot,
} from '../../../../src/project/types.ts';

const JOB: ExportJob = {
  id: 'render_1',
  state: 'done',
  startedAt: '2026-03-04T10:24:00.000Z',
  path: '/folder/videos/lake-trip.mp4',
  sizeBytes: 18_432_000,
};

function videosOf(exports: readonly ExportJob[], hasSound: (path: string) => boolean | undefined) {
  const snapshot: ProjectSnapshot = {
    record: {
      version: 1,
      id: 'p1',
      name: 'Lake Trip',
      skill: 'online-photo-video-maker',
      backend: 'cloud',
      createdAt: '2026-03-04T10:20:00.000Z',
      messages: [],
      assets: [],
      exports,
    },
  };
  const surroundings = {
    webviewUri: (path: string) => `webview:${path}`,
    displayPath: (path: string) => path.replace('/folder/', ''),
    hasSound,
  };
  return panelProject(snapshot, surroundings).videos;
}

describe('the panel’s state', () => {
  it('tells of finished videos, the newest first', () => {
    const exports: ExportJob[] = [
      JOB,
      { ...JOB, id: 'render_2', state: 'failed' },
      { ...JOB, id: 'render_3', path: '/folder/videos/lake-trip-2.mp4' },
    ];
    assert.deepEqual(
      videosOf(exports, () => undefined).map(({ name, path, src }) => ({ name, path, src })),
      [
        {
          name: 'lake-trip-2.mp4',
          path: 'videos/lake-trip-2.mp4',
          src: 'webview:/folder/videos/lake-trip-2.mp4',
        },
        { name: 'lake-trip.mp4', path: 'videos/lake-trip.mp4', src: 'webview:/folder/videos/lake-trip.mp4' },
      ],
    );
  });

  it('says whether a video has sound, as far as that is known', () => {
    for (const hasSound of [true, false])
      assert.equal(videosOf([JOB], () => hasSound)[0]?.hasSound, hasSound);
    assert.ok(!('hasSound' in (videosOf([JOB], () => undefined)[0] ?? {})));
  });

  it('shows its best frame before it plays, where that is there', () => {
    const [video] = videosOf([{ ...JOB, coverPath: '/videos/lake.jpg' }], () => true);
    assert.equal(video?.posterSrc, 'webview:/videos/lake.jpg');
  });

  it('need not look into a video whose sound lies beside it', () => {
    const asked: string[] = [];
    const [video] = videosOf([{ ...JOB, soundPath: '/storage/render_1.mp3' }], (path) => {
      asked.push(path);
      return false;
    });
    assert.deepEqual([video?.hasSound, video?.soundSrc, asked], [true, 'webview:/storage/render_1.mp3', []]);
  });
});

describe('messages for the panel', () => {
  it('are the newest hundred, and earlier ones on request', () => {
    const messages = Array.from({ length: 10_000 }, (_, index): ChatMessage => ({
      ...{ id: `m${index}`, role: 'user', text: `${index}`, at: '', streaming: false, actions: [] },
    }));
    const record: ProjectRecord = {
      ...{ version: 1, id: 'p', name: 'Trip', skill: 'online-photo-video-maker', backend: 'local' },
      ...{ createdAt: '', messages, assets: [], exports: [] },
    };
    const surroundings = { webviewUri: String, displayPath: String, hasSound: () => undefined };
    const told = panelProject({ record }, surroundings);
    assert.deepEqual([told.messages.length, told.earlier, told.messages[0]?.id], [100, 9900, 'm9900']);
    const before = messagesBefore(record, 'm9900');
    assert.deepEqual([before.length, before[0]?.id, before.at(-1)?.id], [100, 'm9800', 'm9899']);
    assert.deepEqual(messagesBefore(record, 'm30').length, 30);
    assert.deepEqual(messagesBefore(record, 'unknown'), []);
  });
});
