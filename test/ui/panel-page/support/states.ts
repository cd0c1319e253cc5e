import type {
  PanelAsset,
  PanelMessage,
  PanelProject,
  PanelProjectSummary,
  PanelState,
  PanelTimeline,
  PanelTrack,
  PanelVideo,
} from '../../../../src/panel/messages.ts';

/** States as the host would send them. Addresses are relative to the test server. */

const PHOTOS = [
  '01-elva',
  '02-red-panda',
  '03-larch',
  '04-blue-whale',
  '05-tomato',
  '06-blueberries',
] as const;

export const SKILL: PanelProject['skill'] = {
  slug: 'online-photo-video-maker',
  label: 'Photo slideshow',
  tip: 'put the photos in order first',
  example: 'turn my photos into a slideshow video with music and transitions',
};

export function message(
  role: PanelMessage['role'],
  text: string,
  more: Partial<PanelMessage> = {},
): PanelMessage {
  return {
    id: `${role}-${text.slice(0, 24)}`,
    role,
    text,
    at: '2026-03-04T10:24:00.000Z',
    streaming: false,
    actions: [],
    ...more,
  };
}

export function asset(name: string, more: Partial<PanelAsset> = {}): PanelAsset {
  return { id: name, name, kind: 'image', state: 'ready', ...more };
}

export const ASSETS: readonly PanelAsset[] = [
  ...PHOTOS.map((name) => asset(`${name}.jpg`, { thumbnail: `/samples/photos/${name}.jpg` })),
  asset('viper.mp3', { kind: 'audio' }),
  asset('letter-to-grandma.txt', { kind: 'script' }),
];

function track(
  kind: PanelTrack['kind'],
  label: string,
  pieces: readonly (readonly [string, number, number, number?])[],
): PanelTrack {
  const segments = pieces.map(([name, startMs, durationMs, volume], index) => ({
    id: `${label}/${index}`,
    name,
    startMs,
    durationMs,
    ...(volume === undefined ? {} : { volume }),
  }));
  return { id: label, kind, label, segments };
}

export const TIMELINE: PanelTimeline = {
  summary:
    'Timeline (3 tracks): 1. Video: 6 photos (0-24s) 2. BGM: Warm Light (0-24s, 35%) 3. Title: "Lake Trip" (0-3s)',
  durationMs: 24_000,
  width: 1920,
  height: 1080,
  tracks: [
    track(
      'video',
      'Video',
      PHOTOS.map((name, index) => [`${name}.jpg`, index * 4000, 4000]),
    ),
    track('audio', 'BGM', [['Warm Light', 0, 24_000, 0.35]]),
    track('text', 'Title', [['Lake Trip', 0, 3000]]),
  ],
};

/** With a caption. */
export const CAPTIONED: PanelTimeline = {
  ...TIMELINE,
  tracks: [...TIMELINE.tracks, track('text', 'Caption', [['We rowed all day', 4000, 3000]])],
};

/** A video with no separate sound. */
export const SILENT: PanelVideo = {
  id: 'render_1',
  name: 'lake-trip.mp4',
  path: 'videos/lake-trip.mp4',
  src: '/media/video.mp4',
  durationMs: 24_000,
  sizeBytes: 18_432_000,
  width: 1920,
  height: 1080,
};

export const VIDEO: PanelVideo = { ...SILENT, soundSrc: '/media/sound.mp3', hasSound: true };

export const CHAT: readonly PanelMessage[] = [
  message('notice', '6 photos added'),
  message('user', 'Turn my photos into a slideshow with music and transitions'),
  message(
    'assistant',
    'Here is your slideshow: six photos with crossfades and soft music, 24 seconds.\n\nYou can change anything by saying so.',
  ),
  message('user', 'Add a title “Lake Trip”'),
  message('assistant', 'Added the title “Lake Trip”, 0–3 s.', {
    actions: [{ id: 'export', label: 'Export', primary: true }],
  }),
  message('assistant', 'Your video is ready: videos/lake-trip.mp4', {
    actions: [
      { id: 'open-video', label: 'Open Video', primary: true },
      { id: 'reveal-video', label: 'Reveal in Explorer' },
    ],
  }),
];

