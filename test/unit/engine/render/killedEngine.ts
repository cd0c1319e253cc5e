// An engine that renders something long and is killed in the middle of it; prints a line as soon as frames come out.
import { join } from 'node:path';
import { locateTools } from '../../../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../../../src/engine/lanes.ts';
import { renderDraft } from '../../../../src/engine/render/index.ts';
import { draftOf, mediaAt, sample } from './support.ts';

const folder = process.argv[2] ?? '';
const pictures = [{ src: sample('photos/01-elva.jpg'), st: 0, d: 600_000, motion: 'zoom-in' }];
await renderDraft({
  draft: draftOf({ d: 600_000, pictures, width: 1280, height: 720 }),
  tools: await locateTools(),
  lanes: new Lanes().share(),
  media: mediaAt,
  outputPath: join(folder, 'video.mp4'),
  workFolder: join(folder, 'work'),
  signal: new AbortController().signal,
  onProgress: () => console.log('frames'),
});