/** A conversation in which the video was changed twice; the backend goes back. */
export const CHANGED: readonly PanelMessage[] = [
  message('user', 'Turn my photos into a slideshow with music and transitions'),
  message('assistant', 'Here is your slideshow: six photos with crossfades and soft music, 24 seconds.', {
    version: 'v1',
    changes: [
      { what: 'Frame', to: '1920×1080' },
      { what: 'Length', to: '24 s' },
      { what: '6 clips', to: '‘01-elva.jpg’, ‘02-red-panda.jpg’, ‘03-larch.jpg’ and 3 more' },
      { what: 'Music', to: '‘Warm Light’, 0–24 s' },
    ],
  }),
  message('user', 'Add a title “Lake Trip”', { before: 'v1' }),
  message('assistant', 'Added the title “Lake Trip”, 0–3 s.', {
    version: 'v2',
    before: 'v1',
    changes: [{ what: 'Title', to: '‘Lake Trip’, 0–3 s' }],
  }),
  message('user', 'A bit shorter, and the music softer', { before: 'v2' }),
  message('assistant', 'The video is 18 s long now (it was 24 s). The music is at 35%.', {
    version: 'v3',
    before: 'v2',
    changes: [
      { what: 'Length', from: '24 s', to: '18 s' },
      { what: '6 clips', from: '4 s each', to: '3 s each' },
      { what: 'Music ‘Warm Light’', from: '100%', to: '35%' },
    ],
    actions: [{ id: 'export', label: 'Export', primary: true }],
  }),
];

export const VERSIONS = { ids: ['v1', 'v2', 'v3'], at: 'v3' } as const;

export function project(more: Partial<PanelProject> = {}): PanelProject {
  return { id: 'p1', name: 'Lake Trip', skill: SKILL, messages: CHAT, assets: ASSETS, videos: [], ...more };
}

/** A project in the list. */
export function listed(
  id: string,
  name: string,
  more: Partial<PanelProjectSummary> = {},
): PanelProjectSummary {
  const createdAt = '2026-03-04T10:24:00.000Z';
  return { id, name, skill: SKILL.slug, skillLabel: SKILL.label, createdAt, videos: 0, ...more };
}

const LETTER = { skill: 'best-video-letter-maker', skillLabel: 'Video letter' };
const PROMO = { skill: 'media-content-generator', skillLabel: 'Promotional video' };

/** All that there are, in every state. */
export const LISTED: readonly PanelProjectSummary[] = [
  listed('p1', 'Lake Trip', { posterSrc: '/samples/photos/01-elva.jpg', videos: 2 }),
  listed('p2', 'Letter to Grandma on her eightieth birthday', { ...LETTER, failed: true }),
  listed('p3', 'Product launch', { ...PROMO, posterSrc: '/samples/photos/05-tomato.jpg', videos: 1 }),
  listed('p4', 'Trip', {
    posterSrc: '/samples/photos/03-larch.jpg',
    work: { label: 'Rendering…', fraction: 0.62 },
  }),
];

export function state(open?: PanelProject, more: Partial<PanelState> = {}): PanelState {
  return {
    backend: 'local',
    projects: open === undefined ? [] : LISTED,
    ...(open === undefined ? {} : { project: open }),
    ...more,
  };
}

/** A turn under way. */
export const BUSY = { phase: 'thinking', label: 'Editing the timeline…', cancellable: true } as const;

const CLOUD: Partial<PanelState> = { backend: 'cloud', credits: { available: 92, frozen: 8, total: 100 } };

/** Every face of the panel, for pictures. */
export const FACES: Readonly<Record<string, PanelState>> = {
  empty: state(),
  'new project': state(project({ messages: [], assets: [] })),
  chat: state(project({ timeline: TIMELINE }), CLOUD),
  uploading: state(
    project({
      messages: CHAT.slice(0, 2),
      assets: ASSETS.map((each, index) =>
        index < 2
          ? each
          : index < 4
            ? { ...each, state: 'uploading', fraction: 0.25 * index }
            : { ...each, state: 'waiting' },
      ),
      activity: { phase: 'uploading', label: 'Uploading 3 of 8…', fraction: 0.36, cancellable: true },
    }),
    CLOUD,
  ),
  thinking: state(
    project({
      messages: [
        ...CHAT.slice(0, 4),
        message('assistant', 'I am adding the title and moving the music', { streaming: true }),
      ],
      timeline: TIMELINE,
      activity: { phase: 'thinking', label: 'Editing the timeline…', cancellable: true },
    }),
  ),
  rendering: state(
    project({
      timeline: TIMELINE,
      activity: { phase: 'exporting', label: 'Rendering…', fraction: 0.62, cancellable: true },
    }),
  ),
  'changed twice': state(project({ messages: CHANGED, versions: VERSIONS, timeline: TIMELINE })),
  'gone back': state(
    project({
      messages: [
        ...CHANGED,
        message('notice', 'The video is as it was after “Add a title ‘Lake Trip’”.', {
          version: 'v2',
          before: 'v3',
          changes: [
            { what: 'Length', from: '18 s', to: '24 s' },
            { what: 'Music ‘Warm Light’', from: '35%', to: '100%' },
          ],
        }),
      ],
      versions: { ...VERSIONS, at: 'v2' },
      timeline: TIMELINE,
    }),
  ),
  'finished video': state(project({ timeline: TIMELINE, videos: [VIDEO] })),
  'outdated video': state(project({ timeline: TIMELINE, videos: [{ ...VIDEO, outdated: true }] }), CLOUD),
  'which files': state(
    project({
      assets: [],
      messages: [
        message('user', 'make a slideshow of the photos in this folder'),
        message(
          'assistant',
          'Which files should the video be made of? In this folder there are 4 photos: 1.jpg, 2.jpg, 3.heic and 10.png.',
          {
            actions: [
              { id: 'use-files', label: 'Use the 4 Photos Here', primary: true },
              { id: 'add-files', label: 'Add Files…' },
              { id: 'without-files', label: 'Go On without Files' },
            ],
          },
        ),
      ],
    }),
  ),
  'failed export': state(
    project({
      timeline: TIMELINE,
      videos: [{ ...VIDEO, outdated: true }],
      messages: [
        ...CHAT,
        message('assistant', 'Now 9:16.', { actions: [{ id: 'export', label: 'Export', primary: true }] }),
        message('error', 'The video could not be rendered. Try again.', {
          actions: [
            { id: 'export', label: 'Export Again', primary: true },
            { id: 'show-log', label: 'Show Log' },
          ],
        }),
      ],
    }),
  ),
  'without a folder': state(undefined, { noFolder: true }),
  'earlier videos': state(
    project({
      timeline: TIMELINE,
      videos: [{ ...VIDEO, id: 'render_2', name: 'lake-trip-2.mp4', path: 'videos/lake-trip-2.mp4' }, VIDEO],
    }),
  ),
  errors: state(
    project({
      messages: [
        ...CHAT.slice(0, 2),
        message(
          'error',
          'holiday.mov is 612 MB; the largest file for a slideshow is 200 MB. Trim or compress it, then add it again.',
          {
            actions: [{ id: 'add-files', label: 'Add Files…' }],
          },
        ),
        message(
          'error',
          'The NemoVideo service cannot be reached. Check your connection, or make the video on this computer.',
          {
            actions: [
              { id: 'retry', label: 'Retry', primary: true },
              { id: 'use-local', label: 'Use This Computer' },
              { id: 'show-log', label: 'Show Log' },
            ],
          },
        ),
      ],
      assets: [
        ...ASSETS.slice(0, 2),
        asset('holiday.mov', { kind: 'video', state: 'failed', error: 'is 612 MB; the limit is 200 MB.' }),
        asset('broken.jpg', {
          state: 'failed',
          error: 'is not a picture, although its name says so.',
          thumbnail: '/samples/photos/05-tomato.jpg',
        }),
      ],
    }),
    CLOUD,
  ),
};
